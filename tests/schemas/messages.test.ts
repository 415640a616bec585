import {
  centsSchema,
  clientSchema,
  dateSchema,
  findingDataSchema,
  identifierSchema,
  jsonSchemaOf,
  rateSchema,
  rulebookChangeSchema,
  supplySchema,
  verdictSchema,
} from "bareme/schemas";
import { expect, test } from "vitest";
import type * as z from "zod";

function firstIssue(schema: z.ZodType, input: unknown): z.core.$ZodIssue | undefined {
  return schema.safeParse(input).error?.issues[0];
}

test("an amount with a fraction is refused with the way to write it", () => {
  const message = firstIssue(centsSchema, 390.5)?.message;
  expect(message).toContain("received 390.5");
  expect(message).toContain('"390.50"');
  expect(message).toContain("39050");
  expect(firstIssue(centsSchema, "390,50")?.message).toContain('received "390,50"');
  expect(firstIssue(centsSchema, { amount: 1 })?.message).toContain("received an object");
  expect(firstIssue(centsSchema, "99999999999999.00")?.message).toContain("below 2^53");
});

test("row 60: an identifier says what is wrong with it", () => {
  expect(firstIssue(identifierSchema("siret"), "73282932000075")).toMatchObject({ message: "not a siret: badKey" });
  expect(firstIssue(identifierSchema("siret"), "7328")).toMatchObject({ message: "not a siret: badShape" });
});

test("all faults are listed at once, each with its place", () => {
  const read = clientSchema.safeParse({ id: "", name: "Dr Martin", kind: "pro", recoversVat: "no", siret: "1" });
  expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["id", "kind", "recoversVat", "siret"]);
});

test("hostile keys of a record are refused, not dropped", () => {
  for (const text of ['{ "__proto__": 1 }', '{ "constructor": 1 }', '{ "prototype": 1 }'])
    expect(findingDataSchema.safeParse(JSON.parse(text)).success).toBe(false);
  expect(findingDataSchema.safeParse({ n: 1 }).success).toBe(true);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("sizes are bounded", () => {
  const data = Object.fromEntries(Array.from({ length: 10_001 }, (_, k) => [`k${k}`, k]));
  expect(findingDataSchema.safeParse(data).success).toBe(false);
  expect(rateSchema.safeParse("1".repeat(401)).success).toBe(false);
  expect(clientSchema.safeParse({ id: "x".repeat(201), name: "n", kind: "consumer", recoversVat: true }).success).toBe(
    false,
  );
});

test("JSON Schema says what is accepted", () => {
  expect(jsonSchemaOf(centsSchema)).toMatchObject({ anyOf: [{ type: "integer" }, { type: "string" }] });
  expect(jsonSchemaOf(dateSchema)).toMatchObject({ type: "string", format: "date" });
  expect(jsonSchemaOf(clientSchema)).toMatchObject({
    type: "object",
    required: ["id", "name", "kind", "recoversVat"],
    additionalProperties: false,
    properties: { kind: { enum: ["consumer", "nonProfessional", "professional"] }, siret: { type: "string" } },
  });
  expect(jsonSchemaOf(verdictSchema)).toMatchObject({ type: "object", properties: { asOf: { type: "string" } } });
});

test("a change says who answers for it, or which options were given to the evaluation: never both, never neither", () => {
  const fits = (change: object): boolean => rulebookChangeSchema.safeParse(change).success;
  const by = { owner: "Director", reason: "paperless" };
  expect(fits({ kind: "without", rule: "deal/vat", ...by })).toBe(true);
  expect(fits({ kind: "override", rule: "deal", options: ["floor"], ...by })).toBe(true);
  expect(fits({ kind: "policy", rule: "deal", options: ["floor"] })).toBe(true);
  expect(fits({ kind: "policy", rule: "deal", options: ["floor"], ...by })).toBe(false);
  expect(fits({ kind: "without", rule: "deal/vat", owner: "Director" })).toBe(false);
  expect(fits({ kind: "policy", rule: "deal" })).toBe(false);
});

test("the fault of a supply is told at its field, not as if a plugin's kind had been meant", () => {
  const told = (supply: unknown) =>
    supplySchema.safeParse(supply).error?.issues.map(({ path, message }) => [path.join("."), message]);
  const how = 'an amount is a whole number of cents (39050) or a decimal string in euros ("390.50")';
  expect(told({ kind: "fixedPrice", price: 10.5 })).toEqual([["price", `received 10.5; ${how}`]]);
  expect(told({ kind: "fixedPrice", price: "-100.00" })).toEqual([
    ["price", "received -10000 cents; expected an amount of zero or more"],
  ]);
  expect(told({ kind: "unknown" })).toEqual([["kind", expect.stringContaining("'fixedPrice'")]]);
  expect(told({ kind: "acme/rental/yearly" })).toEqual([["kind", expect.stringContaining("plugin")]]);
  expect(told({ kind: "acme/rental", months: 12 })).toBeUndefined();
});

test("a day that does not exist is told once", () => {
  expect(dateSchema.safeParse("2026-02-30").error?.issues).toHaveLength(1);
  expect(dateSchema.safeParse("0000-01-01").error?.issues).toHaveLength(1);
});
