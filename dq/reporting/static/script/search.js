// Search: what findings say, laid end to end in one long text, is gone through from hit to hit.

const searching = { said: null, articles: null, checks: null, found: new Map() };

/** How many words' hits are remembered: a reader takes words back and types on. */
const REMEMBERED = 8;

/** Returns lines as one lower-case text, and where each of them starts. */
function laidOut(lines) {
  const starts = new Uint32Array(lines.length + 1);
  for (const [index, line] of lines.entries()) starts[index + 1] = starts[index] + line.length + 1;
  return { text: lines.join("\n"), starts };
}

/** Returns which lines hold a word: 1 for those that do. */
function linesHolding({ text, starts }, word) {
  const marks = new Uint8Array(starts.length - 1);
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line])) {
    while (starts[line + 1] <= at) line += 1;
    marks[line] = 1;
    line += 1;
    if (line === marks.length) break;
  }
  return marks;
}

/** Returns which findings hold every one of the words, in themselves, their check or their article; null for no word. */
function matching(words) {
  if (!words.length) return null;
  while (!searching.said) prepareSearch(Infinity);
  const [first, ...rest] = words.map(findingsWith);
  if (!rest.length) return first;
  return first.map((mark, index) => (rest.every((marks) => marks[index]) ? mark : 0));
}

function findingsWith(word) {
  const known = searching.found.get(word);
  if (known) return known;
  const { check, article, id, total } = report.findings;
  const marks = linesHolding(searching.said, word);
  const checks = linesHolding(searching.checks, word);
  const articles = linesHolding(searching.articles, word);
  for (let index = 0; index < total; index += 1) marks[index] |= checks[check[index]] | articles[article[index]];
  if (/^[0-9a-f]{6,16}$/.test(word)) {
    for (let index = 0; index < total; index += 1) if (id[index].startsWith(word)) marks[index] = 1;
  }
  if (searching.found.size >= REMEMBERED) searching.found.delete(searching.found.keys().next().value);
  searching.found.set(word, marks);
  return marks;
}

/** Makes ready what is searched in, so many findings at a time, so that the first search does not wait for it. */
function prepareSearch(step) {
  const { findings, articles } = report;
  searching.lines ??= [];
  const { lines } = searching;
  const until = Math.min(findings.total, lines.length + step);
  while (lines.length < until) lines.push(saidBy(lines.length));
  if (until < findings.total) return;
  searching.said ??= laidOut(lines);
  searching.articles ??= laidOut(
    articles.record_id.map((id, article) => oneLine(`${id} ${articles.title[article] ?? ""}`)),
  );
  searching.checks ??= laidOut(findings.codes.map((code) => oneLine(`${code} ${report.pages.get(code).name}`)));
  searching.lines = null;
}

/** Prepares a little, and the rest when there is time again. */
function prepareSearchSoon() {
  if (searching.said) return;
  prepareSearch(2000);
  setTimeout(prepareSearchSoon, 0);
}

/** Returns what a finding says and found; what stands in its message already is not said twice. */
function saidBy(index) {
  const message = report.findings.message[index];
  const excerpt = excerptOf(index);
  return oneLine(message.includes(excerpt) ? message : `${message} ${excerpt}`);
}

function oneLine(text) {
  return text.replace(/\n/g, " ").toLowerCase();
}
