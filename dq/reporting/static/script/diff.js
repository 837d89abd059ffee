// Two texts side by side: what only one of them has. Eugene W. Myers, "An O(ND) Difference Algorithm" (1986).

const MAX_EDITS = 1500;
const MAX_WORDS = 20000;

function wordsOf(text) {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/**
 * Returns the difference of two lists as `[kind, items]` with kinds `same`, `old` and `new`; null when they differ too
 * much for a comparison to say anything.
 */
function difference(old, now) {
  if (old.length + now.length > 2 * MAX_WORDS) return null;
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const middle = edits(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  if (!middle) return null;
  return joined([
    ...old.slice(0, head).map((item) => ["same", item]),
    ...middle,
    ...old.slice(old.length - tail).map((item) => ["same", item]),
  ]);
}

function edits(old, now) {
  const most = Math.min(MAX_EDITS, old.length + now.length);
  const reach = new Int32Array(2 * most + 3);
  const steps = [];
  for (let d = 0; d <= most; d += 1) {
    steps.push(reach.slice(most - d, most + d + 3));
    for (let k = -d; k <= d; k += 2) {
      const at = most + 1 + k;
      let x = k === -d || (k !== d && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1;
      reach[at] = x;
      if (x >= old.length && x - k >= now.length) return walked(steps, old, now, d);
    }
  }
  return null;
}

/** The path back from the end, through the reach of every step before. */
function walked(steps, old, now, last) {
  const path = [];
  let x = old.length;
  let y = now.length;
  for (let d = last; d > 0; d -= 1) {
    const before = (k) => steps[d][k + d + 1];
    const k = x - y;
    const from = k === -d || (k !== d && before(k - 1) < before(k + 1)) ? k + 1 : k - 1;
    const startX = before(from);
    const startY = startX - from;
    while (x > startX && y > startY) {
      path.push(["same", old[x - 1]]);
      x -= 1;
      y -= 1;
    }
    if (x > startX) path.push(["old", old[x - 1]]);
    else path.push(["new", now[y - 1]]);
    x = startX;
    y = startY;
  }
  while (x > 0) {
    path.push(["same", old[x - 1]]);
    x -= 1;
  }
  return path.reverse();
}

function joined(path) {
  const parts = [];
  for (const [kind, item] of path) {
    if (parts.at(-1)?.[0] === kind) parts.at(-1)[1].push(item);
    else parts.push([kind, [item]]);
  }
  return parts;
}

/** Returns two columns: the one text with what it alone has struck, the other with what it alone has underlined. */
function sideBySide(old, now) {
  const parts = difference(wordsOf(old), wordsOf(now));
  if (!parts) return [h("div", { dir: "auto" }, visible(old)), h("div", { dir: "auto" }, visible(now))];
  const side = (kind, tag) =>
    h(
      "div",
      { dir: "auto" },
      parts
        .filter(([which]) => which === "same" || which === kind)
        .map(([which, items]) => (which === kind ? h(tag, {}, visible(items.join(""))) : visible(items.join("")))),
    );
  return [side("old", "del"), side("new", "ins")];
}
