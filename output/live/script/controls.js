// What can be set: built of what the engine says can be, read back as requests to it.

/** @typedef {{name: string, label: string, unit: string, value: number, lowest: number, highest: number}} NumberControl */
/** @typedef {{path: string, label: string, texts: string[], now: number, words: boolean}} LeverControl */
/** @typedef {{name: string, title: string, why: string, levers: LeverControl[]}} PolicyControls */
/**
 * @typedef {object} Offer what the engine says can be set
 * @property {string} scenario
 * @property {number} replications
 * @property {number} seed
 * @property {NumberControl[]} centre
 * @property {NumberControl[]} goals
 * @property {PolicyControls[]} policies
 */
/** @typedef {{key: string, told: string, request: string}} Difference a value that is not that of the file */

/**
 * An element with attributes and children; texts are texts and never HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        if (value !== false) made.setAttribute(name, value === true ? "" : value);
    made.append(...children);
    return made;
}

/**
 * One control on the page: it knows its value in the file, its value now, and how to ask for it.
 * @typedef {object} Control
 * @property {string} key by which a settings file names it
 * @property {HTMLElement} shown
 * @property {() => string} value
 * @property {() => string} own its value in the file
 * @property {(value: string) => boolean} accepts
 * @property {(value: string) => void} set
 * @property {() => string} wrong in a sentence; empty when nothing is
 * @property {(value: string) => string} request
 * @property {(value: string) => string} told
 */

/** @param {HTMLInputElement | HTMLSelectElement} input @param {() => boolean} changed */
function mark_changes(input, changed) {
    const mark = () => input.classList.toggle("changed", changed());
    input.addEventListener("input", mark);
    return mark;
}

/**
 * @param {NumberControl} control
 * @param {string} key
 * @param {(value: string) => string} request
 * @param {boolean} whole
 * @returns {Control}
 */
function number_control(control, key, request, whole = false) {
    const id = "c-" + key.replaceAll(/\W/g, "-"), own = String(control.value);
    const input = element("input", {
        id, type: "number", value: own, min: String(control.lowest), max: String(control.highest),
        step: whole ? "1" : "any", inputmode: whole ? "numeric" : "decimal", required: true, autocomplete: "off"});
    const mark = mark_changes(input, () => input.value !== own);
    const shown = element("div", {}, element("label", {for: id}, control.label),
        element("div", {class: "typed"}, input, ...(control.unit ? [element("span", {}, control.unit)] : [])));
    const in_range = (/** @type {number} */ n) => n >= control.lowest && n <= control.highest && (!whole || Number.isInteger(n));
    return {
        key, shown, request,
        value: () => input.value === "" ? "" : String(Number(input.value)),
        own: () => own,
        accepts: (value) => value !== "" && in_range(Number(value)),
        set(value) {
            input.value = value;
            mark();
        },
        wrong: () => input.value !== "" && in_range(Number(input.value)) ? "" :
            `${control.label}: a ${whole ? "whole " : ""}number from ${control.lowest} to ${control.highest} is needed.`,
        told: (value) => `${control.label}: ${value}${control.unit ? " " + control.unit : ""} instead of ${own}`,
    };
}

/**
 * @param {PolicyControls} policy
 * @param {LeverControl} lever
 * @returns {Control}
 */
function lever_control(policy, lever) {
    const key = `${policy.name}:${lever.path}`, id = "c-" + key.replaceAll(/\W/g, "-"), own = lever.texts[lever.now];
    const label = element("label", {for: id, title: lever.path}, lever.label);
    const said = element("output", {for: id}, own);
    const input = lever.words
        ? element("select", {id}, ...lever.texts.map((text) => element("option", {}, text)))
        : element("input", {id, type: "range", min: "0", max: String(lever.texts.length - 1), step: "1"});
    const value = () => lever.words ? input.value : lever.texts[Number(input.value)];
    const show = () => {
        said.value = value();
        said.classList.toggle("changed", value() !== own);
        if (!lever.words) input.setAttribute("aria-valuetext", value());
    };
    const mark = mark_changes(input, () => value() !== own);
    input.addEventListener("input", show);
    const set = (/** @type {string} */ text) => {
        input.value = lever.words ? text : String(lever.texts.indexOf(text));
        mark();
        show();
    };
    set(own);
    return {
        key, value, set,
        shown: element("div", {class: "lever"}, label, ...(lever.words ? [] : [said]), input),
        own: () => own,
        accepts: (text) => lever.texts.includes(text),
        wrong: () => "",
        request: (text) => `set\t${policy.name}\t${lever.path}\t${text}`,
        told: (text) => `${policy.title}: ${lever.label.toLowerCase()} ${text} instead of ${own}`,
    };
}

/** All controls of the page. */
export class Controls {
    /** @type {Control[]} */
    all = [];

    /** @param {Offer} offer */
    constructor(offer) {
        this.offer = offer;
        this.shown = element("div");
        const numbers = (/** @type {string} */ legend, /** @type {Control[]} */ controls, note = "") => {
            this.all.push(...controls);
            if (controls.length > 0)
                this.shown.append(element("fieldset", {}, element("legend", {}, legend),
                    ...(note ? [element("p", {class: "note"}, note)] : []), element("div", {class: "numbers"}, ...controls.map((c) => c.shown))));
        };
        numbers("Your centre", offer.centre.map((c) =>
            number_control(c, `centre:${c.name}`, (value) => `number\t${c.name}\t${value}`, c.name === "agents")),
            "What it shows as it is today. When you change one, what is behind all of them is worked out by formulas.");
        this.#add_policies(offer.policies);
        numbers("Goals", offer.goals.map((c) =>
            number_control(c, `goal:${c.name}`, (value) => `goal\t${c.name}\t${value}`)));
        const run = {unit: "", lowest: 2, highest: 1000};
        numbers("How much to simulate", [
            number_control({...run, name: "replications", label: "Replications: how often the same time is simulated",
                value: offer.replications}, "replications", (value) => `replications\t${value}`, true),
            number_control({...run, name: "seed", label: "Seed: names the luck", value: offer.seed, lowest: 0,
                highest: Number.MAX_SAFE_INTEGER}, "seed", (value) => `seed\t${value}`, true),
        ]);
    }

    /** @param {PolicyControls[]} policies */
    #add_policies(policies) {
        const cards = policies.map((policy) => {
            const levers = policy.levers.map((lever) => lever_control(policy, lever));
            this.all.push(...levers);
            return element("div", {class: "card"}, element("h3", {}, policy.title),
                ...(policy.why && policy.why !== policy.title ? [element("p", {}, policy.why)] : []),
                ...levers.map((lever) => lever.shown));
        });
        this.shown.append(element("fieldset", {}, element("legend", {}, "Policies"),
            element("div", {class: "cards"}, ...cards)));
    }

    /** The first thing that is wrong, in a sentence; empty when nothing is. */
    wrong() {
        return this.all.map((control) => control.wrong()).find((sentence) => sentence !== "") ?? "";
    }

    /** @returns {Difference[]} */
    differences() {
        return this.all.filter((control) => control.value() !== control.own()).map((control) => ({
            key: control.key, told: control.told(control.value()), request: control.request(control.value())}));
    }

    requests() {
        return this.differences().map((difference) => difference.request).join("\n");
    }

    replications() {
        return Number(this.all.find((control) => control.key === "replications")?.value());
    }

    reset() {
        for (const control of this.all) control.set(control.own());
    }

    /** The values that are not those of the file, as text for a file of settings. */
    settings() {
        const values = Object.fromEntries(this.all.filter((c) => c.value() !== c.own()).map((c) => [c.key, c.value()]));
        return JSON.stringify({kind: settings_kind, version: 1, scenario: this.offer.scenario, values}, null, 2) + "\n";
    }

    /**
     * Takes the settings of a file, all of them or none.
     * @param {string} text
     * @returns {string} why none was taken, in a sentence; empty when all were
     */
    load(text) {
        const read = settings_of(text);
        if (typeof read === "string") return read;
        if (read.scenario !== this.offer.scenario)
            return `These settings belong to '${read.scenario}', and this page is about '${this.offer.scenario}'. Nothing was changed.`;
        /** @type {[Control, string][]} */
        const taken = [];
        for (const [key, value] of Object.entries(read.values)) {
            const control = this.all.find((c) => c.key === key);
            if (!control) return `This page has nothing that is called '${key}'. Nothing was changed.`;
            if (typeof value !== "string" || !control.accepts(value))
                return `The value '${String(value)}' of '${key}' cannot be set here. Nothing was changed.`;
            taken.push([control, value]);
        }
        this.reset();
        for (const [control, value] of taken) control.set(value);
        return "";
    }
}

const settings_kind = "settings of a morale page";

/**
 * @param {string} text
 * @returns {{scenario: string, values: Record<string, unknown>} | string}
 */
function settings_of(text) {
    const not_settings = "This is not a file of settings that a page like this one has saved. Nothing was changed.";
    /** @type {unknown} */
    let read;
    try {
        read = JSON.parse(text);
    } catch {
        return not_settings;
    }
    if (typeof read !== "object" || read === null) return not_settings;
    const {kind, version, scenario, values} = /** @type {Record<string, unknown>} */ (read);
    if (kind !== settings_kind || typeof scenario !== "string" || typeof values !== "object" || values === null)
        return not_settings;
    if (version !== 1) return "These settings were saved by a newer page. Nothing was changed.";
    return {scenario, values: /** @type {Record<string, unknown>} */ (values)};
}
