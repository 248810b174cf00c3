// Sealing to people and opening what was sealed, within the bounds of PROTOCOL.md §5.

import { Decrypter, Encrypter } from "age-encryption";
import { headerLength } from "./age-header";
import { recipientToBytes } from "./age-keys";
import { type Bytes, utf8 } from "./bytes";

const NONCE_LENGTH = 16;
const CHUNK_LENGTH = 65_536;
const TAG_LENGTH = 16;
export const LARGEST_PLAINTEXT = 1_048_576;

export class CannotOpen extends Error {
  constructor(readonly reason: "too_large" | "cannot_open") {
    super(reason);
  }
}

/** Only X25519 recipients: a file that mixes types says less about who can open it than it seems to. */
export async function seal(plaintext: Uint8Array, recipients: readonly string[]): Promise<Bytes> {
  if (recipients.length === 0) throw new Error("sealed to nobody");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    recipientToBytes(recipient);
    encrypter.addRecipient(recipient);
  }
  return new Uint8Array(await encrypter.encrypt(plaintext));
}

/** How many bytes are sealed in a file, which can be seen without a key. Throws `CannotOpen` out of bounds. */
export function plaintextLength(ciphertext: Uint8Array): number {
  const header = headerLength(ciphertext);
  if (header === null) throw new CannotOpen("too_large");
  const payload = ciphertext.length - header - NONCE_LENGTH;
  const tags = Math.ceil(payload / (CHUNK_LENGTH + TAG_LENGTH)) * TAG_LENGTH;
  if (payload <= 0 || payload < tags || payload - tags > LARGEST_PLAINTEXT) throw new CannotOpen("too_large");
  return payload - tags;
}

/** Gives nothing before the end of the file was reached and authenticated. */
export async function open(ciphertext: Uint8Array, identity: string): Promise<Bytes> {
  plaintextLength(ciphertext);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(ciphertext));
  } catch {
    throw new CannotOpen("cannot_open");
  }
}

/** A file that stands for itself outside the service: opened by the age command with the passphrase. */
export async function sealWithPassphrase(text: string, passphrase: string, costExponent: number): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(costExponent);
  return new Uint8Array(await encrypter.encrypt(utf8(text)));
}
