import { contractTerms, termDates, termsAsOf } from "bareme/contracts";
import { type CapCounts, type ContractDuration, date, type RenewalCap } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { durationOf, known, rows } from "./adapter.js";

const file = "contract-vectors.json";

test.each(vectors(file, "contract.term"))("$id", ({ args, expected }) => {
  expect(termDates(date(args.start), args.termMonths)).toEqual(expected);
});

test.each(vectors(file, "contract.terms"))("row 139: $id", ({ args, expected }) => {
  const all = contractTerms(durationOf(args.contract));
  expect(all.ok && { ...all.value, terms: rows(all.value.terms) }).toEqual(expected);
});

test.each(vectors(file, "contract.termsAsOf"))("row 139: $id", ({ args, expected }) => {
  const found = termsAsOf(durationOf(args.contract), date(args.asOf));
  expect({ ...found, terms: rows(found.terms) }).toEqual({ ...known(expected), state: camel(expected.state) });
});

function yearly(cap?: RenewalCap, start = "2024-01-15"): ContractDuration {
  const renewal = { mode: "tacit", termMonths: 12 } as const;
  return { start: date(start), firstTermMonths: 12, renewal: cap === undefined ? renewal : { ...renewal, cap } };
}

function ends(duration: ContractDuration): readonly unknown[] {
  const all = contractTerms(duration);
  return all.ok ? all.value.terms.map((term) => term.until) : [all.reason];
}

test.each<[number, CapCounts, "whole" | "shortened", number, string]>([
  [60, "firstTermAndRenewals", "whole", 5, "2029-01-15"],
  [60, "renewalsOnly", "whole", 6, "2030-01-15"],
  [30, "firstTermAndRenewals", "whole", 2, "2026-01-15"],
  [30, "firstTermAndRenewals", "shortened", 3, "2026-07-15"],
  [30, "renewalsOnly", "shortened", 4, "2027-07-15"],
  [12, "firstTermAndRenewals", "whole", 1, "2025-01-15"],
  [6, "firstTermAndRenewals", "shortened", 1, "2025-01-15"],
  [6, "renewalsOnly", "whole", 1, "2025-01-15"],
  [6, "renewalsOnly", "shortened", 2, "2025-07-15"],
])("row 139: cap of %i months, %s, %s: %i terms to %s", (maxTotalMonths, capCounts, lastTerm, count, end) => {
  const found = ends(yearly({ maxTotalMonths, capCounts, lastTerm }));
  expect(found).toHaveLength(count);
  expect(found.at(-1)).toBe(end);
});

test("no cap and no duration clause: no end", () => {
  expect(ends(yearly())).toEqual(["noEnd"]);
  expect(ends({ ...yearly(), renewal: { mode: "openEnded" } })).toEqual(["noEnd"]);
  expect(ends({ ...yearly(), renewal: { mode: "express" } })).toEqual(["2025-01-15"]);
});

test("open-ended after the first term", () => {
  const duration: ContractDuration = { ...yearly(), renewal: { mode: "openEnded" } };
  const first = { number: 1, from: "2024-01-15", until: "2025-01-15" };
  expect(termsAsOf(duration, date("2025-01-14"))).toEqual({
    state: "running",
    terms: [first],
    currentTerm: 1,
    nextExpiry: "2025-01-15",
    renewalsDone: 0,
  });
  expect(termsAsOf(duration, date("2025-01-15"))).toEqual({
    state: "openEnded",
    terms: [first, { number: 2, from: "2025-01-15" }],
    currentTerm: 2,
    renewalsDone: 1,
  });
});

test("before the start: nothing begun, the first expiry ahead", () => {
  const found = termsAsOf(yearly(), date("2024-01-14"));
  expect(found).toEqual({ state: "notStarted", terms: [], nextExpiry: "2025-01-15", renewalsDone: 0 });
});

const cap = { maxTotalMonths: 60, capCounts: "renewalsOnly", lastTerm: "whole" } as const;

test.each<[string, () => unknown]>([
  ["contract/date-out-of-range", () => termDates(date("1899-12-31"), 12)],
  ["contract/date-out-of-range", () => termDates(date("2201-01-01"), 12)],
  ["contract/date-out-of-range", () => termsAsOf(yearly(), date("2201-01-01"))],
  ["contract/date-out-of-range", () => termsAsOf(yearly(), date("1899-12-31"))],
  ["date/invalid", () => termDates("2026-02-29" as never, 12)],
  ["contract/bad-length", () => termDates(date("2026-01-01"), 0)],
  ["contract/bad-length", () => termDates(date("2026-01-01"), 1.5)],
  ["contract/bad-length", () => termDates(date("2026-01-01"), Number.NaN)],
  ["contract/bad-length", () => ends({ ...yearly(), renewal: { mode: "tacit", termMonths: 0 } })],
  ["contract/bad-length", () => ends(yearly({ ...cap, maxTotalMonths: 0 }))],
  ["contract/bad-cap", () => ends(yearly({ ...cap, capCounts: "all" as "renewalsOnly" }))],
  ["contract/bad-cap", () => ends(yearly({ ...cap, lastTerm: "cut" as "whole" }))],
  ["contract/bad-renewal", () => ends({ ...yearly(), renewal: { mode: "auto" as "none" } })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});

test("1900 and 2200 are in", () => {
  expect(termDates(date("1900-01-01"), 12).end).toBe("1901-01-01");
  expect(termDates(date("2200-12-31"), 12).end).toBe("2201-12-31");
});
