// A QR code out of rows of 0 and 1, drawn as shapes.

import { svgElement } from "./dom";

export interface QrSquares {
  size: number;
  rows: string[];
}

/** Scanners need this much white around it. */
const QUIET = 4;

export function drawQr(qr: QrSquares, label: string): SVGElement {
  const side = qr.size + 2 * QUIET;
  const squares = qr.rows.flatMap((row, y) =>
    [...row].flatMap((square, x) => (square === "1" ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  return svgElement(
    "svg",
    { viewBox: `0 0 ${side} ${side}`, class: "candour-qr", role: "img", "aria-label": label, "shape-rendering": "crispEdges" },
    svgElement("rect", { width: String(side), height: String(side), fill: "#fff" }),
    svgElement("path", { d: squares.join(""), fill: "#000" }),
  );
}
