// What could not be read: never clean, never silent.

function showRejected(view, _part, params) {
  const page = Math.max(1, Number(params.get("page")) || 1);
  place(
    view,
    listing(
      "Rejected input",
      "Records that could not be read, with their place and reason. Nothing is known of them: they are not clean.",
      report.rejected,
      page,
      "rejected",
      (rows) =>
        tableOf(
          "Rejected records",
          [["Place"], ["Reason", "main"], ["As it stands", "half"], ["Bytes", "n"]],
          rows.map(([file, row, offset, reason, raw, size, restLost]) => [
            [inline(`${file}:${row}`, 90), offset === null ? null : h("span.sub", {}, `byte ${count(offset)}`)],
            [
              inline(reason, 300),
              restLost ? h("strong.sub", {}, "All that follows it in this file is lost too.") : null,
            ],
            h("p.excerpt.raw", {}, inline(raw, 200)),
            count(size),
          ]),
        ),
    ),
  );
}
