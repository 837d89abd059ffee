// Nodes are made here and nowhere else, from names of our own and text nodes: what stands in the data stays text.

const SVG_SPACE = "http://www.w3.org/2000/svg";

/** Returns an element `tag.class.class` with attributes, listeners (`on`) and children (nodes, text, arrays, null). */
function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  return dressed(document.createElement(name), classes, attributes, children);
}

/** Returns an SVG element, likewise. */
function s(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  return dressed(document.createElementNS(SVG_SPACE, name), classes, attributes, children);
}

function dressed(node, classes, attributes, children) {
  if (classes.length) node.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else if (value === true) {
      node.setAttribute(key, "");
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, String(value));
    }
  }
  place(node, children);
  return node;
}

/** Puts nodes and text into a node; what is null or false is nothing. */
function place(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
}

function byId(id) {
  return document.getElementById(id);
}

const NUMBERS = new Intl.NumberFormat("en");

function count(value) {
  return NUMBERS.format(value);
}

function plural(number, noun) {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function capital(text) {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** Returns a share as a percentage, finer where it is small. */
function percent(share) {
  const value = share * 100;
  const places = value === 0 || value === 100 ? 0 : value >= 0.1 ? 1 : 2;
  return `${value.toFixed(places)}\u00a0%`;
}

/** Returns a button. */
function button(label, click, attributes = {}) {
  return h("button", { type: "button", on: { click }, ...attributes }, label);
}

/** Returns a button that copies what `text()` returns, and says so. */
function copyButton(label, text) {
  const node = button(label, async () => {
    await navigator.clipboard.writeText(text());
    announce(`${label}: copied`);
  });
  node.classList.add("quiet");
  return node;
}

/** Says something to those who hear the page, and shows it for a moment. */
function announce(text) {
  const status = byId("status");
  status.textContent = text;
  status.classList.add("shown");
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => status.classList.remove("shown"), 2500);
}

/** Hands a file to the reader; nothing leaves the machine. */
function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
