// The address says what is shown: `#/view/part?name=value`.

const VIEWS = {
  findings: showFindings,
  articles: showArticles,
  article: showArticle,
  fixes: showFixes,
  duplicates: showDuplicates,
  datelines: showDatelines,
  encoding: showEncoding,
  checks: showChecks,
  rejected: showRejected,
};

function route() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [view, part = ""] = path.split("/");
  return { view: view || "overview", part, params: new URLSearchParams(query) };
}

function addressOf(view, params = {}) {
  const query = new URLSearchParams(
    Object.entries(params).filter(([, value]) => value !== "" && value !== null),
  ).toString();
  return `#/${view}${query ? `?${query}` : ""}`;
}

/** Goes to a view: as a step the reader can go back from. */
function go(view, params = {}) {
  location.hash = addressOf(view, params);
}

/** Writes the address anew without leaving the view. */
function rename(view, params) {
  history.replaceState(null, "", addressOf(view, params));
}

function show() {
  const { view, part, params } = route();
  const overview = byId("overview");
  const other = byId("view");
  const known = view in VIEWS;
  articleView.article = null;
  if (overview) overview.hidden = known;
  other.hidden = !known;
  other.className = "view";
  other.replaceChildren();
  if (view === "finding") return toFinding(part);
  if (view === "record") return toRecord(decodeURIComponent(part));
  if (!known && !overview) return location.replace("#/articles");
  if (known) VIEWS[view](other, part, params);
  const tab = view === "article" ? "articles" : known ? view : "overview";
  for (const link of byId("views").querySelectorAll("a")) {
    if (link.getAttribute("href") === `#/${tab}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (!params.has("finding")) scrollTo(0, 0);
}

/** An address that lasts: `#/finding/ID` leads to the finding wherever it stands. */
function toFinding(id) {
  const index = report.findings.id.indexOf(id);
  location.replace(index < 0 ? "#/findings" : addressOfArticle(report.findings.article[index], index));
}

/** `#/record/ID` likewise leads to a record, as far as it is here. */
function toRecord(id) {
  const article = report.articles.record_id.indexOf(id);
  location.replace(article < 0 ? "#/articles" : addressOfArticle(article));
}

function showNothing(view, text) {
  place(view, h("p.nothing", {}, text));
}

function offerTheme() {
  const toggle = byId("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const now = () => document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
  const label = () => {
    toggle.textContent = now() === "dark" ? "Light" : "Dark";
  };
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    document.documentElement.dataset.theme = now() === "dark" ? "light" : "dark";
    label();
  });
  dark.addEventListener("change", label);
  label();
}

async function start() {
  offerTheme();
  await unpack();
  fillHoles();
  if (byId("sources")) showSources();
  listenToKeys();
  addEventListener("hashchange", show);
  addEventListener("resize", setMargin);
  addEventListener("beforeunload", (event) => {
    if (!triage.saved) event.preventDefault();
  });
  show();
  document.documentElement.dataset.ready = "yes";
  setTimeout(prepareSearchSoon, 50);
}

requestAnimationFrame(() =>
  setTimeout(
    () =>
      start().catch((error) => {
        byId("status").classList.add("shown");
        byId("status").textContent = `The data of this page could not be read: ${error.message}`;
      }),
    0,
  ),
);
