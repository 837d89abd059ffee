// What the findings can be narrowed by, and the counting of what is left: one pass over typed columns.

/** Returns the facets: `of(index)` a small number for each finding, `labels` and stable `tokens` of those numbers. */
function facetList() {
  const { findings, levels, articles } = report;
  const fixes = findings.fix.map((fix, index) => (fix === null ? 0 : 1 + (findings.fix_safety[index] ?? 0)));
  const decided = [null, ...DECISIONS.map(([decision]) => decision)];
  return [
    facet(
      "severity",
      "Severity",
      findings.severity,
      levels.severity,
      levels.severity,
      [...levels.severity.keys()].reverse(),
    ),
    facet(
      "family",
      "Family",
      findings.family,
      report.families.map((f) => f.title),
      report.families.map((f) => f.id),
    ),
    facet(
      "check",
      "Check",
      findings.check,
      findings.codes.map((code) => report.pages.get(code).name),
      findings.codes,
    ),
    facet(
      "source",
      "Source",
      Int32Array.from(findings.source, (source) => source + 1),
      ["(no source)", ...articles.source.words],
      ["none", ...articles.source.words.keys()].map(String),
    ),
    facet(
      "confidence",
      "Confidence",
      findings.confidence,
      levels.confidence,
      levels.confidence,
      [...levels.confidence.keys()].reverse(),
    ),
    facet(
      "fix",
      "Fix",
      fixes,
      ["no fix known", ...levels.fix_safety.map((s) => `${s} fix`)],
      ["none", ...levels.fix_safety],
    ),
    facet("state", "State", findings.state, levels.state, levels.state),
    {
      ...facet(
        "decision",
        "Decision",
        [],
        ["undecided", ...DECISIONS.map(([, label]) => label.toLowerCase())],
        ["none", ...decided.slice(1)],
      ),
      of: (index) => (triage.marks.size ? decided.indexOf(decisionOf(index)) : 0),
      live: true,
    },
  ];
}

function facet(id, title, column, labels, tokens, order = [...labels.keys()]) {
  const values = column.length ? Int32Array.from(column) : column;
  return { id, title, labels, tokens, order, of: (index) => values[index] };
}

/**
 * Returns the findings that are wanted, and for each facet how many there would be of each of its values.
 * A finding that fails one facet alone counts towards that facet's other values.
 */
function narrowed(facets, chosen, words) {
  const wanted = facets.map((facet) => chosen[facet.id]);
  const counts = facets.map((facet) => new Uint32Array(facet.labels.length));
  const values = new Int32Array(facets.length);
  const hits = [];
  for (let index = 0; index < report.findings.total; index += 1) {
    let failed = -1;
    let fails = 0;
    for (let f = 0; f < facets.length; f += 1) {
      const value = facets[f].of(index);
      values[f] = value;
      if (wanted[f] && !wanted[f].has(value)) {
        failed = f;
        fails += 1;
      }
    }
    if (fails > 1 || (words.length && !holds(index, words))) continue;
    if (fails) {
      counts[failed][values[failed]] += 1;
    } else {
      hits.push(index);
      for (let f = 0; f < facets.length; f += 1) counts[f][values[f]] += 1;
    }
  }
  return { hits, counts };
}

let haystack = null;

/** Whether a finding holds every word that is searched for. */
function holds(index, words) {
  haystack ??= Array.from({ length: report.findings.total });
  haystack[index] ??= [
    codeOf(index),
    pageOf(index).name,
    report.findings.message[index],
    excerptOf(index),
    report.findings.id[index],
    report.articles.record_id[report.findings.article[index]],
    report.articles.title[report.findings.article[index]] ?? "",
  ]
    .join("\n")
    .toLowerCase();
  return words.every((word) => haystack[index].includes(word));
}

/** Returns the box of one facet's values, those with most findings first to be seen. */
function facetBox(facet, counts, chosen, choose) {
  const shown = facet.order.filter((value) => counts[value] || chosen?.has(value));
  if (shown.length < 2 && !chosen) return null;
  const sorted = shown.length > 8 ? shown.sort((a, b) => counts[b] - counts[a]) : shown;
  const item = (value) =>
    button(
      [h("bdi", {}, visible(facet.labels[value])), h("span", {}, count(counts[value]))],
      () => choose(facet, value),
      { "aria-pressed": String(Boolean(chosen?.has(value))), "data-value": facet.tokens[value] },
    );
  const first = sorted.slice(0, 8);
  const rest = sorted.slice(8, 200);
  return h(
    "fieldset",
    { "data-facet": facet.id },
    h("legend", {}, facet.title),
    first.map(item),
    rest.length
      ? h(
          "details",
          { open: rest.some((value) => chosen?.has(value)) },
          h("summary", {}, `${count(rest.length)} more`),
          rest.map(item),
        )
      : null,
  );
}
