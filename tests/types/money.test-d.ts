import { add, addDays, type CalendarDate, type Cents, cents, date, euros, francs, francsToEuros } from "bareme/model";
import { expectTypeOf, test } from "vitest";

test("amounts and days are not bare numbers and strings", () => {
  expectTypeOf(euros(390)).toEqualTypeOf<Cents>();
  expectTypeOf(francsToEuros(francs(50_000))).toEqualTypeOf<Cents>();
  // @ts-expect-error [ts2322] a bare number is not an amount of money
  const total: Cents = 0.2;
  // @ts-expect-error [ts2322] multiplying cents gives a bare number: use mulRound
  const priced: Cents = cents(100) * 1.2;
  // @ts-expect-error [ts2345] francs cannot be added to euros
  add(euros(1), francs(1));
  // @ts-expect-error [ts2345] francs are not euros
  francsToEuros(euros(1));
  // @ts-expect-error [ts2322] a string is not a day until date() has read it
  const day: CalendarDate = "2026-02-28";
  // @ts-expect-error [ts2345] nor where a day is asked for
  addDays("2026-02-28", 1);
  expectTypeOf(date("2026-02-28")).toEqualTypeOf<CalendarDate>();
  expectTypeOf([total, priced, day]).toBeArray();
});
