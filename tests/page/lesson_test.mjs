// The page of a lesson in a real browser, by keyboard only: no result is there before the prediction, the prediction stands
// beside it afterwards, the code is read by `morale class`, and axe finds nothing where axe is at hand.
import assert from "node:assert/strict";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {is_accessible} from "./accessible.mjs";
import {Chromium, browser_program} from "./chromium.mjs";
import {Place, given} from "./study.mjs";

const program = browser_program();
if (!program) throw new Error("there is no Chromium here: apt-get install chromium, or name one in MORALE_BROWSER");

const keys = {Enter: 13, Tab: 9, ArrowUp: 38, ArrowDown: 40, ArrowRight: 39, PageUp: 33, End: 35};

/** Presses a key where the focus is. */
async function press(page, key) {
    if (key.length === 1) return page.send("Input.dispatchKeyEvent", {type: "char", text: key});
    const named = {key, code: key, windowsVirtualKeyCode: keys[key], ...(key === "Enter" ? {text: "\r"} : {})};
    await page.send("Input.dispatchKeyEvent", {type: "keyDown", ...named});
    await page.send("Input.dispatchKeyEvent", {type: "keyUp", ...named});
}

const focused = `((one) => one === document.body ? "" : [one.getAttribute("aria-label"), one.textContent, one.id].join("|"))(document.activeElement)`;

/** Goes on by Tab until what has the focus fits. */
async function tab_to(page, what) {
    for (let i = 0; i < 40; ++i) {
        if (what.test(await page.value(focused))) return;
        await press(page, "Tab");
    }
    throw new Error(`no Tab leads to ${what}`);
}

const place = new Place(given()), axe_file = join(place.engine, "axe/node_modules/axe-core/axe.min.js");
const axe = existsSync(axe_file) ? readFileSync(axe_file, "utf8") : "";
if (!axe) console.log(`not looked at by axe: there is no ${axe_file}`);

/** What a pupil can see or hear of a result. */
const result_shown = `[...document.querySelectorAll("#lesson-reveal, #after, #lesson-run")].filter((one) => !one.hidden).map((one) => one.id).join(" ")`;

/** Predicts by `predict`, runs, and gives back the code; all of it by keyboard. */
async function lead_through(browser, file, predict, motion) {
    const page = await browser.open(pathToFileURL(file).href);
    assert.equal(await page.value(result_shown), "", "something is shown before the prediction");
    assert.ok(!/class="decision"/.test(await page.value("document.querySelector('main').innerHTML")), "the file has a result in it");
    if (axe) await is_accessible(page, axe, [["dark", 390]]);
    await page.send("Emulation.setEmulatedMedia", {features: [{name: "prefers-reduced-motion", value: motion}]});
    // Without a prediction nothing goes on.
    await tab_to(page, /This is my prediction/);
    await press(page, "Enter");
    assert.ok(await page.value("document.getElementById('predict-wrong').textContent.length > 10"));
    assert.equal(await page.value(result_shown), "");
    await predict(page);
    await tab_to(page, /This is my prediction/);
    await press(page, "Enter");
    assert.equal(await page.value("document.getElementById('predict-wrong').textContent"), "");
    assert.equal(await page.value(result_shown), "lesson-run", "the run comes next, and nothing else");
    assert.equal(await page.value("document.activeElement.textContent"), "Run");
    await press(page, "Enter");
    await page.until("!document.getElementById('lesson-reveal').hidden");
    assert.equal(await page.value("document.activeElement.textContent"), "What came out");
    assert.deepEqual(page.wrong, []);
    return {page, code: await page.value("document.getElementById('lesson-code').textContent"),
        told: await page.value("document.querySelector('#lesson-reveal .decision').textContent"),
        score: Number(await page.value("document.querySelector('.score b').textContent"))};
}

const lesson = (predict) => `# Is it shown?
morale: 1
name: A lesson
extends: library/status-quo
time: {warmup: 1 wk, horizon: 4 wk}
study: {replications: 3}
centre: {teams: [{name: care, agents: 6}], customers: {count: 20_000}}
policies:
  nothing: {title: Things as they are}
  notes: {title: Write the notes, recognition: {praise_note: {share: 80 %, from: executive}}}
lesson:
  story: "<img src=x onerror='hostile=1'> six answer"
  ask: How is it?
  predict: ${predict}
  happened: "It was {exhaustion of notes}."
  why: so
  loop: [agents tire, agents leave]
  exercise: again
play:
  - {path: pay.wage, lowest: 16 USD/h, highest: 20 USD/h, step: 1 USD/h, label: Wage}
`;

const browser = new Chromium(program);
try {
    const lessons = {
        number: ["{number: exhaustion, of: notes, lowest: 0, highest: 1}", async (page) => {
            await tab_to(page, /predicted$/);
            for (const key of "0.42") await press(page, key);
        }],
        choice: ["{choice: exhaustion}", async (page) => {
            await tab_to(page, /predicted-0$/);
            await press(page, "ArrowDown");
        }],
        curve: ["{curve: exhaustion, of: notes, lowest: 0, highest: 1}", async (page) => {
            await tab_to(page, /week 1\|/);
            await press(page, "PageUp");
            await press(page, "ArrowUp");
            await press(page, "ArrowRight");
            await press(page, "End");
        }],
    };
    const codes = [];
    for (const [kind, [predict, by_keyboard]] of Object.entries(lessons)) {
        writeFileSync(place.file(`${kind}.yaml`), lesson(predict));
        place.run("page", `${kind}.yaml`, "-o", `${kind}.html`);
        const {page, code, told, score} = await lead_through(browser, place.file(`${kind}.html`), by_keyboard,
            kind === "curve" ? "reduce" : "no-preference");
        assert.equal(await page.value("document.querySelector('.replay') !== null"), kind !== "curve", "motion only where it is wanted");
        codes.push(code);
        assert.match(code, new RegExp(`^M1-${kind}-1-`));
        assert.ok(score >= 0 && score <= 100);
        if (kind === "number") assert.match(told, /^You predicted 0\.42\. The run shows 0\.\d+\.$/);
        if (kind === "curve") assert.match(told, /^Your curve ends at 0\.5, that of the run at 0\.\d+\.$/);
        assert.match(await page.value("document.getElementById('lesson-reveal').textContent"), /It was 0\.\d+\./);
        assert.equal(await page.value("document.querySelectorAll('.card .lever').length"), 2, "the sliders of play");
        assert.equal(await page.value("globalThis.hostile"), undefined);
        if (axe && kind === "curve") await is_accessible(page, axe, [["light", 1280], ["dark", 390]]);
    }
    // The class reads what the pages have handed over, and finds what was predicted.
    writeFileSync(place.file("codes.txt"), codes.join("\n") + "\n");
    const read = JSON.parse(place.run("class", "codes.txt", "number.yaml", "choice.yaml", "curve.yaml", "--json"));
    assert.equal(read.codes, 3);
    assert.deepEqual(read.bad, []);
    assert.equal(read.answers.find((one) => one.lesson === "number").prediction, 0.42);
    assert.equal(read.answers.find((one) => one.lesson === "choice").prediction, "Write the notes");
    assert.deepEqual(read.answers.filter((one) => one.lesson === "curve").map((one) => [one.week, one.prediction]),
        [[1, 0.61], [2, 1], [3, 0.5], [4, 0.5]]);
    console.log("the page of a lesson leads from the question to the result, by keyboard");
} finally {
    await browser.end();
    place.end();
}
