// Where the decision turns is found on a page as `morale sensitivity --break-even` finds it: the same sentence. In node the
// engine does it; in a browser its button does, may be stopped, and goes stale with the next run.
import assert from "node:assert/strict";
import {pathToFileURL} from "node:url";
import {Engine, bytes_of_base64, module_of} from "../../output/live/script/engine.js";
import {Chromium, browser_program} from "./chromium.mjs";
import {Place, data_of, given, here} from "./study.mjs";

const replications = 3, repeats = 2, most_values = 9, path = "assumptions.recognition.memory";
const scenario = `${here}/hostile.yaml`, small = ["-n", String(replications), "-s", "time.warmup=2 wk", "-s", "time.horizon=4 wk"];

/** The search as workers make it, by one engine after another. */
async function found_by_engines(html) {
    const module = await module_of(data_of(html, "engine"));
    const desk = new Engine(module), bench = new Engine(module);
    const plan = bytes_of_base64(data_of(html, "plan"));
    desk.open(plan);
    assert.match(desk.ask("begin_turn", `${path}\t${repeats}`), /once the study has been run/);
    desk.assume(bytes_of_base64(data_of(html, "assumptions")));
    bench.open(plan);
    for (let i = 1; i <= replications; ++i) desk.take(bench.replicate(i));
    assert.match(desk.ask("begin_turn", `assumptions.none\t${repeats}`), /knows no range/);
    assert.match(desk.ask("begin_turn", `${path}\t1`), /whole number between/);
    assert.equal(desk.ask("begin_turn", `${path}\t${repeats}`), "");
    assert.equal(desk.functions.turn_runs(), most_values * repeats);
    bench.open(desk.turn_plan());
    assert.throws(() => desk.take_turn("1\n2"), /as many numbers/);
    let runs = 0;
    for (let jobs; (jobs = desk.text("turn_jobs")) !== "";) {
        const lines = jobs.split("\n");
        runs += lines.length;
        desk.take_turn(lines.map((line) => bench.ask("difference", line)).join("\n"));
    }
    assert.ok(runs > 0 && runs <= most_values * repeats);
    return desk.text("turn");
}

/** The sentence in HTML as text. */
const sentence = (html) => html.match(/<p class="found">([^<]*)<\/p>/)[1].replaceAll("&#39;", "'").replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&nbsp;", " ").replaceAll("&amp;", "&");

const place = new Place(given());
try {
    const told = JSON.parse(place.run("sensitivity", scenario, ...small, "--break-even", path, "--points", String(most_values * repeats),
        "-o", "turns", "--json")).break_even[0].told;
    place.run("page", scenario, ...small, "-o", "page.html");
    const html = place.text("page.html");
    assert.ok(JSON.parse(data_of(html, "turnable")).some((one) => one.path === path));
    assert.equal(sentence(await found_by_engines(html)), told);

    const program = browser_program();
    if (!program) throw new Error("there is no Chromium here: apt-get install chromium, or name one in MORALE_BROWSER");
    const browser = new Chromium(program);
    try {
        const page = await browser.open(pathToFileURL(place.file("page.html")).href);
        const found = "document.querySelector('#turns .found')?.textContent ?? ''", idle = "!document.querySelector('#turns button.run').disabled";
        assert.equal(await page.value(idle), false, "there is nothing to ask about before a run");
        await page.value(`document.getElementById("turn-of").value = "${path}", document.getElementById("turn-repeats").value = "200", 1`);
        await page.value("document.querySelector('#workshop button.run').click()");
        await page.until(idle);
        await page.value("document.querySelector('#turns button.run').click()");
        await page.until("/^[1-9]/.test(document.getElementById('turn-counted').textContent)");
        const pressed = Date.now();
        await page.value("[...document.querySelectorAll('#turns button')].find((one) => one.textContent === 'Stop').click()");
        await page.until(idle);
        assert.ok(Date.now() - pressed < 3000, "it took long to stop");
        assert.equal(await page.value(found), "");
        await page.value(`document.getElementById("turn-repeats").value = "${repeats}"; document.querySelector('#turns button.run').click()`);
        await page.until(`${found} !== ""`);
        assert.equal((await page.value(found)).replaceAll("\u00a0", " "), told);
        await page.value("document.querySelector('#workshop button.run').click()");
        await page.until(idle);
        assert.equal(await page.value(found), "", "what was found belongs to another run");
        assert.deepEqual(page.wrong, []);
    } finally {
        await browser.end();
    }
    console.log("the page finds where the decision turns, as the program does");
} finally {
    place.end();
}
