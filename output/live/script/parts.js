// The parts of the page that the engine makes, put into the page one after another, so that it answers in between.

/** @type {Map<string, string>} what is shown, by the name of the part */
const shown = new Map();

/**
 * Shows HTML that the engine has made, in which every text is escaped. What the reader has opened stays open, and what has not
 * changed is left alone.
 * @param {string} id
 * @param {string} html
 */
export function show_part(id, html) {
    const section = document.getElementById(id), part = section?.querySelector(".part");
    if (!section || !part || shown.get(id) === html) return;
    shown.set(id, html);
    const opened = [...part.querySelectorAll("details")].map((details) => details.open);
    const in_focus = [...part.querySelectorAll("summary")].findIndex((one) => one === document.activeElement);
    part.innerHTML = html;
    const now = [...part.querySelectorAll("details")];
    if (now.length === opened.length) now.forEach((details, i) => (details.open = opened[i]));
    if (in_focus >= 0) part.querySelectorAll("summary")[in_focus]?.focus({preventScroll: true});
    section.hidden = html === "";
}

/** Resolves in a task of its own; unlike a timer, a message is not held back while another tab is in front. */
function next_task() {
    return new Promise((go_on) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            go_on(undefined);
        };
        port2.postMessage(undefined);
    });
}

/**
 * Shows several parts, each in a task of its own.
 * @param {Record<string, string>} parts
 */
export async function show_parts(parts) {
    for (const [id, html] of Object.entries(parts)) {
        show_part(id, html);
        await next_task();
    }
}
