// Where the decision turns: one assumption is chosen, workers run its values, and the desk of the last run says which are
// wanted and what follows.
import {element} from "./controls.js";
import {Panel} from "./panel.js";
import {Ended, Remote} from "./remote.js";

/** @typedef {{path: string, area: string, label: string, best: string, low: string, high: string}} Assumption */

/** How many replications are run at each value where nobody says. */
const usual_repeats = 20;

/** A search under way; it may be stopped at any moment. */
class Search {
    /** @type {Remote[]} */
    #workers = [];
    #stopped = false;

    /**
     * @param {{module: WebAssembly.Module, script: string, desk: Remote}} engine
     * @param {(done: number, most: number) => void} progress
     */
    constructor(engine, progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /**
     * @param {string} request
     * @returns {Promise<{wrong?: string, html?: string}>} neither when it was stopped
     */
    async go(request) {
        const {desk, module, script} = this.engine;
        const {wrong, most, plan} = await desk.call("begin_turn", request);
        if (wrong) return {wrong};
        try {
            for (let i = 0; i < (navigator.hardwareConcurrency || 1) && !this.#stopped; ++i) this.#workers.push(new Remote(script));
            await Promise.all(this.#workers.map((worker) => worker.call("begin", module, plan)));
            for (let done = 0, jobs; !this.#stopped && (jobs = (await desk.call("text", "turn_jobs")).split("\n"))[0] !== "";)
                await desk.call("take_turn", (await this.#run(jobs, () => this.progress(++done, most))).join("\n"));
            return this.#stopped ? {} : {html: await desk.call("text", "turn")};
        } catch (error) {
            if (this.#stopped && error instanceof Ended) return {};
            throw error;
        } finally {
            this.#end_workers();
        }
    }

    /**
     * @param {string[]} jobs
     * @param {() => void} done
     * @returns {Promise<string[]>} what each has found, in their order
     */
    async #run(jobs, done) {
        /** @type {string[]} */
        const found = [];
        let next = 0;
        await Promise.all(this.#workers.map(async (worker) => {
            while (next < jobs.length) {
                const i = next++;
                found[i] = await worker.call("difference", jobs[i]);
                done();
            }
        }));
        return found;
    }

    stop() {
        this.#stopped = true;
        this.#end_workers();
    }

    #end_workers() {
        for (const worker of this.#workers.splice(0)) worker.end();
    }
}

/** The choice of an assumption, its buttons, and what came out. */
export class Turns {
    /** @type {Search | undefined} */
    #search;

    /**
     * @param {Assumption[]} offered
     * @param {() => {module: WebAssembly.Module, script: string, desk: Remote} | undefined} engine that of the last run, once
     *   there is one and nothing else runs
     * @param {(running: boolean) => void} busy
     */
    constructor(offered, engine, busy) {
        this.engine = engine;
        this.busy = busy;
        this.chosen = element("select", {id: "turn-of"}, ...grouped(offered));
        this.repeats = element("input", {id: "turn-repeats", type: "number", min: "2", max: "200", step: "1", value: String(usual_repeats),
            inputmode: "numeric", autocomplete: "off"});
        this.panel = new Panel("Find where the decision turns", "turn-");
        this.panel.tell("Run the study on this page first.");
        const form = element("form", {novalidate: true},
            element("div", {class: "numbers"},
                element("div", {class: "whole"}, element("label", {for: "turn-of"}, "Assumption: its value now, and how far it may be off"), this.chosen),
                element("div", {}, element("label", {for: "turn-repeats"}, "Replications at each value"), this.repeats)),
            this.panel.shown);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.#find();
        });
        this.panel.run_button.disabled = true;
        this.panel.stop_button.addEventListener("click", () => this.#search?.stop());
        document.getElementById("turns-place")?.append(form);
    }

    /**
     * Says whether there is a run to ask about; a new one makes what was found stale.
     * @param {boolean} allowed
     */
    allow(allowed) {
        if (!allowed) this.#show("");
        this.panel.run_button.disabled = !allowed;
        this.panel.tell(allowed ? "" : "Run the study on this page first.");
        this.panel.complain("");
    }

    /** @param {string} html made by the engine, in which every text is escaped */
    #show(html) {
        const part = document.querySelector("#turns .part");
        if (part) part.innerHTML = html;
    }

    async #find() {
        const engine = this.engine();
        if (!engine || this.#search) return;
        this.#show("");
        this.panel.complain("");
        this.panel.set_running(true);
        this.busy(true);
        this.panel.bar.value = 0;
        this.panel.tell("Simulating at several values …");
        this.#search = new Search(engine, (done, most) => {
            this.panel.bar.value = done / most;
            this.panel.counted.textContent = `${done} of at most ${most} runs`;
        });
        try {
            const {wrong, html} = await this.#search.go(`${this.chosen.value}\t${this.repeats.value}`);
            if (wrong) this.panel.complain(wrong);
            this.panel.tell(wrong ? "" : html ? "Done." : "Stopped: nothing was found.");
            this.#show(html ?? "");
        } catch (error) {
            this.panel.complain(`The search has failed: ${error instanceof Error ? error.message : String(error)}`);
            this.panel.tell("");
        } finally {
            this.#search = undefined;
            this.panel.set_running(false);
            this.busy(false);
        }
    }
}

/** @param {Assumption[]} offered */
function grouped(offered) {
    /** @type {Map<string, HTMLOptGroupElement>} */
    const groups = new Map();
    for (const one of offered) {
        if (!groups.has(one.area)) groups.set(one.area, element("optgroup", {label: one.area}));
        groups.get(one.area)?.append(element("option", {value: one.path}, `${one.label}: ${one.best} (${one.low} to ${one.high})`));
    }
    return [...groups.values()];
}
