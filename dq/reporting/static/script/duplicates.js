// Records that resemble each other: clusters, any two of a cluster side by side, and repeats inside one.

function showDuplicates(view, _part, params) {
  const { groups, total, pairs } = report.clusters;
  const chosen = params.get("cluster");
  if (chosen !== null && groups[Number(chosen)]) return showCluster(view, Number(chosen), params);
  const around = params.has("of") ? articleAt(params.get("of")) : -1;
  const of = groups.findIndex((group) => group.members.includes(around));
  if (of >= 0) return showCluster(view, of, params);
  const page = Math.max(1, Number(params.get("page")) || 1);
  const repeats = report.flagged
    .filter((article) => report.articles.share_repeated[article] > 0)
    .sort((a, b) => report.articles.share_repeated[b] - report.articles.share_repeated[a] || a - b);
  place(
    view,
    listing(
      "Duplicates",
      `${plural(total, "cluster")} of records that resemble each other${groups.length < total ? `, the largest ${count(groups.length)} here` : ""}; ${plural(pairs.length, "pair")}.`,
      [...groups.keys()],
      page,
      "duplicates",
      (rows) =>
        tableOf(
          "Clusters, largest first",
          [["Cluster", "main"], ["Records", "n"], ["Likest pair", "n"], ["Kinds"]],
          rows.map((index) => {
            const inside = pairsIn(groups[index]);
            return [
              h("a", { href: `#/duplicates?cluster=${index}` }, inline(nameOf(groups[index].members[0]), 90)),
              count(groups[index].size),
              inside.length ? percent(Math.max(...inside.map((pair) => pair[3]))) : "",
              [...new Set(inside.map((pair) => pair[2]))].join(", "),
            ];
          }),
        ),
    ),
    h("h2", {}, "Repeated inside one record"),
    repeats.length ? repeatTable(repeats.slice(0, PAGE), repeats.length) : h("p.nothing", {}, "There is none."),
  );
}

function pairsIn(group) {
  const members = new Set(group.members);
  return report.clusters.pairs.filter(([a, b]) => members.has(a) && members.has(b));
}

function repeatTable(articles, total) {
  return tableOf(
    `The ${count(articles.length)} of ${plural(total, "record")} that repeat most of themselves`,
    [
      ["Article", "main"],
      ["Repeated", "n"],
      ["Where", "wide"],
    ],
    articles.map((article) => {
      const spans = spansOf(article, notesOf(article), "text").filter((span) => span.family === "duplication");
      return [articleLink(article, null), percent(report.articles.share_repeated[article]), ribbon(article, spans)];
    }),
  );
}

function showCluster(view, index, params) {
  const group = report.clusters.groups[index];
  const [first, second] = [Number(params.get("a") ?? group.members[0]), Number(params.get("b") ?? group.members[1])];
  const pick = (name, chosen) =>
    h(
      "select",
      {
        "aria-label": name === "a" ? "The one record" : "The other record",
        on: {
          change: (event) => go("duplicates", { cluster: index, a: first, b: second, [name]: event.target.value }),
        },
      },
      group.members.map((member) =>
        h("option", { value: member, selected: member === chosen }, report.articles.record_id[member]),
      ),
    );
  const pair = report.clusters.pairs.find(([a, b]) => (a === first && b === second) || (a === second && b === first));
  const texts = [first, second].map((article) => report.texts[article]);
  const whole = texts.every(
    (parts, place) =>
      parts &&
      parts.length === 1 &&
      parts[0][0] === 0 &&
      new CodePoints(parts[0][2]).length === report.articles.characters[[first, second][place]],
  );
  place(
    view,
    h("nav.steps", {}, h("a", { href: "#/duplicates" }, "All clusters")),
    h("h1", {}, `A cluster of ${plural(group.size, "record")}`),
    h(
      "p.sub",
      {},
      pair
        ? [
            `${pair[2]}: ${percent(pair[3])} of their word 5-grams are shared`,
            pair[2] === "contained" ? ` (${percent(pair[4])} of the shorter)` : "",
          ]
        : "These two are no pair themselves: others tie them.",
      group.size > group.members.length ? ` The first ${count(group.members.length)} records are here.` : "",
    ),
    h(
      "div.pair",
      {},
      [
        [pick("a", first), first],
        [pick("b", second), second],
      ].map(([select, article]) =>
        h(
          "header",
          {},
          select,
          articleLink(article, null),
          h(
            "span.sub",
            {},
            inline([word(report.articles.source, article), dateOf(article)].filter(Boolean).join(", "), 90),
          ),
        ),
      ),
      whole
        ? sideBySide(texts[0][0][2], texts[1][0][2]).map((side) => {
            side.classList.add("side");
            return side;
          })
        : h(
            "p.notice",
            {},
            "The whole text of both is not in this file: the run keeps the texts of records with findings, as far as there is room. ",
            isElsewhere(first) ? h("a", { href: addressOfCluster(first) }, "Compare them in their own file") : null,
          ),
    ),
  );
}
