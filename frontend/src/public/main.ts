// What runs on the public pages: leaving in a hurry, and on the form the report that seals itself. Everything works
// without it.

import { offerExit } from "./exit";
import { startReport } from "./report/report-page";

offerExit();
const form = document.querySelector<HTMLFormElement>("form[data-report]");
if (form !== null) startReport(form);
