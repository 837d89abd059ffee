// What the reader decides about findings: kept while the page is open, taken along as a file.

const DECISIONS = [
  ["to-fix", "To fix"],
  ["accepted", "Accept"],
  ["false-alarm", "False alarm"],
];

const triage = { marks: new Map(), places: null, saved: true };

/** Marks findings with a decision, or takes it back when all have it already. */
function decide(findings, decision) {
  const same = findings.every((index) => triage.marks.get(index)?.decision === decision);
  for (const index of findings) {
    const note = triage.marks.get(index)?.note ?? "";
    if (same || !decision) triage.marks.delete(index);
    else triage.marks.set(index, { decision, note });
    triage.places[index] = 1 + DECISIONS.findIndex(([known]) => known === decisionOf(index));
  }
  triage.saved = false;
  showTriage();
}

function annotate(findings, note) {
  for (const index of findings) {
    const mark = triage.marks.get(index);
    if (mark) triage.marks.set(index, { ...mark, note });
  }
  triage.saved = false;
}

function decisionOf(index) {
  return triage.marks.get(index)?.decision ?? null;
}

/** Returns the decisions file: what was decided on which finding, in the order of findings. */
function decisionsFile() {
  const decisions = Array.from(triage.marks.keys())
    .sort((a, b) => a - b)
    .map((index) => ({
      finding_id: report.findings.id[index],
      code: codeOf(index),
      record_id: report.articles.record_id[report.findings.article[index]],
      excerpt: excerptOf(index),
      ...triage.marks.get(index),
    }));
  return `${JSON.stringify({ format: 1, decisions }, null, 1)}\n`;
}

/** Shows how much is decided, with the button that takes it along. */
function showTriage() {
  let bar = byId("triage");
  if (!bar) {
    bar = h("aside", { id: "triage", "aria-label": "Decisions" });
    document.body.append(bar);
  }
  const number = triage.marks.size;
  bar.hidden = !number;
  bar.replaceChildren(
    h("span", {}, `${plural(number, "finding")} decided`),
    button("Download decisions.json", () => {
      download("decisions.json", "application/json", decisionsFile());
      triage.saved = true;
    }),
  );
}

/** Returns the buttons that decide about findings, with a place for a note, and what else stands beside them. */
function triageControls(findings, beside) {
  const box = h("div.triage", { role: "group", "aria-label": "Decide" });
  const draw = () => {
    const mark = triage.marks.get(findings[0]);
    box.replaceChildren(
      ...DECISIONS.map(([decision, label]) =>
        button(
          label,
          () => {
            decide(findings, decision);
            draw();
          },
          { "aria-pressed": String(mark?.decision === decision) },
        ),
      ),
      beside,
    );
    if (!mark) return;
    box.append(
      h("input", {
        type: "text",
        "aria-label": "Note on this decision",
        placeholder: "Why?",
        value: mark.note,
        on: { input: (event) => annotate(findings, event.target.value) },
      }),
    );
    if (mark.decision === "false-alarm") box.append(copyButton("Copy as a clean case", () => cleanCase(findings[0])));
  };
  draw();
  return box;
}

/** Returns a false alarm as a case for the check's file: the line it stands in must be clean. */
function cleanCase(index) {
  const { article, start, length } = report.findings;
  const parts = around(article[index], level("field", index), start[index], start[index] + length[index], 300);
  const [before, within, after] = parts ?? ["", excerptOf(index), ""];
  const text = before.slice(before.lastIndexOf("\n") + 1) + within + after.split("\n", 1)[0];
  const note = triage.marks.get(index)?.note || "a false alarm met in print";
  const place = level("field", index) === "title" ? `field = "title"\ntext = ""\ntitle` : "text";
  return `[[case]]\nlabel = ${toml(note)}\n${place} = ${toml(text)}\nexpect = "clean"\nsource = "wild"\n`;
}

/** Returns a basic string of TOML, in which nothing unseen stands raw. */
function toml(text) {
  const escaped = Array.from(text, (letter) => {
    if (letter === '"' || letter === "\\") return `\\${letter}`;
    if (letter === "\n") return "\\n";
    UNSEEN.lastIndex = 0;
    if (!UNSEEN.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(16).toUpperCase();
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return `"${escaped.join("")}"`;
}
