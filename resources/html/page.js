// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later
(() => {
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ø/g, "o").replace(/[’‘]/g, "'");
  const form = document.querySelector(".search");
  const field = form.querySelector("input");
  const count = form.querySelector("output");
  const groups = [...document.querySelectorAll("article")].map(element => ({ element, text: fold(element.textContent) }));
  const others = [...document.querySelectorAll("nav, .people, .changes")];
  const parts = [...document.querySelectorAll("main > section")].filter(part => part.querySelector("article"));
  const search = () => {
    const words = fold(field.value).split(/\s+/).filter(word => word);
    let found = 0;
    for (const group of groups) {
      const shown = words.every(word => group.text.includes(word));
      group.element.hidden = !shown;
      found += shown ? 1 : 0;
    }
    for (const part of parts) part.hidden = !part.querySelector("article:not([hidden])");
    for (const other of others) other.hidden = words.length > 0;
    count.textContent = words.length === 0 ? ""
      : count.dataset[found === 0 ? "none" : found === 1 ? "one" : "many"].replace("%1", found);
  };
  form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", search);
  form.hidden = false;
  search();
})();
