# The verbs of the project; CI calls the same commands (.ci/run).

# Audit the sample corpus and leave reports/latest/report.html
demo:
    uv run dq audit corpus/sample

# What must pass before anything lands
test:
    uv run pytest

lint:
    uv run ruff format --check .
    uv run ruff check .
    uv run mypy
    uv run lint-imports

# Build the documentation into build/site; a link that leads nowhere is an error
docs:
    uv run python tools/build_site.py

# Build the wheel and run the tests on it, away from the checkout
wheel:
    uv build --wheel --out-dir dist
    uv run python tools/test_wheel.py dist

# Write corpus/formats/ and reports/example/ again from corpus/sample
sample:
    uv run python tools/build_sample.py

# Precision and recall on labelled real news (kept beside the checkout, not in it)
accuracy *SETS:
    uv run python ../shared/eval/score.py {{ if SETS == "" { "" } else { "--only " + SETS } }}

# Write the measured figures that `dq explain` shows again, from corpus/gold and the labelled news
measure:
    uv run python tools/measure_accuracy.py --score ../shared/eval/score.py

# Speed and memory, as ratios in one run
bench:
    for script in benchmarks/bench_*.py; do uv run python "$script"; done
