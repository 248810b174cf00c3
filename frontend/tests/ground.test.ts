// A pack's ground is held against what the reporter and the staff signed, whatever its author put into it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Routing } from "../src/staff/case/directory";
import { groundless, groundOf } from "../src/staff/case/refer/ground";
import { DAY, report } from "./sample-case";
import { pack, thread, written } from "./sample-documents";

const GROUP = "system_regulator";
const NEXT_DAY = "2026-11-21";
const silent = report({ mode: "anonymous" });
const agreeing = report({ mode: "anonymous", consent: [GROUP] });
const said = (n: number, given: boolean, body = "cqc") => written("consent", n, "reporter", { body, given });
const ground = (sent: ReturnType<typeof pack>, documents: unknown[], group: string | null = GROUP) =>
  groundOf(sent, { shared: thread(...documents), staff: thread() }, group);

test("consent has to stand in the part of the thread that the pack was made on", () => {
  assert.equal(ground(pack({}), [silent]), "missing");
  assert.equal(ground(pack({}), [agreeing]), "stands");
  assert.equal(ground(pack({ shared: 2 }), [silent, said(1, true)]), "stands");
  // Asked for and given only afterwards.
  assert.equal(ground(pack({ shared: 1 }), [silent, said(1, true)]), "missing");
  assert.equal(ground(pack({ shared: 2 }), [silent, said(1, true, "hcpc")]), "missing");
  assert.equal(ground(pack({ shared: 2 }), [agreeing, said(1, false)]), "missing");
  assert.equal(ground(pack({ shared: 2 }), [agreeing, written("withdrawal", 1, "reporter", { text: "" })]), "missing");
  // What came later does not take back what was right.
  assert.equal(ground(pack({ shared: 1 }), [agreeing, said(1, false)]), "stands");
});

test("a refusal cannot be left out by giving the thread as shorter, nor a yes be put in by giving it as longer", () => {
  assert.equal(ground(pack({ shared: 1 }, NEXT_DAY), [agreeing, said(1, false)]), "missing");
  assert.equal(ground(pack({ shared: 3 }), [agreeing, said(1, true)]), "missing");
});

test("where the directory does not know the body, the report alone does not decide, and a word on the body does", () => {
  assert.equal(ground(pack({}), [agreeing], null), "unknown");
  assert.equal(ground(pack({}), [silent], null), "missing");
  assert.equal(ground(pack({ shared: 2 }), [agreeing, said(1, true)], null), "stands");
  assert.equal(ground(pack({ shared: 2 }), [agreeing, said(1, false)], null), "missing");
});

test("without consent it has to be decided by two who signed it", () => {
  const sent = pack({ basis: "serious_harm" });
  const override = written("override", 0, "alice", { body: "cqc", text: "Harm." });
  const approval = written("approval", 1, "lena", { of: 0, text: "Yes." });
  const of = (...documents: unknown[]) => groundOf(sent, { shared: thread(agreeing), staff: thread(...documents) }, GROUP);
  assert.equal(of(override, approval), "stands");
  assert.equal(of(override), "missing");
  assert.equal(of(), "missing");
});

test("every pack of a case is looked at, and the bodies are named", () => {
  const referral = (id: string, body: string, basis: "consent" | "serious_harm") => {
    const opened = { pack: pack({ body, basis }), to: { caseId: "", referral: id, body, recipient: "" }, thread: thread() };
    return { id, thread: thread(), opened };
  };
  const group = (id: string, kind: string) => ({ id, name: id, short: id, group: kind }) as unknown as Routing["others"][number];
  const routing = { bodies: [], others: [group("cqc", GROUP), group("hcpc", "professional_regulator")] } as unknown as Routing;
  const referrals = [referral("a", "cqc", "consent"), referral("b", "hcpc", "consent"), referral("c", "gmc", "serious_harm"), { id: "d", thread: thread(), opened: null }];
  const found = groundless({ shared: thread(agreeing), staff: thread(), referrals }, routing);
  assert.deepEqual(found.map(({ data }) => data.body), ["hcpc", "gmc"]);
  assert.equal(found[0]?.day, DAY);
});
