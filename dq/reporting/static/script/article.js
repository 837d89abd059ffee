// One article: what it is, its galley proof, and the way to the next.

const articleView = { finding: null, marks: [], notes: [], article: null };

function showArticles(view, _part, params) {
  const order = [...report.flagged].sort(
    (a, b) => worst(b) - worst(a) || report.articles.findings[b].length - report.articles.findings[a].length || a - b,
  );
  const page = Math.max(1, Number(params.get("page")) || 1);
  place(
    view,
    listing(
      "Articles",
      capital(`${ofAll(order.length, report.totals.flagged, "record")} with findings, the worst first.`),
      order,
      page,
      "articles",
      (rows) =>
        tableOf(
          "Articles with findings",
          [["Article", "main"], ["Source"], ["Published"], ["Marks"], ["Findings", "n"]],
          rows.map((article) => [
            articleLink(article, null),
            inline(word(report.articles.source, article) ?? "", 60),
            dateOf(article)?.slice(0, 10),
            familyLetters(article),
            count(report.articles.findings[article].length),
          ]),
        ),
    ),
    filesTable(Math.max(1, Number(params.get("files")) || 1)),
  );
}

function worst(article) {
  return Math.max(...report.articles.findings[article].slice(0, 1000).map((index) => report.findings.severity[index]));
}

function familyLetters(article) {
  const tally = new Map();
  for (const index of report.articles.findings[article])
    tally.set(familyOf(index), (tally.get(familyOf(index)) ?? 0) + 1);
  return h(
    "span.letters",
    {},
    report.families
      .filter((family) => tally.has(family))
      .map((family) =>
        h(
          "span",
          { class: `f-${family.id}`, title: `${family.title}: ${tally.get(family)}` },
          h("i", {}, family.letter),
          count(tally.get(family)),
        ),
      ),
  );
}

function showArticle(view, part, params) {
  const article = articleAt(part);
  if (article < 0) return showNothing(view, "There is no such article here.");
  if (isElsewhere(article)) return location.replace(addressOfArticle(article));
  const notes = notesOf(article);
  const spans = spansOf(article, notes, "text");
  const title = report.articles.title[article];
  const titleSpans = title === null ? [] : spansOf(article, notes, "title");
  const text = galleyText(article, spans);
  const margin = h("aside.notes", { "aria-label": "Notes" }, notes.filter((note) => note.entry === note).map(entryNode));
  place(
    view,
    articleNav(article),
    h(
      "h1.headline",
      { dir: "auto" },
      title === null
        ? inline(report.articles.record_id[article])
        : linesOf([0, 1, title.replace(/\n/g, " ")], titleSpans, new CodePoints(title))[0].segments.map(segmentNode),
    ),
    metadata(article),
    ribbon(article, spans),
    h("div.galley", {}, text, margin),
  );
  Object.assign(articleView, {
    article,
    notes,
    finding: null,
    marks: [...view.querySelectorAll("h1 mark, .text mark")].filter((mark) => mark.spans.length),
  });
  for (const mark of articleView.marks) mark.addEventListener("click", () => focusFinding(mark.spans[0].index));
  setMargin();
  const wanted = report.findings.id.indexOf(params.get("finding") ?? "");
  if (wanted >= 0) focusFinding(wanted);
}

function articleNav(article) {
  const place = report.flagged.indexOf(article);
  const step = (by, label) => {
    const address = neighbour(article, by);
    return address === null ? h("span.soft", {}, label) : h("a", { href: address }, label);
  };
  return h(
    "nav.steps",
    { "aria-label": "Articles" },
    h("a", { href: "#/articles" }, "All articles"),
    step(-1, "Previous"),
    step(1, "Next"),
    h("span.soft", {}, place < 0 ? "no finding in it" : `${count(place + 1)} of ${count(report.flagged.length)}`),
  );
}

function metadata(article) {
  const { articles } = report;
  const facts = [
    ["record", inline(articles.record_id[article], 90)],
    ["source", word(articles.source, article) && inline(word(articles.source, article), 60)],
    ["published", dateOf(article)],
    ["language", articles.language[article] && inline(articles.language[article], 20)],
    ["section", articles.section[article] && inline(articles.section[article], 40)],
    ["from", inline(`${word(articles.origin_file, article)}:${articles.origin_row[article]}`, 90)],
    ["size", `${plural(articles.characters[article], "character")}, ${plural(articles.lines[article], "line")}`],
    [
      "address",
      articles.url[article] && [
        inline(articles.url[article], 90),
        " ",
        copyButton("Copy", () => articles.url[article]),
      ],
    ],
  ];
  return h(
    "dl.meta",
    {},
    facts.filter(([, value]) => value).map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}

/** Moves to a finding: its mark comes into view, its note is set off. */
function focusFinding(index, { keepNote = false } = {}) {
  articleView.finding = index;
  const note = articleView.notes.find((one) => one.findings.includes(index));
  for (const node of document.querySelectorAll(".note.current, mark.current")) node.classList.remove("current");
  const marks = articleView.marks.filter((mark) => mark.spans.some((span) => span.index === index));
  for (const mark of marks) mark.classList.add("current");
  const node = note && byId(`note-${note.entry.tag}`);
  node?.classList.add("current");
  (marks[0] ?? node)?.scrollIntoView({ block: "center" });
  if (!keepNote) node?.focus({ preventScroll: true });
}

/** Moves to the next or previous finding of the article in the order of reading. */
function stepFinding(by) {
  const all = articleFindings(articleView.article);
  const at = all.indexOf(articleView.finding);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  if (next !== undefined) focusFinding(next);
}

function stepArticle(by) {
  const address = neighbour(articleView.article, by);
  if (address !== null) location.href = address;
}

const NOTE_GAP = 14;

/** Sets each note beside its first mark, below the note before it; on a narrow page they simply follow the text. */
function setMargin() {
  const margin = document.querySelector(".notes");
  if (!margin) return;
  const wide = matchMedia("(min-width: 60rem)").matches;
  margin.classList.toggle("set", wide);
  const top = margin.getBoundingClientRect().top;
  let reached = NOTE_GAP;
  const entries = articleView.notes.filter((note) => note.entry === note);
  const places = entries.map((note) => {
    const mark = articleView.marks.find((one) => one.spans.some((span) => span.note === note));
    const node = byId(`note-${note.tag}`);
    const wished = mark && wide ? mark.getBoundingClientRect().top - top - 6 : 0;
    const place = Math.max(wished, reached);
    reached = place + node.offsetHeight + NOTE_GAP;
    return [node, place];
  });
  for (const [node, place] of places) node.style.top = wide ? `${place}px` : "";
  margin.style.minHeight = wide ? `${reached}px` : "";
}
