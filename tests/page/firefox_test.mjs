// The page in Firefox, opened from the disk: two replications with the values of the file and two with others find what the
// program finds, and the page says nothing in the console. Skipped where there is no Firefox.
import assert from "node:assert/strict";
import {pathToFileURL} from "node:url";
import {Firefox, firefox_program} from "./firefox.mjs";
import {Place, given, skipped, sorted} from "./study.mjs";

const with_engine = given(), program = firefox_program();
if (!program) {
    console.log("skipped: there is no Firefox here; 'apt-get install firefox-esr' installs it, or MORALE_FIREFOX names one");
    process.exit(skipped);
}

/** Runs what is set, and gives back what the page has found. */
async function run(browser) {
    const found = await browser.value("new Promise((go_on) => { addEventListener('morale-done', (e) => go_on(e.detail), {once: true}); "
        + "document.querySelector('button.run').click(); })");
    await browser.until("document.querySelector('button.run').disabled === false");
    assert.equal(await browser.value("document.getElementById('wrong').textContent"), "");
    return found;
}

function same(found, theirs) {
    assert.deepEqual(sorted(found.fingerprints), theirs.fingerprints, "other records");
    assert.equal(found.paired, theirs.paired, "another table of differences");
}

const place = new Place(with_engine), browser = await Firefox.begun(program);
try {
    const scenario = "service-week", small = ["-n", "2", "-s", "time.warmup=2 wk", "-s", "time.horizon=4 wk"];
    place.run("page", scenario, ...small, "-o", "page.html");
    await browser.open(pathToFileURL(place.file("page.html")).href);
    const before = await browser.value("document.querySelector('#comparison .part').innerHTML");
    same(await run(browser), place.compared("as-it-is", scenario, ...small));
    assert.equal(await browser.value("document.querySelector('#comparison .part').innerHTML"), before, "another comparison");

    await browser.value(`(() => { const seed = document.getElementById("c-seed"); seed.value = "7";
        seed.dispatchEvent(new Event("input", {bubbles: true})); })()`);
    same(await run(browser), place.compared("changed", scenario, ...small, "--seed", "7"));
    assert.deepEqual(browser.wrong, []);
    console.log("the page runs in Firefox and finds what the program finds");
} finally {
    await browser.end();
    place.end();
}
