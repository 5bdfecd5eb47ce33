// The page: controls, buttons, what is told while a run goes on, and the parts that the engine makes.
import {Controls, element} from "./controls.js";
import {bytes_of_base64, module_of} from "./engine.js";
import {Remote} from "./remote.js";
import {Run} from "./run.js";

/** @param {string} id */
function text_of(id) {
    return document.getElementById(id)?.textContent ?? "";
}

/** @param {number} n @param {string} one */
function count(n, one) {
    return `${n} ${one}${n === 1 ? "" : "s"}`;
}

/** @param {number} milliseconds */
function duration(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/**
 * Shows HTML that the engine has made, in which every text is escaped. What the reader has opened stays open.
 * @param {string} id
 * @param {string} html
 */
function show_part(id, html) {
    const section = document.getElementById(id), part = section?.querySelector(".part");
    if (!section || !part) return;
    const opened = [...part.querySelectorAll("details")].map((details) => details.open);
    const in_focus = [...part.querySelectorAll("summary")].findIndex((one) => one === document.activeElement);
    part.innerHTML = html;
    const now = [...part.querySelectorAll("details")];
    if (now.length === opened.length) now.forEach((details, i) => (details.open = opened[i]));
    if (in_focus >= 0) part.querySelectorAll("summary")[in_focus]?.focus({preventScroll: true});
    section.hidden = html === "";
}

class Page {
    /** @type {Run | undefined} */
    run;
    /** @type {Promise<WebAssembly.Module> | undefined} */
    module;
    /** @type {string} the values of what is shown */
    shown_requests = "";

    /** @param {string} script */
    constructor(script) {
        this.script = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
        this.controls = new Controls(JSON.parse(text_of("controls")));
        this.run_button = element("button", {type: "submit", class: "run"}, "Run");
        this.stop_button = element("button", {type: "button", disabled: true}, "Stop");
        this.reset_button = element("button", {type: "button"}, "Back to the values of the file");
        this.save_button = element("button", {type: "button"}, "Save settings");
        this.load_input = element("input", {type: "file", accept: ".json,application/json"});
        this.bar = element("progress", {max: "1", value: "0", "aria-label": "Replications done", hidden: true});
        this.counted = element("p", {id: "counted"});
        this.said = element("p", {id: "said", role: "status"});
        this.wrong = element("p", {id: "wrong", role: "alert", hidden: true});
        this.form = this.#form();
        document.getElementById("controls-place")?.append(this.form);
        this.tell("What is shown was simulated when this file was made. Change something, and run it here.");
    }

    #form() {
        const form = element("form", {novalidate: true}, this.controls.shown,
            element("div", {class: "buttons"}, this.reset_button, this.save_button,
                element("label", {class: "file"}, "Load settings", this.load_input)),
            element("div", {class: "dock"}, this.wrong,
                element("div", {class: "buttons"}, this.run_button, this.stop_button, this.counted, this.said), this.bar));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.start();
        });
        form.addEventListener("input", () => this.tell_of_changes());
        this.stop_button.addEventListener("click", () => this.run?.stop());
        this.reset_button.addEventListener("click", () => {
            this.controls.reset();
            this.complain("");
            this.tell_of_changes();
        });
        this.save_button.addEventListener("click", () => this.save());
        this.load_input.addEventListener("change", () => void this.load());
        return form;
    }

    /**
     * A sentence that is read aloud as well, so that it changes now and then only.
     * @param {string} text
     * @param {(Node | string)[]} links
     */
    tell(text, ...links) {
        this.said.replaceChildren(text, ...links);
    }

    /** @param {string} text */
    complain(text) {
        this.wrong.textContent = text;
        this.wrong.hidden = text === "";
    }

    tell_of_changes() {
        if (this.run) return;
        this.tell(this.controls.requests() === this.shown_requests
            ? "What is shown was simulated with these values."
            : "What is shown was simulated with other values: run it to see what these do.");
    }

    /** @param {boolean} running */
    set_running(running) {
        this.run_button.disabled = running;
        this.stop_button.disabled = !running;
        this.bar.hidden = !running;
        this.counted.textContent = "";
        document.querySelector("#outcomes .part")?.classList.toggle("growing", running);
        if (running) this.stop_button.focus({preventScroll: true});
        else if (document.activeElement === document.body) this.run_button.focus({preventScroll: true});
    }

    async start() {
        if (this.run) return;
        const wrong = this.controls.wrong();
        this.complain(wrong);
        if (wrong !== "") return;
        this.set_running(true);
        this.tell("The engine is being started …");
        const desk = new Remote(this.script);
        try {
            await this.simulate(desk);
        } catch (error) {
            this.complain(`The run has failed: ${error instanceof Error ? error.message : String(error)}`);
            this.tell("");
        } finally {
            desk.end();
            this.run = undefined;
            this.set_running(false);
        }
    }

    /** @param {Remote} desk */
    async simulate(desk) {
        const requests = this.controls.requests(), differences = this.controls.differences();
        this.module ??= module_of(text_of("engine"));
        const module = await this.module;
        await desk.call("begin", module, bytes_of_base64(text_of("plan")));
        if (differences.length > 0) this.tell("What is usual at this centre is being worked out …");
        const changed = await desk.call("change", requests);
        if (changed.wrong !== "") {
            this.complain(changed.wrong);
            this.tell("");
            return;
        }
        const replications = this.controls.replications();
        this.bar.value = 0;
        const began = Date.now();
        this.tell(`Simulating ${count(replications, "replication")} of each policy …`);
        this.run = new Run({module, script: this.script, desk}, changed.plan, replications, {
            progress: (done, of, outcomes) => {
                this.bar.value = done / of;
                this.counted.textContent = `${done} of ${of}` +
                    (done > 1 && done < of ? `, about ${duration((Date.now() - began) / done * (of - done))} left` : "");
                show_part("outcomes", outcomes);
            },
            parts: (parts, done) => {
                for (const [id, html] of Object.entries(parts)) show_part(id, html);
                this.complain(parts.failed);
                this.shown_requests = requests;
                this.tell_basis(done, differences.map((difference) => difference.told));
                this.tell(`So far: ${document.querySelector(".decision")?.textContent ?? ""}`);
            },
        });
        await this.run.go();
        const done = this.run.done;
        document.documentElement.dataset.done = String(done);
        globalThis.dispatchEvent(new CustomEvent("morale-done", {detail: {
            paired: done > 1 ? await desk.call("text", "paired") : "",
            fingerprints: await desk.call("text", "fingerprints")}}));
        const told = done < replications ? `Stopped after ${count(done, "replication")} of ${replications}.`
            : `Done: ${count(done, "replication")}.`;
        if (done > 1) this.tell(`${told} See `, element("a", {href: "#decision"}, "what that decides"), ".");
        else this.tell(told);
    }

    /**
     * Says on what the parts that are shown rest.
     * @param {number} done
     * @param {string[]} changes
     */
    tell_basis(done, changes) {
        const place = document.getElementById("basis");
        if (!place) return;
        place.replaceChildren(element("p", {}, `Simulated on this page: ${count(done, "replication")}` +
            (changes.length === 0 ? ", with the values of the file." : ", with these values:")),
            ...(changes.length === 0 ? [] : [element("ul", {}, ...changes.map((told) => element("li", {}, told)))]));
    }

    save() {
        const address = URL.createObjectURL(new Blob([this.controls.settings()], {type: "application/json"}));
        const name = this.controls.offer.scenario.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
        element("a", {href: address, download: `${name || "morale"}-settings.json`}).click();
        setTimeout(() => URL.revokeObjectURL(address), 10_000);
        this.tell("The settings were saved.");
    }

    async load() {
        const file = this.load_input.files?.[0];
        this.load_input.value = "";
        if (!file) return;
        const refused = file.size > 1e6 ? "This file is too large for one of settings. Nothing was changed."
            : this.controls.load(await file.text());
        this.complain(refused);
        if (refused === "") this.tell_of_changes();
    }
}

/** @param {string} script the page's own script, of which workers are made */
export function begin(script) {
    return new Page(script);
}
