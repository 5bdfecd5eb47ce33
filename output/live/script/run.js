// One run of the study: replications side by side in workers, folded in order by one more.
import {Ended, Remote} from "./remote.js";

/** How many replications a worker may be ahead of the one that folds. */
const ahead = 4;

/**
 * What a page wants to know of a run.
 * @typedef {object} Watch
 * @property {(done: number, of: number, outcomes: string) => void} progress after each replication; outcomes are HTML
 * @property {(parts: Record<string, string>, done: number) => Promise<void>} parts shows what is known now and then, as HTML by name;
 *   `failed` is a text
 */

/** A run under way; it may be stopped at any moment. */
export class Run {
    /** @type {Remote[]} */
    #workers = [];
    /** @type {Map<number, Uint8Array>} */
    #made = new Map();
    #next = 1;
    #done = 0;
    #stopped = false;
    #folding = false;
    #shown = 0;
    /** @type {() => void} */
    #finished = () => {};
    /** @type {(error: unknown) => void} */
    #failed = () => {};
    /** @type {(() => void)[]} */
    #waiting = [];

    /**
     * @param {{module: WebAssembly.Module, script: string, desk: Remote}} engine
     * @param {Uint8Array} plan
     * @param {number} replications
     * @param {Watch} watch
     */
    constructor(engine, plan, replications, watch) {
        this.engine = engine;
        this.plan = plan;
        this.replications = replications;
        this.watch = watch;
    }

    get done() {
        return this.#done;
    }

    /** Resolves when all replications are folded and shown, or when it was stopped. */
    async go() {
        const side_by_side = Math.min(navigator.hardwareConcurrency || 1, this.replications);
        const end = new Promise((resolve, reject) => {
            this.#finished = () => resolve(undefined);
            this.#failed = reject;
        });
        for (let i = 0; i < side_by_side; ++i) this.#work().catch((error) => this.#fail(error));
        try {
            await end;
            if (this.#shown !== this.#done) await this.#show();
        } finally {
            this.#end_workers();
        }
    }

    /** Stops at once; what was folded stays. */
    stop() {
        this.#stopped = true;
        this.#end_workers();
        this.#made.clear();
        if (!this.#folding) this.#finished();
    }

    async #work() {
        const worker = new Remote(this.engine.script);
        this.#workers.push(worker);
        await worker.call("begin", this.engine.module, this.plan);
        while (!this.#stopped && this.#next <= this.replications) {
            const replication = this.#next++;
            const records = await worker.call("replicate", replication);
            this.#made.set(replication, records);
            void this.#fold().catch((error) => this.#fail(error));
            while (!this.#stopped && this.#next - this.#done > ahead * this.#workers.length)
                await new Promise((resolve) => this.#waiting.push(() => resolve(undefined)));
        }
    }

    async #fold() {
        if (this.#folding) return;
        this.#folding = true;
        for (let records; (records = this.#made.get(this.#done + 1)) && !this.#stopped;) {
            this.#made.delete(this.#done + 1);
            const outcomes = await this.engine.desk.call("take", records);
            ++this.#done;
            this.watch.progress(this.#done, this.replications, outcomes);
            if (this.#is_time_to_show()) await this.#show();
            for (const go_on of this.#waiting.splice(0)) go_on();
        }
        this.#folding = false;
        if (this.#stopped || this.#done === this.replications) this.#finished();
    }

    /** Early and then ever more rarely: the more there is, the longer it takes to draw, and the less it changes. */
    #is_time_to_show() {
        return this.#done >= 2 && this.#done >= (this.#shown < 30 ? 1.5 : 2) * this.#shown;
    }

    async #show() {
        if (this.#done < 2) return;
        this.#shown = this.#done;
        await this.watch.parts(JSON.parse(await this.engine.desk.call("text", "parts")), this.#done);
    }

    /** @param {unknown} error */
    #fail(error) {
        if (this.#stopped && error instanceof Ended) return;
        this.#failed(error);
    }

    #end_workers() {
        for (const worker of this.#workers.splice(0)) worker.end();
        for (const go_on of this.#waiting.splice(0)) go_on();
    }
}
