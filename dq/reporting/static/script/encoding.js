// Which script stands where in a text: a strip of cells, each the script that most of its letters belong to.

const SCRIPTS = [
  ["Latin", /\p{sc=Latn}/u],
  ["Cyrillic", /\p{sc=Cyrl}/u],
  ["Greek", /\p{sc=Grek}/u],
  ["Arabic", /\p{sc=Arab}/u],
  ["Hebrew", /\p{sc=Hebr}/u],
  ["Han", /\p{sc=Hani}/u],
  ["Kana", /[\p{sc=Hira}\p{sc=Kana}]/u],
  ["Hangul", /\p{sc=Hang}/u],
  ["other letters", /\p{L}/u],
  ["other digits", /(?![0-9])\p{Nd}/u],
  ["replacement", /\ufffd/u],
];
const CELLS = 120;

/** The lines over the colour of each script, in a tile of six by six: what tells them apart without it. */
const HATCHES = [
  "", "M0 6L6 0", "M0 0L6 6", "M0 3H6", "M3 0V6", "M0 0L6 6M0 6L6 0", "M0 3H6M3 0V6", "M1 0V6M4 0V6", "M0 1H6M0 4H6",
  "M2 3H4", "M0 3L3 0L6 3M0 6L3 3L6 6",
];

/** Returns the patterns that the cells of the strips are filled with. */
function hatches() {
  const pattern = (lines, script) =>
    s(
      "pattern",
      { id: `hatch-${script}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
      s("rect", { class: `script-${script}`, width: 6, height: 6 }),
      s("path.hatch", { d: lines }),
    );
  return s("svg.hatches", { width: 0, height: 0, "aria-hidden": "true" }, s("defs", {}, HATCHES.map(pattern)));
}

/** Returns runs of equal values as `[value, from, to]`. */
function runsOf(values) {
  const runs = [];
  for (const [at, value] of values.entries()) {
    if (runs.at(-1)?.[0] === value) runs.at(-1)[2] = at + 1;
    else runs.push([value, at, at + 1]);
  }
  return runs;
}

function scriptOf(letter) {
  if (letter < "\u0080") return (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z") ? 0 : -1;
  return SCRIPTS.findIndex(([, pattern]) => pattern.test(letter));
}

/** Returns the scripts of a text: how many letters of each, and the main one of each cell (-1 where there is none). */
function scriptsIn(text) {
  const letters = Array.from(text);
  const cells = Math.max(1, Math.min(CELLS, letters.length));
  const tallies = Array.from({ length: cells }, () => new Uint32Array(SCRIPTS.length));
  const totals = new Uint32Array(SCRIPTS.length);
  for (const [at, letter] of letters.entries()) {
    const script = scriptOf(letter);
    if (script < 0) continue;
    totals[script] += 1;
    tallies[Math.floor((at / letters.length) * cells)][script] += 1;
  }
  return { totals, main: tallies.map((tally) => (tally.some(Boolean) ? tally.indexOf(Math.max(...tally)) : -1)) };
}

function showEncoding(view, _part, params) {
  const family = report.families.findIndex((one) => one.id === "encoding");
  const damaged = report.flagged.filter((article) =>
    report.articles.findings[article].some((index) => report.findings.family[index] === family),
  );
  const page = Math.max(1, Number(params.get("page")) || 1);
  place(
    view,
    hatches(),
    listing(
      "Encoding",
      `${plural(damaged.length, "record")} with findings about characters. Each strip is a text from beginning to end, each cell the script of most of its letters; below it, where the findings are.`,
      damaged,
      page,
      "encoding",
      (rows) =>
        tableOf(
          "Scripts, and findings about characters",
          [
            ["Article", "main"],
            ["Scripts", "wide"],
            ["Findings", "n"],
          ],
          rows.map((article) => stripRow(article, family)),
        ),
    ),
  );
  const repairs = repairsOf(family);
  place(
    view,
    h("h2", {}, "What was read as what"),
    repairs.length
      ? tableOf(
          "The commonest repairs",
          [["Stands there", "main"], ["Was meant"], ["Check"], ["Times", "n"]],
          repairs.map(([index, times]) => [
            h("del", {}, inline(excerptOf(index), 90)),
            report.findings.fix[index] ? h("ins", {}, inline(report.findings.fix[index], 90)) : "nothing",
            codeMark(index),
            count(times),
          ]),
        )
      : h("p.nothing", {}, "No repair is proposed."),
  );
}

function stripRow(article, family) {
  const own = report.articles.findings[article].filter((index) => report.findings.family[index] === family);
  const parts = report.texts[article];
  if (!parts) return [articleLink(article, own[0]), h("span.soft", {}, "text not kept"), count(own.length)];
  const { totals, main } = scriptsIn(parts.map((part) => part[2]).join(""));
  const sum = totals.reduce((a, b) => a + b, 0) || 1;
  const shares = [...totals.keys()]
    .filter((script) => totals[script])
    .sort((a, b) => totals[b] - totals[a])
    .slice(0, 4)
    .map((script) => [script, `${SCRIPTS[script][0]} ${percent(totals[script] / sum)}`]);
  const length = Math.max(1, report.articles.characters[article]);
  const width = 600 / main.length;
  return [
    articleLink(article, own[0]),
    h(
      "figure.strip",
      {},
      s(
        "svg",
        {
          viewBox: "0 0 600 22",
          preserveAspectRatio: "none",
          role: "img",
          "aria-label": shares.map(([, said]) => said).join(", "),
        },
        runsOf(main).map(([script, from, to]) =>
          s("rect", {
            class: script < 0 ? "script-none" : null,
            fill: script < 0 ? null : `url(#hatch-${script})`,
            x: from * width,
            y: 0,
            width: (to - from) * width,
            height: 14,
          }),
        ),
        own
          .filter((index) => report.findings.length[index])
          .map((index) =>
            s("rect.f-encoding", {
              x: (report.findings.start[index] / length) * 600,
              y: 16,
              width: Math.max(2, (report.findings.length[index] / length) * 600),
              height: 6,
            }),
          ),
      ),
      h(
        "figcaption",
        {},
        shares.map(([script, said]) => h("span", {}, swatch(script), ` ${said}`)),
      ),
    ),
    count(own.length),
  ];
}

function swatch(script) {
  return s(
    "svg",
    { class: "swatch", "aria-hidden": "true" },
    s("rect", { fill: `url(#hatch-${script})`, width: 12, height: 12 }),
  );
}

/** Returns the repairs proposed most often, each by one finding that shows it, and how often. */
function repairsOf(family) {
  const times = new Map();
  for (let index = 0; index < report.findings.total; index += 1) {
    if (report.findings.family[index] !== family || report.findings.fix[index] === null) continue;
    const key = `${report.findings.check[index]}\n${excerptOf(index)}\n${report.findings.fix[index]}`;
    const entry = times.get(key) ?? [index, 0];
    entry[1] += 1;
    times.set(key, entry);
  }
  return [...times.values()].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, PAGE);
}
