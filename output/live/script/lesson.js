// The lesson: the pupil predicts, then runs, then sees what came out.
import {element} from "./controls.js";
import {Curve} from "./curve.js";
import {Panel} from "./panel.js";

/**
 * @typedef {object} Asked what the engine says of the prediction
 * @property {"number" | "choice" | "curve"} kind
 * @property {string} metric
 * @property {boolean} exercise
 * @property {string} [label] what is predicted
 * @property {string} [unit]
 * @property {number} [lowest] as it is read
 * @property {number} [highest]
 * @property {number} [steps] from the lowest to the highest
 * @property {{title: string, why: string}[]} [options]
 * @property {number[]} [weeks]
 * @property {string[]} [texts] what each hundredth of the scale is called
 */

/**
 * How a prediction is given.
 * @typedef {object} Giving
 * @property {Node} shown
 * @property {() => number[] | string} given the parts of the prediction, or what is still missing, in a sentence
 * @property {() => void} freeze
 */

/** @param {number} value */
function rounded(value) {
    return Number(value.toPrecision(12));
}

/** @param {Asked} asked @returns {Giving} */
function number_giving(asked) {
    const lowest = asked.lowest ?? 0, highest = asked.highest ?? 1, steps = asked.steps ?? 100;
    const step = rounded((highest - lowest) / steps), scale = {min: String(rounded(lowest)), max: String(rounded(highest)), step: String(step)};
    const typed = element("input", {type: "number", id: "predicted", inputmode: "decimal", autocomplete: "off", ...scale});
    const slider = element("input", {type: "range", "aria-label": "Your prediction, as a slider", class: "unset", ...scale});
    typed.addEventListener("input", () => {
        if (typed.value === "") return;
        slider.value = typed.value;
        slider.classList.remove("unset");
    });
    slider.addEventListener("input", () => {
        typed.value = String(rounded(Number(slider.value)));
        slider.classList.remove("unset");
    });
    return {
        shown: element("div", {class: "predict-number"}, element("label", {for: "predicted"}, asked.label ?? ""),
            element("div", {class: "typed"}, typed, ...(asked.unit ? [element("span", {}, asked.unit)] : [])), slider,
            element("div", {class: "ends", "aria-hidden": "true"}, element("span", {}, String(rounded(lowest))), element("span", {}, String(rounded(highest))))),
        given() {
            const value = Number(typed.value);
            if (typed.value === "" || Number.isNaN(value)) return "Type a number, or move the slider.";
            if (value < lowest || value > highest) return `A number from ${rounded(lowest)} to ${rounded(highest)} is needed.`;
            return [Math.round((value - lowest) / (highest - lowest) * steps)];
        },
        freeze() {
            const at = Math.round((Number(typed.value) - lowest) / (highest - lowest) * steps);
            typed.value = slider.value = String(rounded(lowest + at * step));
            typed.disabled = slider.disabled = true;
        },
    };
}

/** @param {Asked} asked @returns {Giving} */
function choice_giving(asked) {
    const inputs = (asked.options ?? []).map((_, i) => element("input", {type: "radio", name: "predicted", value: String(i), id: `predicted-${i}`}));
    return {
        shown: element("div", {class: "predict-choice"}, ...(asked.options ?? []).map((option, i) =>
            element("label", {for: `predicted-${i}`}, inputs[i], element("span", {}, element("b", {}, option.title),
                ...(option.why && option.why !== option.title ? [element("span", {}, option.why)] : []))))),
        given() {
            const chosen = inputs.findIndex((one) => one.checked);
            return chosen < 0 ? "Choose one of them." : [chosen];
        },
        freeze() {
            for (const one of inputs) one.disabled = true;
        },
    };
}

/** @param {Asked} asked @returns {Giving} */
function curve_giving(asked) {
    const curve = new Curve(asked.weeks ?? [], asked.texts ?? [], asked.metric);
    return {
        shown: element("div", {}, element("p", {class: "note"}, "Draw the curve with a finger or the mouse. By keyboard: Tab goes from " +
            "point to point, the arrow keys move one up and down, Page Up and Page Down by ten."),
            element("p", {class: "axis-name"}, asked.label ?? ""), curve.shown),
        given: () => curve.touched ? curve.at : "Draw a curve: move one point at least.",
        freeze: () => curve.freeze(),
    };
}

/** A number that tells this pupil from others who predict the same. */
function chance() {
    return crypto.getRandomValues(new Uint32Array(1))[0] % 2 ** 20;
}

export class Lesson {
    panel = new Panel("Run", "lesson-");
    pupil = chance();
    /** @type {number[] | undefined} */
    prediction;

    /**
     * @param {Asked} asked
     * @param {() => void} run
     * @param {() => void} stop
     */
    constructor(asked, run, stop) {
        this.asked = asked;
        this.giving = asked.kind === "number" ? number_giving(asked) : asked.kind === "choice" ? choice_giving(asked) : curve_giving(asked);
        this.wrong = element("p", {id: "predict-wrong", class: "wrong", role: "alert", hidden: true});
        this.commit_button = element("button", {type: "submit", class: "run"}, "This is my prediction");
        const form = element("form", {novalidate: true}, element("fieldset", {}, element("legend", {class: "spoken"}, "Your prediction"),
            this.giving.shown), this.wrong, element("div", {class: "buttons"}, this.commit_button));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.commit();
        });
        document.getElementById("predict-place")?.append(form);
        const run_form = element("form", {novalidate: true}, this.panel.shown);
        run_form.addEventListener("submit", (event) => {
            event.preventDefault();
            run();
        });
        this.panel.stop_button.addEventListener("click", stop);
        document.getElementById("run-place")?.append(element("p", {}, "Your prediction is kept. Now let the centre run and see."), run_form);
    }

    /** The prediction is given and stays. */
    commit() {
        const given = this.giving.given();
        const wrong = typeof given === "string" ? given : "";
        this.wrong.textContent = wrong;
        this.wrong.hidden = wrong === "";
        if (typeof given === "string") return;
        this.prediction = given;
        this.giving.freeze();
        this.commit_button.hidden = true;
        this.#open("lesson-run");
        this.panel.run_button.focus();
    }

    /** What the engine is asked for the prediction beside the result. */
    request() {
        return [this.pupil, ...(this.prediction ?? [])].join(" ");
    }

    /**
     * Shows what the engine has made of prediction and result.
     * @param {{html?: string, code?: string, wrong?: string}} revealed
     */
    reveal(revealed) {
        if (revealed.wrong) return this.panel.complain(revealed.wrong);
        const place = document.getElementById("reveal-place");
        if (!place || !revealed.html || !revealed.code) return;
        place.innerHTML = revealed.html;
        place.querySelector("#code-place")?.append(this.#code(revealed.code));
        this.panel.run_button.hidden = this.panel.stop_button.hidden = true;
        this.#open("lesson-reveal");
        const after = document.getElementById("after");
        if (after) after.hidden = false;
        // Of the parts that there may be, some have nothing to say here.
        for (const link of document.querySelectorAll("nav a")) {
            const part = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
            /** @type {HTMLElement} */ (link).hidden = part?.hidden ?? false;
        }
        document.querySelector("#lesson-reveal h2")?.scrollIntoView({block: "start"});
        /** @type {HTMLElement | null} */ (document.querySelector("#lesson-reveal h2"))?.focus({preventScroll: true});
    }

    /** @param {string} code */
    #code(code) {
        const text = element("output", {class: "code", id: "lesson-code"}, code), copied = element("span", {role: "status"});
        const button = element("button", {type: "button"}, "Copy the code");
        button.addEventListener("click", () => {
            const range = document.createRange();
            range.selectNodeContents(text);
            getSelection()?.removeAllRanges();
            getSelection()?.addRange(range);
            // Some browsers have no clipboard for a file from the disk.
            const clipboard = /** @type {Clipboard | undefined} */ (navigator.clipboard);
            const selected = () => (copied.textContent = "It is selected: press Ctrl and C.");
            if (clipboard) clipboard.writeText(code).then(() => (copied.textContent = "Copied."), selected);
            else selected();
        });
        return element("div", {class: "handed-in"}, element("p", {}, "Your prediction and score, to hand in:"), text,
            element("div", {class: "buttons"}, button, copied));
    }

    /** @param {string} id */
    #open(id) {
        const section = document.getElementById(id);
        if (section) section.hidden = false;
    }
}
