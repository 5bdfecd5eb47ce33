// What both tests in a browser ask of a page: axe finds nothing, light and dark, wide and narrow, and nothing is wider than the
// screen.
import assert from "node:assert/strict";

/** On two screens light and dark, or on those that are named: [["dark", 390]]. */
export async function is_accessible(page, axe, screens = [["light", 1280], ["light", 390], ["dark", 1280], ["dark", 390]]) {
    await page.value("document.querySelectorAll('details').forEach((one) => (one.open = true))");
    await page.value(axe + "; 0");
    for (const [scheme, width] of screens) {
        await page.send("Emulation.setDeviceMetricsOverride", {width, height: 900, deviceScaleFactor: 1, mobile: width < 600});
        await page.send("Emulation.setEmulatedMedia", {features: [{name: "prefers-color-scheme", value: scheme}]});
        assert.deepEqual(await page.value("axe.run().then((found) => found.violations.map((one) => one.id + ' ' + one.nodes.map((n) => n.target)))"), [],
            `axe, ${scheme}, ${width} pixels`);
        assert.ok(await page.value("document.documentElement.scrollWidth <= innerWidth"), `wider than ${width} pixels`);
    }
}
