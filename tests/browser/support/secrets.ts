// Everything that would open something, worked out with the project's own protocol from what a sign-in gives.

import { scryptSync } from "node:crypto";
import { open } from "../../../frontend/src/protocol/age-file";
import { identityToBytes } from "../../../frontend/src/protocol/age-keys";
import { fromBase64 } from "../../../frontend/src/protocol/bytes";
import { openGrant } from "../../../frontend/src/protocol/grant";
import { Keyring } from "../../../frontend/src/protocol/keyring";
import { passphraseSalt, SCRYPT_COSTS, signInSecretsOf } from "../../../frontend/src/protocol/passphrase";
import { staffKeysOf } from "../../../frontend/src/protocol/staff-keys";

export interface SignInAnswer {
  account: string;
  root: string;
  wrap: string;
}

export interface Caught {
  service: string;
  passphrase: string;
  signIn: SignInAnswer;
  people: unknown;
  bundle: { case: string; grant: string };
  cookie: string;
}

/** By name, as text or as bytes. */
export type Secrets = Record<string, string | Uint8Array>;

export async function secretsOf({ service, passphrase, signIn, people, bundle, cookie }: Caught): Promise<Secrets> {
  const { N, r, p, dkLen } = SCRYPT_COSTS;
  const stretched = scryptSync(passphrase, passphraseSalt(service, signIn.account), dkLen, { N, r, p, maxmem: 2 ** 28 });
  const { proof, kek } = signInSecretsOf(stretched);
  const root = await open(fromBase64(signIn.root), kek);
  const keys = staffKeysOf(root);
  const holder = { account: signIn.account, identity: keys.identity, recipient: keys.recipient };
  const grant = await openGrant(fromBase64(bundle.grant), bundle.case, holder, Keyring.from(people));
  if (grant.key === null) throw new Error(`the grant does not open: ${grant.verdict}`);
  return {
    passphrase,
    "stretched passphrase": new Uint8Array(stretched),
    "sign-in proof": proof,
    "key of the sealed root": kek,
    root,
    "age identity": keys.identity,
    "bytes of the age identity": identityToBytes(keys.identity),
    "signing seed": keys.signingSeed,
    "wrap key": fromBase64(signIn.wrap),
    "session cookie": cookie,
    "case key": grant.key.identity,
    "bytes of the case key": identityToBytes(grant.key.identity),
  };
}
