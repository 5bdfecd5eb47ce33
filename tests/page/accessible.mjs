// What both tests in a browser ask of a page: axe finds nothing, light and dark, wide and narrow, and nothing is wider than the
// screen.
import assert from "node:assert/strict";

export async function is_accessible(page, axe) {
    await page.value("document.querySelectorAll('details').forEach((one) => (one.open = true))");
    await page.value(axe + "; 0");
    for (const scheme of ["light", "dark"])
        for (const width of [1280, 390]) {
            await page.send("Emulation.setDeviceMetricsOverride", {width, height: 900, deviceScaleFactor: 1, mobile: width < 600});
            await page.send("Emulation.setEmulatedMedia", {features: [{name: "prefers-color-scheme", value: scheme}]});
            assert.deepEqual(await page.value("axe.run().then((found) => found.violations.map((one) => one.id + ' ' + one.nodes.map((n) => n.target)))"), [],
                `axe, ${scheme}, ${width} pixels`);
            assert.ok(await page.value("document.documentElement.scrollWidth <= innerWidth"), `wider than ${width} pixels`);
        }
}
