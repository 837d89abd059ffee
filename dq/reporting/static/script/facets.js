// What the findings can be narrowed by, and the counting of what is left: one pass over typed columns.

/**
 * Returns the facets: `values` a small number for each finding, `labels` and lasting `tokens` of those numbers, and the
 * `order` to show them in.
 */
function facetList() {
  const { findings, levels, articles } = report;
  const worstFirst = (words) => [...words.keys()].reverse();
  const fixes = findings.fix.map((fix, index) => (fix === null ? 0 : 1 + (findings.fix_safety[index] ?? 0)));
  const { severity, confidence, state, fix_safety: safeties } = levels;
  const { words } = articles.source;
  const names = findings.codes.map((code) => report.pages.get(code).name);
  const families = report.families;
  const decisions = ["undecided", ...DECISIONS.map(([, label]) => label.toLowerCase())];
  return [
    facet("severity", "Severity", findings.severity, severity, severity, worstFirst(severity)),
    facet(
      "family",
      "Family",
      findings.family,
      families.map((family) => family.title),
      families.map((family) => family.id),
    ),
    facet("check", "Check", findings.check, names, findings.codes),
    facet(
      "source",
      "Source",
      findings.source.map((source) => source + 1),
      ["(no source)", ...words],
      ["none", ...words.keys()].map(String),
    ),
    facet("confidence", "Confidence", findings.confidence, confidence, confidence, worstFirst(confidence)),
    facet("fix", "Fix", fixes, ["no fix known", ...safeties.map((safety) => `${safety} fix`)], ["none", ...safeties]),
    facet("state", "State", findings.state, state, state),
    facet("decision", "Decision", triage.places, decisions, ["none", ...DECISIONS.map(([decision]) => decision)]),
  ];
}

function facet(id, title, values, labels, tokens, order = [...labels.keys()]) {
  return { id, title, labels, tokens, order, values: ArrayBuffer.isView(values) ? values : Int32Array.from(values) };
}

/**
 * Returns the findings that are wanted, and for each facet how many there would be of each of its values.
 * A finding that fails one facet alone counts towards that facet's other values.
 */
function narrowed(facets, chosen, words) {
  const columns = facets.map((one) => one.values);
  const wanted = facets.map((one) => chosen[one.id]);
  const limiting = [...facets.keys()].filter((f) => wanted[f]);
  const counts = facets.map((one) => new Uint32Array(one.labels.length));
  const hits = [];
  for (let index = 0; index < report.findings.total; index += 1) {
    let failed = -1;
    let fails = 0;
    for (const f of limiting) {
      if (wanted[f].has(columns[f][index])) continue;
      failed = f;
      fails += 1;
    }
    if (fails > 1 || (words.length && !holds(index, words))) continue;
    if (fails) {
      counts[failed][columns[failed][index]] += 1;
    } else {
      hits.push(index);
      for (let f = 0; f < columns.length; f += 1) counts[f][columns[f][index]] += 1;
    }
  }
  return { hits, counts };
}

/** Returns findings in the order of a column's values, those of one value in their own order. */
function sortedBy(column, hits, descending) {
  const buckets = [];
  for (const index of hits) (buckets[column[index]] ??= []).push(index);
  return (descending ? buckets.reverse() : buckets).flat();
}

const haystack = [];

/** Whether a finding holds every word that is searched for. */
function holds(index, words) {
  const text = (haystack[index] ??= searchText(index));
  return words.every((word) => text.includes(word));
}

function searchText(index) {
  const { findings, articles } = report;
  const article = findings.article[index];
  const parts = [codeOf(index), pageOf(index).name, findings.message[index], excerptOf(index), findings.id[index]];
  return [...parts, articles.record_id[article], articles.title[article] ?? ""].join("\n").toLowerCase();
}

/** Makes ready what is searched in, a little at a time, so that the first search does not wait for it. */
function prepareSearch(from = 0) {
  const until = Math.min(report.findings.total, from + 2000);
  for (let index = from; index < until; index += 1) haystack[index] ??= searchText(index);
  if (until < report.findings.total) setTimeout(() => prepareSearch(until), 0);
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
