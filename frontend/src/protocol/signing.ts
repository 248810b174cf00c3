// Ed25519, verified as strictly as the other client does.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes } from "./bytes";

export function signerOf(seed: Uint8Array): Bytes {
  return new Uint8Array(ed25519.getPublicKey(seed));
}

export function sign(message: Uint8Array, seed: Uint8Array): Bytes {
  return new Uint8Array(ed25519.sign(message, seed));
}

/** Whether these bytes are a point of the curve, and not one of the few that sign anything. */
export function isUsableKey(key: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(key, false).isSmallOrder();
  } catch {
    return false;
  }
}

/**
 * The library multiplies both sides by the cofactor, so a signature with a small-order part added to it would
 * still verify here and nowhere else. Points with such a part are refused first; no honest signer makes them.
 */
export function verifiesStrictly(signature: Uint8Array, message: Uint8Array, signer: Uint8Array): boolean {
  if (signature.length !== 64 || signer.length !== 32) return false;
  return (
    hasNoSmallOrderPart(signer) &&
    hasNoSmallOrderPart(signature.subarray(0, 32)) &&
    ed25519.verify(signature, message, signer, { zip215: false })
  );
}

function hasNoSmallOrderPart(bytes: Uint8Array): boolean {
  try {
    const point = ed25519.Point.fromBytes(bytes, false);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}
