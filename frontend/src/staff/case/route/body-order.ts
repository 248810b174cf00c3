// The bodies in order, as part of a form: moved by buttons, so that a keyboard is enough.

import { say } from "../../copy";
import { element } from "../../dom";
import { selectField } from "../form/fields";
import { plainButton } from "../form/form";
import { including, moved, without } from "./order";

export interface NamedBody {
  id: string;
  name: string;
}

/** Its value is kept in a field of the form, where drafts and the form read it. */
export function bodyOrder(start: readonly string[], known: readonly NamedBody[]): HTMLElement {
  const nameOf = (id: string) => known.find((body) => body.id === id)?.name ?? id;
  const kept = element("input", { type: "hidden", name: "bodies", id: "route-bodies" });
  kept.value = start.join(",");
  const list = element("ol", { class: "candour-order" });
  const said = element("p", { class: "govuk-visually-hidden", role: "status" });
  const adder = selectField({ id: "route-add", name: "", label: say("browser-route-add-label"), hint: say("browser-route-add-hint"), choices: [] });
  const choice = adder.querySelector("select") as HTMLSelectElement;
  choice.removeAttribute("name");
  const now = () => kept.value.split(",").filter((id) => id !== "");

  const draw = () => {
    const bodies = now();
    list.replaceChildren(...bodies.map((id, place) => item(id, place, bodies.length)));
    const others = known.filter(({ id }) => !bodies.includes(id));
    choice.replaceChildren(...others.map(({ id, name }) => element("option", { value: id }, name)));
  };
  const change = (bodies: string[], sentence: string) => {
    kept.value = bodies.join(",");
    draw();
    said.textContent = sentence;
    kept.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const move = (id: string, by: -1 | 1) => {
    const bodies = moved(now(), id, by);
    change(bodies, say("browser-route-moved", { body: nameOf(id), place: bodies.indexOf(id) + 1, count: bodies.length }));
    focusOn(list, id, by);
  };
  const item = (id: string, place: number, count: number) => {
    const button = (kind: "up" | "down" | "out", press: () => void, disabled: boolean) => {
      const made = plainButton(say(`browser-route-${kind}`), press);
      made.setAttribute("aria-label", say(`browser-route-${kind}-body`, { body: nameOf(id) }));
      made.dataset["move"] = kind;
      made.disabled = disabled;
      return made;
    };
    const takeOut = () => {
      change(without(now(), id), say("browser-route-taken-out", { body: nameOf(id) }));
      choice.focus();
    };
    return element(
      "li",
      { "data-body": id },
      element("span", { class: "candour-order__name" }, nameOf(id)),
      element(
        "span",
        { class: "candour-order__buttons" },
        button("up", () => move(id, -1), place === 0),
        button("down", () => move(id, 1), place === count - 1),
        button("out", takeOut, false),
      ),
    );
  };
  const add = plainButton(say("browser-route-add"), () => {
    const id = choice.value;
    if (id !== "") change(including(now(), id), say("browser-route-added", { body: nameOf(id) }));
  });
  draw();
  // What was left in the form is put back after it is built.
  queueMicrotask(draw);
  return element("div", {}, kept, list, said, adder, add);
}

/** The hand that moved it can move it again. */
function focusOn(list: HTMLElement, id: string, by: -1 | 1): void {
  const buttons = (kind: string) => list.querySelector<HTMLButtonElement>(`[data-body="${CSS.escape(id)}"] [data-move="${kind}"]`);
  const [same, other] = by === -1 ? [buttons("up"), buttons("down")] : [buttons("down"), buttons("up")];
  (same?.disabled ? other : same)?.focus();
}
