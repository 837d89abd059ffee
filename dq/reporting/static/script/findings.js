// The findings: searched, narrowed, sorted, fifty a page, taken along as a table; the address says what is shown.

const findingsView = { facets: null };

const SORTS = {
  severity: (hits) => sortedBy(report.findings.severity, hits, true),
  check: (hits) => sortedBy(report.findings.check, hits, false),
  record: (hits) => hits,
};

function showFindings(view, _part, params) {
  findingsView.facets ??= facetList();
  const search = h("input", {
    type: "search",
    id: "search",
    "aria-label": "Search the findings",
    placeholder: "Search messages, excerpts, checks, records",
    value: params.get("q") ?? "",
    on: {
      input: () => {
        rename("findings", withParam("q", search.value, "page"));
        refresh();
      },
    },
  });
  const facets = h("div.facets");
  const results = h("div.results", { "aria-live": "off" });
  const aside = h(
    "details.narrow",
    { open: matchMedia("(min-width: 60rem)").matches },
    h("summary", {}, "Narrow down"),
    facets,
  );
  place(view, h("h1", {}, "Findings"), h("div.browse", {}, h("div", {}, search, aside), results));

  function refresh() {
    const now = route().params;
    const state = readState(now);
    const { hits, counts } = narrowed(findingsView.facets, state.chosen, state.words);
    facets.replaceChildren(...facetNodes(state, counts));
    results.replaceChildren(...resultNodes(state, SORTS[state.sort](hits)));
  }

  function facetNodes(state, counts) {
    return findingsView.facets
      .map((facet, index) =>
        facetBox(facet, counts[index], state.chosen[facet.id], (which, value) => {
          const set = new Set(state.chosen[which.id]);
          if (!set.delete(value)) set.add(value);
          rename("findings", withParam(which.id, [...set].map((v) => which.tokens[v]).join(","), "page"));
          refresh();
          facets.querySelector(`[data-facet="${which.id}"] [data-value="${CSS.escape(which.tokens[value])}"]`)?.focus();
        }),
      )
      .filter(Boolean);
  }

  function resultNodes(state, hits) {
    const sorter = (id, label) =>
      button(
        label,
        () => {
          rename("findings", withParam("sort", id === "severity" ? "" : id, "page"));
          refresh();
        },
        { class: "sort", "aria-pressed": String(state.sort === id) },
      );
    const turn = (page) => {
      rename("findings", withParam("page", page > 1 ? page : ""));
      refresh();
      results.scrollIntoView();
    };
    return [
      h(
        "div.beside",
        {},
        h(
          "p.total",
          { role: "status" },
          hits.length === report.findings.total
            ? plural(hits.length, "finding")
            : `${count(hits.length)} of ${plural(report.findings.total, "finding")}`,
        ),
        h(
          "div",
          {},
          h("span.soft", {}, "Sorted by "),
          sorter("severity", "severity"),
          sorter("check", "check"),
          sorter("record", "record"),
          button("Export as CSV", () => download("findings.csv", "text/csv", csvOf(hits)), { class: "quiet" }),
        ),
      ),
      hits.length
        ? findingsTable(onPage(hits, state.page))
        : h("p.nothing", {}, "Nothing is left: take a word or a choice back."),
      pager(state.page, hits.length, turn) ?? "",
    ];
  }

  refresh();
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
    indices.map((index) => {
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
  const rows = indices.map((index) => {
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
