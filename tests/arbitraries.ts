// Shared arbitraries: what the properties of all folders draw from.
import {
  asMarginOnPrice,
  asMarkupOnCost,
  type CalendarDate,
  type Cents,
  type Client,
  cents,
  type Explained,
  type Finding,
  fromDayNumber,
  type MarginOnPrice,
  type MarkupOnCost,
  type OpenPeriod,
  type Operand,
  type Parameter,
  type Period,
  type Source,
  type Step,
  type Text,
  type Unit,
} from "bareme/model";
import fc from "fast-check";

/** Amounts of a sales desk: up to 10 million euros, or as given. */
export function amounts(options: { readonly min?: number; readonly max?: number } = {}): fc.Arbitrary<Cents> {
  const { min = 0, max = 1_000_000_000 } = options;
  return fc.integer({ min, max }).map((n) => cents(n));
}

/** Rates as people write them: so many decimals, from 0 to 1, or as given. */
export function rates(
  options: { readonly min?: number; readonly max?: number; readonly decimals?: number } = {},
): fc.Arbitrary<number> {
  const { min = 0, max = 1, decimals = 4 } = options;
  const scale = 10 ** decimals;
  return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((n) => n / scale);
}

/** Days from 1900 to 2099, or as given. */
export function dates(options: { readonly min?: number; readonly max?: number } = {}): fc.Arbitrary<CalendarDate> {
  const { min = -25_567, max = 47_481 } = options;
  return fc.integer({ min, max }).map(fromDayNumber);
}

/** Half-open periods of at least a day. */
export const periods: fc.Arbitrary<Period> = fc
  .tuple(dates(), dates())
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));

/** Half-open periods, some without an end. */
export const openPeriods: fc.Arbitrary<OpenPeriod> = fc.oneof(
  periods,
  dates().map((from) => ({ from })),
);

/** Ids: kebab-case. */
const ids: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);

/** Texts in both languages. */
export const texts: fc.Arbitrary<Text> = fc.record({
  fr: fc.string({ maxLength: 40 }),
  en: fc.string({ maxLength: 40 }),
});

const optional = { requiredKeys: ["id", "title"] } as const;

/** Sources, with and without their optional fields. */
export const sources: fc.Arbitrary<Source> = fc.record(
  {
    id: ids,
    title: fc.string({ maxLength: 40 }),
    url: fc.webUrl(),
    locator: fc.string({ maxLength: 20 }),
    readOn: dates(),
  },
  { requiredKeys: [...optional.requiredKeys] },
) as fc.Arbitrary<Source>;

/** Taux de marge and taux de marque, four decimals. */
export const markups: fc.Arbitrary<MarkupOnCost> = rates({ min: -1, max: 5 }).map(asMarkupOnCost);
export const margins: fc.Arbitrary<MarginOnPrice> = rates({ min: -5, max: 1 }).map(asMarginOnPrice);

const units: readonly Unit[] = ["cents", "fraction", "coefficient", "days", "count"];

export const operands: fc.Arbitrary<Operand> = fc.record({
  id: ids,
  label: texts,
  value: fc.oneof(fc.integer(), fc.string({ maxLength: 20 })),
  unit: fc.constantFrom(...units),
});

export const steps: fc.Arbitrary<Step> = fc.record(
  {
    id: ids,
    title: texts,
    formula: fc.string({ maxLength: 40 }),
    operands: fc.array(operands, { maxLength: 4 }),
    result: operands,
    parameter: ids,
    source: sources,
  },
  { requiredKeys: ["id", "title", "formula", "operands", "result"] },
) as fc.Arbitrary<Step>;

export const explanations: fc.Arbitrary<Explained<Cents>> = fc.record({
  value: amounts(),
  steps: fc.array(steps, { maxLength: 3 }),
});

export const findings: fc.Arbitrary<Finding> = fc.record(
  {
    code: ids,
    severity: fc.constantFrom("blocking", "warning", "info"),
    message: texts,
    remedy: texts,
    path: fc.array(fc.oneof(ids, fc.nat({ max: 99 })), { maxLength: 4 }),
    data: fc.dictionary(ids, fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 10 })), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    sources: fc.array(sources, { maxLength: 2 }),
  },
  { requiredKeys: ["code", "severity", "message"] },
) as fc.Arbitrary<Finding>;

export const clients: fc.Arbitrary<Client> = fc.record(
  {
    id: ids,
    name: fc.string({ minLength: 1, maxLength: 40 }),
    kind: fc.constantFrom("consumer", "nonProfessional", "professional"),
    recoversVat: fc.boolean(),
    profession: ids,
    practice: fc.constantFrom("solo", "scm", "group", "clinic"),
    siret: fc.constantFrom("73282932000074", "39172288100052", "35600000049837"),
    address: fc.string({ maxLength: 60 }),
    department: fc.constantFrom("22", "2A", "971"),
  },
  { requiredKeys: ["id", "name", "kind", "recoversVat"] },
) as fc.Arbitrary<Client>;

/** Parameters without holes, ascending, known for a while after their last value. */
export const parameters: fc.Arbitrary<Parameter<number>> = fc
  .record({
    id: ids,
    title: texts,
    days: fc.uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 6 }),
    values: fc.array(rates(), { minLength: 6, maxLength: 6 }),
    source: sources,
  })
  .map(({ id, title, days, values, source }) => {
    const from = [...days].sort((a, b) => a - b).map(fromDayNumber);
    return {
      id,
      title,
      unit: "fraction" as const,
      knownUntil: fromDayNumber(40_001),
      values: from.map((day, k) => ({ from: day, value: values[k] ?? 0, source })),
    };
  });
