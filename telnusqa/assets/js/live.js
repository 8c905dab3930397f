// Asks the same address again every five seconds and swaps the parts marked [data-live]. Without script there is a link.
"use strict";

const PAUSE = 5000;
let etag = "";

// A part somebody stands in (a field, a button) is left as it is until they have moved on; false tells of such a part.
function swap(page) {
  let all = true;
  for (const fresh of page.querySelectorAll("[data-live]")) {
    const shown = document.querySelector(`[data-live="${CSS.escape(fresh.dataset.live)}"]`);
    if (!shown || shown.innerHTML === fresh.innerHTML) continue;
    if (shown.contains(document.activeElement)) all = false;
    else shown.replaceChildren(...fresh.childNodes);
  }
  return all;
}

async function ask() {
  if (!document.hidden) {
    const headers = { "Telnusqa-Live": "1", ...(etag && { "If-None-Match": etag }) };
    try {
      const answer = await fetch(location.href, { headers, cache: "no-store", redirect: "error" });
      if (answer.status === 200) {
        const whole = swap(new DOMParser().parseFromString(await answer.text(), "text/html"));
        etag = (whole && answer.headers.get("ETag")) || "";
      }
    } catch {
      // The network is away, or the sign-in has ended: what is shown stays, and the next round asks again.
    }
  }
  setTimeout(ask, PAUSE);
}

for (const part of document.querySelectorAll("[data-live]")) {
  part.setAttribute("aria-live", "polite");
}
document.documentElement.classList.add("scripted");
setTimeout(ask, PAUSE);
