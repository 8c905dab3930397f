// Keys for what an officer does a hundred times a day. Everything they do can be done without them, and they can be
// turned off. Keys are known by their place, so that they work on a Kazakh, a Russian and a Latin layout alike.
"use strict";

const OFF = "telnusqa-keys-off";
const help = document.querySelector("[data-keys]");
const open = document.querySelector("[data-keys-open]");
const on = document.querySelector("[data-keys-on]");

function off() {
  try {
    return localStorage.getItem(OFF) === "1";
  } catch {
    return false;
  }
}

function remember(checked) {
  try {
    if (checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}

function step(by) {
  const rows = [...document.querySelectorAll(".work a")].filter((row) => row.checkVisibility());
  if (!rows.length) return;
  const here = rows.indexOf(document.activeElement);
  const current = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const from = here >= 0 ? here : current;
  const to = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by));
  rows[to].focus();
}

const acts = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyN: () => document.querySelector("[data-next]")?.focus(),
  KeyU: () => document.querySelector("[data-up]")?.click(),
  Slash: () => document.querySelector("#field-q")?.focus(),
};

function typing(target) {
  return target.closest("input, select, textarea, [contenteditable]") !== null;
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || typing(event.target)) return;
  if (event.key === "?" || (event.code === "Slash" && event.shiftKey)) {
    if (!off()) help.showModal();
    return;
  }
  const act = event.shiftKey || off() ? undefined : acts[event.code];
  if (!act) return;
  event.preventDefault();
  act();
}

if (help && open && on) {
  on.checked = !off();
  on.addEventListener("change", () => remember(on.checked));
  open.hidden = false;
  open.addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", pressed);
}
