// What a redline's page can do beside being read: go from change to change, put the texts side by side, leave kinds of
// change unmarked. Without this script all of the text is there, and the list of changes leads to each of them.
"use strict";
const bar = document.getElementById("review");
const main = document.querySelector("main");
const text = document.querySelector("section.redline");
const places = [...text.querySelectorAll(".number > [id]")];
let at = -1;

const hidden = (place) => [...place.parentElement.classList].some((kind) => main.classList.contains(`without-${kind}`));
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
  tell();
}

function tell() {
  const shown = places.filter((place) => !hidden(place));
  const number = places[at] ? shown.indexOf(places[at]) + 1 : 0;
  bar.querySelector("output").textContent = `${number} / ${shown.length}`;
}

// A kind's box says whether it is marked; sections with nothing but typographic differences open and close with theirs.
function mark(box) {
  main.classList.toggle(`without-${box.value}`, !box.checked);
  document.querySelectorAll(`details.${box.value}`).forEach((folded) => (folded.open = box.checked));
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

bar.hidden = false;
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.value === "columns") {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    columns(on);
    if (places[at]) show(places[at]);
  } else {
    go(Number(button.value));
  }
});
bar.addEventListener("change", (event) => {
  mark(event.target);
  tell();
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input:not([type=checkbox]), textarea")) return;
  if (event.key === "n") go(1);
  else if (event.key === "p") go(-1);
});
document.querySelectorAll('nav a[href^="#change-"]').forEach((link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    at = places.findIndex((place) => `#${place.id}` === link.hash);
    show(places[at]);
  }),
);
bar.querySelectorAll("input").forEach(mark);  // a browser may have kept them as they were before a reload
tell();
