// The page: controls, buttons, what is told while a run goes on, and the parts that the engine makes.
import {Controls, element} from "./controls.js";
import {bytes_of_base64, module_of} from "./engine.js";
import {Lesson} from "./lesson.js";
import {Panel} from "./panel.js";
import {show_part, show_parts} from "./parts.js";
import {Remote} from "./remote.js";
import {offer_replay} from "./replay.js";
import {Run} from "./run.js";
import {Turns} from "./turn.js";

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

class Page {
    /** @type {Run | undefined} */
    run;
    /** @type {Promise<WebAssembly.Module> | undefined} */
    module;
    /** @type {WebAssembly.Module | undefined} */
    compiled;
    /** @type {Remote | undefined} the desk of the last run, as long as something may be asked of it */
    desk;
    /** @type {string} the values of what is shown */
    shown_requests = "";

    /** @param {string} script */
    constructor(script) {
        this.script = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
        this.controls = new Controls(JSON.parse(text_of("controls")));
        this.panel = new Panel("Run");
        this.reset_button = element("button", {type: "button"}, "Back to the values of the file");
        this.save_button = element("button", {type: "button"}, "Save settings");
        this.load_input = element("input", {type: "file", accept: ".json,application/json"});
        offer_replay();
        this.form = this.#form();
        document.getElementById("controls-place")?.append(this.form);
        const turns = text_of("turnable");
        if (turns)
            this.turns = new Turns(JSON.parse(turns), () => this.engine_of_turns(), (running) => (this.panel.run_button.disabled = running));
        const asked = text_of("lesson");
        if (asked) this.lesson = new Lesson(JSON.parse(asked), () => void this.start_lesson(), () => this.run?.stop());
        else this.panel.tell("What is shown was simulated when this file was made. Change something, and run it here.");
    }

    #form() {
        const form = element("form", {novalidate: true}, this.controls.shown,
            element("div", {class: "buttons"}, this.reset_button, this.save_button,
                element("label", {class: "file"}, "Load settings", this.load_input)),
            element("div", {class: "dock"}, this.panel.shown));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.start();
        });
        form.addEventListener("input", () => this.tell_of_changes());
        this.panel.stop_button.addEventListener("click", () => this.run?.stop());
        this.reset_button.addEventListener("click", () => {
            this.controls.reset();
            this.panel.complain("");
            this.tell_of_changes();
        });
        this.save_button.addEventListener("click", () => this.save());
        this.load_input.addEventListener("change", () => void this.load());
        return form;
    }

    tell_of_changes() {
        if (this.run) return;
        this.panel.tell(this.controls.requests() === this.shown_requests
            ? "What is shown was simulated with these values."
            : "What is shown was simulated with other values: run it to see what these do.");
    }

    /**
     * @param {Panel} panel
     * @param {boolean} running
     */
    set_running(panel, running) {
        panel.set_running(running);
        document.querySelector("#outcomes .part")?.classList.toggle("growing", running);
    }

    async start() {
        const wrong = this.controls.wrong();
        this.panel.complain(wrong);
        if (wrong === "") await this.#run_in(this.panel, async () => {});
    }

    /** The run that answers the lesson; one that was stopped answers nothing. */
    async start_lesson() {
        const lesson = this.lesson;
        if (!lesson?.prediction) return;
        await this.#run_in(lesson.panel, async (desk) => {
            if (this.run && this.run.done < this.run.replications)
                lesson.panel.tell("Stopped before the end: run it again to see what came out.");
            else if (this.run) lesson.reveal(JSON.parse(await desk.call("reveal", lesson.request())));
        });
    }

    /**
     * @param {Panel} panel
     * @param {(desk: Remote) => Promise<void>} then what is asked when the run is over
     */
    async #run_in(panel, then) {
        if (this.run || panel.run_button.disabled) return;
        panel.complain("");
        this.set_running(panel, true);
        this.turns?.allow(false);
        panel.tell("The engine is being started …");
        this.desk?.end();
        this.desk = undefined;
        const desk = new Remote(this.script);
        try {
            const done = await this.simulate(desk, panel);
            await then(desk);
            if (this.turns && done > 1) this.desk = desk;
        } catch (error) {
            panel.complain(`The run has failed: ${error instanceof Error ? error.message : String(error)}`);
            panel.tell("");
        } finally {
            if (this.desk !== desk) desk.end();
            this.run = undefined;
            this.set_running(panel, false);
            this.turns?.allow(this.desk !== undefined);
        }
    }

    /** What looks for where the decision turns; nothing before a run, or during one. */
    engine_of_turns() {
        return this.desk && this.compiled && !this.run ? {module: this.compiled, script: this.script, desk: this.desk} : undefined;
    }

    /**
     * @param {Remote} desk
     * @param {Panel} panel
     * @returns {Promise<number>} how many replications were done
     */
    async simulate(desk, panel) {
        const requests = this.controls.requests(), differences = this.controls.differences();
        this.module ??= module_of(text_of("engine"));
        const module = this.compiled = await this.module;
        await desk.call("begin", module, bytes_of_base64(text_of("plan")));
        if (this.turns) await desk.call("assume", bytes_of_base64(text_of("assumptions")));
        if (differences.length > 0) panel.tell("What is usual at this centre is being worked out …");
        const changed = await desk.call("change", requests);
        if (changed.wrong !== "") {
            panel.complain(changed.wrong);
            panel.tell("");
            return 0;
        }
        const replications = this.controls.replications();
        panel.bar.value = 0;
        const began = Date.now();
        panel.tell(`Simulating ${count(replications, "replication")} of each policy …`);
        this.run = new Run({module, script: this.script, desk}, changed.plan, replications, {
            progress: (done, of, outcomes) => {
                panel.bar.value = done / of;
                panel.counted.textContent = `${done} of ${of}` +
                    (done > 1 && done < of ? `, about ${duration((Date.now() - began) / done * (of - done))} left` : "");
                show_part("outcomes", outcomes);
            },
            parts: async (parts, done) => {
                await show_parts(parts);
                panel.complain(parts.failed);
                this.shown_requests = requests;
                this.tell_basis(done, differences.map((difference) => difference.told));
                // Of a lesson nothing is read aloud before its end.
                if (panel === this.panel) panel.tell(`So far: ${document.querySelector("#decision .decision")?.textContent ?? ""}`);
            },
        });
        await this.run.go();
        offer_replay();
        const done = this.run.done;
        document.documentElement.dataset.done = String(done);
        globalThis.dispatchEvent(new CustomEvent("morale-done", {detail: {
            paired: done > 1 ? await desk.call("text", "paired") : "",
            fingerprints: await desk.call("text", "fingerprints")}}));
        const told = done < replications ? `Stopped after ${count(done, "replication")} of ${replications}.`
            : `Done: ${count(done, "replication")}.`;
        if (done > 1 && panel === this.panel) panel.tell(`${told} See `, element("a", {href: "#decision"}, "what that decides"), ".");
        else panel.tell(told);
        return done;
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
        this.panel.tell("The settings were saved.");
    }

    async load() {
        const file = this.load_input.files?.[0];
        this.load_input.value = "";
        if (!file) return;
        const refused = file.size > 1e6 ? "This file is too large for one of settings. Nothing was changed."
            : this.controls.load(await file.text());
        this.panel.complain(refused);
        if (refused === "") this.tell_of_changes();
    }
}

/** @param {string} script the page's own script, of which workers are made */
export function begin(script) {
    return new Page(script);
}
