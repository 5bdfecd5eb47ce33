// The compiled engine: bytes go into its memory, a function is called, bytes come out.

/** @typedef {Record<string, (...numbers: number[]) => number>} Functions */

const decoder = new TextDecoder(), encoder = new TextEncoder();

/**
 * What the C library of the engine expects of a system. The engine reads no file and asks for no time; what it says before
 * it gives up goes to the console.
 * @param {() => WebAssembly.Memory} memory
 */
function system(memory) {
    const success = 0, no_such_file = 8;
    return {
        /** @param {number} _file @param {number} list @param {number} count @param {number} written */
        fd_write(_file, list, count, written) {
            const view = new DataView(memory().buffer);
            let size = 0, text = "";
            for (let i = 0; i < count; ++i) {
                const from = view.getUint32(list + 8 * i, true), length = view.getUint32(list + 8 * i + 4, true);
                text += decoder.decode(new Uint8Array(memory().buffer, from, length));
                size += length;
            }
            console.error(text);
            view.setUint32(written, size, true);
            return success;
        },
        fd_close: () => no_such_file,
        fd_seek: () => no_such_file,
        environ_get: () => success,
        /** @param {number} count @param {number} size */
        environ_sizes_get(count, size) {
            const view = new DataView(memory().buffer);
            view.setUint32(count, 0, true);
            view.setUint32(size, 0, true);
            return success;
        },
        /** @param {number} status */
        proc_exit(status) {
            throw new Error(`the engine ended with ${status}`);
        },
    };
}

/** One engine with a memory of its own. */
export class Engine {
    /** @param {WebAssembly.Module} module */
    constructor(module) {
        /** @type {WebAssembly.Instance} */
        const instance = new WebAssembly.Instance(module, {wasi_snapshot_preview1: system(() => this.memory)});
        this.memory = /** @type {WebAssembly.Memory} */ (instance.exports.memory);
        this.functions = /** @type {Functions} */ (/** @type {unknown} */ (instance.exports));
        this.functions._initialize?.();
    }

    /**
     * Puts the bytes where the next call looks for them.
     * @param {Uint8Array | string} input
     */
    put(input) {
        const bytes = typeof input === "string" ? encoder.encode(input) : input;
        const at = this.functions.room(bytes.length);
        new Uint8Array(this.memory.buffer, at, bytes.length).set(bytes);
    }

    /** What the last call gave out. */
    given() {
        return new Uint8Array(this.memory.buffer, this.functions.given(), this.functions.given_size()).slice();
    }

    /** @param {Uint8Array} plan */
    open(plan) {
        this.put(plan);
        if (!this.functions.open()) throw new Error("this is no study of this engine");
    }

    /**
     * Changes the plan that was opened, and begins anew.
     * @param {string} requests
     * @returns {string} what is wrong with them; empty if nothing is
     */
    change(requests) {
        this.put(requests);
        this.functions.change();
        return decoder.decode(this.given());
    }

    plan() {
        this.functions.plan();
        return this.given();
    }

    /**
     * The records of a replication, from 1; empty if they have to be made where they are folded.
     * @param {number} replication
     */
    replicate(replication) {
        this.functions.replicate(replication);
        return this.given();
    }

    /**
     * Folds the next replication.
     * @param {Uint8Array} records
     */
    take(records) {
        this.put(records);
        if (!this.functions.take()) throw new Error("the records of a replication are damaged");
    }

    /** @param {Uint8Array} assumptions those of which may be asked where the decision turns */
    assume(assumptions) {
        this.put(assumptions);
        if (!this.functions.assume()) throw new Error("the assumptions of this page are damaged");
    }

    /** The plan of the search for where the decision turns, for the engines that run it. */
    turn_plan() {
        this.functions.turn_plan();
        return this.given();
    }

    /**
     * Takes what the runs of the search have found.
     * @param {string} differences
     */
    take_turn(differences) {
        this.put(differences);
        if (!this.functions.take_turn()) throw new Error("the runs have not found as many numbers as were wanted");
    }

    /**
     * Asks for a text with another one: "begin_turn" what is wrong with a request, "difference" what a run has found.
     * @param {string} what
     * @param {string} input
     */
    ask(what, input) {
        this.put(input);
        this.functions[what]();
        return decoder.decode(this.given());
    }

    /**
     * The prediction of a lesson beside what is known so far, as JSON.
     * @param {string} prediction
     */
    reveal(prediction) {
        this.put(prediction);
        this.functions.reveal();
        return decoder.decode(this.given());
    }

    /**
     * A text that the engine makes: "parts", "outcomes", "controls", "paired", "fingerprints", "turn_jobs", "turn".
     * @param {string} what
     */
    text(what) {
        this.functions[what]();
        return decoder.decode(this.given());
    }
}

/** @param {string} text @returns {Uint8Array} */
export function bytes_of_base64(text) {
    const letters = atob(text), bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; ++i) bytes[i] = letters.charCodeAt(i);
    return bytes;
}

/**
 * The engine as a page carries it: gzip, base64.
 * @param {string} text
 */
export async function module_of(text) {
    // The compiler that checks the types does not know this stream yet.
    const unpacked = new (/** @type {any} */ (globalThis).DecompressionStream)("gzip");
    const stream = new Blob([bytes_of_base64(text)]).stream().pipeThrough(unpacked);
    return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
