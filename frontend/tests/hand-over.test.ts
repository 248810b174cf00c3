import assert from "node:assert/strict";
import { test } from "node:test";
import { seal } from "../src/protocol/age-file";
import { fromBase64, toBase64 } from "../src/protocol/bytes";
import { type DocumentOf, writeDocument } from "../src/protocol/document";
import { openGrant } from "../src/protocol/grant";
import { firstHead, nextHead } from "../src/protocol/heads";
import { Keyring } from "../src/protocol/keyring";
import { type Bundle } from "../src/staff/case/bundle";
import { mayHave } from "../src/staff/case/colleagues";
import { grantFor, type NotHandedOver } from "../src/staff/hand-over/grant-for";
import { type Progress, runHandOver } from "../src/staff/hand-over/run";
import { newCase } from "./sample-bundle";
import { alice, carol, caseKey, DAY, frank, grant, lena, report, reporter, sealedForCase, stranger } from "./sample-case";

const row = (name: string, role: string, keys: typeof alice) => ({
  name,
  role,
  recipient: keys.recipient,
  key: toBase64(keys.signer),
  until: null as string | null,
});
const people = [
  row("alice", "reviewer", alice),
  row("lena", "lead", lena),
  row("frank", "reviewer", frank),
  row("carol", "custodian", carol),
];
const keyring = Keyring.from(people);
const lead = { account: "lena", keys: lena };

/** Lena's bundle of a case whose report excludes these people. */
async function bundle(excluded: string[] = []): Promise<Bundle> {
  const own = grant() as DocumentOf<"grant">;
  own.data = { ...own.data, for: "lena", to: lena.recipient };
  const first = report() as DocumentOf<"report">;
  first.data = { ...first.data, excluded };
  const sealed = await sealedForCase(first, reporter.signingSeed);
  const head = nextHead(firstHead(caseKey.caseId, "shared"), sealed);
  return newCase({
    grant: toBase64(await seal(writeDocument(own, reporter.signingSeed), [lena.recipient])),
    signer: toBase64(reporter.signer),
    threads: {
      shared: { n: 1, head: toBase64(head), entries: [{ n: 0, ciphertext: toBase64(sealed) }] },
      staff: { n: 0, head: toBase64(firstHead(caseKey.caseId, "staff")), entries: [] },
    },
  });
}

const made = (given: Bundle, to: string, believed = keyring) =>
  grantFor(caseKey.caseId, given, to, lead, believed, DAY);

test("the colleague opens the case with what the lead sealed", async () => {
  const sealed = await made(await bundle(), "frank");
  assert.ok("ciphertext" in sealed);
  const holder = { account: "frank", identity: frank.identity, recipient: frank.recipient };
  const opened = await openGrant(fromBase64(sealed.ciphertext), caseKey.caseId, holder, keyring);
  assert.equal(opened.verdict, "verified");
  assert.deepEqual(opened.key, caseKey);
  const other = { account: "alice", identity: alice.identity, recipient: alice.recipient };
  assert.equal((await openGrant(fromBase64(sealed.ciphertext), caseKey.caseId, other, keyring)).verdict, "cannot_open");
});

test("nobody is given a case that the reporter kept them out of", async () => {
  assert.deepEqual(await made(await bundle(["frank"]), "frank"), { refused: "excluded" });
  assert.deepEqual(await made(await bundle(["lena"]), "frank"), { refused: "own-exclusion" });
  assert.ok("ciphertext" in (await made(await bundle(["alice"]), "frank")));
});

test("nobody is given a case that they stepped back from", async () => {
  assert.deepEqual(await made({ ...(await bundle()), recused: ["frank"] }, "frank"), { refused: "recused" });
  assert.ok("ciphertext" in (await made({ ...(await bundle()), recused: ["alice"] }, "frank")));
  const both = { ...(await bundle(["frank"])), recused: ["frank"] };
  assert.deepEqual(await made(both, "frank"), { refused: "excluded" }, "the reporter's word comes first");
});

test("who stepped back is asked again only where nobody else is left", () => {
  const [readers, other] = [keyring.everybody().filter(({ name }) => ["alice", "frank"].includes(name)), "alice"];
  assert.equal(mayHave("frank", readers, [], []), "yes");
  assert.equal(mayHave("frank", readers, ["frank"], ["frank"]), "excluded");
  assert.equal(mayHave("frank", readers, [], ["frank"]), "recused");
  assert.equal(mayHave("frank", readers, [other], ["frank"]), "with-reason");
  assert.equal(mayHave("frank", readers, [], [other, "frank"]), "with-reason");
  assert.equal(mayHave(other, readers, [other], [other, "frank"]), "excluded", "never against the reporter's word");
});

test("nobody is given a case who does not open cases, or whom keys/ does not name", async () => {
  for (const to of ["carol", "mallory"]) assert.deepEqual(await made(await bundle(), to), { refused: "not-allowed" });
  const left = Keyring.from(people.map((one) => (one.name === "frank" ? { ...one, until: DAY } : one)));
  assert.deepEqual(await made(await bundle(), "frank", left), { refused: "not-allowed" });
  const otherKey = Keyring.from(people.map((one) => (one.name === "lena" ? row("lena", "lead", stranger) : one)));
  assert.ok("refused" in (await made(await bundle(), "frank", otherKey)), "the lead's own key is not the approved one");
});

test("what is not verified is not handed on", async () => {
  const unsigned = await bundle();
  unsigned.grant = toBase64(new Uint8Array(400));
  assert.deepEqual(await made(unsigned, "frank"), { refused: "unverified" });
  const noReport = await bundle();
  noReport.threads.shared.entries = [];
  assert.deepEqual(await made(noReport, "frank"), { refused: "unverified" });
  const another = { ...(await bundle()), case: "a".repeat(26) };
  assert.deepEqual(await made(another, "frank"), { refused: "unverified" });
});

/** A service with these cases, of which some are refused. */
function service(cases: string[], refuses: Record<string, NotHandedOver> = {}, stopAfter = Infinity) {
  const held = new Set<string>();
  const told: Progress[] = [];
  const left = () => cases.filter((id) => !held.has(id));
  const steps = {
    page: (after: string | null) =>
      Promise.resolve({
        remaining: left().length,
        cases: left()
          .filter((id) => after === null || id > after)
          .slice(0, 2),
      }),
    handOver: (caseId: string) => {
      const why = refuses[caseId] ?? null;
      if (why === null) held.add(caseId);
      return Promise.resolve(why);
    },
    told: (progress: Progress) => told.push(structuredClone(progress)),
    stopped: () => held.size >= stopAfter,
  };
  return { steps, held, told };
}

test("every case is handed over once, page by page, and what is refused is named", async () => {
  const { steps, held, told } = service(["a", "b", "c", "d", "e"], { b: "excluded", e: "gone" });
  const end = await runHandOver(steps);
  assert.deepEqual([...held], ["a", "c", "d"]);
  assert.deepEqual(end, {
    done: 3,
    total: 5,
    refused: [
      { caseId: "b", why: "excluded" },
      { caseId: "e", why: "gone" },
    ],
  });
  assert.deepEqual(
    told.map(({ done, refused }) => done + refused.length),
    [0, 1, 2, 3, 4, 5],
  );
});

test("it can be stopped, and goes on with the rest", async () => {
  const { steps, held } = service(["a", "b", "c", "d", "e"], {}, 3);
  assert.equal((await runHandOver(steps)).done, 3);
  assert.deepEqual([...held], ["a", "b", "c"]);
  const rest = await runHandOver({ ...steps, stopped: () => false });
  assert.deepEqual([rest.done, rest.total], [2, 2]);
  assert.equal(held.size, 5);
});

test("nothing to hand over is at its end at once", async () => {
  assert.deepEqual(await runHandOver(service([]).steps), { done: 0, total: 0, refused: [] });
});
