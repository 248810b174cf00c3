// age identities and recipients, as text and as the 32 bytes they stand for.

import { x25519 } from "@noble/curves/ed25519.js";
import { bech32 } from "@scure/base";
import { type Bytes } from "./bytes";

const IDENTITY_PREFIX = "age-secret-key-";
const RECIPIENT_PREFIX = "age";

export function identityFromBytes(secret: Uint8Array): string {
  if (secret.length !== 32) throw new Error("an age identity has 32 bytes");
  return bech32.encodeFromBytes(IDENTITY_PREFIX, secret).toUpperCase();
}

/** Throws unless the text is an X25519 identity in the one spelling age writes. */
export function identityToBytes(identity: string): Bytes {
  const { prefix, bytes } = bech32.decodeToBytes(identity);
  const secret = new Uint8Array(bytes);
  if (prefix.toLowerCase() !== IDENTITY_PREFIX || identityFromBytes(secret) !== identity) {
    throw new Error("not an age identity");
  }
  return secret;
}

export function recipientOfSecret(secret: Uint8Array): string {
  return bech32.encodeFromBytes(RECIPIENT_PREFIX, x25519.getPublicKey(secret));
}

export function recipientOfIdentity(identity: string): string {
  const secret = identityToBytes(identity);
  const recipient = recipientOfSecret(secret);
  secret.fill(0);
  return recipient;
}

/** Throws unless the text is an X25519 recipient in the one spelling age writes. */
export function recipientToBytes(recipient: string): Bytes {
  const { prefix, bytes } = bech32.decodeToBytes(recipient);
  const key = new Uint8Array(bytes);
  if (prefix !== RECIPIENT_PREFIX || key.length !== 32 || bech32.encodeFromBytes(prefix, key) !== recipient) {
    throw new Error("not an age recipient");
  }
  return key;
}
