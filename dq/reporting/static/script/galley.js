// The galley proof: a text set to be read, marks in it, and notes in the margin beside them.

/** Returns the notes of an article: findings of one block, and those that say the same, share a note. */
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
      note = { tag: `${letter}${numbers.get(letter)}`, findings: [], family: id };
      notes.push(note);
    }
    known.set(block, note).set(saying, note);
    note.findings.push(index);
  }
  return notes;
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

/** Returns the ribbon: where in the text the marks lie, a lane for each family. */
function ribbon(article, spans) {
  const length = Math.max(1, report.articles.characters[article]);
  const families = report.families.filter((family) => spans.some((span) => span.family === family.id));
  if (!families.length) return null;
  const width = 1000;
  const lane = 12;
  const bars = spans.map((span) =>
    s("rect", {
      class: `f-${span.family}${span.tag ? "" : " related"}`,
      x: (span.start / length) * width,
      y: families.findIndex((f) => f.id === span.family) * lane + 2,
      width: Math.max(2, ((span.end - span.start) / length) * width),
      height: lane - 4,
      on: { click: () => focusFinding(span.index) },
    }),
  );
  const shares = families.map(
    (family) =>
      `${family.title} ${percent(coverage(spans.filter((span) => span.tag && span.family === family.id)) / length)}`,
  );
  return h(
    "figure.ribbon",
    {},
    s(
      "svg",
      {
        viewBox: `0 0 ${width} ${families.length * lane}`,
        preserveAspectRatio: "none",
        role: "img",
        "aria-label": `Where the marks lie: ${shares.join(", ")} of the text`,
        height: families.length * lane,
      },
      families.map((_, index) => s("rect.track", { y: index * lane + lane / 2 - 0.5, width, height: 1 })),
      bars,
    ),
    h(
      "figcaption",
      {},
      families.map((family, index) =>
        h("span", { class: `f-${family.id}` }, h("i", {}, family.letter), ` ${shares[index]}`),
      ),
    ),
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

/** Returns a note: what, why, and the fix, as a proofreader would write it. */
function noteNode(note) {
  const index = note.findings[0];
  const page = pageOf(index);
  const more = note.findings.length - 1;
  const placed = report.findings.length[index] > 0;
  const head = h(
    "h2",
    {},
    placed
      ? button(note.tag, () => focusFinding(index), { class: "tag", "aria-label": `Go to mark ${note.tag}` })
      : h("span.tag", {}, note.tag),
    " ",
    page.title.split(":")[0],
    " ",
    h("a", { href: `#/checks/${page.code}` }, codeMark(index)),
  );
  return h(
    "article.note",
    { class: `note f-${note.family}`, id: `note-${note.tag}`, tabindex: "-1", "data-tag": note.tag },
    head,
    h("p", {}, inline(report.findings.message[index], 400)),
    more ? h("p.sub", {}, `and at ${plural(more, "more place")}`) : null,
    fixNode(index),
    relatedNode(index),
    evidenceNode(index),
    h(
      "p.sub",
      {},
      severityMark(index),
      `, confidence ${level("confidence", index)}`,
      level("state", index) === "known" ? ", known in the baseline" : "",
    ),
    triageControls(
      note.findings,
      copyButton("Copy id", () => note.findings.map((i) => report.findings.id[i]).join("\n")),
    ),
  );
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
