"""Settings of all tests."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# In CI the same examples each time, so that a change is judged by its own merit; at a desk new ones each time.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the test works in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
