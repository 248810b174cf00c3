// The same sealed files to keep: each opens with the age command and the person's own identity file.

import { say } from "../copy";
import { element } from "../dom";
import { type Bundle } from "./bundle";
import { paragraph, section } from "./summary-list";

export function showFiles(bundle: Bundle): HTMLElement {
  const links = [
    fileLink(`/cases/${bundle.case}/grant.age`, say("browser-file-grant")),
    ...bundle.threads.shared.entries.map(({ n }) => entryLink(bundle, "shared", n)),
    ...bundle.threads.staff.entries.map(({ n }) => entryLink(bundle, "staff", n)),
  ];
  const list = element("ul", { class: "govuk-list" }, ...links.map((link) => element("li", {}, link)));
  const details = element(
    "details",
    { class: "govuk-details" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, say("browser-files-show")),
    ),
    element("div", { class: "govuk-details__text" }, paragraph(say("browser-files-about")), list),
  );
  return section("files", say("browser-section-files"), details);
}

function entryLink(bundle: Bundle, thread: "shared" | "staff", n: number): HTMLElement {
  return fileLink(`/cases/${bundle.case}/${thread}/${n}.age`, say(`browser-file-${thread}`, { n }));
}

function fileLink(address: string, text: string): HTMLElement {
  return element("a", { class: "govuk-link", href: address, download: "" }, text);
}
