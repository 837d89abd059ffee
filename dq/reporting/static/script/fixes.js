// What would be changed: before and after, proposed, never done here.

function showFixes(view, _part, params) {
  const { fix, fix_safety } = report.findings;
  const safety = params.get("safety");
  const all = [...fix.keys()].filter((index) => fix[index] !== null);
  const wanted = all.filter((index) => !safety || report.levels.fix_safety[fix_safety[index]] === safety);
  const page = Math.max(1, Number(params.get("page")) || 1);
  const safe = all.filter((index) => level("fix_safety", index) === "safe").length;
  const choice = (value, label) =>
    button(label, () => go("fixes", { safety: value }), { "aria-pressed": String((safety ?? "") === value) });
  place(
    view,
    listing("Fixes", null, wanted, page, "fixes", (rows) =>
      tableOf(
        "Proposed edits",
        [["Before", "half"], ["After", "half"], ["Why"]],
        rows.map((index) => {
          const [before, after] = beforeAndAfter(index);
          return [
            before,
            after,
            [
              articleLink(report.findings.article[index], index, inline(report.findings.message[index], 140)),
              h("span.sub", {}, codeMark(index), ` ${level("fix_safety", index)}`),
            ],
          ];
        }),
      ),
    ),
  );
  view.querySelector("h1").after(
    h(
      "p.sub",
      {},
      `${plural(all.length, "edit")} proposed, ${count(safe)} of them safe: they cannot change what a text means. Nothing is changed here; `,
      h("code", {}, "dq fix"),
      " writes a corpus with them.",
    ),
    h(
      "div.choices",
      { role: "group", "aria-label": "Which fixes" },
      choice("", "All"),
      report.levels.fix_safety.map((value) => choice(value, value[0].toUpperCase() + value.slice(1))),
    ),
  );
}

function beforeAndAfter(index) {
  const { length, fix } = report.findings;
  const [before, within, after] = inContext(index, length[index], 60);
  const flat = (text) => visible(text.replace(/\n/g, " ⏎ "));
  const line = (middle) => h("p.excerpt", { dir: "auto" }, flat(before), middle, flat(after));
  const parts = difference(wordsOf(within), wordsOf(fix[index])) ?? [
    ["old", [within]],
    ["new", [fix[index]]],
  ];
  const side = (kind, tag) =>
    parts
      .filter(([which]) => which === "same" || which === kind)
      .map(([which, words]) => {
        const shown = flat(shortened(words.join(""), 300));
        return which === kind ? h(tag, {}, shown) : shown;
      });
  const fixed = fix[index] ? side("new", "ins") : h("span.gone", { role: "img", "aria-label": "taken out" });
  return [line(side("old", "del")), line(fixed)];
}
