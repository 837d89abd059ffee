// Characters nobody sees are drawn as boxes with their number; the character itself stays in the text, out of sight,
// so that what is copied is what stood there. Letters of another script in a Latin word are underlined and named.

const UNSEEN = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e" +
    "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffd" +
    "\\u{e0000}-\\u{e0fff}\\ud800-\\udfff]|\\t|(?<=\\p{M}{5})\\p{M}+" +
    "|(?<=\\p{sc=Latn})[\\p{sc=Cyrl}\\p{sc=Grek}]+|[\\p{sc=Cyrl}\\p{sc=Grek}]+(?=\\p{sc=Latn})",
  "gu",
);

const NAMES = new Map([
  [0x09, "tab"],
  [0xa0, "no-break space"],
  [0xad, "soft hyphen"],
  [0x34f, "combining grapheme joiner"],
  [0x61c, "Arabic letter mark"],
  [0x200b, "zero width space"],
  [0x200c, "zero width non-joiner"],
  [0x200d, "zero width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x2028, "line separator"],
  [0x2029, "paragraph separator"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "end of direction"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "end of isolate"],
  [0xfeff, "byte order mark"],
  [0xfffc, "object replacement"],
  [0xfffd, "replacement character"],
]);

/** Scripts whose letters join: a joiner or non-joiner between two of them is spelling. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Mlym}\p{sc=Knda}\p{sc=Taml}\p{sc=Telu}\p{sc=Sinh}\p{sc=Orya}]/u;

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\u20e3#*0-9]/u;

/** Returns the nodes that show a text, unseen characters as boxes. */
function visible(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(UNSEEN)) {
    const unseen = match[0];
    if (isSpelling(text, match.index, unseen)) continue;
    if (match.index > at) nodes.push(text.slice(at, match.index));
    nodes.push(chip(unseen));
    at = match.index + unseen.length;
  }
  if (at < text.length) nodes.push(at ? text.slice(at) : text);
  return nodes;
}

/** Returns a text as an isolated inline, shortened in the middle of nowhere but never of a character. */
function inline(text, limit = 240) {
  const flat = text.replace(/\n/g, " ⏎ ");
  return h("bdi", {}, visible(shortened(flat, limit)));
}

/** Returns a text, or its beginning where it is longer than so many characters. */
function shortened(text, most) {
  const letters = text.length > most ? Array.from(text) : null;
  return letters && letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}

function isSpelling(text, index, unseen) {
  const code = unseen.codePointAt(0);
  const before = index ? text[index - 1] : "";
  if (code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) {
    const previous = index > 1 && /[\udc00-\udfff]/.test(before) ? text.slice(index - 2, index) : before;
    const next = String.fromCodePoint(text.codePointAt(index + unseen.length) ?? 0);
    return code === 0x200c
      ? JOINING.test(previous) && JOINING.test(next)
      : PICTURE.test(previous) || JOINING.test(previous);
  }
  return false;
}

function chip(unseen) {
  const code = unseen.codePointAt(0);
  if (code === 0x09) return h("span.tab", { title: "tab" }, unseen);
  if (code === 0xa0) return h("span.space", { title: "no-break space U+00A0" }, unseen);
  if (/^\p{L}/u.test(unseen)) return foreign(unseen);
  const [label, name] =
    /^\p{M}{2,}$/u.test(unseen) && !(code >= 0xfe00 && code <= 0xfe0f)
      ? [`+${count(Array.from(unseen).length)} marks`, "more combining marks"]
      : [number(code), NAMES.get(code) ?? "invisible character"];
  return h(
    "span.chip",
    { "data-label": label, role: "img", "aria-label": `${name} ${label}`, title: name },
    h("span", {}, unseen),
  );
}

/** Returns letters that only look as if they belonged to the word they stand in. */
function foreign(letters) {
  const script = /^\p{sc=Cyrl}/u.test(letters) ? "Cyrillic" : "Greek";
  return h(
    "span.foreign",
    {
      "data-label": script.slice(0, 3),
      title: `${script} in a Latin word: ${Array.from(letters, (letter) => number(letter.codePointAt(0))).join(" ")}`,
    },
    letters,
  );
}

function number(code) {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
