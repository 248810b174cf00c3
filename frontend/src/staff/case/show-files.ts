// The same sealed files to keep: each opens with the age command and the person's own identity file.

import { say } from "../copy";
import { element } from "../dom";
import { type Bundle } from "./bundle";
import { folded } from "./form/form";
import { paragraph, section } from "./summary-list";

export function showFiles(bundle: Bundle): HTMLElement {
  const links = [
    fileLink(`/cases/${bundle.case}/grant.age`, say("browser-file-grant")),
    ...Object.entries(bundle.threads).flatMap(([thread, { entries }]) => entries.map(({ n }) => entryLink(bundle, thread, n))),
  ];
  const list = element("ul", { class: "govuk-list" }, ...links.map((link) => element("li", {}, link)));
  const details = folded(say("browser-files-show"), false, paragraph(say("browser-files-about")), list);
  return section("files", say("browser-section-files"), details);
}

function entryLink(bundle: Bundle, thread: string, n: number): HTMLElement {
  const [first = ""] = thread.split("-");
  const kind = ["shared", "staff", "disclosure"].includes(first) ? first : "referral";
  return fileLink(`/cases/${bundle.case}/${thread}/${n}.age`, say(`browser-file-${kind}`, { n, thread }));
}

function fileLink(address: string, text: string): HTMLElement {
  return element("a", { class: "govuk-link", href: address, download: "" }, text);
}
