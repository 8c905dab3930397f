// A button beside a password that shows what was typed. Without script there is no button, and nothing else is missing.
"use strict";

function button(field) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain show";
  made.setAttribute("aria-controls", field.id);
  draw(made, field);
  made.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    draw(made, field);
  });
  return made;
}

function draw(made, field) {
  const shown = field.type === "text";
  made.textContent = shown ? field.dataset.hide : field.dataset.show;
  made.setAttribute("aria-pressed", String(shown));
}

for (const field of document.querySelectorAll("input[data-show]")) {
  field.after(button(field));
  // Sent and remembered as a password, whatever is shown.
  field.form?.addEventListener("submit", () => {
    field.type = "password";
  });
}
