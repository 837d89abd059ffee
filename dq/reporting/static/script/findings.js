// The findings: searched, narrowed, sorted, fifty a page, taken along as a table; the address says what is shown.

const findingsView = { facets: null };

/** What the findings can be sorted by: a facet's values, or as records stand in the corpus. */
const SORTS = {
  severity: (hits) => sortedBy(facetNamed("severity"), hits, true),
  check: (hits) => sortedBy(facetNamed("check"), hits, false),
  record: (hits) => hits,
};

function facetNamed(id) {
  return findingsView.facets.find((facet) => facet.id === id);
}

function showFindings(view, _part, params) {
  findingsView.facets ??= facetList();
  let state = readState(params);
  const search = h("input", {
    type: "search",
    id: "search",
    "aria-label": "Search the findings",
    placeholder: "Search findings",
    value: params.get("q") ?? "",
    on: { input: () => change("q", search.value) },
  });
  const boxes = findingsView.facets.map((facet) => facetBox(facet, choose));
  const total = h("p.total", { role: "status" });
  const sorters = Object.keys(SORTS).map((id) =>
    button(id, () => change("sort", id === "severity" ? "" : id), { class: "sort" }),
  );
  const rows = h("div");
  const results = h(
    "div.results",
    {},
    h(
      "div.beside",
      {},
      total,
      h(
        "div",
        {},
        h("span.soft", {}, "Sorted by "),
        sorters,
        button("Export as CSV", () => download("findings.csv", "text/csv", csvOf(hitsOf(state).hits)), {
          class: "quiet",
        }),
      ),
    ),
    rows,
  );
  const aside = h(
    "details.narrow",
    { open: matchMedia("(min-width: 60rem)").matches },
    h("summary", {}, "Narrow down"),
    h(
      "div.facets",
      {},
      boxes.map((box) => box.node),
    ),
  );
  place(view, h("h1", {}, "Findings"), h("div.browse", {}, h("div", {}, search, aside), results));

  /** Sets one parameter, shows what is left, and writes the address when that is done. */
  function change(name, value) {
    const now = { ...Object.fromEntries(params), [name]: value };
    if (name !== "page") delete now.page;
    params = new URLSearchParams(Object.entries(now).filter(([, given]) => given !== ""));
    refresh();
    setTimeout(() => route().view === "findings" && rename("findings", Object.fromEntries(params)), 0);
  }

  function choose(facet, value) {
    const set = new Set(state.chosen[facet.id]);
    if (!set.delete(value)) set.add(value);
    change(facet.id, [...set].map((one) => facet.tokens[one]).join(","));
  }

  function refresh() {
    state = readState(params);
    const { hits, counts } = hitsOf(state);
    for (const [index, facet] of findingsView.facets.entries())
      boxes[index].update(counts[index], state.chosen[facet.id]);
    for (const [index, id] of Object.keys(SORTS).entries())
      sorters[index].setAttribute("aria-pressed", String(state.sort === id));
    const all = ofAll(report.findings.total, report.totals.findings, "finding");
    total.textContent = hits.length === report.findings.total ? capital(all) : `${count(hits.length)} of ${all}`;
    const turn = (page) => {
      change("page", page > 1 ? String(page) : "");
      results.scrollIntoView();
    };
    rows.replaceChildren(
      hits.length
        ? findingsTable(onPage(hits, state.page))
        : h("p.nothing", {}, "Nothing is left: take a word or a choice back."),
      pager(state.page, hits.length, turn) ?? "",
    );
  }

  refresh();
}

/** Returns the findings a state leaves, sorted, and the counts of every facet. */
function hitsOf({ chosen, words, sort }) {
  const { hits, counts } = narrowed(findingsView.facets, chosen, matching(words));
  return { hits: SORTS[sort](hits), counts };
}

function readState(params) {
  const chosen = {};
  for (const facet of findingsView.facets) {
    const tokens = (params.get(facet.id) ?? "").split(",").filter(Boolean);
    const values = tokens.map((token) => facet.tokens.indexOf(token)).filter((value) => value >= 0);
    chosen[facet.id] = values.length ? new Set(values) : null;
  }
  const words = (params.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const sort = params.get("sort") in SORTS ? params.get("sort") : "severity";
  return { chosen, words, sort, page: Math.max(1, Number(params.get("page")) || 1) };
}

function findingsTable(indices) {
  const table = tableOf(
    "Findings",
    [["Finding", "main"], ["Severity"], ["Check"], ["Record"], ["Line", "n"], ["Decision"]],
    Array.from(indices, (index) => {
      const article = report.findings.article[index];
      return [
        [articleLink(article, index, inline(report.findings.message[index])), excerptLine(index)],
        severityMark(index),
        [h("span.check", {}, pageOf(index).name), codeMark(index)],
        [
          h("span.record", {}, inline(nameOf(article), 70)),
          h("span.sub", {}, inline(word(report.articles.source, article) ?? report.articles.record_id[article], 60)),
        ],
        level("field", index) === "title"
          ? "title"
          : report.findings.length[index]
            ? count(report.findings.line[index])
            : "whole",
        decisionPicker(index),
      ];
    }),
  );
  table.querySelector("table").classList.add("list");
  return table;
}

/** Returns the finding in its sentence: what stands around it, and the marked characters. */
function excerptLine(index) {
  const { length } = report.findings;
  if (!length[index]) return null;
  const [before, within, after] = inContext(index, 160, 40);
  const flat = (text) => visible(text.replace(/\n/g, " "));
  return h(
    "p.excerpt",
    { dir: "auto" },
    flat(before.slice(before.lastIndexOf("\n") + 1)),
    h("mark", { class: `f-${familyOf(index).id}` }, flat(within)),
    flat(length[index] > 160 ? "…" : after.split("\n", 1)[0]),
  );
}

function decisionPicker(index) {
  const select = h(
    "select",
    { "aria-label": "Decision", on: { change: () => decide([index], select.value || null) } },
    h("option", { value: "" }, "–"),
    DECISIONS.map(([decision, label]) =>
      h("option", { value: decision, selected: decisionOf(index) === decision }, label.toLowerCase()),
    ),
  );
  return select;
}

const CSV_COLUMNS = [
  "finding_id",
  "code",
  "name",
  "family",
  "severity",
  "confidence",
  "record_id",
  "origin_file",
  "origin_row",
  "field",
  "start",
  "end",
  "line",
  "excerpt",
  "message",
  "fix",
  "fix_safety",
  "state",
  "decision",
];

/** Returns findings as CSV in which no cell is a formula. */
function csvOf(indices) {
  const { findings, articles } = report;
  const rows = Array.from(indices, (index) => {
    const article = findings.article[index];
    return [
      findings.id[index],
      codeOf(index),
      pageOf(index).name,
      familyOf(index).id,
      level("severity", index),
      level("confidence", index),
      articles.record_id[article],
      word(articles.origin_file, article),
      articles.origin_row[article],
      level("field", index),
      findings.start[index],
      findings.start[index] + findings.length[index],
      findings.line[index],
      excerptOf(index),
      findings.message[index],
      findings.fix[index],
      level("fix_safety", index),
      level("state", index),
      decisionOf(index),
    ]
      .map(csvCell)
      .join(",");
  });
  return `${[CSV_COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function csvCell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const guarded = /^[\s\u0000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
