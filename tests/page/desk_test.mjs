// The desk of a page stays small and quick while replications come: half a year of six policies, folded many times over.
import assert from "node:assert/strict";
import {Engine, bytes_of_base64, module_of} from "../../output/live/script/engine.js";
import {Place, data_of, given} from "./study.mjs";

const replications = 60, most_megabytes = 12, most_milliseconds = 500;

const place = new Place(given());
try {
    place.run("page", "service-week", "-n", "2", "-s", "time.warmup=2 wk", "-s", "time.horizon=26 wk", "-o", "week.html");
    const html = place.text("week.html"), module = await module_of(data_of(html, "engine"));
    const bench = new Engine(module), desk = new Engine(module), plan = bytes_of_base64(data_of(html, "plan"));
    bench.open(plan);
    desk.open(plan);
    const records = bench.replicate(1);
    for (let i = 0; i < replications; ++i) desk.take(records);
    // The quickest of three, because the machine may have other work.
    const took = [1, 2, 3].map(() => {
        const began = performance.now();
        assert.ok(JSON.parse(desk.text("parts")).weeks.length > 10_000);
        return performance.now() - began;
    });
    const megabytes = desk.memory.buffer.byteLength / 1e6;
    console.log(`after ${replications} replications the parts took ${Math.min(...took).toFixed(0)} ms, and the desk has ${megabytes.toFixed(0)} MB`);
    assert.ok(megabytes < most_megabytes, `more than ${most_megabytes} MB`);
    assert.ok(Math.min(...took) < most_milliseconds, `more than ${most_milliseconds} ms`);
} finally {
    place.end();
}
