// The checks, each with its page: the same words as `dq explain`, and its tested examples.

function showChecks(view, part) {
  if (report.pages.has(part)) return showCheck(view, report.pages.get(part));
  const tally = new Map();
  for (let index = 0; index < report.findings.total; index += 1)
    tally.set(codeOf(index), (tally.get(codeOf(index)) ?? 0) + 1);
  place(view, h("h1", {}, "Checks"), h("p.sub", {}, `${plural(report.checks.length, "check")} ran over this corpus.`));
  for (const family of report.families) {
    const checks = report.checks.filter((check) => check.family === family.id);
    if (checks.length) place(view, familyOfChecks(family, checks, tally));
  }
}

function familyOfChecks(family, checks, tally) {
  return [
    h(
      "h2",
      { class: `f-${family.id}` },
      h("i.letter", {}, family.letter),
      " ",
      capital(family.title),
    ),
    tableOf(
      `Checks of the family ${family.title}`,
      [["Check", "main"], ["Severity"], ["Confidence"], ["Fix"], ["Precision", "n"], ["Findings", "n"]],
      checks.map((check) => [
        [
          h("a", { href: `#/checks/${check.code}` }, check.name),
          " ",
          h("code", { class: `f-${family.id}` }, check.code),
          h("span.sub", {}, check.title),
        ],
        check.severity ?? "",
        check.confidence ?? "",
        check.fix ?? "none",
        precisionOf(check),
        tally.has(check.code) ? h("a", { href: `#/findings?check=${check.code}` }, count(tally.get(check.code))) : "0",
      ]),
    ),
  ];
}

/** Returns the precision measured on most findings of a check. */
function precisionOf(check) {
  const own = check.measured.filter((one) => one.subject === check.code);
  const most = own.sort((a, b) => b.right + b.false - a.right - a.false)[0];
  return most ? shareOf(most.right, most.right + most.false) : h("span.soft", {}, "not measured");
}

/** Of fewer than these a percentage would say more than is known. */
const FEW = 20;

/** Returns a share with the counts it comes from: one of one is not a thousand of a thousand. */
function shareOf(part, whole) {
  if (!whole) return h("span.soft", {}, "none seen");
  const counts = `${count(part)} of ${count(whole)}`;
  return whole < FEW ? counts : [percent(part / whole), h("span.sub", {}, counts)];
}

/** Returns what was measured of a check and of its family, and on what. */
function measuredNode({ code, measured }) {
  if (!measured.length) return h("p", {}, "Not measured.");
  return tableOf(
    `What was measured of ${code}`,
    [["Of", "half"], ["Precision", "n"], ["Recall", "n"]],
    measured.map((one) => [
      [
        one.subject === code ? "this check" : `the family ${one.subject}`,
        `, by ${one.counts}`,
        h("span.sub", {}, `${one.data}. ${one.note}. ${one.date}`),
      ],
      shareOf(one.right, one.right + one.false),
      one.missed === null ? h("span.soft", {}, "not known") : shareOf(one.right, one.right + one.missed),
    ]),
  );
}

function showCheck(view, check) {
  place(
    view,
    h(
      "nav.steps",
      {},
      h("a", { href: "#/checks" }, "All checks"),
      h("a", { href: `#/findings?check=${check.code}` }, "Its findings"),
    ),
    h("p.kicker", {}, h("code", { class: `f-${check.family}` }, check.code), ` ${check.name}`),
    h("h1", {}, check.title),
    check.severity
      ? h("p.sub", {}, `Severity ${check.severity}, confidence ${check.confidence}, fix ${check.fix ?? "none"}.`)
      : h(
          "p.sub",
          {},
          "This check is not installed where the report was made; its findings are here, its page is not.",
        ),
    h(
      "div.check-page",
      {},
      h(
        "div.prose",
        {},
        check.sections.map(([heading, paragraphs]) => [h("h2", {}, heading), prose(paragraphs)]),
      ),
      h(
        "div.prose",
        {},
        check.sections.length ? [h("h2", {}, "Measured"), measuredNode(check)] : null,
        check.examples.length ? h("h2", {}, "Examples") : null,
        check.examples.map((example) => exampleNode(example, check.family)),
      ),
    ),
  );
}

function prose(paragraphs) {
  const nodes = [];
  for (const paragraph of paragraphs) {
    if (!paragraph.startsWith("- ")) {
      nodes.push(h("p", {}, withCode(paragraph)));
      continue;
    }
    if (nodes.at(-1)?.tagName !== "UL") nodes.push(h("ul"));
    nodes.at(-1).append(h("li", {}, withCode(paragraph.slice(2))));
  }
  return nodes;
}

function withCode(text) {
  return text.split("`").map((part, index) => (index % 2 ? h("code", {}, visible(part)) : visible(part)));
}

function exampleNode(example, family) {
  const spans = [...example.spans];
  return h(
    "figure.example",
    {},
    h(
      "figcaption",
      {},
      h("span", { class: `outcome ${example.clean ? "good" : "bad"}` }, example.clean ? "clean" : "found"),
      " ",
      example.label,
    ),
    example.texts.map((text) =>
      h(
        "p",
        { dir: "auto" },
        text.split("\n").map((line, index) => [index ? h("br") : null, marked(line, spans, family)]),
      ),
    ),
    example.fixed !== null
      ? [h("p.sub", {}, "fixed"), h("p", { dir: "auto" }, h("ins", {}, visible(example.fixed)))]
      : null,
  );
}

/** Returns a line of an example with the spans that lie in it marked, each once. */
function marked(line, spans, family) {
  const nodes = [];
  let rest = line;
  while (spans.length && spans[0] && rest.includes(spans[0])) {
    const span = spans.shift();
    const at = rest.indexOf(span);
    nodes.push(visible(rest.slice(0, at)), h("mark", { class: `f-${family}` }, visible(span)));
    rest = rest.slice(at + span.length);
  }
  return [...nodes, visible(rest)];
}
