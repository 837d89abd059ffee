// The keys: single letters, off in fields, and off altogether for those who want them so.

const keys = { on: true };

const KEYS = {
  j: ["next finding of the article", () => articleView.article !== null && stepFinding(1)],
  k: ["previous finding of the article", () => articleView.article !== null && stepFinding(-1)],
  n: ["next article", () => articleView.article !== null && stepArticle(1)],
  p: ["previous article", () => articleView.article !== null && stepArticle(-1)],
  f: ["the findings", () => go("findings")],
  o: ["the overview", () => go("overview")],
  "/": ["search the findings", () => toSearch()],
  "?": ["these keys", () => showHelp()],
};

function toSearch() {
  if (route().view === "findings") return byId("search").focus();
  addEventListener("hashchange", () => byId("search")?.focus(), { once: true });
  go("findings");
}

function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, dialog[open]");
    if (!keys.on || typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in KEYS)) return;
    event.preventDefault();
    KEYS[event.key][1]();
  });
}

function showHelp() {
  const dialog = byId("help");
  const off = h("input", {
    type: "checkbox",
    checked: keys.on,
    on: {
      change: (event) => {
        keys.on = event.target.checked;
      },
    },
  });
  dialog.replaceChildren(
    h("h2", { id: "help-title" }, "Keys"),
    h(
      "dl",
      {},
      Object.entries(KEYS).map(([key, [what]]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, what))),
    ),
    h("label.toggle", {}, off, " single keys are on"),
    h(
      "p",
      {},
      button("Close", () => dialog.close()),
    ),
  );
  dialog.showModal();
}
