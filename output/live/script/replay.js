// The outcomes once more, year after year: the marks come one by one, and the count with them. Who wants less motion sees them
// as they are, and no button.
import {element} from "./controls.js";

const pause = 120;  // ms between two marks
const longest = 8_000;  // ms for all of them

/** Puts a button below the outcomes, unless there is one or motion is not wanted. */
export function offer_replay() {
    const part = document.querySelector("#outcomes .part");
    if (!part || part.querySelector(".replay") || !part.querySelector(".marks") ||
        matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const button = element("button", {type: "button", class: "replay"}, "Show them one after another");
    button.addEventListener("click", () => void replay(part, button));
    part.append(button);
}

/**
 * @param {Element} part
 * @param {HTMLButtonElement} button
 */
async function replay(part, button) {
    button.disabled = true;
    const rows = [...part.querySelectorAll(".outcomes li")].map((row) => ({
        count: /** @type {HTMLElement} */ (row.querySelector("span:not(.marks)")), told: row.querySelector("span:not(.marks)")?.textContent ?? "",
        all: /** @type {HTMLElement} */ (row.querySelector(".marks")), marks: /** @type {HTMLElement[]} */ ([...row.querySelectorAll(".marks i")])}));
    const most = Math.max(...rows.map((row) => row.marks.length)), wait = Math.min(pause, longest / most);
    for (const row of rows) {
        row.all.classList.add("replayed");
        for (const mark of row.marks) mark.hidden = true;
    }
    // A run that goes on makes the part anew, and this one leaves the page.
    for (let i = 0; i < most && part.contains(button); ++i) {
        for (const row of rows) {
            if (i >= row.marks.length) continue;
            row.marks[i].hidden = false;
            const better = row.marks.slice(0, i + 1).filter((mark) => mark.classList.contains("b")).length;
            row.count.textContent = `${better} of ${i + 1}`;
        }
        await new Promise((go_on) => setTimeout(go_on, wait));
    }
    for (const row of rows) {
        row.count.textContent = row.told;
        row.all.classList.remove("replayed");
    }
    button.disabled = false;
}
