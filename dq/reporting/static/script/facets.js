// What the findings can be narrowed by, and the counting of what is left: passes over typed columns.

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

/** All columns are of one type, so that the loops over them are compiled for it. */
function facet(id, title, values, labels, tokens, order = [...labels.keys()]) {
  return { id, title, labels, tokens, order, values: values instanceof Uint32Array ? values : Uint32Array.from(values) };
}

/**
 * Returns the findings that are wanted, in their own order, and for each facet how many there would be of each of its
 * values: a finding that fails one facet alone counts towards that facet's other values.
 */
function narrowed(facets, chosen, marks) {
  const { total } = report.findings;
  const counts = facets.map((one) => new Uint32Array(one.labels.length));
  const limits = [...facets.keys()].filter((f) => chosen[facets[f].id]);
  const columns = limits.map((f) => facets[f].values);
  const wanted = limits.map((f) => Uint8Array.from(facets[f].labels, (_, value) => chosen[facets[f].id].has(value)));
  const hits = new Uint32Array(total);
  let found = 0;
  for (let index = 0; index < total; index += 1) {
    if (marks !== null && !marks[index]) continue;
    let failed = -1;
    let fails = 0;
    for (let place = 0; place < columns.length && fails < 2; place += 1) {
      if (wanted[place][columns[place][index]]) continue;
      failed = place;
      fails += 1;
    }
    if (!fails) {
      hits[found] = index;
      found += 1;
    } else if (fails === 1) {
      counts[limits[failed]][columns[failed][index]] += 1;
    }
  }
  const left = hits.subarray(0, found);
  for (const [f, one] of facets.entries()) tally(one.values, left, counts[f]);
  return { hits: left, counts };
}

function tally(values, hits, counts) {
  for (let place = 0; place < hits.length; place += 1) counts[values[hits[place]]] += 1;
}

/** Returns findings in the order of a facet's values, those of one value in their own order: a counting sort. */
function sortedBy({ values, labels }, hits, descending) {
  const places = new Uint32Array(labels.length);
  tally(values, hits, places);
  let reached = 0;
  for (const value of descending ? [...places.keys()].reverse() : places.keys()) {
    const size = places[value];
    places[value] = reached;
    reached += size;
  }
  const sorted = new Uint32Array(hits.length);
  for (let place = 0; place < hits.length; place += 1) {
    const index = hits[place];
    sorted[places[values[index]]] = index;
    places[values[index]] += 1;
  }
  return sorted;
}

const AT_ONCE = 8;
const AT_MOST = 200;

/**
 * Returns the box of a facet and what brings it up to date. Its buttons stay the same nodes, so that the focus stays;
 * the values with most findings come first, those behind the eighth when they are asked for.
 */
function facetBox(facet, choose) {
  const buttons = new Map();
  const head = h("div");
  const rest = h("div");
  const summary = h("summary");
  let behind = () => {};
  const more = h("details", { on: { toggle: () => more.open && behind() } }, summary, rest);
  const node = h("fieldset", { "data-facet": facet.id }, h("legend", {}, facet.title), head, more);
  const buttonOf = (value) => {
    if (!buttons.has(value)) {
      const label = [h("bdi", {}, visible(facet.labels[value])), h("span")];
      buttons.set(
        value,
        button(label, () => choose(facet, value), { "data-value": facet.tokens[value] }),
      );
    }
    return buttons.get(value);
  };
  const update = (counts, chosen) => {
    const shown = facet.order.filter((value) => counts[value] || chosen?.has(value));
    if (shown.length > AT_ONCE) shown.sort((a, b) => counts[b] - counts[a]);
    const others = shown.slice(AT_ONCE, AT_MOST);
    const fill = (box, values) => {
      for (const value of values) {
        const { lastChild } = buttonOf(value);
        lastChild.textContent = count(counts[value]);
        buttonOf(value).setAttribute("aria-pressed", String(Boolean(chosen?.has(value))));
      }
      arrange(box, values.map(buttonOf));
    };
    node.hidden = shown.length < 2 && !chosen;
    fill(head, shown.slice(0, AT_ONCE));
    summary.textContent = `${count(others.length)} more`;
    more.hidden = !others.length;
    behind = () => fill(rest, others);
    if (others.some((value) => chosen?.has(value))) more.open = true;
    if (more.open) behind();
  };
  return { node, update };
}

/** Gives a node these children; touches nothing where they stand there already. */
function arrange(node, children) {
  const same = node.children.length === children.length && children.every((child, at) => node.children[at] === child);
  if (!same) node.replaceChildren(...children);
}
