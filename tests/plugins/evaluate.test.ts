import { date, isUsageError } from "bareme/model";
import {
  compose,
  definePack,
  definePlugin,
  evaluate,
  override,
  type Rule,
  rulesFor,
  type Shape,
  without,
} from "bareme/plugins";
import { describe, expect, test } from "vitest";

interface Reader {
  readonly id: string;
  readonly slots?: number | null;
}
interface Post {
  readonly readers?: readonly Reader[] | null;
  readonly printer?: boolean | null;
  readonly software?: { readonly version?: string | null } | null;
}
type PostShape = Shape<{
  kind: "post";
  subject: Post;
  gate: "transmit" | "file";
  items: { reader: Reader };
  policy: { minSlots: number };
}>;
function code(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return isUsageError(thrown) && thrown.code;
  }
}
const postRule = rulesFor<PostShape>();
const head = {
  basis: "convention" as const,
  sources: [{ id: "house", title: "House rules" }],
  title: { fr: "Titre", en: "Title" },
  remedy: { fr: "Remède", en: "Remedy" },
};
const from = date("2000-01-01");
const blocking = [{ from, severity: "blocking" as const, gates: ["transmit" as const, "file" as const] }];

const attached: Rule<PostShape> = postRule({
  ...head,
  id: "post/attached",
  slug: "attached",
  phases: blocking,
  check: ({ readers }) =>
    readers === undefined
      ? { missing: ["readers"] }
      : readers === null || readers.length === 0
        ? { fail: "none" }
        : "pass",
  messages: { none: { fr: "Aucun lecteur.", en: "No reader." } },
});
const slots = postRule({
  ...head,
  id: "post/slots",
  slug: "slots",
  phases: blocking,
  each: "reader",
  after: ["post/attached"],
  check: ({ slots }, ctx) =>
    slots === undefined || slots === null
      ? { missing: ["readers[].slots"] }
      : slots >= ctx.policy.minSlots
        ? "pass"
        : { fail: "few", at: ["slots"], data: { slots } },
  messages: { few: { fr: "{slots} fente(s).", en: "{slots} slot(s)." } },
});
const printer = postRule({
  ...head,
  id: "post/printer",
  slug: "printer",
  replacedBy: "post/printer-2",
  phases: [
    { from, until: date("2007-01-01"), severity: "blocking", gates: ["file"] },
    { from: date("2007-01-01"), until: date("2010-01-01"), severity: "warning", gates: [] },
  ],
  check: ({ printer }) => (printer === undefined ? { missing: ["printer"] } : printer ? "pass" : { fail: "absent" }),
  messages: { absent: { fr: "Pas d'imprimante.", en: "No printer." } },
});
const pack = definePack<PostShape>({
  id: "post",
  kind: "post",
  title: { fr: "Poste", en: "Post" },
  gates: ["transmit", "file"],
  policy: { minSlots: 2 },
  fields: {
    readers: { whenAbsent: "absent", question: { fr: "Quels lecteurs ?", en: "Which readers?" } },
    "readers[].slots": { whenAbsent: "unknown" },
    printer: { whenAbsent: "absent" },
  },
  items: {
    reader: ({ readers }) =>
      readers === undefined
        ? { missing: ["readers"] }
        : (readers ?? []).map((value, k) => ({ id: value.id, value, path: ["readers", k] })),
  },
  rules: [slots, printer, attached],
  conclude: (_subject, _ctx, { failed }) => ({ attached: !failed("post/attached") }),
});
const book = compose([definePlugin({ id: "posts", version: "1.0.0", packs: [pack] })]);
const asOf = date("2003-01-01");
const statuses = (v: { rules: readonly { rule: string; status: string }[] }) =>
  Object.fromEntries(v.rules.map((r) => [r.rule, r.status]));

describe("evaluate", () => {
  test("a complete subject passes every gate, and every rule is listed by id", () => {
    const verdict = evaluate(book, "post", { readers: [{ id: "a", slots: 2 }], printer: true }, { asOf });
    expect(verdict.gates).toEqual({ transmit: "compliant", file: "compliant" });
    expect(verdict.rules.map((r) => r.rule)).toEqual(["post/attached", "post/printer", "post/slots"]);
    expect(verdict.findings).toEqual([]);
    expect(structuredClone(verdict)).toEqual(verdict);
    expect(verdict.conclusions).toEqual({ post: { attached: true } });
  });
  test("absent facts are undetermined in the open reading, with the question to ask", () => {
    const verdict = evaluate(book, "post", {}, { asOf });
    expect(statuses(verdict)).toEqual({
      "post/attached": "undetermined",
      "post/printer": "undetermined",
      "post/slots": "undetermined",
    });
    expect(verdict.gates).toEqual({ transmit: "undetermined", file: "undetermined" });
    expect(verdict.findings.find((f) => f.code === "post/attached")?.question?.en).toBe("Which readers?");
  });
  test("absent evidence fails in the closed reading, and hides what comes after", () => {
    const verdict = evaluate(book, "post", {}, { asOf, records: "closed" });
    expect(statuses(verdict)).toEqual({
      "post/attached": "fail",
      "post/printer": "fail",
      "post/slots": "notApplicable",
    });
    expect(verdict.gates).toEqual({ transmit: "nonCompliant", file: "nonCompliant" });
  });
  test("what stays unknown is undetermined in both readings, null or absent", () => {
    for (const records of ["open", "closed"] as const)
      for (const reader of [{ id: "a" }, { id: "a", slots: null }])
        expect(
          statuses(evaluate(book, "post", { readers: [reader], printer: true }, { asOf, records }))["post/slots"],
        ).toBe("undetermined");
  });
  test("an item's failure has its path, data and filled message", () => {
    const verdict = evaluate(
      book,
      "post",
      {
        readers: [
          { id: "a", slots: 2 },
          { id: "b", slots: 1 },
        ],
        printer: true,
      },
      { asOf },
    );
    expect(verdict.rules[2]).toMatchObject({
      status: "fail",
      items: [
        { item: "a", status: "pass" },
        { item: "b", status: "fail" },
      ],
    });
    expect(verdict.findings[0]).toMatchObject({
      code: "post/slots",
      key: "few",
      path: ["readers", 1, "slots"],
      message: { en: "1 slot(s)." },
      data: { slots: 1 },
    });
  });
  test("a phase ends on its last day: blocking, then warning, then superseded", () => {
    const on = (day: string) =>
      evaluate(book, "post", { readers: [{ id: "a", slots: 2 }], printer: false }, { asOf: date(day) });
    expect(on("2006-12-31").gates).toEqual({ transmit: "compliant", file: "nonCompliant" });
    expect(on("2007-01-01").gates).toEqual({ transmit: "compliant", file: "compliant" });
    expect(statuses(on("2009-12-31"))["post/printer"]).toBe("fail");
    expect(statuses(on("2010-01-01"))["post/printer"]).toBe("superseded");
    expect(statuses(on("1999-12-31"))["post/printer"]).toBe("notInForce");
    expect(on("1999-12-31").gates).toEqual({ transmit: "undetermined", file: "undetermined" });
  });
  test("policy, without and override change the verdict, and show in it", () => {
    const subject = { readers: [{ id: "a", slots: 2 }], printer: false };
    expect(evaluate(book, "post", subject, { asOf, policy: { post: { minSlots: 3 } } }).gates["transmit"]).toBe(
      "nonCompliant",
    );
    expect(evaluate(book, "post", subject, { asOf, policy: { post: { minSlots: 3 } } }).changes).toEqual([
      { kind: "policy", rule: "post", options: ["minSlots"] },
    ]);
    const by = { owner: "Director", reason: "paperless" };
    const off = evaluate(without(book, "post/printer", by), "post", subject, { asOf });
    expect(off.gates["file"]).toBe("compliant");
    expect(off.changes).toEqual([{ kind: "without", rule: "post/printer", ...by }]);
    const soft = override(book, "post/printer", { phases: [{ from, severity: "info", gates: [] }] }, by);
    expect(evaluate(soft, "post", subject, { asOf }).changes).toEqual([
      { kind: "override", rule: "post/printer", ...by },
    ]);
  });
  test("an option of a pack is overridden by somebody, and the verdict names it", () => {
    const by = { owner: "Director", reason: "three slots from now on" };
    const strictBook = override(book, "post", { policy: { minSlots: 3 } }, by);
    const verdict = evaluate(strictBook, "post", { readers: [{ id: "a", slots: 2 }], printer: true }, { asOf });
    expect(verdict.gates["transmit"]).toBe("nonCompliant");
    expect(verdict.changes).toEqual([{ kind: "override", rule: "post", options: ["minSlots"], ...by }]);
    expect(code(() => override(book, "other", { policy: {} }, by))).toBe("rulebook/unknown-pack");
    expect(code(() => override(book, "post", { policy: { minSlot: 3 } }, by))).toBe("rulebook/bad-change");
    expect(code(() => override(book, "post", { policy: {} }, { ...by, reason: "" }))).toBe("rulebook/unaccountable");
    expect(code(() => override(book, "post/printer", { phases: [] }, by))).toBe("rulebook/bad-change");
  });
  test("a waiver counts until its day, then is a finding", () => {
    const subject = { readers: [{ id: "a", slots: 2 }], printer: false };
    const waivers = [{ rule: "post/printer", owner: "Director", reason: "ordered", until: date("2003-02-01") }];
    const waived = evaluate(book, "post", subject, { asOf: date("2003-01-31"), waivers });
    expect(waived.gates["file"]).toBe("compliant");
    expect(waived.findings[0]).toMatchObject({ status: "waived", waivedBy: { owner: "Director" } });
    const expired = evaluate(book, "post", subject, { asOf: date("2003-02-01"), waivers });
    expect(expired.gates["file"]).toBe("nonCompliant");
    expect(expired.findings.map((f) => f.key)).toContain("waiverExpired");
  });
  test("a host that asks badly is told so, before any rule runs", () => {
    const ask = (options: object) => code(() => evaluate(book, "post", {}, { asOf, ...options }));
    const waiver = { rule: "post/printer", owner: "Director", reason: "ordered", until: date("2003-02-01") };
    expect(ask({ records: "closd" })).toBe("evaluate/bad-records");
    expect(ask({ asOf: "2003-02-30" })).toBe("evaluate/bad-date");
    expect(ask({ policy: { other: {} } })).toBe("evaluate/unknown-policy");
    expect(ask({ policy: { post: { minSlot: 3 } } })).toBe("evaluate/unknown-policy");
    expect(ask({ waivers: [{ ...waiver, until: "never" }] })).toBe("evaluate/bad-waiver");
    expect(ask({ waivers: [{ ...waiver, owner: "" }] })).toBe("evaluate/bad-waiver");
    expect(ask({ waivers: [{ ...waiver, reason: "" }] })).toBe("evaluate/bad-waiver");
    expect(code(() => evaluate(book, "desk" as never, {} as never, { asOf }))).toBe("evaluate/unknown-kind");
  });
  test("a waiver for one item leaves the others failing", () => {
    const subject = {
      readers: [
        { id: "a", slots: 1 },
        { id: "b", slots: 1 },
      ],
      printer: true,
    };
    const waiver = { rule: "post/slots", owner: "Director", reason: "ordered", until: date("2004-01-01"), item: "a" };
    const verdict = evaluate(book, "post", subject, { asOf, waivers: [waiver] });
    expect(verdict.rules[2]?.items).toEqual([
      { item: "a", status: "waived" },
      { item: "b", status: "fail" },
    ]);
    expect(verdict.gates["transmit"]).toBe("nonCompliant");
  });
  test("two things of a collection with one id stop its rules, and say which id", () => {
    const subject = {
      readers: [
        { id: "a", slots: 1 },
        { id: "a", slots: 2 },
      ],
      printer: true,
    };
    const verdict = evaluate(book, "post", subject, { asOf });
    expect(statuses(verdict)["post/slots"]).toBe("crashed");
    expect(verdict.findings).toMatchObject([
      { key: "duplicateItem", remedy: { en: "Give each thing an id of its own." } },
    ]);
    expect(verdict.findings[0]?.message.en).toBe("Rule post/slots could not be evaluated (duplicateItem: a).");
    expect(verdict.gates["transmit"]).toBe("undetermined");
  });
  test("conflicts are listed whole in the sentence of the error", () => {
    const many = Array.from({ length: 12 }, () => definePlugin({ id: "posts", version: "1.0.0" }));
    try {
      compose(many);
      expect.unreachable();
    } catch (thrown) {
      expect(String(thrown).match(/plugin\/duplicate posts \(posts, posts\)/g)).toHaveLength(11);
    }
  });
});
