// The one script of the page: in the page it begins the page, in a worker it serves it.
import {begin} from "./page.js";
import {serve} from "./remote.js";

if (typeof document === "undefined") serve();
else begin(document.currentScript?.textContent ?? "");
