// Overlapping spans become segments: each stretch of a text that the same spans cover.

/**
 * Returns the lines of a fragment, each `{ line, start, segments }`, a segment `{ text, spans, last }`: the spans that
 * cover it, and those that end with it.
 */
function linesOf(fragment, spans, points) {
  const [at, firstLine, text] = fragment;
  const end = at + points.length;
  const inside = spans
    .filter((span) => span.start < end && span.end > at)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = [];
  let start = at;
  for (const [offset, content] of text.split("\n").entries()) {
    const length = points.units ? Array.from(content).length : content.length;
    const stop = start + length;
    const here = inside.filter((span) => span.start < stop && span.end > start);
    lines.push({ line: firstLine + offset, start, segments: segmentsOf(text, points, at, start, stop, here) });
    start = stop + 1;
  }
  return lines;
}

function segmentsOf(text, points, at, start, stop, spans) {
  const slice = (from, to) => text.slice(points.unit(from - at), points.unit(to - at));
  if (!spans.length) return start < stop ? [{ text: slice(start, stop), spans: [], last: [] }] : [];
  const edges = new Set([start, stop]);
  for (const span of spans) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(stop, span.end));
  }
  const ordered = Array.from(edges).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1];
    const covering = spans.filter((span) => span.start < to && span.end > from);
    const last = covering.filter(
      (span) => Math.min(stop, span.end) === to && (span.end <= stop + 1 || span.end === to),
    );
    return { text: slice(from, to), spans: covering, last };
  });
}

/** Returns the node of a segment: plain text, or a mark with the colour, line and letter of each family. */
function segmentNode(segment) {
  const own = segment.spans.filter((span) => span.tag);
  if (!segment.spans.length) return visible(segment.text);
  const families = [...new Set(segment.spans.map((span) => span.family))];
  const tags = [...new Set(segment.last.map((span) => span.tag).filter(Boolean))].join(" ");
  const node = h("mark", { "data-tags": tags || null }, visible(segment.text));
  if (own.length) node.classList.add(...families.map((family) => `f-${family}`));
  else node.classList.add(`f-${families[0]}`, "related");
  if (families.length > 1 && own.length) node.classList.add("several");
  node.spans = own;
  return node;
}
