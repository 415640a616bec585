import { sesamVitale, upcomingFailures } from "bareme/compliance";
import { date, isUsageError } from "bareme/model";
import { compose } from "bareme/plugins";
import { describe, expect, test, vi } from "vitest";
import { reference } from "./reference.js";
import { type Edit, edited, ref } from "./support.js";

vi.setConfig({ testTimeout: 60_000 });

const book = compose([sesamVitale]);
function ahead(asOf: string, until: string, edits: readonly Edit[] = [], policy: object = {}) {
  const subject = edited(reference("gp", asOf), edits);
  const options = {
    asOf: date(asOf),
    until: date(until),
    records: "closed",
    policy: { "sesam-vitale": policy },
  } as const;
  return upcomingFailures(book, subject, options).map(({ on, finding, products }) => [
    on,
    ref(finding.code),
    ...products,
  ]);
}

describe("what to offer before it is too late", () => {
  test("row 242, row 243: francs before the euro, the reader before the end of its version", () => {
    const francs = ahead("2001-11-15", "2002-01-31");
    expect(francs).toEqual([["2002-01-01", "SW-09", "billing-module"]]);
    const version = ahead("2004-09-01", "2004-12-31", [], { versionEnd: { "1.31": "2004-10-31" } });
    expect(version).toEqual([["2004-11-01", "SW-06", "billing-module"]]);
  });
  test("row 233: a card that ends: a warning 60 days before, then a block", () => {
    const edits = [{ set: "/practice/practitioners/0/card/validUntil", to: "2026-09-30" }];
    expect(ahead("2026-06-01", "2026-12-31", edits)).toEqual([
      ["2026-08-01", "CD-09", "signing-card"],
      ["2026-10-01", "CD-02", "signing-card"],
    ]);
    expect(ahead("2026-06-01", "2026-07-31", edits)).toEqual([]);
  });
  test("a stand-alone terminal before its withdrawal, the app before its day", () => {
    const tla = [{ set: "/workstation/readers/0/type", to: "tla" }];
    expect(ahead("2025-05-01", "2025-12-01", tla)).toEqual([
      ["2025-07-01", "HW-13", "card-reader"],
      ["2025-11-18", "HW-17", "apcv-capture"],
    ]);
  });
  test("old tables and a system at its end", () => {
    const edits = [
      { set: "/workstation/software/billing/tablesDate", to: "2026-01-31" },
      { set: "/workstation/posts/0/osSupportEnd", to: "2026-10-13" },
    ];
    expect(ahead("2026-06-01", "2027-03-01", edits).map(([on, rule]) => [on, rule])).toEqual([
      ["2026-10-14", "SW-16"],
      ["2027-02-01", "SW-12"],
    ]);
  });
  test("days in the wrong order are refused", () => {
    for (const until of ["2026-06-01", "2025-01-01", "soon"])
      try {
        upcomingFailures(book, reference("gp", "2026-06-01"), { asOf: date("2026-06-01"), until: until as never });
        expect.unreachable();
      } catch (thrown) {
        expect(isUsageError(thrown) && thrown.code).toBe("upcoming/bad-days");
      }
  });
});
