import { calculate, compose } from "bareme/plugins";
import { expect, test } from "vitest";

const double = (input: { n: number }): number => input.n * 2;
const withCalculator = (run: unknown): ReturnType<typeof compose> =>
  compose([{ id: "acme", version: "1.0.0", calculators: { rent: run as never } }]) as never;

test("a plugin's calculator answers, with the built-in one at hand", () => {
  const book = withCalculator((input: { n: number }, builtIn: typeof double) => builtIn(input) + 1);
  expect(calculate(book, "rent", { n: 2 }, double)).toEqual({ value: 5, owner: "acme", findings: [] });
  expect(calculate(book, "other", { n: 2 }, double)).toEqual({ value: 4, findings: [] });
});

const boom = (): never => {
  throw new Error("boom");
};
test.each([
  ["throws", boom],
  ["returns nothing", () => undefined],
  ["returns null", () => null],
  ["returns NaN", () => Number.NaN],
  ["returns Infinity", () => Number.POSITIVE_INFINITY],
  ["returns NaN deep inside", () => ({ rows: [{ rent: Number.NaN }] })],
  ["returns a promise", () => Promise.resolve(1)],
  ["returns a promise that rejects", () => Promise.reject(new Error("late"))],
  ["is no function", 12],
])("a calculator that %s: the built-in one answers, with a finding", (_what, run) => {
  const { value, findings } = calculate(withCalculator(run), "rent", { n: 2 }, double);
  expect(value).toBe(4);
  expect(findings).toMatchObject([{ code: "plugins/calculator-failed", data: { name: "rent", owner: "acme" } }]);
});

test("the finding says why a calculator failed", () => {
  const { findings } = calculate(withCalculator(boom), "rent", { n: 2 }, double);
  expect(findings[0]?.message.en).toContain("boom");
});

test("a calculator cannot change the host's input", () => {
  const input = { n: 2 };
  calculate(
    withCalculator((mine: { n: number }) => {
      mine.n = 9;
      return 1;
    }),
    "rent",
    input,
    double,
  );
  expect(input).toEqual({ n: 2 });
});
