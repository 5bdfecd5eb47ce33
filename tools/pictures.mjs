// Renders a report and a page that runs in a headless Chromium (tools/pictures): whole pages into a folder, wide and narrow,
// light and dark, and printed, and their first screens into the tree, where README.md shows them.
//   node tools/pictures.mjs REPORT PAGE FOLDER TREE
import {writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {Chromium, browser_program} from "../tests/page/chromium.mjs";

const most_bytes = 150_000; // of a picture in README.md
const [report, page, folder, tree] = process.argv.slice(2);
const program = browser_program();
if (!program) throw new Error("there is no Chromium here: apt-get install chromium, or name one in MORALE_BROWSER");

/** How a page is looked at. */
async function look_as(tab, {width, height = 900, media = "screen", scheme = "light"}) {
    await tab.send("Emulation.setDeviceMetricsOverride", {width, height, deviceScaleFactor: 1, mobile: false});
    await tab.send("Emulation.setScrollbarsHidden", {hidden: true});
    await tab.send("Emulation.setEmulatedMedia", {media, features: [{name: "prefers-color-scheme", value: scheme},
        {name: "prefers-reduced-motion", value: "reduce"}]});
    await tab.value("new Promise((go_on) => requestAnimationFrame(() => requestAnimationFrame(go_on)))");
}

/** The whole page, however long; it also says what is wider than the screen. */
async function whole(tab, width) {
    const {contentSize, cssContentSize = contentSize} = await tab.send("Page.getLayoutMetrics");
    if (cssContentSize.width > width) console.log(`  wider than ${width} px: ${cssContentSize.width}`);
    return tab.picture({clip: {x: 0, y: 0, width, height: Math.ceil(cssContentSize.height), scale: 1}});
}

async function write_all(tab, name) {
    for (const width of [1280, 390])
        for (const scheme of ["light", "dark"]) {
            await look_as(tab, {width, scheme});
            writeFileSync(join(folder, `${name}-${width}-${scheme}.png`), await whole(tab, width));
        }
    const a4 = 703; // px between margins of 12 mm
    await look_as(tab, {width: a4, media: "print"});
    writeFileSync(join(folder, `${name}-print.png`), await whole(tab, a4));
    const {data} = await tab.send("Page.printToPDF", {preferCSSPageSize: true, printBackground: false});
    writeFileSync(join(folder, `${name}.pdf`), Buffer.from(data, "base64"));
}

function write_first_screen(place, picture) {
    if (picture.length > most_bytes) throw new Error(`${place} would have ${picture.length} bytes, more than ${most_bytes}`);
    writeFileSync(join(tree, place), picture);
    console.log(`${place}: ${picture.length} bytes`);
}

/** The page with a changed lever and what a short run of it has found, as far as a screen of that size goes. */
async function page_that_ran(tab, size) {
    await look_as(tab, size);
    await tab.value(`(() => { const one = document.getElementById("c-replications"); one.value = "10";
        one.dispatchEvent(new Event("input", {bubbles: true})); })()`);
    const done = tab.value("new Promise((go_on) => addEventListener('morale-done', () => go_on(1), {once: true}))");
    await tab.value("document.querySelector('button.run').click()");
    await done;
    await tab.value("document.activeElement.blur(), document.getElementById('workshop').scrollIntoView(), scrollBy(0, -24), 1");
    return tab.picture({captureBeyondViewport: false});
}

const browser = new Chromium(program);
try {
    for (const [name, file] of [["report", report], ["page", page]]) {
        const tab = await browser.open(pathToFileURL(resolve(file)).href);
        await write_all(tab, name);
        const size = {width: 1280, height: 800};
        await look_as(tab, size);
        await tab.value("scrollTo(0, 0), 1");
        if (name === "report") write_first_screen("output/page/report.png", await tab.picture({captureBeyondViewport: false}));
        else write_first_screen("output/live/page.png", await page_that_ran(tab, size));
    }
    console.log(`whole pages: ${folder}`);
} finally {
    await browser.end();
}
