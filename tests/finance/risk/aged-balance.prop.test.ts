import { agedBalance } from "bareme/finance";
import { addDays, cents, date, sum } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const asOf = date("2026-11-21");
const invoice = fc.record({
  id: fc.string(),
  client: fc.constantFrom("a", "b", "c"),
  dueDate: fc.integer({ min: -400, max: 100 }).map((days) => addDays(asOf, days)),
  balance: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => cents(n)),
});
const limits = fc
  .uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 6 })
  .map((days) => days.sort((a, b) => a - b));

test("row 115: bands, clients and causes partition the receivables", () => {
  fc.assert(
    fc.property(fc.array(invoice), limits, (invoices, bands) => {
      const aged = agedBalance({ invoices, asOf, bands });
      expect(aged.total.total).toBe(sum(invoices.map(({ balance }) => balance)));
      for (const amounts of [aged.total, ...aged.clients])
        expect(sum([amounts.notDue, ...amounts.late])).toBe(amounts.total);
      expect(sum(aged.clients.map(({ total }) => total))).toBe(aged.total.total);
      expect(sum(aged.causes.map(({ amount }) => amount))).toBe(sum(aged.total.late));
      expect(sum(aged.overdue.map(({ balance }) => balance))).toBe(sum(aged.total.late));
    }),
  );
});
