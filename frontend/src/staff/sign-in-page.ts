// Signing in: the passphrase stays here, a proof of it goes to the server, the root is opened here.

import { open } from "../protocol/age-file";
import { fromBase64, toBase64 } from "../protocol/bytes";
import { passphraseSalt, signInSecretsOf } from "../protocol/passphrase";
import { boxRoot } from "../protocol/session-box";
import { normaliseWords } from "../protocol/words";
import { postBeforeSession } from "./api";
import { draftOf } from "./changes/kept-draft";
import { say } from "./copy";
import { find, progress } from "./dom";
import { showErrors } from "./errors";
import { tellOfNewSession } from "./lock";
import { doSlowly } from "./slow-work";
import { submitting, Told } from "./submitting";
import { accountError, codeError, passphraseError, present, typed, typedCode } from "./typed-words";
import { keepBox } from "./vault";

interface SignedIn {
  role: string;
  root: string;
  wrap: string;
}

/** Where people begin who have no queue of cases. */
const FIRST_PAGES: Record<string, string> = { liaison: "/referrals", custodian: "/disclosures" };

export function startSignInPage(page: HTMLElement): void {
  const service = page.dataset["service"] as string;
  const secondFactor = page.dataset["secondFactor"] === "yes";
  const passphrase = find<HTMLInputElement>("#passphrase");
  find<HTMLInputElement>("#show-passphrase").addEventListener("change", (event) => {
    passphrase.type = (event.target as HTMLInputElement).checked ? "text" : "password";
  });
  submitting(find<HTMLFormElement>("#sign-in-form"), async () => {
    const account = typed("account");
    const code = typedCode(secondFactor);
    const errors = present([accountError(account), passphraseError(passphrase.value), codeError(code)]);
    if (errors.length > 0) return showErrors(errors);
    const role = await signIn(service, account, normaliseWords(passphrase.value), code);
    passphrase.value = "";
    location.replace(draftOf(window, account) === null ? (FIRST_PAGES[role] ?? "/") : "/changes");
  });
}

/** Answers with the role that the account was made for. */
async function signIn(service: string, account: string, passphrase: string, code: string | null): Promise<string> {
  progress(say("browser-working"));
  const stretched = await doSlowly({ job: "stretch", passphrase, salt: passphraseSalt(service, account) });
  const secrets = signInSecretsOf(stretched);
  stretched.fill(0);
  progress(say("browser-signing-in"));
  const answer = await postBeforeSession("/api/v1/sign-in", { account, proof: toBase64(secrets.proof), code });
  secrets.proof.fill(0);
  const { role, root: sealedRoot, wrap } = answer as SignedIn;
  const root = await open(fromBase64(sealedRoot), secrets.kek).catch(() => {
    throw new Told(say("browser-root-unopened"));
  });
  const wrapKey = fromBase64(wrap);
  const box = boxRoot(wrapKey, root);
  // Whoever was signed in before has no session at this browser any more: what they had open goes.
  tellOfNewSession(box);
  await keepBox(box).catch(() => {
    throw new Told(say("browser-no-storage"));
  });
  wrapKey.fill(0);
  root.fill(0);
  return role;
}
