// What the pages can do with script: everything in them works without it too.
"use strict";

// Where one was is where one is, after a page was loaded anew.

function rememberFocus(selector) {
  sessionStorage.setItem("focus", selector);
}

function comeBack() {
  const selector = sessionStorage.getItem("focus");
  sessionStorage.removeItem("focus");
  if (selector) document.querySelector(selector)?.focus();
}

// A live region says what changes in it, and nothing of what it held from the beginning.
function speak(region) {
  const words = [...region.childNodes];
  region.replaceChildren();
  region.hidden = false;
  setTimeout(() => region.replaceChildren(...words), 100);
}

const form = document.getElementById("edit");
const fields = form ? [...form.querySelectorAll("textarea")] : [];
// In a text from right to left names stand between isolates; the server takes them away.
const tokenPattern = /\u2066?\{[a-z0-9_]+\}\u2069?|\[\[\u2066?[a-z0-9-]+\u2069?\||\]\]|\*\*/g;
const pairPattern = /(\[\[\u2066?[a-z0-9-]+\u2069?\|).*?\]\]|\*\*.*?\*\*/gs;
let current = fields[0];
let isChanged = false;

// Tokens: buttons put them in, and what is typed never lands inside one.

function tokensIn(text) {
  return [...text.matchAll(tokenPattern)].map((match) => [match.index, match.index + match[0].length]);
}

function insert(opening, closing) {
  const field = current;
  const [start, end] = [field.selectionStart, field.selectionEnd];
  const chosen = field.value.slice(start, end);
  if (field.dir === "rtl") opening = opening.replace(/\{.*\}|[a-z][a-z0-9-]*/, "\u2066$&\u2069");
  field.focus();
  write(opening + chosen + closing);
  if (closing && !chosen) field.setSelectionRange(start + opening.length, start + opening.length);
}

// As if it were typed, so that it can be undone.
function write(words) {
  document.execCommand(words ? "insertText" : "delete", false, words);
}

// The marks around words, each with its partner.
function pairsIn(text) {
  return [...text.matchAll(pairPattern)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    return [[from, from + (match[1] ?? "**").length], [to - 2, to]];
  });
}

// A token is taken away whole and with its partner; a letter typed inside one comes after it.
function guard(event) {
  const field = event.target;
  const text = field.value;
  let [start, end] = [field.selectionStart, field.selectionEnd];
  const isDeletion = event.inputType.startsWith("delete");
  const isCaret = start === end;
  for (const [from, to] of tokensIn(text)) {
    if (isCaret) {
      if (/^delete.*Backward$/.test(event.inputType) && start > from && start <= to) [start, end] = [from, to];
      else if (/^delete.*Forward$/.test(event.inputType) && start >= from && start < to) [start, end] = [from, to];
      else if (!isDeletion && start > from && start < to) start = end = to;
    } else {
      if (start > from && start < to) start = from;
      if (end > from && end < to) end = to;
    }
  }
  const isTaken = ([from, to]) => start <= from && to <= end;
  const left = pairsIn(text).filter(([one, other]) => isTaken(one) !== isTaken(other)).flat().filter((mark) => !isTaken(mark));
  if (start === field.selectionStart && end === field.selectionEnd && !left.length) return;
  if (!event.cancelable || !(isDeletion || event.data)) return field.setSelectionRange(start, end);
  event.preventDefault();
  const from = Math.min(start, ...left.map((mark) => mark[0]));
  const to = Math.max(end, ...left.map((mark) => mark[1]));
  const kept = (from, to) => left.reduceRight((words, mark) => mark[0] >= from && mark[1] <= to ? words.slice(0, mark[0] - from) + words.slice(mark[1] - from) : words, text.slice(from, to));
  const before = kept(from, start) + (isDeletion ? "" : event.data);
  field.setSelectionRange(from, to);
  write(before + kept(end, to));
  field.setSelectionRange(from + before.length, from + before.length);
}

function showLostTokens() {
  for (const button of document.querySelectorAll(".token[data-needed]")) {
    const isLost = fields.some((field) => !field.value.replace(/[\u2066\u2069]/g, "").includes(button.dataset.open));
    button.classList.toggle("is-lost", isLost);
    button.querySelector(".lost").hidden = !isLost;
  }
}

// Checks while one types, and the screen a moment later.

let waiting = 0;
let latest = 0;

async function check() {
  const number = ++latest;
  try {
    const reply = await fetch(form.dataset.check, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!reply.ok || number !== latest) return;
    const { findings, paper } = await reply.json();
    showFindings(findings);
    document.getElementById("paper").replaceChildren(...paper.map((line) => element("p", line)));
    document.getElementById("offline").hidden = true;
  } catch {
    document.getElementById("offline").hidden = false;
  }
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function showDraft() {
  const button = document.getElementById("show");
  if (button) form.requestSubmit(button);
}

function showFindings(findings) {
  const list = document.getElementById("findings");
  const items = findings.map((finding) => {
    const item = element("li", "");
    item.className = finding.weight;
    const words = element("span", finding.text);
    words.lang = finding.language;
    words.dir = finding.language === "ar" ? "rtl" : "ltr";
    item.append(element("b", list.dataset[finding.weight]), " ", words);
    if (finding.code) {
      const code = element("code", finding.code);
      [code.lang, code.dir] = ["en", "ltr"];
      item.append(" ", code);
    }
    return item;
  });
  if (!items.length) {
    const good = element("li", list.dataset.none);
    good.className = "good";
    items.push(good);
  }
  // Said again only when it is something else.
  const said = (elements) => [...elements].map((item) => item.textContent).join();
  if (said(items) !== said(list.children)) list.replaceChildren(...items);
}

// The screen below: the line in question comes into sight, with a rim around it.

function showLine() {
  const page = frame.contentDocument;
  if (!page?.body || !current) return;
  // Where the words are not fit to be shown, the French stands in their place.
  const french = [...document.querySelector(".source").childNodes].map((node) => node.textContent);
  const found = lineWith(current.value.split(tokenPattern), page) ?? lineWith(french, page);
  if (!found) return;
  for (let part = found.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  found.style.outline = "3px solid #b3470a";
  found.style.outlineOffset = "4px";
  const box = found.getBoundingClientRect();
  frame.contentWindow.scrollTo(0, frame.contentWindow.scrollY + box.top - frame.clientHeight / 3);
}

// The last and smallest part of a page that has the longest of some pieces, in whole words.
function lineWith(pieces, page) {
  const words = plain(pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ""));
  if (!words) return undefined;
  const pattern = new RegExp(`(?<!\\p{L})${words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?!\\p{L})`, "u");
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT);
  let found;
  while (walker.nextNode()) if (pattern.test(plain(walker.currentNode.textContent))) found = walker.currentNode;
  return found;
}

function plain(text) {
  return text.replace(/[\s\u2066-\u2069'’ʼ]+/g, " ").trim().toLowerCase();
}

const frame = document.querySelector("iframe[name=screen]");
frame?.addEventListener("load", showLine);

// The draft stays in the browser until it is kept; it belongs to nobody but the translator.

const draftName = `draft ${location.pathname}`;

function draft(name) {
  return JSON.parse(sessionStorage.getItem(name) ?? "null");
}

function keepDraft() {
  isChanged = true;
  sessionStorage.setItem(draftName, JSON.stringify({ base: form.elements.base.value, texts: fields.map((field) => field.value) }));
}

function changed() {
  keepDraft();
  showLostTokens();
  clearTimeout(waiting);
  waiting = setTimeout(() => { check(); showDraft(); }, 600);
}

function restore() {
  // What a page with problems shows was sent and not kept.
  if (document.getElementById("problems")) return keepDraft();
  takeFormerDraft();
  const kept = draft(draftName);
  if (!kept) return;
  if (kept.texts.length !== fields.length || fields.every((field, index) => field.value === kept.texts[index])) {
    sessionStorage.removeItem(draftName);
    return;
  }
  // The base stays the one it was written over: the server tells when somebody else wrote too.
  form.elements.base.value = kept.base;
  fields.forEach((field, index) => { field.value = kept.texts[index]; });
  speak(document.getElementById("restored"));
  isChanged = true;
  check();
}

// The French changed meanwhile, and this text came in the place of another: its draft comes along.
function takeFormerDraft() {
  const former = `draft ${form.dataset.former}`;
  const kept = draft(former);
  if (!kept || sessionStorage.getItem(draftName)) return;
  sessionStorage.setItem(draftName, JSON.stringify({ ...kept, base: form.elements.base.value }));
  sessionStorage.removeItem(former);
}

// The text is gone: words that wait for it are shown once more, to be copied.
function showWordsOfGone() {
  const gone = document.getElementById("gone");
  const kept = draft(draftName);
  if (!gone?.hidden || !kept) return;
  gone.querySelector("div").replaceChildren(...kept.texts.map((text) => element("p", text)));
  gone.hidden = false;
}

// Saving: a lost connection keeps the words here and tries again.

let isSaving = false;

async function save(event) {
  const button = event.submitter;
  if (button?.formTarget === "screen" || isSaving) return;
  event.preventDefault();
  isSaving = true;
  const body = new URLSearchParams(new FormData(form, button));
  try {
    const reply = await fetch(form.action, { method: "POST", body });
    isSaving = false;
    document.getElementById("offline").hidden = true;
    isChanged = false;
    if (reply.redirected) {
      sessionStorage.removeItem(draftName);
      location.assign(reply.url);
    } else {
      // The server has something to say: it says so on a page of its own.
      form.removeEventListener("submit", save);
      form.requestSubmit(button ?? undefined);
    }
  } catch {
    isSaving = false;
    document.getElementById("offline").hidden = false;
    setTimeout(() => form.requestSubmit(button ?? undefined), 5000);
  }
}

// Keys

function pressed(event) {
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(document.getElementById("save"));
  }
  const step = { ArrowUp: "previous", ArrowDown: "following" }[event.key];
  if (event.altKey && step) {
    event.preventDefault();
    document.getElementById(step)?.click();
  }
}

// Recording

async function record(box) {
  const said = box.querySelector(".said");
  const [start, stop, keep] = [".record", ".stop", ".keep"].map((name) => box.querySelector(name));
  const heard = box.querySelector(".heard");
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const recorder = new MediaRecorder(stream);
    const pieces = [];
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      const sound = new Blob(pieces, { type: recorder.mimeType.split(";")[0] });
      said.textContent = "";
      [start.hidden, keep.hidden, heard.hidden] = [false, false, false];
      // The focus goes on before its button goes away.
      if (document.activeElement === stop) keep.focus();
      stop.hidden = true;
      heard.src = URL.createObjectURL(sound);
      keep.onclick = () => send(box, sound);
    };
    recorder.start();
    said.textContent = said.dataset.speak;
    stop.hidden = false;
    stop.focus();
    [start.hidden, keep.hidden] = [true, true];
    const end = setTimeout(() => recorder.stop(), Number(box.dataset.seconds) * 1000);
    stop.onclick = () => { clearTimeout(end); recorder.stop(); };
  } catch {
    stream?.getTracks().forEach((track) => track.stop());
    said.textContent = said.dataset.failed;
  }
}

async function send(box, sound) {
  const said = box.querySelector(".said");
  try {
    const reply = await fetch(box.dataset.address, { method: "POST", body: sound, headers: { "Content-Type": sound.type } });
    if (!reply.ok) throw new Error(reply.statusText);
    rememberFocus(`[data-address="${box.dataset.address}"] .record`);
    const page = new URL(location);
    page.searchParams.set("said", "saved");
    location.replace(page);
  } catch {
    said.textContent = said.dataset.failed;
  }
}

// Beginning

for (const region of document.querySelectorAll("main > [role=status]:not([hidden])")) speak(region);
showWordsOfGone();
if (form) {
  restore();
  showLostTokens();
  for (const field of fields) {
    field.addEventListener("focus", () => { current = field; });
    field.addEventListener("beforeinput", guard);
    field.addEventListener("input", changed);
  }
  for (const button of document.querySelectorAll(".token")) {
    button.disabled = false;
    button.addEventListener("click", () => insert(button.dataset.open, button.dataset.close));
  }
  for (const button of document.querySelectorAll(".use")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      current.focus();
      current.select();
      write(button.dataset.words);
    });
  }
  for (const box of document.querySelectorAll(".recording")) {
    box.querySelector(".record").addEventListener("click", () => record(box));
  }
  for (const hint of document.querySelectorAll(".scripted")) hint.hidden = false;
  // With script the screen follows by itself; the button stays for it to press.
  const show = document.getElementById("show");
  if (show) show.hidden = true;
  form.addEventListener("submit", save);
  window.addEventListener("online", check);
  window.addEventListener("beforeunload", (event) => { if (isChanged) event.preventDefault(); });
}

// Who has read a text reads the next, unless something is wrong with this one.
document.querySelector("form.review")?.addEventListener("submit", () => {
  rememberFocus("body:not(:has(#problems)) #following");
});
// Who chose between two texts needs the draft no more.
for (const [act, kind] of [["form", "submit"], ["a", "click"]]) {
  document.querySelector(`.pair ${act}`)?.addEventListener(kind, () => sessionStorage.removeItem(draftName));
}
document.querySelector(".filters")?.addEventListener("submit", () => {
  const choice = document.activeElement.closest("select, [type=radio]");
  rememberFocus(choice ? `[name=${choice.name}]:is(select, :checked)` : "#found");
});
for (const choice of document.querySelectorAll(".filters input[type=radio], .filters select")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

document.addEventListener("keydown", pressed);
comeBack();
