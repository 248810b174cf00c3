// The relationships of Office Open XML: which part is what, and which part of the file or of the world it points at.

import type { Findings } from "../../finding";
import { attribute, rewriteXml } from "../../xml";
import type { Bytes } from "../../../protocol/bytes";
import { tellLink } from "./words";

/** Word shows a link that leads nowhere as a link; a link that is missing it calls a damaged file. */
const NOWHERE = "about:blank";
/** The last words of the types of relationships that go whatever they point at. */
const NEVER = /\/(attachedTemplate|externalLinkPath|oleObject|frame|subDocument|mailMergeSource|mailMergeHeaderSource)$/;

/** The part whose relationships stand in this one, or null where this one holds none. */
export function ownerOf(name: string): string | null {
  const match = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? null : `${match[1]}${match[2]}`;
}

/** The name of the part that a target means, seen from the folder of the part that owns the relationship. */
function resolved(target: string, owner: string): string {
  let path: string;
  try {
    path = decodeURIComponent(target);
  } catch {
    path = target;
  }
  const steps = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Leaves out what points at a part that goes, and bends what points outside; tells which ids have gone. */
export function cleanRelations(
  bytes: Uint8Array,
  owner: string,
  keeps: (part: string) => boolean,
  found: Findings,
): { cleaned: Bytes; gone: Set<string> } {
  const gone = new Set<string>();
  const cleaned = rewriteXml(bytes, {
    element(tag) {
      if (tag.local !== "Relationship") return "keep";
      const id = attribute(tag, "Id") ?? "";
      const target = tag.attributes.find(({ local }) => local === "Target");
      const outside = attribute(tag, "TargetMode") === "External";
      if (outside && target !== undefined) tellLink(target.value, found);
      const goes = outside ? NEVER.test(attribute(tag, "Type") ?? "") : !keeps(resolved(target?.value ?? "", owner));
      if (goes) {
        gone.add(id);
        return "drop";
      }
      if (outside && target !== undefined) target.value = NOWHERE;
      return "keep";
    },
  });
  return { cleaned, gone };
}
