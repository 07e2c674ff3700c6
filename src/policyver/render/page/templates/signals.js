
// The switches of signals hide lines of the list without a script. With it the arrows pass over those changes, too: they
// are marked as a kind of their own, whose switch nobody sees and that is off.
const switches = document.getElementById("signal-switches");
const off = document.createElement("input");
Object.assign(off, { type: "checkbox", id: "kind-passed-over", hidden: true });
switches.append(off);

function passOver() {
  for (const place of places) {
    const line = list.querySelector(`a[href="#${place.id}"]`).parentElement;
    const own = [...line.classList].filter((name) => name.startsWith("signal-"));
    place.parentElement.classList.toggle("passed-over", !own.some((name) => document.getElementById(name).checked));
  }
  tell();
}

switches.addEventListener("change", passOver);
passOver();
