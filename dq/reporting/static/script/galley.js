// The galley proof: a text set to be read, marks in it, and notes in the margin beside them.

/**
 * Returns the notes of an article: findings of one block, and those that say the same, share a note. A note's `entry` is
 * the note it is set in: notes on the very same characters stand in that of the first, which has them `beside` it.
 */
function notesOf(article) {
  const { check, message, fix, group } = report.findings;
  const notes = [];
  const known = new Map();
  const numbers = new Map();
  for (const index of articleFindings(article)) {
    const saying = `${check[index]}\n${message[index]}\n${fix[index]}`;
    const block = group[index] === null ? saying : `block ${group[index]}`;
    let note = known.get(block) ?? known.get(saying);
    if (!note) {
      const { letter, id } = familyOf(index);
      numbers.set(letter, (numbers.get(letter) ?? 0) + 1);
      note = { tag: `${letter}${numbers.get(letter)}`, findings: [], family: id, beside: [] };
      notes.push(note);
    }
    known.set(block, note).set(saying, note);
    note.findings.push(index);
  }
  const entries = new Map();
  for (const note of notes) {
    const where = placesOf(note);
    note.entry = entries.get(where) ?? note;
    if (note.entry === note) entries.set(where, note);
    else note.entry.beside.push(note);
  }
  return notes;
}

/** Returns the places of a note as one word; what is about the whole record has a place of its own. */
function placesOf({ findings }) {
  const { start, length, field } = report.findings;
  return findings.map((index) => (length[index] ? `${field[index]}:${start[index]}+${length[index]}` : index)).join(" ");
}

/** Returns the findings of an article in the order of reading: the whole record, the title, the text. */
function articleFindings(article) {
  const { start, length, field } = report.findings;
  const rank = (index) => (length[index] ? (report.levels.field[field[index]] === "title" ? 1 : 2) : 0);
  return [...report.articles.findings[article]].sort((a, b) => rank(a) - rank(b) || start[a] - start[b] || a - b);
}

/** Returns the spans of one field: those of the findings, and the places in the same text they are related to. */
function spansOf(article, notes, field) {
  const { start, length, related, related_start, related_end } = report.findings;
  const spans = [];
  for (const note of notes) {
    for (const index of note.findings) {
      if (level("field", index) !== field || !length[index]) continue;
      spans.push({
        start: start[index],
        end: start[index] + length[index],
        tag: note.tag,
        family: note.family,
        index,
        note,
      });
      if (related[index] === article && related_start[index] !== null) {
        spans.push({
          start: related_start[index],
          end: related_end[index],
          tag: null,
          family: note.family,
          index,
          note,
        });
      }
    }
  }
  return spans;
}

/** Returns the text of an article line by line, marked. */
function galleyText(article, spans) {
  const fragments = report.texts[article];
  if (!fragments) {
    return h(
      "div.text",
      {},
      h(
        "p.notice",
        {},
        "The text of this record is not in this file: the run kept it for records with findings, as far as there was room.",
      ),
    );
  }
  const box = h("div.text");
  const characters = report.articles.characters[article];
  let reached = 0;
  for (const fragment of fragments) {
    const points = codePoints(article, "text", fragment[0], fragment[2]);
    if (fragment[0] > reached) box.append(leftOut(fragment[0] - reached));
    for (const { line, segments } of linesOf(fragment, spans, points)) {
      box.append(
        segments.length
          ? h("p", { dir: "auto", "data-line": line }, segments.map(segmentNode))
          : h("p.blank", { "data-line": line }),
      );
    }
    reached = fragment[0] + points.length;
  }
  if (reached < characters) box.append(leftOut(characters - reached));
  return box;
}

function leftOut(number) {
  return h("p.left-out", {}, `${plural(number, "character")} left out`);
}

/** Returns the ribbon: where in the text the marks lie, a lane for each family, with its letter and its share. */
function ribbon(article, spans) {
  const length = Math.max(1, report.articles.characters[article]);
  const families = report.families.filter((family) => spans.some((span) => span.family === family.id));
  if (!families.length) return null;
  const lanes = families.map((family) => {
    const own = spans.filter((span) => span.family === family.id);
    const said = `${family.title} ${percent(coverage(own.filter((span) => span.tag)) / length)}`;
    return h("div", { class: `f-${family.id}` }, h("i", {}, family.letter), laneNode(own, length, said), h("span", {}, said));
  });
  return h("figure.ribbon", {}, lanes);
}

function laneNode(spans, length, said) {
  const width = 1000;
  const bars = spans.map((span) =>
    s("rect", {
      class: span.tag ? null : "related",
      x: (span.start / length) * width,
      y: 2,
      width: Math.max(2, ((span.end - span.start) / length) * width),
      height: 8,
      on: { click: () => articleView.article !== null && focusFinding(span.index) },
    }),
  );
  return s(
    "svg",
    {
      viewBox: `0 0 ${width} 12`,
      preserveAspectRatio: "none",
      role: "img",
      "aria-label": `Where the marks lie: ${said} of the text`,
    },
    s("rect.track", { y: 5.5, width, height: 1 }),
    bars,
  );
}

/** Returns how many code points spans cover together. */
function coverage(spans) {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** Returns an entry: what, why, and the fix, as a proofreader would write it; one set of decisions for all of it. */
function entryNode(entry) {
  const notes = [entry, ...entry.beside];
  const findings = notes.flatMap((note) => note.findings);
  return h(
    "article",
    { class: `note f-${entry.family}`, id: `note-${entry.tag}`, tabindex: "-1", "data-tag": entry.tag },
    notes.map((note, at) => noteNodes(note, at > 0 && sameFix(note, entry))),
    triageControls(
      findings,
      copyButton("Copy id", () => findings.map((index) => report.findings.id[index]).join("\n")),
    ),
  );
}

function sameFix(one, other) {
  return report.findings.fix[one.findings[0]] === report.findings.fix[other.findings[0]];
}

function noteNodes(note, isFixSaid) {
  const index = note.findings[0];
  const page = pageOf(index);
  const more = note.findings.length - 1;
  const placed = report.findings.length[index] > 0;
  return [
    h(
      "h2",
      { class: `f-${note.family}` },
      placed
        ? button(note.tag, () => focusFinding(index), { class: "tag", "aria-label": `Go to mark ${note.tag}` })
        : h("span.tag", {}, note.tag),
      " ",
      page.title.split(":")[0],
      " ",
      h("a", { href: `#/checks/${page.code}` }, codeMark(index)),
    ),
    h("p", {}, inline(report.findings.message[index], 400)),
    more ? h("p.sub", {}, `and at ${plural(more, "more place")}`) : null,
    isFixSaid ? null : fixNode(index),
    relatedNode(index),
    evidenceNode(index),
    h(
      "p.sub",
      {},
      severityMark(index),
      `, confidence ${level("confidence", index)}`,
      level("state", index) === "known" ? ", known in the baseline" : "",
    ),
  ];
}

function fixNode(index) {
  const fix = report.findings.fix[index];
  if (fix === null) return null;
  const before = excerptOf(index);
  return h(
    "p.fix",
    {},
    h("span.sub", {}, `${level("fix_safety", index)} fix `),
    before ? h("del", {}, inline(before, 60)) : null,
    " ",
    fix ? h("ins", {}, inline(fix, 90)) : h("span.sub", {}, before ? "take it out" : ""),
  );
}

function relatedNode(index) {
  const { related, article, related_start } = report.findings;
  if (related[index] === null) return null;
  if (related[index] !== article[index]) return h("p", {}, "See ", articleLink(related[index], null), ".");
  return related_start[index] === null
    ? null
    : h("p.sub", {}, "The place it is compared with is outlined in the text.");
}

/** Returns what gave the finding away, and why it matters, folded. */
function evidenceNode(index) {
  const evidence = report.findings.evidence[index];
  const facts = evidence === null ? [] : Object.entries(JSON.parse(evidence));
  const why = pageOf(index).sections.find(([heading]) => heading === "Why it matters");
  if (!facts.length && !why) return null;
  return h(
    "details",
    {},
    h("summary", {}, "Why"),
    why ? why[1].slice(0, 1).map((paragraph) => h("p", {}, paragraph)) : null,
    facts.length
      ? h(
          "dl",
          {},
          facts.map(([key, value]) => [
            h("dt", {}, key.replaceAll("_", " ")),
            h("dd", {}, inline(typeof value === "string" ? value : JSON.stringify(value), 300)),
          ]),
        )
      : null,
  );
}
