// Leaving in a hurry: the link on every page, or Shift three times. Back must not lead to the page again, and nothing
// typed may stay in it: so forms are emptied, and the page's place in the history is given away.

/** Presses further apart than this are none of one hurry. Milliseconds. */
const WITHIN = 5_000;
const PRESSES = 3;

/** Does nothing on a page without the link: behind a gate there is one way, on. */
export function offerExit(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-exit]");
  if (link === null) return;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
  const said = document.querySelector<HTMLElement>("[data-exit-said]");
  let pressed: number[] = [];
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      pressed = [];
      return;
    }
    const now = Date.now();
    pressed = [...pressed.filter((time) => now - time < WITHIN), now];
    if (pressed.length >= PRESSES) return leave(link.href);
    if (said) said.textContent = (pressed.length === 1 ? said.dataset["two"] : said.dataset["one"]) ?? "";
  });
}

export function leave(address: string): void {
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  location.replace(address);
}
