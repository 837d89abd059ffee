// The data blocks, unpacked: columns by number of finding or article.

let report = null;

/** Reads the data blocks; resolves to the unpacked report. */
async function unpack() {
  const [data, ...texts] = await Promise.all([byId("data"), ...document.querySelectorAll(".texts")].map(unpacked));
  report = data;
  report.texts = Object.assign({}, ...texts);
  const { findings, articles } = report;
  for (const name of ["message", "evidence"]) findings[name] = spelledOut(findings[name]);
  const total = findings.check.length;
  const families = new Map(report.families.map((family, index) => [family.id, index]));
  report.pages = new Map(report.checks.map((check) => [check.code, check]));
  const familyOfCheck = findings.codes.map((code) => families.get(report.pages.get(code).family));
  findings.total = total;
  findings.family = Uint8Array.from(findings.check, (check) => familyOfCheck[check]);
  findings.source = Int32Array.from(findings.article, (article) => articles.source.places[article] ?? -1);
  triage.places = new Uint32Array(total);
  articles.total = articles.record_id.length;
  articles.findings = Array.from({ length: articles.total }, () => []);
  for (let i = 0; i < total; i += 1) articles.findings[findings.article[i]].push(i);
  report.flagged = [];
  for (let a = 0; a < articles.total; a += 1) if (articles.findings[a].length) report.flagged.push(a);
  return report;
}

async function unpacked(block) {
  const stream = new Blob([fromBase64(block.textContent)]).stream().pipeThrough(new DecompressionStream("deflate"));
  block.remove();
  return JSON.parse(await new Response(stream).text());
}

function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

function word(column, index) {
  const place = column.places[index];
  return place === null || place === undefined ? null : column.words[place];
}

/** Returns a column of places as what stands at them; equal values are one string in memory. */
function spelledOut({ words, places }) {
  return places.map((place) => (place === null ? null : words[place]));
}

function level(name, index) {
  return report.levels[name][report.findings[name][index]] ?? null;
}

function codeOf(index) {
  return report.findings.codes[report.findings.check[index]];
}

function pageOf(index) {
  return report.pages.get(codeOf(index));
}

function familyOf(index) {
  return report.families[report.findings.family[index]];
}

/** Returns how an article is called: its title, or else its identifier. */
function nameOf(article) {
  return report.articles.title[article] || report.articles.record_id[article];
}

/** Returns when an article was published; the time only where it says more than the day. */
function dateOf(article) {
  return report.articles.published_at[article]?.replace(" 00:00", "") ?? null;
}

/** Returns a link to an article, and to one of its findings. */
function articleLink(article, finding, ...children) {
  return h("a", { href: addressOfArticle(article, finding) }, children.length ? children : inline(nameOf(article), 90));
}

/** Returns the text in a field of an article around a place: `[before, within, after]`, or null when it is not here. */
function around(article, field, start, end, room) {
  const parts = field === "title" ? [[0, 1, report.articles.title[article] ?? ""]] : report.texts[article];
  for (const [at, , text] of parts ?? []) {
    const points = codePoints(article, field, at, text);
    if (start >= at && end <= at + points.length) {
      const cut = (from, to) =>
        text.slice(points.unit(Math.max(0, from - at)), points.unit(Math.min(points.length, to - at)));
      return [cut(start - room, start), cut(start, end), cut(end, end + room)];
    }
  }
  return null;
}

/** Returns a finding as it stands in its text, `[before, within, after]`, whole words of it: at most `room` around it. */
function inContext(index, most, room) {
  const { article, start, length } = report.findings;
  const parts = around(
    article[index],
    level("field", index),
    start[index],
    start[index] + Math.min(length[index], most),
    room,
  );
  if (!parts) return ["", excerptOf(index).slice(0, most), ""];
  const [before, within, after] = parts;
  return [
    before.length < room ? before : before.replace(/^\S*\s/, ""),
    within,
    after.length < room ? after : after.replace(/\s\S*$/, ""),
  ];
}

/** Returns what a finding found, as far as it is here. */
function excerptOf(index) {
  const { excerpt, article, start, length } = report.findings;
  if (excerpt[index] !== null) return excerpt[index];
  if (!length[index]) return "";
  const found = around(
    article[index],
    level("field", index),
    start[index],
    start[index] + Math.min(length[index], 300),
    0,
  );
  return found ? found[1] : "";
}

let lastPoints = { key: "", points: null };

/** Returns the code points of a fragment; of the last one asked for they are kept. */
function codePoints(article, field, at, text) {
  const key = `${article} ${field} ${at}`;
  if (lastPoints.key !== key) lastPoints = { key, points: new CodePoints(text) };
  return lastPoints.points;
}

/** From code points, in which the data counts, to the units of a string of this language. */
class CodePoints {
  constructor(text) {
    this.length = text.length;
    this.units = null;
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return;
    const units = new Uint32Array(text.length + 1);
    let points = 0;
    for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) {
      units[points] = at;
      points += 1;
    }
    units[points] = text.length;
    this.units = units;
    this.length = points;
  }

  unit(point) {
    return this.units ? this.units[Math.min(point, this.length)] : point;
  }
}
