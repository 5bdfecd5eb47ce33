// What belongs to a run on the page: its buttons, how far it is, what is told of it and what is wrong.
import {element} from "./controls.js";

export class Panel {
    /**
     * @param {string} run what the button says
     * @param {string} name distinguishes the panels of one page
     */
    constructor(run, name = "") {
        this.run_button = element("button", {type: "submit", class: "run"}, run);
        this.stop_button = element("button", {type: "button", disabled: true}, "Stop");
        this.bar = element("progress", {max: "1", value: "0", "aria-label": "Replications done", hidden: true});
        this.counted = element("p", {id: `${name}counted`, class: "counted"});
        this.said = element("p", {id: `${name}said`, class: "said", role: "status"});
        this.wrong = element("p", {id: `${name}wrong`, class: "wrong", role: "alert", hidden: true});
        this.shown = element("div", {class: "panel"}, this.wrong,
            element("div", {class: "buttons"}, this.run_button, this.stop_button, this.counted, this.said), this.bar);
    }

    /**
     * A sentence that is read aloud as well, so that it changes now and then only.
     * @param {string} text
     * @param {(Node | string)[]} links
     */
    tell(text, ...links) {
        this.said.replaceChildren(text, ...links);
    }

    /** @param {string} text */
    complain(text) {
        this.wrong.textContent = text;
        this.wrong.hidden = text === "";
    }

    /** @param {boolean} running */
    set_running(running) {
        // A button that is disabled loses the focus, some time later: it is moved on before that.
        const had_focus = document.activeElement === this.stop_button || document.activeElement === document.body;
        this.run_button.disabled = running;
        this.stop_button.disabled = !running;
        this.bar.hidden = !running;
        this.counted.textContent = "";
        if (running) this.stop_button.focus({preventScroll: true});
        else if (had_focus) this.run_button.focus({preventScroll: true});
    }
}
