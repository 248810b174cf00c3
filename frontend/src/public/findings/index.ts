// A bundle of its own (build.mjs), which the check view loads: the form should be light for a slow phone.

export { Decisions } from "./asked";
export { showFindings } from "./findings-view";
