// Leaving in a hurry: the link on every page, or Shift three times. Back must not lead to the page again, and nothing
// typed may stay in it: so forms are emptied, and the page's place in the history is given away.

/** Presses further apart than this are none of one hurry. Milliseconds. */
const WITHIN = 5_000;
const PRESSES = 3;

const LINK = "a[data-exit]";

/** Looked for each time, since a script may show another page in this one's place. Where there is no link, behind a
    gate, there is one way: on. */
export function offerExit(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
    if (link === null) return;
    event.preventDefault();
    leave(link.href);
  });
  let pressed: number[] = [];
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      pressed = [];
      return;
    }
    const link = document.querySelector<HTMLAnchorElement>(LINK);
    if (link === null) return;
    const now = Date.now();
    pressed = [...pressed.filter((time) => now - time < WITHIN), now];
    if (pressed.length >= PRESSES) return leave(link.href);
    const said = document.querySelector<HTMLElement>("[data-exit-said]");
    if (said) said.textContent = (pressed.length === 1 ? said.dataset["two"] : said.dataset["one"]) ?? "";
  });
}

export function leave(address: string): void {
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  location.replace(address);
}
