import { fc, test } from "@fast-check/vitest";
import { type CardFilter, isUsageError } from "bareme/model";
import { cardConditionSchema, cardFilterSchema, jsonSchemaOf } from "bareme/schemas";
import { selectCards } from "bareme/segmentation";
import { expect } from "vitest";
import { dates } from "../arbitraries.js";

const value = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const field = fc.constantFrom("status", "identity.town", "equipment.installedOn", "a.b.c.d.e.f.g.h");
const condition = fc.oneof(
  fc.record({ field, is: value }),
  fc.record({ field, isNot: value }),
  fc.record({ field, oneOf: fc.array(value, { maxLength: 3 }) }),
  fc.record({ field, atLeast: fc.integer() }),
  fc.record({ field, atMost: fc.integer() }),
  fc.record({ field, before: dates() }),
  fc.record({ field, from: dates() }),
  fc.record({ field, contains: fc.string() }),
  fc.record({ field, known: fc.boolean() }),
);
const { filter } = fc.letrec<{ filter: CardFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 6 },
    condition as fc.Arbitrary<CardFilter>,
    fc.record({ all: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ not: tie("filter") }),
    fc.record({ some: field, where: tie("filter") }),
  ),
}));

/** A filter spoiled somewhere: a key more, a key less, or another value. */
const junk = fc.constantFrom<unknown>(null, 3, "x", [], {}, { field: "" }, Number.NaN, { all: "x" }, "2026-02-30", [
  "2026-02-28",
]);
const spoiled = fc
  .tuple(filter, junk, fc.nat(), fc.constantFrom("field", "is", "all", "where", "from", "contains"))
  .map(([good, bad, at, key]) => {
    const keys = Object.keys(good);
    const name = at % 3 === 0 ? key : (keys[at % keys.length] ?? key);
    return { ...good, [name]: bad };
  });

function accepted(sent: unknown): boolean {
  try {
    selectCards([], sent as CardFilter);
    return true;
  } catch (thrown) {
    if (isUsageError(thrown)) return false;
    throw thrown;
  }
}

test.prop([filter], { numRuns: 300 })("a filter comes back equal, through JSON, and runs", (one) => {
  const sent = JSON.parse(JSON.stringify(one));
  expect(cardFilterSchema.parse(sent)).toEqual(sent);
  expect(accepted(sent)).toBe(true);
});

test.prop([fc.oneof(spoiled, junk, fc.jsonValue())], { numRuns: 1000 })(
  "the schema takes what selectCards runs",
  (sent) => {
    expect(cardFilterSchema.safeParse(sent).success).toBe(accepted(sent));
  },
);

const nested = (levels: number): unknown => {
  let one: unknown = { field: "status", is: "client" };
  for (let k = 0; k < levels; k++) one = { not: one };
  return one;
};

test.each([
  [20, true],
  [21, false],
  [100_000, false],
])("%d levels above a condition: %s", (levels, fits) => {
  expect(accepted(nested(levels))).toBe(fits);
  expect(cardFilterSchema.safeParse(nested(levels)).success).toBe(fits);
});

test("a filter that contains itself is refused, however many times", () => {
  const knot: { all: unknown[] } = { all: [] };
  knot.all = new Array(10).fill(knot);
  expect(accepted(knot)).toBe(false);
  expect(cardFilterSchema.safeParse(knot).success).toBe(false);
});

test("filters and conditions have a JSON Schema; the filter's refers to itself", () => {
  expect(jsonSchemaOf(cardConditionSchema)["anyOf"]).toHaveLength(9);
  expect(JSON.stringify(jsonSchemaOf(cardFilterSchema))).toContain('"$ref"');
});
