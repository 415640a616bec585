import assert from "node:assert/strict";
import { test } from "node:test";
import { leaseRent } from "bareme/finance";
import { date, euros, valueAt } from "bareme/model";
import { calculate, compose } from "bareme/plugins";
import { acmeLessor } from "bareme-plugin-acme-lessor";

const rulebook = compose([acmeLessor]);
const lease = {
  price: euros(12000),
  rents: 36,
  timing: "inAdvance",
  annualRate: 0.06,
  periodsPerYear: 12,
  compounding: "proportional",
};
const rentOf = (terms) => calculate(rulebook, "leaseRent", terms, leaseRent);

test("our rents come from the table of the day: 12,000.00 x 30.85 / 1,000 = 370.20, then 31.05 / 1,000 = 372.60", () => {
  const on = (day) => rentOf({ ...lease, lessor: "acme", on: date(day) });
  assert.deepEqual(on("2026-06-30"), { value: 37020, owner: "acme-lessor", findings: [] });
  assert.equal(on("2026-07-01").value, 37260);
});

test("the band starts at its amount: 9,999.99 x 31.20 / 1,000 = 311.999688, and 10,000.00 x 30.85 / 1,000 = 308.50", () => {
  const of = (price) => rentOf({ ...lease, price: euros(price), lessor: "acme", on: date("2026-03-01") }).value;
  assert.equal(of("9999.99"), 31200);
  assert.equal(of("10000.00"), 30850);
});

test("other lessors keep the library's calculation", () => {
  assert.equal(rentOf(lease).value, leaseRent(lease));
});

test("out of the table the library answers, and the verdict is loud about it", () => {
  for (const odd of [
    { on: date("2027-01-01") },
    { on: date("2026-03-01"), rents: 48 },
    { on: date("2026-03-01"), price: euros("499.99") },
  ]) {
    const { value, owner, findings } = rentOf({ ...lease, lessor: "acme", ...odd });
    assert.equal(value, leaseRent({ ...lease, ...odd }));
    assert.equal(owner, undefined);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ["plugins/calculator-failed"],
    );
  }
});

test("the table is dated on both sides", () => {
  const { value: rents } = rulebook.parameters.get("acme-lessor/rents");
  assert.equal(valueAt(rents, date("2025-12-31")).known, false);
  assert.equal(valueAt(rents, date("2026-01-01")).known, true);
  assert.equal(valueAt(rents, date("2026-12-31")).known, true);
  assert.equal(valueAt(rents, date("2027-01-01")).known, false);
});
