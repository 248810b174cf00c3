// The three calls of an upload (PROTOCOL.md §14). An object's name travels in headers and bodies, never in an address.

export interface Answer {
  status: number;
  /** The service's own sentence, where it gave one. */
  sentence: string | null;
  object: string | null;
}

/** `null` where no answer came. */
export type Answered = Answer | null;

export interface Transport {
  begin(bytes: number): Promise<Answered>;
  /** `sent` is told how many bytes of the piece have left. */
  piece(object: string, number: number, piece: Uint8Array<ArrayBuffer>, sent: (bytes: number) => void, signal: AbortSignal): Promise<Answered>;
  drop(object: string): Promise<void>;
}

export const overHttp: Transport = {
  begin: (bytes) => post("/api/v1/files", { bytes }),
  piece: sendPiece,
  drop: async (object) => void (await post("/api/v1/files/drop", { object })),
};

async function post(address: string, body: object): Promise<Answered> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(address, { method: "POST", headers, body: JSON.stringify(body), keepalive: true });
    return answerOf(response.status, await response.text());
  } catch {
    return null;
  }
}

/** `fetch` does not say how much of a body has left. */
function sendPiece(...[object, number, piece, sent, signal]: Parameters<Transport["piece"]>): Promise<Answered> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/files/piece");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("candour-object", object);
    request.setRequestHeader("candour-piece", String(number));
    request.upload.onprogress = (event) => sent(event.loaded);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    request.onerror = request.onabort = () => resolve(null);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) return resolve(null);
    request.send(piece);
  });
}

function answerOf(status: number, body: string): Answer {
  let told: { detail?: unknown; object?: unknown } = {};
  try {
    told = JSON.parse(body) as typeof told;
  } catch {
    // No body, or one from somebody between us and the service.
  }
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return { status, sentence: text(told.detail), object: text(told.object) };
}
