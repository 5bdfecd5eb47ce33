// A curve over the weeks that a pupil draws: with a finger or a mouse over the picture, or by keyboard, point by point.
import {element} from "./controls.js";

const name_space = "http://www.w3.org/2000/svg";
const room = {left: 66, right: 18, top: 16, bottom: 40}, ahead = 14;
const last = 100;  // hundredths of the scale

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} text
 */
function drawn(tag, attributes, text = "") {
    const made = document.createElementNS(name_space, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    if (text) made.textContent = text;
    return made;
}

/** The picture, with a slider in it for each week at which the curve is set. */
export class Curve {
    /** @type {number[]} */
    at;
    touched = false;
    #width = 640;
    #height = 320;
    /** @type {(SVGElement)[]} */
    #handles = [];
    /** @type {() => void} */
    changed = () => {};

    /**
     * @param {number[]} weeks
     * @param {string[]} texts what each hundredth of the scale is called
     * @param {string} what what is drawn: "Exhaustion"
     */
    constructor(weeks, texts, what) {
        this.weeks = weeks;
        this.texts = texts;
        this.what = what;
        this.at = weeks.map(() => last / 2);
        this.svg = /** @type {SVGSVGElement} */ (drawn("svg", {class: "chart draw", role: "group",
            "aria-label": `${what}, week by week: a slider for each of ${weeks.length} weeks`}));
        this.shown = element("div", {class: "drawing"}, this.svg);
        this.svg.addEventListener("pointerdown", (event) => this.#begin(event));
        this.svg.addEventListener("pointermove", (event) => this.#go_on(event));
        this.svg.addEventListener("pointerup", () => (this.#before = undefined));
        this.svg.addEventListener("pointercancel", () => (this.#before = undefined));
        new ResizeObserver(() => this.#fit()).observe(this.shown);
        this.#draw();
    }

    #fit() {
        const width = Math.round(this.shown.clientWidth);
        if (width === 0 || width === this.#width) return;
        this.#width = width;
        this.#height = width < 500 ? 260 : 320;
        this.#draw();
    }

    /** @param {number} i */
    #x(i) {
        const [first, end] = [this.weeks[0], this.weeks[this.weeks.length - 1]];
        return room.left + (end > first ? (this.weeks[i] - first) / (end - first) : 0) * (this.#width - room.left - room.right);
    }

    /** @param {number} at */
    #y(at) {
        return this.#height - room.bottom - at / last * (this.#height - room.top - room.bottom);
    }

    #draw() {
        const focused = this.#handles.findIndex((one) => one === document.activeElement);
        this.svg.setAttribute("viewBox", `0 0 ${this.#width} ${this.#height}`);
        this.svg.replaceChildren();
        for (const at of [0, 25, 50, 75, 100]) {
            const y = this.#y(at);
            this.svg.append(drawn("line", {class: "tick", x1: room.left - ahead, x2: this.#width - room.right, y1: y, y2: y}),
                drawn("text", {class: "soft", x: room.left - ahead - 4, y: y + 4, "text-anchor": "end"}, this.texts[at]));
        }
        const every = this.#width < 500 ? 2 : 1;
        this.weeks.forEach((week, i) => i % every === 0 && this.svg.append(drawn("text", {class: "soft", x: this.#x(i),
            y: this.#height - room.bottom + 18, "text-anchor": "middle"}, String(week))));
        this.svg.append(drawn("text", {class: "soft", x: this.#width - room.right, y: this.#height - 6, "text-anchor": "end"}, "week"));
        this.line = drawn("polyline", {class: "curve s1", points: ""});
        this.svg.append(this.line);
        this.#handles = this.weeks.map((week, i) => this.#handle(week, i));
        this.svg.append(...this.#handles);
        this.#show();
        if (focused >= 0) this.#handles[focused].focus();
    }

    /** @param {number} week @param {number} i */
    #handle(week, i) {
        const handle = drawn("circle", {class: "open s1", r: 8, tabindex: 0, role: "slider", "aria-label": `${this.what}, week ${week}`,
            "aria-orientation": "vertical", "aria-valuemin": 0, "aria-valuemax": last});
        handle.addEventListener("keydown", (event) => this.#key(/** @type {KeyboardEvent} */ (event), i));
        return handle;
    }

    #show() {
        this.line?.setAttribute("points", this.at.map((at, i) => `${this.#x(i)},${this.#y(at)}`).join(" "));
        this.#handles.forEach((handle, i) => {
            handle.setAttribute("cx", String(this.#x(i)));
            handle.setAttribute("cy", String(this.#y(this.at[i])));
            handle.setAttribute("aria-valuenow", String(this.at[i]));
            handle.setAttribute("aria-valuetext", this.texts[this.at[i]]);
        });
    }

    /** @param {number} i @param {number} at */
    set(i, at) {
        this.at[i] = Math.min(last, Math.max(0, Math.round(at)));
        this.touched = true;
        this.#show();
        this.changed();
    }

    /** @param {KeyboardEvent} event @param {number} i */
    #key(event, i) {
        /** @type {Record<string, number>} */
        const steps = {ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -last, End: last};
        const aside = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (aside !== 0) this.#handles[Math.min(this.#handles.length - 1, Math.max(0, i + aside))].focus();
        else if (event.key in steps) this.set(i, this.at[i] + steps[event.key]);
        else return;
        event.preventDefault();
    }

    /** @type {{i: number, at: number} | undefined} where the finger was before */
    #before;

    /** @param {PointerEvent} event */
    #place(event) {
        const box = this.svg.getBoundingClientRect();
        const x = (event.clientX - box.left) / box.width * this.#width, y = (event.clientY - box.top) / box.height * this.#height;
        let i = 0;
        for (let k = 1; k < this.weeks.length; ++k) if (Math.abs(this.#x(k) - x) < Math.abs(this.#x(i) - x)) i = k;
        const at = (this.#height - room.bottom - y) / (this.#height - room.top - room.bottom) * last;
        return {i, at: Math.min(last, Math.max(0, at))};
    }

    /** @param {PointerEvent} event */
    #begin(event) {
        event.preventDefault();
        this.svg.setPointerCapture(event.pointerId);
        this.#before = this.#place(event);
        this.set(this.#before.i, this.#before.at);
    }

    /**
     * A quick finger passes by some weeks: they lie on its way.
     * @param {PointerEvent} event
     */
    #go_on(event) {
        if (!this.#before) return;
        const from = this.#before, to = this.#place(event), step = Math.sign(to.i - from.i);
        for (let i = from.i + step; step !== 0 && i !== to.i; i += step)
            this.set(i, from.at + (to.at - from.at) * (i - from.i) / (to.i - from.i));
        this.set(to.i, to.at);
        this.#before = to;
    }

    /** Nothing can be changed any more. */
    freeze() {
        this.svg.replaceWith(this.svg.cloneNode(true));
        for (const handle of this.shown.querySelectorAll("[role=slider]")) {
            handle.setAttribute("aria-disabled", "true");
            handle.setAttribute("tabindex", "-1");
        }
    }
}
