// A Chromium that a test starts, asks and ends. It is spoken to through two pipes (--remote-debugging-pipe), so that nothing
// is needed but node.
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const patience = 120_000; // ms for one answer

/** The program of that name that is found first; undefined if there is none. */
export function browser_program() {
    for (const name of [process.env.MORALE_BROWSER, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
        if (name && existsSync(name)) return name;
    return undefined;
}

export class Chromium {
    #process;
    #profile = mkdtempSync(join(tmpdir(), "morale-browser-"));
    #last = 0;
    #waiting = new Map();
    #listeners = new Map();
    #text = "";

    constructor(program, size = {width: 1280, height: 900}) {
        this.#process = spawn(program, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--remote-debugging-pipe", `--user-data-dir=${this.#profile}`,
            `--window-size=${size.width},${size.height}`, "about:blank"], {stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"]});
        this.#process.stdio[4].on("data", (bytes) => this.#take(bytes.toString("utf8")));
        this.#process.on("exit", () => this.#give_up(new Error("the browser has ended")));
    }

    #take(text) {
        const messages = (this.#text + text).split("\0");
        this.#text = messages.pop();
        for (const message of messages.map((m) => JSON.parse(m))) {
            if (message.id === undefined) {
                for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params);
                continue;
            }
            const {resolve, reject} = this.#waiting.get(message.id);
            this.#waiting.delete(message.id);
            if (message.error) reject(new Error(message.error.message));
            else resolve(message.result);
        }
    }

    #give_up(error) {
        for (const {reject} of this.#waiting.values()) reject(error);
        this.#waiting.clear();
    }

    send(method, params = {}, sessionId = undefined) {
        return new Promise((resolve, reject) => {
            const id = ++this.#last;
            const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), patience);
            const settle = (then) => (value) => (clearTimeout(late), then(value));
            this.#waiting.set(id, {resolve: settle(resolve), reject: settle(reject)});
            this.#process.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + "\0");
        });
    }

    on(method, listener) {
        this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener]);
    }

    /** A page that shows that address. */
    async open(address) {
        const {targetId} = await this.send("Target.createTarget", {url: "about:blank"});
        const {sessionId} = await this.send("Target.attachToTarget", {targetId, flatten: true});
        const page = new Tab(this, sessionId);
        await page.begin(address);
        return page;
    }

    async end() {
        const ended = new Promise((resolve) => this.#process.on("exit", resolve));
        await this.send("Browser.close").catch(() => this.#process.kill("SIGKILL"));
        await ended;
        rmSync(this.#profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    }
}

class Tab {
    /** What went wrong on the page: exceptions, refusals of its content security policy, errors in the console. */
    wrong = [];
    /** Addresses that the page asked for, beside its own. */
    asked = [];

    constructor(browser, session) {
        this.browser = browser;
        this.session = session;
    }

    send(method, params = {}) {
        return this.browser.send(method, params, this.session);
    }

    async begin(address) {
        this.browser.on("Runtime.exceptionThrown", (p) => this.wrong.push(p.exceptionDetails.exception?.description ?? p.exceptionDetails.text));
        this.browser.on("Log.entryAdded", (p) => p.entry.level === "error" && this.wrong.push(p.entry.text));
        this.browser.on("Network.requestWillBeSent", (p) => this.asked.push(p.request.url));
        for (const domain of ["Page", "Runtime", "Log", "Network"]) await this.send(`${domain}.enable`);
        const loaded = new Promise((resolve) => this.browser.on("Page.loadEventFired", resolve));
        await this.send("Page.navigate", {url: address});
        await loaded;
    }

    /** The value of an expression on the page, or of what it promises. */
    async value(expression) {
        const {result, exceptionDetails} = await this.send("Runtime.evaluate",
            {expression, awaitPromise: true, returnByValue: true, userGesture: true});
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
    }

    /** Waits until an expression is true. */
    async until(expression, seconds = 60) {
        for (const end = Date.now() + 1000 * seconds; Date.now() < end; await new Promise((go_on) => setTimeout(go_on, 50)))
            if (await this.value(expression)) return;
        throw new Error(`not within ${seconds} s: ${expression}`);
    }

    async picture(params = {}) {
        return Buffer.from((await this.send("Page.captureScreenshot", {format: "png", captureBeyondViewport: true, ...params})).data, "base64");
    }
}
