// A Firefox that a test starts, asks and ends. It is spoken to by WebDriver BiDi over its own port, so that nothing is needed
// but node.
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {WebSocketClient} from "./web_socket.mjs";

const patience = 120_000; // ms for one answer

/** The program of that name that is found first; undefined if there is none. */
export function firefox_program() {
    for (const name of [process.env.MORALE_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"])
        if (name && existsSync(name)) return name;
    return undefined;
}

export class Firefox {
    #process;
    #profile = mkdtempSync(join(tmpdir(), "morale-firefox-"));
    #socket;
    #last = 0;
    #waiting = new Map();
    /** What went wrong on the page: exceptions, refusals of its content security policy, errors in the console. */
    wrong = [];

    /** A browser that has begun, with an empty page. */
    static async begun(program) {
        const browser = new Firefox();
        const address = await browser.#start(program);
        browser.#socket = await WebSocketClient.connected(address + "/session");
        browser.#socket.heard = (text) => browser.#take(JSON.parse(text));
        await browser.send("session.new", {capabilities: {}});
        await browser.send("session.subscribe", {events: ["log.entryAdded"]});
        browser.page = (await browser.send("browsingContext.getTree")).contexts[0].context;
        return browser;
    }

    /** Starts it, and gives back where it listens, which it says itself. */
    #start(program) {
        this.#process = spawn(program, ["--headless", "--no-remote", "--profile", this.#profile, "--remote-debugging-port", "0",
            "about:blank"], {stdio: ["ignore", "ignore", "pipe"], env: {...process.env, HOME: this.#profile}});
        return new Promise((resolve, reject) => {
            let said = "";
            const late = setTimeout(() => reject(new Error(`Firefox does not say where it listens: ${said}`)), patience);
            this.#process.stderr.on("data", (bytes) => {
                said += bytes.toString("utf8");
                const found = said.match(/WebDriver BiDi listening on (ws:\S+)/);
                if (found) resolve(found[1]), clearTimeout(late);
            });
            this.#process.on("exit", () => {
                clearTimeout(late);
                reject(new Error(`Firefox has ended: ${said}`));
                for (const waiting of this.#waiting.values()) waiting.reject(new Error("Firefox has ended"));
            });
        });
    }

    #take(message) {
        if (message.type === "event") {
            if (message.params.level === "error") this.wrong.push(message.params.text);
            return;
        }
        const {resolve, reject} = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.type === "error") reject(new Error(`${message.error}: ${message.message}`));
        else resolve(message.result);
    }

    send(method, params = {}) {
        return new Promise((resolve, reject) => {
            const id = ++this.#last;
            const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), patience);
            const settle = (then) => (value) => (clearTimeout(late), then(value));
            this.#waiting.set(id, {resolve: settle(resolve), reject: settle(reject)});
            this.#socket.send(JSON.stringify({id, method, params}));
        });
    }

    async open(address) {
        await this.send("browsingContext.navigate", {context: this.page, url: address, wait: "complete"});
    }

    /** The value of an expression on the page, or of what it promises, as far as JSON can carry it. */
    async value(expression) {
        const answer = await this.send("script.evaluate", {target: {context: this.page}, awaitPromise: true,
            expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? "null")`});
        if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
        return JSON.parse(answer.result.value);
    }

    /** Waits until an expression is true. */
    async until(expression, seconds = 60) {
        for (const end = Date.now() + 1000 * seconds; Date.now() < end; await new Promise((go_on) => setTimeout(go_on, 50)))
            if (await this.value(expression)) return;
        throw new Error(`not within ${seconds} s: ${expression}`);
    }

    async end() {
        const ended = new Promise((resolve) => this.#process.exitCode !== null ? resolve() : this.#process.on("exit", resolve));
        await this.send("browser.close").catch(() => this.#process.kill("SIGKILL"));
        const late = setTimeout(() => this.#process.kill("SIGKILL"), 10_000);
        await ended;
        clearTimeout(late);
        rmSync(this.#profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    }
}
