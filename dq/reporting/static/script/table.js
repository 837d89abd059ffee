// Tables of fifty rows a page: real ones, that can be read aloud, printed and searched by the browser.

const PAGE = 50;

/** Returns a table: `columns` are `[heading, class]`, rows arrays of cells, the first cell the row's heading. */
function tableOf(caption, columns, rows) {
  return h(
    "div.scroll",
    {},
    h(
      "table",
      {},
      h("caption", {}, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map(([title, kind]) => h("th", { scope: "col", class: kind ?? null }, title)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((cells) =>
          h(
            "tr",
            {},
            cells.map((cell, index) =>
              h(
                index ? "td" : "th",
                {
                  class: columns[index][1] ?? null,
                  scope: index ? null : "row",
                  "data-label": textOf(columns[index][0]),
                },
                cell,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function textOf(heading) {
  return typeof heading === "string" ? heading : heading.textContent;
}

/** Returns the buttons that turn pages, or nothing for one page. */
function pager(page, total, turn) {
  const pages = Math.max(1, Math.ceil(total / PAGE));
  if (pages === 1) return null;
  const step = (label, to, able) => button(label, () => turn(to), { disabled: !able });
  return h(
    "nav.pager",
    { "aria-label": "Pages" },
    step("First", 1, page > 1),
    step("Previous", page - 1, page > 1),
    h("span", {}, `page ${count(page)} of ${count(pages)}`),
    step("Next", page + 1, page < pages),
    step("Last", pages, page < pages),
  );
}

/** Returns the numbers of one page of a list. */
function onPage(list, page) {
  return list.slice((page - 1) * PAGE, page * PAGE);
}

/** Returns a view that lists something page by page: a heading, what it is, a table and its pages. */
function listing(title, sub, list, page, route, table) {
  return [
    h("h1", {}, title),
    sub && h("p.sub", {}, sub),
    list.length ? table(onPage(list, page)) : h("p.nothing", {}, "There is none."),
    pager(page, list.length, (to) => go(route, { page: to })),
  ];
}

function severityMark(index) {
  const severity = level("severity", index);
  return h("span.severity", { class: `severity ${severity}` }, severity);
}

function codeMark(index) {
  return h("code", { class: `f-${familyOf(index).id}` }, codeOf(index));
}
