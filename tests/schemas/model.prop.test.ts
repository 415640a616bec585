// Schema, type and constructor agree: what the type holds is accepted and comes back equal, through JSON; what a constructor refuses,
// the schema refuses; and the other way round.
import {
  asMarginOnPrice,
  asMarkupOnCost,
  type CalendarDate,
  cents,
  date,
  defineParameter,
  euros,
  isUsageError,
  parseIdentifier,
  period,
  ratio,
  scheduleDates,
  toDecimalString,
} from "bareme/model";
import {
  centsSchema,
  clientSchema,
  dateScheduleSchema,
  dateSchema,
  explainedSchema,
  findingSchema,
  francCentsSchema,
  identifierSchema,
  marginOnPriceSchema,
  markupOnCostSchema,
  openPeriodSchema,
  operandSchema,
  parameterSchema,
  periodSchema,
  rateSchema,
  sourceSchema,
  stepSchema,
  textSchema,
} from "bareme/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import * as any from "../arbitraries.js";

const documents: readonly (readonly [string, z.ZodType, fc.Arbitrary<unknown>])[] = [
  ["cents", centsSchema, any.amounts({ min: -1e15, max: 1e15 })],
  ["francs", francCentsSchema, any.amounts({ min: -1e15, max: 1e15 })],
  ["rate", rateSchema, any.rates()],
  ["markup", markupOnCostSchema, any.markups],
  ["margin", marginOnPriceSchema, any.margins],
  ["date", dateSchema, any.dates()],
  ["period", periodSchema, any.periods],
  ["open period", openPeriodSchema, any.openPeriods],
  ["text", textSchema, any.texts],
  ["source", sourceSchema, any.sources],
  ["operand", operandSchema, any.operands],
  ["step", stepSchema, any.steps],
  ["explained cents", explainedSchema(centsSchema), any.explanations],
  ["finding", findingSchema, any.findings],
  ["client", clientSchema, any.clients],
  ["parameter", parameterSchema(z.number()), any.parameters],
];

test.each(documents)("%s: a value of the type comes back equal, through JSON", (_, schema, values) => {
  fc.assert(
    fc.property(values, (value) => {
      const sent = JSON.parse(JSON.stringify(value));
      expect(schema.parse(sent)).toEqual(sent);
      expect(schema.parse(value)).toEqual(value);
    }),
  );
});

test.each(documents.filter(([name]) => !["cents", "francs", "rate", "markup", "margin", "date"].includes(name)))(
  "%s: unknown and hostile keys are refused, and so is undefined for an absent key",
  (_, schema, values) => {
    fc.assert(
      fc.property(values, fc.constantFrom("extra", "__proto__", "constructor", "toString"), (value, key) => {
        const sent = { ...(value as object) };
        Object.defineProperty(sent, key, { value: 1, enumerable: true });
        expect(schema.safeParse(sent).success).toBe(false);
      }),
      { numRuns: 20 },
    );
  },
);

/** Does a constructor accept? */
function accepts(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (thrown) {
    if (isUsageError(thrown)) return false;
    throw thrown;
  }
}

const numbers = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.constantFrom(0.1, 2 ** 53, -0, 1e300));
const amountTexts = fc.oneof(
  any.amounts({ min: -1e15, max: 1e15 }).map(toDecimalString),
  fc.stringMatching(/^-?\d{0,16}[.,]?\d{0,3}$/),
  fc.string({ maxLength: 12 }),
);
const dateTexts = fc.oneof(any.dates(), fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/), fc.string({ maxLength: 12 }));

test("cents: the schema takes the numbers that cents takes and the texts that euros takes", () => {
  fc.assert(
    fc.property(numbers, (n) => {
      expect(centsSchema.safeParse(n).success).toBe(accepts(() => cents(n)));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(amountTexts, (text) => {
      const read = centsSchema.safeParse(text);
      expect(read.success).toBe(accepts(() => euros(text)));
      if (read.success) expect(read.data).toBe(euros(text));
    }),
    { numRuns: 500 },
  );
});

test("date, rate and margins: the schemas take what the constructors take", () => {
  fc.assert(
    fc.property(dateTexts, (text) => {
      expect(dateSchema.safeParse(text).success).toBe(accepts(() => date(text)));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.oneof(numbers, amountTexts), (rate) => {
      expect(rateSchema.safeParse(rate).success).toBe(accepts(() => ratio(rate)));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.oneof(numbers, any.rates({ min: -3, max: 3 })), (n) => {
      expect(markupOnCostSchema.safeParse(n).success).toBe(accepts(() => asMarkupOnCost(n)));
      expect(marginOnPriceSchema.safeParse(n).success).toBe(accepts(() => asMarginOnPrice(n)));
    }),
    { numRuns: 500 },
  );
});

test("periods, schedules and parameters: the schemas refuse what the constructors refuse", () => {
  fc.assert(
    fc.property(any.dates(), any.dates(), (from, until) => {
      const expected = accepts(() => period(from, until));
      expect(periodSchema.safeParse({ from, until }).success).toBe(expected);
      expect(openPeriodSchema.safeParse({ from, until }).success).toBe(expected);
    }),
  );
  const start = date("2026-01-31");
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -2, max: 20 }), fc.double()),
      fc.integer({ min: -2, max: 20 }),
      (everyMonths, count) => {
        const schedule = { start, everyMonths, count };
        expect(dateScheduleSchema.safeParse(schedule).success).toBe(accepts(() => scheduleDates(schedule)));
      },
    ),
  );
  fc.assert(
    fc.property(any.parameters, fc.boolean(), (parameter, reversed) => {
      const shuffled = reversed ? { ...parameter, values: [...parameter.values].reverse() } : parameter;
      expect(parameterSchema(z.number()).safeParse(shuffled).success).toBe(accepts(() => defineParameter(shuffled)));
    }),
  );
});

test("row 60: identifiers: the schema takes what parseIdentifier takes", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9}$/), (text) => {
      expect(identifierSchema("siren").safeParse(text).success).toBe(parseIdentifier("siren", text).ok);
    }),
  );
  expect(identifierSchema("siret").parse("732 829 320 00074")).toBe("73282932000074");
});

test("a document that is read is not the one that was sent, and nothing sent is changed", () => {
  const sent = Object.freeze({ from: "2026-01-01" as CalendarDate });
  const read = openPeriodSchema.parse(sent);
  expect(read).toEqual(sent);
});
