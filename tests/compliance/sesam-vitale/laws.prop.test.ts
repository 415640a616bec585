import { sesamVitalePack } from "bareme/compliance";
import type { Verdict } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { days, groupReference, professions, reference } from "./reference.js";
import { check, ref } from "./support.js";

vi.setConfig({ testTimeout: 60_000 });

type Doc = Record<string, unknown>;
const statuses = (verdict: Verdict): Map<string, string> =>
  new Map(verdict.rules.map(({ rule, status }) => [ref(rule), status]));

/** Optional facts of a document: the keys that a record may leave out, as pointers. */
const REQUIRED = new Set([
  ...["kind", "practitioners", "id", "role", "profession", "transmits", "solution", "stage", "billing", "usedBy"],
  ...["readerIds", "practice", "workstation"],
]);
function facts(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    const optional = !Array.isArray(value) && (!REQUIRED.has(key) || (key === "billing" && at.includes("software")));
    return [...(optional ? [here] : []), ...facts(inner, here)];
  });
}

function without(document: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  const copy = structuredClone(document);
  for (const path of paths) {
    let parent: unknown = copy;
    for (const key of path.slice(0, -1)) parent = (parent as Doc | undefined)?.[key as string];
    if (typeof parent === "object" && parent !== null) delete (parent as Doc)[path.at(-1) as string];
  }
  return copy;
}

/** Values that make a record worse, so that fails are found too. */
const worse: readonly [string, unknown][] = [
  ["pinKnown", false],
  ["pinBlocked", true],
  ["type", "CPE"],
  ["mode", "galss-tl"],
  ["homologatedFor", []],
  ["currency", "FRF"],
  ["signed", false],
  ["validUntil", "1998-04-15"],
  ["status", "negative"],
  ["usbPorts", 0],
  ["slots", { cps: 0, vitale: 1 }],
  ["addendum", 1],
  ["preparesFse", true],
  ["billsCcam", true],
  ["homeVisits", true],
  ["required", true],
  ["sendIntervalWorkingDays", 5],
  ["kind", "isdn"],
];
function worsened(document: unknown, picks: readonly number[]): unknown {
  const copy = structuredClone(document) as Doc;
  const optional = facts(copy);
  for (const pick of picks) {
    const [key, value] = worse[pick % worse.length] as [string, unknown];
    const paths = optional.filter((path) => path.at(-1) === key && !(key === "kind" && !path.includes("network")));
    const path = paths[pick % Math.max(paths.length, 1)];
    if (path === undefined) continue;
    let parent: unknown = copy;
    for (const step of path.slice(0, -1)) parent = (parent as Doc)[step as string];
    (parent as Doc)[key] = structuredClone(value);
  }
  return copy;
}

const subjects = fc
  .record({
    profession: fc.constantFrom(...professions),
    day: fc.constantFrom(...days),
    group: fc.boolean(),
    picks: fc.array(fc.nat(400), { maxLength: 5 }),
    gaps: fc.array(fc.nat(1000), { maxLength: 12 }),
    extra: fc.nat(1000),
  })
  .map(({ profession, day, group, picks, gaps, extra }) => {
    const full = worsened(group ? groupReference(profession, day) : reference(profession, day), picks);
    const optional = facts(full);
    const dropped = gaps.map((k) => optional[k % optional.length] as (string | number)[]);
    const back = dropped[extra % Math.max(dropped.length, 1)];
    return {
      day,
      full,
      poor: without(full, dropped),
      richer: without(
        full,
        dropped.filter((path) => path !== back && !(back && path.join("/").startsWith(`${back.join("/")}/`))),
      ),
    };
  });

const GIVEN = new Set(["ID-01", "ID-02", "ID-04", "ID-03"]);

describe("laws that hold", () => {
  test("open reading: a fact more never turns a fail or a non-compliance into doubt, nor a pass into a fail", () => {
    fc.assert(
      fc.property(subjects, ({ day, poor, richer }) => {
        const [before, after] = [check(poor, day, { records: "open" }), check(richer, day, { records: "open" })];
        const later = statuses(after);
        for (const [rule, status] of statuses(before)) {
          if (status === "fail") expect([rule, later.get(rule)]).not.toEqual([rule, "undetermined"]);
          if (status === "pass" && !GIVEN.has(rule)) expect([rule, later.get(rule)]).not.toEqual([rule, "fail"]);
        }
        for (const gate of ["transmit", "file"])
          if (before.gates[gate] === "nonCompliant") expect(after.gates[gate]).not.toBe("undetermined");
      }),
      { numRuns: 400 },
    );
  });
  test("closing the record settles, it does not contradict", () => {
    fc.assert(
      fc.property(subjects, ({ day, poor }) => {
        const closed = statuses(check(poor, day, { records: "closed" }));
        for (const [rule, status] of statuses(check(poor, day, { records: "open" }))) {
          if (status === "fail") expect([rule, closed.get(rule)]).toEqual([rule, "fail"]);
          if (status === "pass") expect(["pass", "notApplicable"]).toContain(closed.get(rule));
        }
      }),
      { numRuns: 400 },
    );
  });
  test("a spare that nothing uses changes nothing", () => {
    fc.assert(
      fc.property(subjects, ({ day, full }) => {
        const spare = structuredClone(full) as ReturnType<typeof reference>;
        const { posts, readers } = spare.workstation as unknown as { posts: Doc[]; readers: Doc[] };
        if (readers[0]) readers.push({ ...readers[0], id: "spare" });
        if (posts.at(-1)) posts.push({ ...posts.at(-1), id: "spare", billing: false, usedBy: [], readerIds: [] });
        expect(check(spare, day).gates).toEqual(check(full, day).gates);
      }),
      { numRuns: 200 },
    );
  });
  test("the order of lists changes nothing, evaluating changes nothing, and twice gives the same", () => {
    fc.assert(
      fc.property(subjects, ({ day, poor }) => {
        const snapshot = JSON.stringify(poor);
        const turned = structuredClone(poor) as {
          practice: { practitioners?: Doc[] };
          workstation: { posts?: Doc[]; readers?: Doc[] };
        };
        turned.practice.practitioners?.reverse();
        turned.workstation.posts?.reverse();
        turned.workstation.readers?.reverse();
        const verdict = check(poor, day, { records: "open" });
        expect([...statuses(check(turned, day, { records: "open" }))]).toEqual([...statuses(verdict)]);
        expect(check(poor, day, { records: "open" })).toEqual(verdict);
        expect(JSON.stringify(poor)).toBe(snapshot);
        expect(structuredClone(verdict)).toEqual(verdict);
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile records", () => {
  test("anything at all gives a verdict without a crash", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ practice: fc.anything(), workstation: fc.anything() }),
      fc.tuple(subjects, fc.nat(1000), fc.anything()).map(([{ full }, k, junk]) => {
        const copy = structuredClone(full);
        const all = facts(copy);
        const path = all[k % all.length] as (string | number)[];
        let parent: unknown = copy;
        for (const step of path.slice(0, -1)) parent = (parent as Doc)[step as string];
        (parent as Doc)[path.at(-1) as string] = junk;
        return copy;
      }),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...days),
        fc.constantFrom("open" as const, "closed" as const),
        (subject, day, records) => {
          const verdict = check(subject, day, { records });
          expect(verdict.findings.filter(({ status }) => status === "crashed")).toEqual([]);
          expect(verdict.rules).toHaveLength(sesamVitalePack.rules.length);
          expect(verdict.gates["transmit"]).not.toBe(undefined);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
