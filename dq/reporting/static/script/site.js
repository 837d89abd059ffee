// A report of several files: an article has one place over all of them, and an address that names its file.

/** Returns the number of the file that an article with this place stands in. */
function fileOf(place) {
  return report.site.starts.findLastIndex((start) => start <= place);
}

/** Returns the address of a file from here, empty for this one; the number of our own making, never the corpus. */
function addressOfFile(file) {
  if (file === report.site.here) return "";
  return `${report.site.here === null ? "articles/" : ""}${String(file + 1).padStart(4, "0")}.html`;
}

/** Returns the address of what stands at a place. */
function addressOfPlace(place, query = "") {
  return `${addressOfFile(fileOf(place))}#/article/${place}${query}`;
}

/** Returns the address of an article, and of one of its findings. */
function addressOfArticle(article, finding = null) {
  const query = finding === null ? "" : `?finding=${report.findings.id[finding]}`;
  return report.site ? addressOfPlace(report.site.places[article], query) : `#/article/${article}${query}`;
}

/** Returns the address of the cluster an article belongs to, in the article's own file. */
function addressOfCluster(article) {
  const place = report.site.places[article];
  return `${addressOfFile(fileOf(place))}#/duplicates?of=${place}`;
}

/** Returns the article that an address names, -1 when it is not in this file. */
function articleAt(part) {
  const number = part === "" ? NaN : Number(part);
  if (report.site) return report.site.places.indexOf(number);
  return number < report.articles.total ? number : -1;
}

/** Whether an article is shown in another file: the index shows none, the others their own. */
function isElsewhere(article) {
  return Boolean(report.site) && addressOfFile(fileOf(report.site.places[article])) !== "";
}

/** Returns the article before or after one in reading order as an address, null at the end. */
function neighbour(article, by) {
  const at = report.flagged.indexOf(article);
  const next = report.flagged[at < 0 ? (by > 0 ? 0 : -1) : at + by];
  if (next !== undefined) return addressOfArticle(next);
  const place = report.site ? report.site.starts[report.site.here + (by > 0 ? 1 : 0)] + (by > 0 ? 0 : -1) : -1;
  return place >= 0 && place < report.site.total ? addressOfPlace(place) : null;
}

/** Returns how many there are; where some are not in this file, how many of all are here. */
function ofAll(here, all, noun) {
  return here === all ? plural(all, noun) : `the ${count(here)} here of ${plural(all, noun)}`;
}

/** Returns the files of a site with what they hold: nothing for a report of one file, or one of its parts. */
function filesTable(page) {
  if (!report.site?.rows.length) return null;
  const files = [...report.site.rows.keys()];
  return [
    h("h2", {}, "By file"),
    h("p.sub", {}, `${plural(report.site.total, "article")} in ${plural(files.length, "file")}, each whole with all its findings.`),
    tableOf(
      "The files of this report",
      [["File"], ["From record", "half"], ["To record", "half"], ["Articles", "n"], ["Findings", "n"]],
      onPage(files, page).map((file) => {
        const [first, last, articles, findings] = report.site.rows[file];
        return [
          h("a", { href: `${addressOfFile(file)}#/articles` }, addressOfFile(file)),
          inline(first, 60),
          inline(last, 60),
          count(articles),
          count(findings),
        ];
      }),
    ),
    pager(page, files.length, (to) => go("articles", { files: to })),
  ];
}
