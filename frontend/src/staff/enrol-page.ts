// Setting up an account: the keys are made here, and leave only sealed to a passphrase that was made here too.

import { seal } from "../protocol/age-file";
import { recipientOfIdentity } from "../protocol/age-keys";
import { type Bytes, randomBytes, toBase64 } from "../protocol/bytes";
import { generatePassphrase, passphraseSalt, signInSecretsOf } from "../protocol/passphrase";
import { fingerprintOf, staffKeysOf } from "../protocol/staff-keys";
import { normaliseWords } from "../protocol/words";
import { postBeforeSession } from "./api";
import { say } from "./copy";
import { find, moveTo, progress, show } from "./dom";
import { showErrors } from "./errors";
import { invitationIn } from "./invitation-link";
import { drawQr, type QrSquares } from "./qr";
import { doSlowly } from "./slow-work";
import { submitting, Told } from "./submitting";
import { accountError, codeError, passphraseError, present, typed, typedCode } from "./typed-words";
import { listWords } from "./word-list";

interface SecondFactor {
  secret: string;
  box: string;
  qr: QrSquares;
}

interface Enrolment {
  account: string;
  invitation: string;
  passphrase: string;
  root: Bytes;
  secondFactor: SecondFactor | null;
}

const STEPS = ["invitation", "passphrase", "confirm", "done"] as const;

export function startEnrolPage(page: HTMLElement): void {
  const service = page.dataset["service"] as string;
  takeInvitationFromAddress();
  let enrolment: Enrolment | null = null;

  submitting(find<HTMLFormElement>("#invitation-form"), async () => {
    enrolment = await begin();
    if (!enrolment) return;
    listWords(find("[data-passphrase]"), enrolment.passphrase);
    showSecondFactor(enrolment.secondFactor);
    goTo("passphrase");
  });
  find("[data-written-down]").addEventListener("click", () => goTo("confirm"));
  find("[data-show-again]").addEventListener("click", () => goTo("passphrase"));
  submitting(find<HTMLFormElement>("#confirm-form"), async () => {
    if (!enrolment) return;
    const fingerprint = await finish(service, enrolment);
    if (fingerprint === null) return;
    find("[data-fingerprint]").textContent = fingerprint;
    find("[data-command]").textContent = `candour keys approve ${enrolment.account} ${fingerprint}`;
    forget(enrolment);
    enrolment = null;
    goTo("done");
  });
}

/** An invitation link carries its code behind the #, which no server and no log gets to see. */
function takeInvitationFromAddress(): void {
  const { hash } = location;
  if (hash === "") return;
  // First of all, so that it does not stay there whatever it is.
  history.replaceState(null, "", location.pathname);
  const { account, invitation } = invitationIn(hash);
  find<HTMLInputElement>("#account").value = account;
  find<HTMLInputElement>("#invitation").value = invitation;
}

async function begin(): Promise<Enrolment | null> {
  const account = typed("account");
  const invitation = typed("invitation");
  const missing = invitation === "" ? { field: "invitation", message: say("browser-invitation-missing") } : null;
  const errors = present([accountError(account), missing]);
  if (errors.length > 0) {
    showErrors(errors);
    return null;
  }
  const answer = await postBeforeSession("/api/v1/enrol/start", { account, invitation });
  const secondFactor = (answer as { second_factor: SecondFactor | null }).second_factor;
  return { account, invitation, passphrase: generatePassphrase(), root: randomBytes(32), secondFactor };
}

function showSecondFactor(secondFactor: SecondFactor | null): void {
  if (!secondFactor) return;
  find("[data-qr]").replaceChildren(drawQr(secondFactor.qr, say("browser-qr-label")));
  find("[data-secret]").textContent = secondFactor.secret;
}

/** The fingerprint, or `null` where something typed has to be put right first. */
async function finish(service: string, enrolment: Enrolment): Promise<string | null> {
  const again = typed("passphrase");
  const code = typedCode(enrolment.secondFactor !== null);
  const shape = passphraseError(again);
  const different = normaliseWords(again) !== enrolment.passphrase;
  const difference = different ? { field: "passphrase", message: say("browser-passphrase-different") } : null;
  const errors = present([shape ?? difference, codeError(code)]);
  if (errors.length > 0) {
    showErrors(errors);
    return null;
  }
  progress(say("browser-working"));
  const salt = passphraseSalt(service, enrolment.account);
  const stretched = await doSlowly({ job: "stretch", passphrase: enrolment.passphrase, salt });
  const secrets = signInSecretsOf(stretched);
  stretched.fill(0);
  progress(say("browser-enrolling"));
  const keys = staffKeysOf(enrolment.root);
  keys.signingSeed.fill(0);
  const answer = await postBeforeSession("/api/v1/enrol", {
    account: enrolment.account,
    invitation: enrolment.invitation,
    proof: toBase64(secrets.proof),
    root: toBase64(await seal(enrolment.root, [recipientOfIdentity(secrets.kek)])),
    recipient: keys.recipient,
    key: toBase64(keys.signer),
    box: enrolment.secondFactor?.box ?? null,
    code,
  });
  secrets.proof.fill(0);
  const own = fingerprintOf(keys.recipient, keys.signer);
  if ((answer as { fingerprint: string }).fingerprint !== own) throw new Told(say("browser-fingerprint-differs"));
  return own;
}

function forget(enrolment: Enrolment): void {
  enrolment.root.fill(0);
  find("[data-passphrase]").replaceChildren();
  find<HTMLInputElement>("#passphrase").value = "";
  find<HTMLInputElement>("#invitation").value = "";
  document.querySelector("[data-qr]")?.replaceChildren();
  document.querySelector("[data-secret]")?.replaceChildren();
}

function goTo(step: (typeof STEPS)[number]): void {
  for (const name of STEPS) show(find(`[data-step="${name}"]`), name === step);
  moveTo(find(`#${step}-heading`));
}
