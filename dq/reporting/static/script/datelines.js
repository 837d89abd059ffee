// How each source opens its articles, and the parsed parts of the openings that have findings.

function showDatelines(view, _part, params) {
  const rows = report.datelines;
  place(view, h("h1", {}, "Datelines"));
  if (!rows.length) return place(view, h("p.nothing", {}, "No check read the openings of these records."));
  const styles = [...new Set(rows.flatMap((row) => row.styles.map(([style]) => style)))].slice(0, 8);
  place(
    view,
    h("p.sub", {}, "How many records of each source open with a dateline, and in which style."),
    tableOf(
      "Datelines by source",
      [["Source"], ["Records", "n"], ["With a dateline", "n"], ...styles.map((style) => [inline(style, 30), "n"])],
      rows.map((row) => {
        const byStyle = new Map(row.styles);
        return [
          h("bdi", {}, visible(row.source || "(no source)")),
          count(row.checked),
          `${percent(row.dated / row.checked)}`,
          ...styles.map((style) => (byStyle.has(style) ? count(byStyle.get(style)) : "")),
        ];
      }),
    ),
  );
  const { articles } = report;
  const parsed = [...articles.dateline_end.keys()].filter((article) => articles.dateline_end[article] > 0);
  const page = Math.max(1, Number(params.get("page")) || 1);
  place(
    view,
    h("h2", {}, "Parsed parts"),
    h(
      "p.sub",
      {},
      `Of the ${plural(parsed.length, "record")} here that open with one: the dateline as it stands, and what was read in it.`,
    ),
    parsed.length
      ? tableOf(
          "Parsed datelines",
          [["Dateline", "main"], ["Place"], ["Agency"], ["Date"], ["Style"], ["Article"]],
          onPage(parsed, page).map((article) => {
            const found = around(article, "text", articles.dateline_start[article], articles.dateline_end[article], 0);
            return [
              found ? h("mark.f-dateline", {}, inline(found[1], 120)) : h("span.soft", {}, "text not kept"),
              ...["dateline_place", "dateline_agency"].map(
                (name) => articles[name][article] && inline(articles[name][article], 60),
              ),
              articles.dateline_date[article] && h("span.nowrap", {}, inline(articles.dateline_date[article], 60)),
              word(articles.dateline_style, article),
              articleLink(article, null),
            ];
          }),
        )
      : h("p.nothing", {}, "There is none."),
    pager(page, parsed.length, (to) => go("datelines", { page: to })),
  );
}
