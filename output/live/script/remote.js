// An engine in a worker: the page calls it and goes on, and may end it at any moment.
import {Engine} from "./engine.js";

/** @typedef {{id: number, call: string, given: unknown[]}} Call */
/** @typedef {{id: number, result?: unknown, failed?: string}} Answer */

/** What a worker does when it is called. */
class Served {
    /** @type {Engine | undefined} */
    #engine;

    get engine() {
        if (!this.#engine) throw new Error("no engine was begun");
        return this.#engine;
    }

    /** @param {WebAssembly.Module} module @param {Uint8Array} plan */
    begin(module, plan) {
        this.#engine = new Engine(module);
        this.#engine.open(plan);
    }

    /** @param {string} requests */
    change(requests) {
        const wrong = this.engine.change(requests);
        return {wrong, plan: this.engine.plan()};
    }

    /** @param {number} replication */
    replicate(replication) {
        return this.engine.replicate(replication);
    }

    /** @param {Uint8Array} records @returns {string} the outcomes so far, as HTML */
    take(records) {
        this.engine.take(records);
        return this.engine.text("outcomes");
    }

    /** @param {string} prediction */
    reveal(prediction) {
        return this.engine.reveal(prediction);
    }

    /** @param {Uint8Array} assumptions */
    assume(assumptions) {
        this.engine.assume(assumptions);
    }

    /**
     * Begins to look for where the decision turns.
     * @param {string} request
     */
    begin_turn(request) {
        const wrong = this.engine.ask("begin_turn", request);
        return wrong === "" ? {wrong, most: this.engine.functions.turn_runs(), plan: this.engine.turn_plan()} : {wrong};
    }

    /** @param {string} job */
    difference(job) {
        return this.engine.ask("difference", job);
    }

    /** @param {string} differences */
    take_turn(differences) {
        this.engine.take_turn(differences);
    }

    /** @param {string} what */
    text(what) {
        return this.engine.text(what);
    }
}

/** Makes this thread a worker that serves calls. */
export function serve() {
    const served = new Served();
    const here = /** @type {{onmessage: unknown, postMessage: (answer: Answer, move?: Transferable[]) => void}} */ (
        /** @type {unknown} */ (globalThis));
    here.onmessage = (/** @type {MessageEvent<Call>} */ event) => {
        const {id, call, given} = event.data;
        try {
            const functions = /** @type {Record<string, (...given: unknown[]) => unknown>} */ (
                /** @type {unknown} */ (served));
            const result = functions[call](...given);
            here.postMessage({id, result}, result instanceof Uint8Array ? [result.buffer] : []);
        } catch (error) {
            here.postMessage({id, failed: String(error)});
        }
    };
}

/** A worker, seen from the page. */
export class Remote {
    #worker;
    #last = 0;
    /** @type {Map<number, {resolve: (result: any) => void, reject: (error: Error) => void}>} */
    #waiting = new Map();

    /** @param {string} script the address of the page's own script */
    constructor(script) {
        this.#worker = new Worker(script);
        this.#worker.onmessage = (/** @type {MessageEvent<Answer>} */ event) => {
            const {id, result, failed} = event.data;
            const waiting = this.#waiting.get(id);
            this.#waiting.delete(id);
            if (failed === undefined) waiting?.resolve(result);
            else waiting?.reject(new Error(failed));
        };
        this.#worker.onerror = (event) => this.#give_up(new Error(event.message || "the worker could not be started"));
    }

    /**
     * @param {keyof Served & string} call
     * @param {unknown[]} given
     * @returns {Promise<any>}
     */
    call(call, ...given) {
        return new Promise((resolve, reject) => {
            const id = ++this.#last;
            this.#waiting.set(id, {resolve, reject});
            this.#worker.postMessage({id, call, given});
        });
    }

    /** Ends it at once, in the middle of whatever it does. */
    end() {
        this.#worker.terminate();
        this.#give_up(new Ended());
    }

    /** @param {Error} error */
    #give_up(error) {
        for (const {reject} of this.#waiting.values()) reject(error);
        this.#waiting.clear();
    }
}

/** The worker was ended while it was waited for. */
export class Ended extends Error {}
