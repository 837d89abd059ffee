// The overview's table of sources by families: the share in each cell, its interval on request.

const HEAT = 10;

/** Fills the places of the markup that words of the corpus belong in. */
function fillHoles() {
  for (const hole of document.querySelectorAll("[data-fill]")) {
    hole.replaceChildren(...visible(report.fills[Number(hole.dataset.fill)] || "(none)"));
  }
  document.title = `dq: ${report.about.corpus}`;
}

function showSources() {
  const rows = report.sources;
  if (!rows.length || (rows.length === 1 && !rows[0].source)) return;
  const families = report.families.filter((_, index) => index < 7).filter((family) => checked.has(family.id));
  const table = tableOf(
    "Share of each source's records with a finding, in per cent",
    [
      ["Source"],
      ["Records", "n"],
      ...families.map((family) => [h("abbr", { title: family.title }, family.title), `n`]),
    ],
    rows.map((row) => [
      h("bdi", {}, visible(row.source || "(no source)")),
      count(row.records),
      ...row.cells.map((cell, index) => heatCell(cell, row.records, families[index])),
    ]),
  );
  table.querySelector("table").classList.add("heat");
  const toggle = h(
    "label.toggle",
    {},
    h("input", {
      type: "checkbox",
      on: { change: (event) => table.classList.toggle("intervals", event.target.checked) },
    }),
    " with 95 % intervals",
  );
  byId("sources").replaceChildren(h("div.beside", {}, h("h3", {}, "By source"), toggle), table);
}

/** The families that were checked, in the order of the heat table's cells. */
const checked = { has: (id) => Boolean(document.querySelector(`.families .f-${id}:not(.unchecked)`)) };

function heatCell([hits, low, high], records, family) {
  const share = records ? hits / records : 0;
  const step = hits ? Math.max(1, Math.ceil(share * HEAT)) : 0;
  const digits = (value) => (value * 100).toFixed(1);
  return h(
    "span.cell",
    {
      class: `cell f-${family.id} heat-${step}`,
      title: `${count(hits)} of ${plural(records, "record")}; 95 % interval ${digits(low)} to ${digits(high)} %`,
    },
    hits ? digits(share) : "0",
    h("small", {}, `${digits(low)}–${digits(high)}`),
  );
}
