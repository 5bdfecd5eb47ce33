// What the tests of the page share: they run the program, read the page that it writes, and compare bytes.
import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** ctest takes this status for "skipped". */
export const skipped = 77;

export const here = dirname(fileURLToPath(import.meta.url));

/** The program and the folder of the engine, as the test is given them; ends it as skipped where there is no engine. */
export function given() {
    const [program, engine] = process.argv.slice(2);
    if (!existsSync(join(engine, "engine.wasm.gz"))) {
        console.log(`skipped: the engine of the page was not built; 'tools/page-engine ${engine}' builds it`);
        process.exit(skipped);
    }
    return {program, engine};
}

/** A folder for one test, and the program in it. */
export class Place {
    folder = mkdtempSync(join(tmpdir(), "morale-page-"));

    constructor({program, engine}) {
        this.program = program;
        this.engine = engine;
    }

    file(name) {
        return join(this.folder, name);
    }

    run(...words) {
        return execFileSync(this.program, words, {cwd: this.folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"],
            env: {...process.env, MORALE_STORE: "off", MORALE_PAGE_ENGINE: this.engine}});
    }

    text(name) {
        return readFileSync(this.file(name), "utf8");
    }

    /** What the command line finds: its table of differences, and the fingerprint of each record. */
    compared(folder, ...words) {
        this.run("compare", ...words, "-o", folder);
        const rows = this.text(`${folder}/runs.csv`).trim().split("\n").map((line) => line.split(","));
        const places = ["rep", "policy", "fingerprint"].map((column) => rows[0].indexOf(column));
        return {paired: this.text(`${folder}/paired.csv`),
            fingerprints: rows.slice(1).map((row) => places.map((place) => row[place]).join(",")).sort()};
    }

    end() {
        rmSync(this.folder, {recursive: true, force: true});
    }
}

/** What lies in an element of the page for its script. */
export function data_of(html, id) {
    return html.match(new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`))[1];
}

/** The lines of fingerprints in one order. */
export function sorted(fingerprints) {
    return fingerprints.trim().split("\n").sort();
}
