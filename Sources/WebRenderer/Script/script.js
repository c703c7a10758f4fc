"use strict";

// Everything works without this script. It makes the terminal forget (no history), forgives
// trembling fingers, and saves a press here and there. No framework, no storage, no other host.

const isTerminal = () => document.body.classList.contains("terminal");
const all = (selector) => [...document.querySelectorAll(selector)];

// Only what this server sent is ever made into a page. W3C Trusted Types.
const ours = window.trustedTypes?.createPolicy("guichet", { createHTML: (page) => page })
  ?? { createHTML: (page) => page };

// Moving without history: there is never a page to go back to. Standards 2.1.

async function send(form, button) {
  const fields = new URLSearchParams(new FormData(form, button));
  try {
    const response = await fetch(form.action, { method: "POST", body: fields, redirect: "follow" });
    if (response.redirected) return location.replace(response.url);
    const page = ours.createHTML(await response.text());
    show(new DOMParser().parseFromString(page, "text/html"));
  } catch {
    cover();
  }
}

async function go(address) {
  if (await isServed()) location.replace(address);
  else cover();
}

// A page that came as the answer itself, such as one that asks again.
function show(page) {
  const root = document.documentElement;
  for (const name of ["lang", "dir", "class"]) {
    root.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  }
  document.title = page.title;
  document.body.replaceWith(page.body);
  scrollTo(0, 0);
  arrive();
}

document.addEventListener("submit", (event) => {
  if (!isTerminal()) return;
  event.preventDefault();
  if (event.target.dataset.idle === "extend") return extend(event.target);
  send(event.target, event.submitter);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='/']");
  if (!link || !isTerminal()) return;
  event.preventDefault();
  go(link.href);
});

addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

for (const name of ["contextmenu", "dragstart"]) {
  document.addEventListener(name, (event) => {
    if (isTerminal()) event.preventDefault();
  });
}

// A finger that trembles: no second touch on the same thing within half a second, and none at all
// before a new page has been seen. Standards 1.5.

let arrived = 0;
let last = { target: null, time: 0 };

document.addEventListener("click", (event) => {
  if (!isTerminal() || event.detail === 0 || event.target.closest("[data-change], .keypad")) return;
  const now = performance.now();
  const isTooSoon = now - arrived < 300 || (event.target === last.target && now - last.time < 500);
  if (!isTooSoon) {
    last = { target: event.target, time: now };
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}, true);

// Nobody there: a minute of warning, then everything is erased. One press goes on. Standards 1.7.

let idleTimer = 0;
let endTimer = 0;

function watch() {
  clearTimeout(idleTimer);
  const seconds = Number(document.body.dataset.idle);
  if (seconds > 0) idleTimer = setTimeout(warn, seconds * 1000);
}

function warn() {
  const dialog = document.getElementById("idle");
  if (!dialog || dialog.open) return;
  dialog.showModal();
  endTimer = setTimeout(() => {
    const form = dialog.querySelector("[data-idle='reset']");
    if (form) send(form);
  }, 60000);
}

function extend(form) {
  clearTimeout(endTimer);
  document.getElementById("idle")?.close();
  watch();
  fetch(form.action, { method: "POST", redirect: "manual" }).catch(() => {});
}

document.addEventListener("cancel", (event) => {
  if (event.target.id !== "idle") return;
  event.preventDefault();
  extend(event.target.querySelector("[data-idle='extend']"));
}, true);

for (const name of ["pointerdown", "keydown", "scroll"]) {
  addEventListener(name, () => {
    if (!document.getElementById("idle")?.open) watch();
  }, { passive: true });
}

// The server may fall, and a browser must not show so. Every two seconds the terminal asks whether it
// is there; while it is not, a picture without words covers what the person answered. When it is
// back, everything begins again. Standards 2.3.

async function isServed() {
  try {
    return (await fetch("/healthz", { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

function cover() {
  if (document.getElementById("away")) return;
  const dialog = document.createElement("dialog");
  dialog.id = "away";
  dialog.closedBy = "none";
  const person = document.querySelector(".tool[href='/person']");
  dialog.setAttribute("aria-label", person?.textContent.trim() ?? "");
  for (const picture of all("#idle .picture, .tool[href='/person'] .picture")) {
    dialog.append(picture.cloneNode(true));
  }
  document.body.append(dialog);
  dialog.showModal();
}

let missed = 0;

async function attend() {
  missed = await isServed() ? 0 : missed + 1;
  if (missed > 1) cover();
  if (missed === 0 && document.getElementById("away")) {
    await send(document.querySelector("[data-idle='reset']"));
  }
  setTimeout(attend, missed > 0 ? 500 : 2000);
}

// A long list narrows while one types. The folding is that of `SearchKey`.

const folded = (text) => text.toLowerCase().normalize("NFD")
  .replaceAll("ة", "ه").replaceAll("ى", "ي").replace(/[^\p{L}\p{Nd}]|ـ/gu, "");

function narrow(field) {
  const typed = folded(field.value);
  const options = all(".names .answer");
  for (const option of options) {
    option.dataset.waits ??= option.hidden ? "yes" : "";
    option.hidden = typed
      ? !option.dataset.names.split(" ").some((name) => name.includes(typed))
      : option.dataset.waits === "yes";
  }
  const isEmpty = typed && options.every((option) => option.hidden);
  document.getElementById("nothing").textContent = isEmpty ? field.dataset.nothing : "";
}

document.addEventListener("input", (event) => {
  if (event.target.id === "search") narrow(event.target);
});

// "None of these" takes the others away, and the others take it away.

document.addEventListener("change", (event) => {
  const box = event.target;
  if (box.type !== "checkbox" || !box.checked) return;
  for (const other of box.form.querySelectorAll("input[type=checkbox]")) {
    if (other !== box && (box.dataset.alone || other.dataset.alone)) other.checked = false;
  }
});

// A date is pressed or typed: the last one counts.

document.addEventListener("input", (event) => {
  const days = event.target.closest("#answer")?.querySelectorAll(".dates input") ?? [];
  const typed = document.getElementById("typed");
  if (days.length === 0 || !typed) return;
  if (event.target.type === "radio") typed.value = "";
  else for (const day of days) day.checked = false;
});

// One less, one more, and digits for a screen without keyboard.

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-change], [data-digit]");
  if (!button) return;
  const counter = button.closest(".number-entry").querySelector(".counter");
  const field = counter.querySelector("input");
  const { first, last: end } = counter.dataset;
  if (button.dataset.change) {
    const number = Number.parseInt(field.value, 10);
    const next = Number.isNaN(number) ? Number(first) : number + Number(button.dataset.change);
    field.value = Math.min(Math.max(next, Number(first)), Number(end));
  } else if (button.dataset.digit === "delete") {
    field.value = field.value.slice(0, -1);
  } else if (field.value.length < field.maxLength) {
    field.value += button.dataset.digit;
  }
});

// A hard word opens its meaning, which stands below its line.

document.addEventListener("click", (event) => {
  const word = event.target.closest(".term");
  if (!word || word.closest("button, a, label, summary")) return;
  const meaning = document.querySelector(`.meaning[data-term="${CSS.escape(word.dataset.term)}"]`);
  if (meaning) meaning.open = !meaning.open;
});

// A saved place stands behind the # of the address, which no browser sends.

function resume() {
  const form = document.getElementById("resume");
  const place = decodeURIComponent(location.hash.slice(1));
  if (!form || !place) return;
  history.replaceState(null, "", location.pathname);
  form.elements.place.value = place;
  form.submit();
}

// The printer's state is asked for until it changes; the page stays still while it does not.

function awaitPrinter() {
  if (!document.getElementById("printing")) return;
  setTimeout(async () => {
    try {
      const page = await (await fetch("/print")).text();
      if (!page.includes('id="printing"')) return location.replace("/print");
    } catch {}
    watch();
    awaitPrinter();
  }, 1000);
}

function arrive() {
  arrived = performance.now();
  for (const part of all("[data-change]")) part.hidden = false;
  if (isTerminal()) for (const part of all(".keypad")) part.hidden = false;
  (document.querySelector(".problem") ?? document.getElementById("title"))?.focus();
  watch();
  resume();
  awaitPrinter();
}

arrive();
if (isTerminal()) attend();
