// Asking the service for the page of a case. The browser reads the answer as a document: none of its scripts run, and
// no text of ours is ever read as markup.

export interface Answer {
  status: number;
  /** `null` where the answer is no page. */
  page: Document | null;
}

const WITHIN = 60_000;

/** `null` where no answer came. */
export function ask(address: string, body: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "document";
    request.timeout = WITHIN;
    request.setRequestHeader("content-type", "application/json");
    request.onload = () => resolve({ status: request.status, page: pageIn(request) });
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.send(JSON.stringify(body));
  });
}

function pageIn(request: XMLHttpRequest): Document | null {
  const page: unknown = request.response;
  return page instanceof Document && page.querySelector("[data-sealed-case]") !== null ? page : null;
}
