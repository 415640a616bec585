import {
  date,
  defineParameter,
  fillText,
  isUsageError,
  type Parameter,
  type ParameterValue,
  parameterProblems,
  UsageError,
  valueAt,
} from "bareme/model";
import { describe, expect, test } from "vitest";

const source = { id: "cgi-278", title: "CGI, art. 278" };
const title = { fr: "TVA, taux normal", en: "VAT, standard rate" };

function row(from: string, value: number | null, until?: string): ParameterValue<number> {
  return { from: date(from), value, source, ...(until === undefined ? {} : { until: date(until) }) };
}

function parameter(
  values: readonly ParameterValue<number>[],
  more: Partial<Parameter<number>> = {},
): Parameter<number> {
  return { id: "vat/standard", title, unit: "fraction", knownUntil: date("2026-01-01"), values, ...more };
}

describe("the value of a day", () => {
  const rate = parameter([row("2000-04-01", 0.196), row("2014-01-01", 0.2, "2020-01-01"), row("2021-01-01", null)], {
    uncollected: [{ from: date("2020-01-01"), until: date("2021-01-01") }],
  });

  test.each([
    ["2000-03-31", "not covered"],
    ["2000-04-01", 0.196],
    ["2013-12-31", 0.196],
    ["2014-01-01", 0.2],
    ["2019-12-31", 0.2],
    ["2020-01-01", "not covered"],
    ["2020-12-31", "not covered"],
    ["2021-01-01", null],
    ["2025-12-31", null],
    ["2026-01-01", "not covered"],
  ])("%s: %s", (day, expected) => {
    const found = valueAt(rate, date(day));
    expect(found.known ? found.value : "not covered").toBe(expected);
    if (!found.known) expect(found).toMatchObject({ knownFrom: "2000-04-01", knownUntil: "2026-01-01" });
  });

  test("an unverified value says so, with its source and first day", () => {
    const doubtful = parameter([{ ...row("2000-04-01", 0.196), verified: false }]);
    expect(valueAt(doubtful, date("2000-04-02"))).toMatchObject({
      known: true,
      verified: false,
      source,
      from: "2000-04-01",
    });
    expect(valueAt(parameter([]), date("2000-04-02"))).toEqual({
      known: false,
      reason: "notCovered",
      knownUntil: "2026-01-01",
    });
  });
});

test("a first day that is only attested says so: the true start is earlier", () => {
  const attested = parameter([{ ...row("2016-07-22", 0.2), fromKnown: false }]);
  expect(valueAt(attested, date("2020-01-01"))).toMatchObject({
    known: true,
    from: "2016-07-22",
    fromKnown: false,
  });
  expect(valueAt(attested, date("2016-07-21")).known).toBe(false);
  expect(valueAt(parameter([row("2016-07-22", 0.2)]), date("2020-01-01"))).not.toHaveProperty("fromKnown");
});

describe("faults of a history", () => {
  const hole = { from: date("2005-01-01"), until: date("2006-01-01") };
  test.each<[string, Parameter<number>, readonly string[]]>([
    ["no value", parameter([]), ["empty"]],
    ["out of order", parameter([row("2014-01-01", 0.2), row("2000-04-01", 0.196)]), ["notAscending"]],
    ["twice the same day", parameter([row("2014-01-01", 0.2), row("2014-01-01", 0.196)]), ["notAscending"]],
    [
      "ends before it starts",
      parameter([row("2014-01-01", 0.2, "2014-01-01")], {
        uncollected: [{ from: date("2014-01-01"), until: date("2026-01-01") }],
      }),
      ["notAscending"],
    ],
    ["overlap", parameter([row("2000-04-01", 0.196, "2014-01-02"), row("2014-01-01", 0.2)]), ["overlap"]],
    ["hole", parameter([row("2000-04-01", 0.196, "2005-01-01"), row("2006-01-01", 0.2)]), ["undeclaredHole"]],
    [
      "declared hole",
      parameter([row("2000-04-01", 0.196, "2005-01-01"), row("2006-01-01", 0.2)], { uncollected: [hole] }),
      [],
    ],
    ["hole at the end", parameter([row("2000-04-01", 0.196, "2005-01-01")]), ["undeclaredHole"]],
    ["touching", parameter([row("2000-04-01", 0.196, "2014-01-01"), row("2014-01-01", 0.2)]), []],
    ["past what is known", parameter([row("2026-01-01", 0.2)]), ["pastKnownUntil"]],
  ])("%s", (_, history, expected) => {
    expect(parameterProblems(history).map(({ code }) => code)).toEqual(expected);
    if (expected.length === 0) expect(defineParameter(history)).toBe(history);
    else expect(() => defineParameter(history)).toThrow(expect.objectContaining({ code: "parameter/bad-history" }));
  });
});

describe("errors and texts", () => {
  test.each<[unknown, string]>([
    ["abc", '"abc"'],
    ["x".repeat(100), `"${"x".repeat(80)}…"`],
    [[1], "an array"],
    [{ toString: () => "evil" }, "an object"],
    [() => 1, "a function"],
    [Number.NaN, "NaN"],
    [12n, "12"],
    [null, "null"],
    [Symbol("s"), "Symbol(s)"],
  ])("received %s", (received, shown) => {
    const error = new UsageError("area/problem", received, "something else", "Do this.");
    expect(error).toMatchObject({ code: "area/problem", received: shown, name: "UsageError" });
    expect(error.message).toBe(`[area/problem] received ${shown}; expected something else. Do this.`);
  });

  test("an error of another copy of the package is known by its name", () => {
    class Other extends Error {
      override name = "UsageError";
      code = "a/b";
    }
    expect([
      isUsageError(new Other()),
      isUsageError(new Error("x")),
      isUsageError({ name: "UsageError", code: "a/b" }),
    ]).toEqual([true, false, false]);
  });

  test("a hostile proxy is described without being touched", () => {
    const trap = () => {
      throw new Error("touched");
    };
    const proxy = new Proxy({}, { get: trap, has: trap, getPrototypeOf: trap, ownKeys: trap });
    expect(new UsageError("a/b", proxy, "c").received).toBe("an object");
  });

  test("places are filled once, unknown ones stay, inherited names are none", () => {
    const text = { fr: "{n} sur {m} {toString}", en: "{n} of {m}" };
    expect(fillText(text, { n: "{m}", m: 2 })).toEqual({ fr: "{m} sur 2 {toString}", en: "{m} of 2" });
  });
});
