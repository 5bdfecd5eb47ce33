// The page in a real browser, opened from the disk: it runs by keyboard, finds what the program finds, stops at once, keeps
// and takes settings, refuses others, lets no text of a scenario become code, and axe finds nothing where axe is at hand.
import assert from "node:assert/strict";
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {is_accessible} from "./accessible.mjs";
import {Chromium, browser_program} from "./chromium.mjs";
import {Place, given, here, sorted} from "./study.mjs";

const program = browser_program();
if (!program) throw new Error("there is no Chromium here: apt-get install chromium, or name one in MORALE_BROWSER");

const idle = "document.querySelector('button.run').disabled === false";
const said = (id) => `document.getElementById('${id}').textContent`;

/** Presses a key where the focus is. */
async function press(page, key, code, text) {
    const named = {key, code: key, windowsVirtualKeyCode: code, ...(text ? {text} : {})};
    await page.send("Input.dispatchKeyEvent", {type: "keyDown", ...named});
    await page.send("Input.dispatchKeyEvent", {type: "keyUp", ...named});
}
const enter = (page) => press(page, "Enter", 13, "\r");

/** Runs what is set, by keyboard, and gives back what the page has found. */
async function run(page) {
    await page.value("globalThis.found = new Promise((go_on) => addEventListener('morale-done', (e) => go_on(e.detail), {once: true})); "
        + "document.querySelector('button.run').focus()");
    await enter(page);
    const found = await page.value("globalThis.found");
    await page.until(idle);
    return found;
}

/** Sets a control as a hand does: the value, then the event. */
function set(page, id, value) {
    return page.value(`(() => { const one = document.getElementById(${JSON.stringify(id)}); one.value = ${JSON.stringify(value)};
        one.dispatchEvent(new Event("input", {bubbles: true})); })()`);
}

async function load_settings(page, file) {
    const {root} = await page.send("DOM.getDocument");
    const {nodeId} = await page.send("DOM.querySelector", {nodeId: root.nodeId, selector: "input[type=file]"});
    await page.send("DOM.setFileInputFiles", {nodeId, files: [file]});
    await new Promise((go_on) => setTimeout(go_on, 300));
}

function same(found, theirs) {
    assert.deepEqual(sorted(found.fingerprints), theirs.fingerprints, "other records");
    assert.equal(found.paired, theirs.paired, "another table of differences");
}

const place = new Place(given()), browser = new Chromium(program);
try {
    const scenario = join(here, "hostile.yaml"), small = ["-n", "4"];
    place.run("page", scenario, ...small, "-o", "page.html");
    const address = pathToFileURL(place.file("page.html")).href;
    assert.ok(place.text("page.html").length < 4e6, "the page is larger than 4 MB");
    const page = await browser.open(address);

    // The finished study is there before anything runs.
    const first = await page.value("document.querySelector('.decision').textContent");
    assert.ok(first.length > 20);
    assert.ok(await page.value("document.querySelectorAll('svg').length > 3"));

    // Run with the values of the file: the same study, and the same page.
    const before = await page.value("document.querySelector('#comparison .part').innerHTML");
    same(await run(page), place.compared("as-it-is", scenario, ...small));
    assert.equal(await page.value("document.querySelector('.decision').textContent"), first);
    assert.ok(await page.value("document.querySelector('#comparison .part').innerHTML") === before, "another comparison");
    assert.match(await page.value(said("outcomes")), /in \d of 4 runs this was better/);

    // A lever, a number and a seed.
    const slider = await page.value("document.querySelector('input[type=range][id*=share]').id");
    await page.value(`document.getElementById('${slider}').focus()`);
    for (let i = 0; i < 4; ++i) await press(page, "ArrowLeft", 37);
    assert.equal(await page.value(`document.getElementById('${slider}').getAttribute('aria-valuetext')`), "60 %");
    await set(page, "c-centre-cost_of_leaver", "9000");
    await set(page, "c-seed", "7");
    assert.match(await page.value(said("said")), /other values/);
    const changed = ["-s", "policies.notes.recognition.praise_note.share=60 %", "-s", "centre.money.replacement=9000 USD", "--seed", "7"];
    same(await run(page), place.compared("changed", scenario, ...small, ...changed));
    assert.match(await page.value(said("basis")), /60 % instead of 80 %/);

    // Settings are kept in a file and taken from it; what is no file of settings changes nothing.
    mkdirSync(place.file("kept"));
    await browser.send("Browser.setDownloadBehavior", {behavior: "allow", downloadPath: place.file("kept")});
    await page.value("[...document.querySelectorAll('button')].find((one) => one.textContent === 'Save settings').click()");
    await page.until(`${said("said")} === 'The settings were saved.'`);
    for (let i = 0; i < 100 && !readdirSync(place.file("kept")).some((name) => name.endsWith(".json")); ++i)
        await new Promise((go_on) => setTimeout(go_on, 50));
    const kept = join(place.file("kept"), readdirSync(place.file("kept")).find((name) => name.endsWith(".json")));
    await page.value("[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Back')).click()");
    assert.equal(await page.value("document.getElementById('c-centre-cost_of_leaver').value"), "14113");
    const settings = JSON.parse(readFileSync(kept, "utf8"));
    const broken = {"no json": "agents: 60", "other kind": "[1]", "of another page": JSON.stringify({...settings, scenario: "Another"}),
        "unknown name": JSON.stringify({...settings, values: {"centre:wage": "3"}}),
        "beyond a range": JSON.stringify({...settings, values: {...settings.values, "centre:agents": "-5"}}),
        "no position": JSON.stringify({...settings, values: {...settings.values, [Object.keys(settings.values).find((key) => key.startsWith("notes"))]: "81.5 %"}})};
    for (const [name, text] of Object.entries(broken)) {
        writeFileSync(place.file("broken.json"), text);
        await load_settings(page, place.file("broken.json"));
        assert.match(await page.value(said("wrong")), /Nothing was changed/, name);
        assert.equal(await page.value("document.querySelectorAll('input.changed').length"), 0, name);
    }
    await load_settings(page, kept);
    assert.equal(await page.value(said("wrong")), "");
    assert.equal(await page.value("document.getElementById('c-centre-cost_of_leaver').value"), "9000");
    assert.equal(await page.value(`document.getElementById('${slider}').getAttribute('aria-valuetext')`), "60 %");

    // A number that cannot be is told, and nothing runs.
    await set(page, "c-centre-agents", "0");
    await page.value("document.querySelector('button.run').click()");
    assert.match(await page.value(said("wrong")), /Seats for agents/);
    await page.value("[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Back')).click()");

    // The parts that a run draws anew come one in a task, so that the page answers between them.
    await page.value(`globalThis.together = 0; new MutationObserver((changes) => {
        const parts = new Set(changes.map((change) => change.target.closest?.("section")?.id).filter((id) => id && id !== "workshop"));
        globalThis.together = Math.max(globalThis.together, parts.size);
    }).observe(document.querySelector("main"), {childList: true, subtree: true}), 1`);

    // Stop, by keyboard, in the middle of a long run.
    await set(page, "c-replications", "1000");
    await page.value("document.querySelector('button.run').focus()");
    await enter(page);
    await page.until(`/^([3-9]|[1-9][0-9]+) of 1000/.test(${said("counted")})`);
    assert.equal(await page.value("document.activeElement.textContent"), "Stop");
    const pressed = Date.now();
    await enter(page);
    await page.until(idle);
    assert.ok(Date.now() - pressed < 3000, "it took long to stop");
    assert.equal(await page.value("globalThis.together"), 1, "several parts were drawn in one task");
    assert.match(await page.value(said("said")), /^Stopped after \d+ replications? of 1000/);
    assert.ok(await page.value("document.querySelector('.decision').textContent.length > 20"));

    // Nothing of the scenario became code, nothing was fetched, nothing was refused.
    assert.equal(await page.value("globalThis.hostile"), undefined);
    assert.equal(await page.value("document.querySelectorAll('main img, main b[onclick]').length"), 0);
    assert.ok(await page.value("document.body.textContent.includes(\"<img src=x onerror='hostile=2'> nothing\")"));
    assert.deepEqual(page.asked.filter((url) => url !== address && !url.startsWith("blob:")), []);
    assert.deepEqual(page.wrong, []);

    const axe = join(place.engine, "axe/node_modules/axe-core/axe.min.js");
    if (existsSync(axe)) await is_accessible(page, readFileSync(axe, "utf8"));
    else console.log(`not looked at by axe: there is no ${axe}`);
    console.log("the page runs in a browser and finds what the program finds");
} finally {
    await browser.end();
    place.end();
}
