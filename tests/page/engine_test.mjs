// The engine that a page carries finds in node what the program finds, to the byte.
import assert from "node:assert/strict";
import {Engine, bytes_of_base64, module_of} from "../../output/live/script/engine.js";
import {Place, data_of, given, here, sorted} from "./study.mjs";

const replications = 3;

/** Runs the study of a page as its workers do: one engine simulates, another one folds. */
async function run(html, requests) {
    const module = await module_of(data_of(html, "engine"));
    const bench = new Engine(module), desk = new Engine(module);
    const opened = bytes_of_base64(data_of(html, "plan"));
    desk.open(opened);
    const wrong = desk.change(requests);
    if (wrong !== "") return {wrong};
    const plan = desk.plan();
    bench.open(plan);
    for (let i = 1; i <= replications; ++i) desk.take(bench.replicate(i));
    return {wrong, unchanged: Buffer.compare(plan, opened) === 0, parts: JSON.parse(desk.text("parts")),
        paired: desk.text("paired"), fingerprints: sorted(desk.text("fingerprints"))};
}

/** @param {Place} place */
function compares(found, place, folder, ...words) {
    const theirs = place.compared(folder, ...words);
    assert.equal(found.wrong, "");
    assert.deepEqual(found.fingerprints, theirs.fingerprints, `${folder}: other records`);
    assert.equal(found.paired, theirs.paired, `${folder}: another table of differences`);
}

const place = new Place(given());
try {
    const small = ["-n", String(replications), "-s", "time.warmup=4 wk", "-s", "time.horizon=8 wk"];
    for (const [name, ...more] of [["service-week"], ["online"], ["overload"], [`${here}/hostile.yaml`, "--uncertain"]]) {
        const file = `${name.replaceAll(/\W/g, "")}.html`;
        place.run("page", name, ...small, ...more, "-o", file);
        const found = await run(place.text(file), "");
        compares(found, place, `${file}-out`, name, ...small, ...more);
        for (const folder of [here, place.folder])
            assert.ok(!Buffer.from(data_of(place.text(file), "plan"), "base64").includes(folder), `${name}: the page tells of ${folder}`);
        assert.ok(found.unchanged, `${name}: the plan came back with other bytes`);
        for (const [id, html] of Object.entries(found.parts))
            assert.ok(place.text(file).includes(html), `${name}: the part '${id}' is another one in the file`);
    }

    const week = place.text("serviceweek.html");
    compares(await run(week, "set\tnotes\trecognition.praise_note.share\t60 %"), place, "a-lever", "service-week", ...small,
        "-s", "policies.notes.recognition.praise_note.share=60 %");
    compares(await run(week, "number\tcost_of_leaver\t9000\nseed\t7"), place, "a-number", "service-week", ...small,
        "-s", "centre.money.replacement=9000 USD", "--seed", "7");

    for (const [requests, part] of [
        ["number\tagents\t0", "is not between"], ["number\tagents\tmany", "is not a number"],
        ["set\tnotes\trecognition.praise_note.share\t180 %", "praise_note.share"], ["set\tnobody\tpay.wage\tx2", "no policy"],
        ["set\tnotes\trecognition.praise_note.sahre\t50 %", "unknown key"], ["replications\t1", "whole number"],
        ["goal\t0\t30", "no goal"], ["make\tit\tso", "not understood"]]) {
        const {wrong} = await run(week, requests);
        assert.ok(wrong?.includes(part), `'${requests}' was answered by '${wrong}'`);
    }
    console.log("the engine of the page finds what the program finds");
} finally {
    place.end();
}
