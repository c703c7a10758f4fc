// What the pages can do with script: everything in them works without it too.
"use strict";

const form = document.getElementById("edit");
const fields = form ? [...form.querySelectorAll("textarea")] : [];
// In a text from right to left names stand between isolates; the server takes them away.
const tokenPattern = /\u2066?\{[a-z0-9_]+\}\u2069?|\[\[\u2066?[a-z0-9-]+\u2069?\||\]\]|\*\*/g;
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

// A token is taken away whole, and a letter typed inside one comes after it.
function guard(event) {
  const field = event.target;
  let [start, end] = [field.selectionStart, field.selectionEnd];
  const isDeletion = event.inputType.startsWith("delete");
  for (const [from, to] of tokensIn(field.value)) {
    if (start === end) {
      if (event.inputType === "deleteContentBackward" && start > from && start <= to) [start, end] = [from, to];
      else if (event.inputType === "deleteContentForward" && start >= from && start < to) [start, end] = [from, to];
      else if (!isDeletion && start > from && start < to) start = end = to;
    } else {
      if (start > from && start < to) start = from;
      if (end > from && end < to) end = to;
    }
  }
  if (start === field.selectionStart && end === field.selectionEnd) return;
  field.setSelectionRange(start, end);
  if (event.cancelable && (isDeletion || event.data)) {
    event.preventDefault();
    write(isDeletion ? "" : event.data);
  }
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
  list.replaceChildren(...items);
}

// The screen below: the line in question comes into sight, with a rim around it.

function showLine() {
  const page = frame.contentDocument;
  if (!page?.body || !current) return;
  const words = current.value.split(tokenPattern).map((piece) => piece.trim()).sort((one, other) => other.length - one.length)[0];
  if (!words) return;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT);
  let found;
  while (walker.nextNode()) if (plain(walker.currentNode.textContent).includes(plain(words))) found = walker.currentNode;
  if (!found) return;
  found.style.outline = "3px solid #b3470a";
  found.style.outlineOffset = "4px";
  const box = found.getBoundingClientRect();
  frame.contentWindow.scrollTo(0, frame.contentWindow.scrollY + box.top - frame.clientHeight / 3);
}

function plain(text) {
  return text.replace(/[\s\u2066-\u2069'’ʼ]+/g, " ").trim().toLowerCase();
}

const frame = document.querySelector("iframe[name=screen]");
frame?.addEventListener("load", showLine);

// The draft stays in the browser until it is kept; it belongs to nobody but the translator.

const draftName = form ? `draft ${location.pathname}` : "";

function changed() {
  isChanged = true;
  sessionStorage.setItem(draftName, JSON.stringify({ base: form.elements.base.value, texts: fields.map((field) => field.value) }));
  showLostTokens();
  clearTimeout(waiting);
  waiting = setTimeout(() => { check(); showDraft(); }, 600);
}

function restore() {
  takeFormerDraft();
  const kept = JSON.parse(sessionStorage.getItem(draftName) ?? "null");
  if (!kept) return;
  if (kept.texts.length !== fields.length || fields.every((field, index) => field.value === kept.texts[index])) {
    sessionStorage.removeItem(draftName);
    return;
  }
  // The base stays the one it was written over: the server tells when somebody else wrote too.
  form.elements.base.value = kept.base;
  fields.forEach((field, index) => { field.value = kept.texts[index]; });
  document.getElementById("restored").hidden = false;
  isChanged = true;
  check();
}

// The French changed meanwhile, and this text came in the place of another: its draft comes along.
function takeFormerDraft() {
  const former = `draft ${form.dataset.former}`;
  const kept = JSON.parse(sessionStorage.getItem(former) ?? "null");
  if (!kept || sessionStorage.getItem(draftName)) return;
  sessionStorage.setItem(draftName, JSON.stringify({ ...kept, base: form.elements.base.value }));
  sessionStorage.removeItem(former);
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
      [start.hidden, stop.hidden, keep.hidden, heard.hidden] = [false, true, false, false];
      heard.src = URL.createObjectURL(sound);
      keep.onclick = () => send(box, sound);
    };
    recorder.start();
    said.textContent = said.dataset.speak;
    [start.hidden, stop.hidden, keep.hidden] = [true, false, true];
    const end = setTimeout(() => recorder.stop(), Number(box.dataset.seconds) * 1000);
    stop.onclick = () => { clearTimeout(end); recorder.stop(); };
    stop.focus();
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
    location.reload();
  } catch {
    said.textContent = said.dataset.failed;
  }
}

// Beginning

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

for (const choice of document.querySelectorAll(".filters input[type=radio], .filters select")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

document.addEventListener("keydown", pressed);
