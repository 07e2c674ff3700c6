// What a redline's page can do beside being read: go from change to change, and put the texts side by side. Without this
// script all of the text is there, its list leads to each change, and its switches work: they are the style sheet's.
"use strict";
const bar = document.getElementById("review");
const list = document.getElementById("change-list");
const text = document.querySelector("section.redline");
const places = [...text.querySelectorAll(".at")];
let at = -1;

const marked = (kind) => document.getElementById(`kind-${kind}`)?.checked ?? true;
const hidden = (place) => ![...place.parentElement.classList].every(marked);
const seen = (place) => document.querySelector(`.columns [data-change="${place.id}"]`) ?? place;

function go(step) {
  for (let next = at + step; next >= 0 && next < places.length; next += step) {
    if (hidden(places[next])) continue;
    at = next;
    show(places[at]);
    return;
  }
}

function show(place) {
  const target = seen(place);
  for (let folded = target.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  document.querySelectorAll(".current").forEach((other) => other.classList.remove("current"));
  target.classList.add("current");
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  list.querySelectorAll("[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
  const line = list.querySelector(`a[href="#${place.id}"]`);
  line.setAttribute("aria-current", "true");
  if (getComputedStyle(list).position === "sticky") line.scrollIntoView({ block: "nearest" });
  tell();
}

function tell() {
  const shown = places.filter((place) => !hidden(place));
  const number = places[at] ? shown.indexOf(places[at]) + 1 : 0;
  bar.querySelector("output").textContent = `${number} / ${shown.length}`;
}

// Sections with nothing but typographic differences open and close with the switch of these.
function fold(box) {
  document.querySelectorAll(`details.stretch.${box.value}`).forEach((folded) => (folded.open = box.checked));
}

function side(row, gone) {
  const cell = document.createElement("div");
  cell.className = gone.side;
  const copy = row.cloneNode(true);
  if (copy.matches(gone.whole)) return cell;
  copy.querySelectorAll(`${gone.words}, ${gone.whole}`).forEach((part) => part.remove());
  for (const part of [copy, ...copy.querySelectorAll("[id]")]) {
    if (!part.id) continue;
    if (part.id.startsWith("change-")) part.dataset.change = part.id;
    part.removeAttribute("id");
  }
  cell.append(copy);
  return cell;
}

function columns(on) {
  document.querySelectorAll(".columns").forEach((old) => old.remove());
  text.classList.toggle("in-columns", on);
  if (!on) return;
  for (const section of text.querySelectorAll(":scope > section")) {
    const both = document.createElement("div");
    both.className = "columns";
    for (const row of section.children) {
      both.append(
        side(row, { side: "old", words: "ins, .ins", whole: ".inserted" }),
        side(row, { side: "new", words: "del", whole: ".deleted, .remark" }),
      );
    }
    section.after(both);
  }
}

bar.querySelectorAll("[hidden]").forEach((control) => (control.hidden = false));
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) go(Number(button.value));
});
bar.addEventListener("change", ({ target }) => {
  if (target.name === "view") {
    columns(target.value === "columns");
    if (places[at]) show(places[at]);
  } else {
    fold(target);
    tell();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input:not([type=checkbox], [type=radio]), textarea")) return;
  if (event.key === "n") go(1);
  else if (event.key === "p") go(-1);
  else if (event.key === "Escape" && location.hash === "#change-list") location.hash = "#content";
});
list.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#change-"]');
  if (!link) return;
  at = places.findIndex((place) => `#${place.id}` === link.hash);
  // First the address, which closes the sheet on a small screen: it may scroll to a place that two columns hide.
  location.hash = link.hash;
  event.preventDefault();
  show(places[at]);
});
bar.querySelectorAll("[type=checkbox]").forEach(fold);  // a browser may have kept them as they were before a reload
bar.querySelector("[value=inline]").checked = true;
tell();
