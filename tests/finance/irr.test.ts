import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datedInternalRate, internalRate, type RateSolution } from "../../src/finance/index.js";
import { cents, date, euros } from "../../src/model/index.js";
import { cases } from "./vectors.js";

function check(result: RateSolution, expected: unknown): void {
  if (typeof expected === "string") {
    if (!result.ok) throw new Error(result.reason);
    expect(Math.abs(result.rate - Number(expected))).toBeLessThan(1e-10);
    expect(Math.abs(result.residual)).toBeLessThan(0.5);
  } else if ("roots" in (expected as object)) {
    const roots = !result.ok && result.reason === "severalSolutions" ? result.roots.map((root) => root.rate) : [];
    const { roots: listed } = expected as { roots: string[] };
    expect(roots).toHaveLength(listed.length);
    for (const [k, root] of roots.entries()) expect(Math.abs(root - Number(listed[k]))).toBeLessThan(1e-10);
  } else {
    expect(result.ok).toBe(false);
  }
}

describe("row 112: internal rates", () => {
  test.each(cases("cashflow.irr"))("%s", (_, { flows }, expected) => {
    check(internalRate(flows.map((flow: string) => euros(flow))), expected);
  });

  test.each(cases("cashflow.xirr"))("%s", (_, { flows }, expected) => {
    check(
      datedInternalRate(
        flows.map((flow: { date: string; amount: string }) => ({ date: date(flow.date), amount: euros(flow.amount) })),
      ),
      expected,
    );
  });
});

/** Flows of the polynomial with these roots v = 1/(1 + rate), integer coefficients: Π (den·v - num). */
function polynomial(roots: readonly (readonly [number, number])[]): bigint[] {
  return roots.reduce<bigint[]>(
    (p, [num, den]) => {
      const next = new Array<bigint>(p.length + 1).fill(0n);
      for (const [k, c] of p.entries()) {
        next[k] = (next[k] ?? 0n) - c * BigInt(num);
        next[k + 1] = (next[k + 1] ?? 0n) + c * BigInt(den);
      }
      return next;
    },
    [1n],
  );
}

describe("all roots", () => {
  test("of constructed polynomials", () => {
    // rates k/20 - 0.5: v = 20/(10 + k), well apart
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), {
      minLength: 2,
      maxLength: 4,
      comparator: (a, b) => Math.abs(a - b) < 4,
    });
    fc.assert(
      fc.property(distinct, (picked) => {
        const rates = picked.toSorted((a, b) => a - b);
        const flows = polynomial(rates.map((k) => [20, 10 + k])).map((c) => cents(Number(c)));
        const result = internalRate(flows);
        if (result.ok || result.reason !== "severalSolutions") throw new Error("expected several");
        expect(result.roots).toHaveLength(rates.length);
        for (const [k, { rate, residual }] of result.roots.entries()) {
          expect(Math.abs(rate - ((rates[k] ?? 0) - 10) / 20)).toBeLessThan(1e-9);
          expect(Math.abs(residual)).toBeLessThan(0.5);
        }
      }),
    );
  });

  test("a double root is one rate: 1000 (v·1.1 - 1)² squared up in cents", () => {
    const result = internalRate([cents(100), cents(-220), cents(121)]);
    expect(result.ok && Math.abs(result.rate - 0.1) < 1e-7).toBe(true);
  });

  test("two changes of sign and no rate", () => {
    expect(internalRate([euros(100), euros(-100), euros(100)])).toEqual({ ok: false, reason: "noSolution" });
  });

  test("one sign, no flows, zeros", () => {
    for (const flows of [[], [cents(0)], [cents(5)], [cents(-5), cents(0), cents(-1)]])
      expect(internalRate(flows)).toEqual({ ok: false, reason: "oneSigned" });
    expect(datedInternalRate([])).toEqual({ ok: false, reason: "oneSigned" });
  });
});

describe("hostile input ends quickly", () => {
  test("10^12 euros: the residual is still below half a cent", () => {
    const result = internalRate([euros("-1000000000000"), ...new Array(36).fill(euros("30422000000"))]);
    expect(result.ok && Math.abs(result.residual) < 0.5).toBe(true);
  });

  test("rates out of any number's reach are said to be so", () => {
    const nearlyAll = [
      { date: date("2024-01-01"), amount: euros(-1000000) },
      { date: date("2024-01-02"), amount: euros(500000) },
    ];
    expect(datedInternalRate(nearlyAll)).toEqual({ ok: false, reason: "outOfRange" });
    const enormous = [
      { date: date("2024-01-01"), amount: euros(-1) },
      { date: date("2024-01-02"), amount: euros(100) },
    ];
    expect(datedInternalRate(enormous)).toEqual({ ok: false, reason: "outOfRange" });
  });

  test("hundreds of changes of sign are refused, not searched for ever", () => {
    const flows = Array.from({ length: 2000 }, (_, k) => cents(k % 2 === 0 ? 100 : -101));
    expect(internalRate(flows)).toEqual({ ok: false, reason: "tooManySignChanges" });
  });

  test("100 001 flows, and amounts that are none", () => {
    expect(() => internalRate(new Array(100_001).fill(cents(1)))).toThrow(
      expect.objectContaining({ code: "finance/too-many-flows" }),
    );
    expect(() => internalRate([Number.NaN as never])).toThrow(
      expect.objectContaining({ code: "money/not-whole-cents" }),
    );
  });
});

describe("laws", () => {
  const outThenIn = fc.tuple(
    fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 }),
  );

  test("one change of sign: a rate, whose residual an independent sum confirms", () => {
    fc.assert(
      fc.property(outThenIn, ([out, back]) => {
        const flows = [...out.map((a) => -a), ...back];
        const result = internalRate(flows.map((a) => cents(a)));
        if (!result.ok) throw new Error(result.reason);
        const q = 1 + result.rate;
        const n = flows.length - 1;
        const worth =
          result.rate >= 0 ? flows.reduceRight((v, a) => v / q + a, 0) : flows.reduce((v, a) => v * q + a, 0);
        expect(n).toBeGreaterThan(0);
        expect(Math.abs(worth)).toBeLessThan(0.5);
      }),
    );
  });

  test("order of dated flows does not matter, given the first", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 20 }), (days) => {
        const flows = days.map((d) => ({
          date: date(`20${String(10 + (d % 80)).padStart(2, "0")}-03-01`),
          amount: cents(1000 + d),
        }));
        const start = { date: date("2009-01-01"), amount: cents(-20000) };
        const forward = datedInternalRate([start, ...flows]);
        const backward = datedInternalRate([start, ...flows.toReversed()]);
        expect(forward.ok).toBe(true);
        expect(forward.ok && backward.ok && Math.abs(forward.rate - backward.rate) < 1e-12).toBe(true);
      }),
    );
  });
});
