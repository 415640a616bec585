import { readFileSync } from "node:fs";
import {
  contractSchemaWith,
  quoteItemSchemaWith,
  quoteRequestSchema,
  supplySchema,
  workstationCaseSchema,
} from "bareme/schemas";
import { expect, test } from "vitest";
import * as z from "zod";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const cases: readonly { id: string; practice: unknown; workstation: unknown }[] = read(
  "../fixtures/sesam-vitale-workstations.json",
);

test.each(cases.map((each) => [each.id, each] as const))(
  "workstation %s is read unchanged",
  (_, { practice, workstation }) => {
    const sent = { practice, workstation };
    expect(workstationCaseSchema.parse(sent)).toEqual(sent);
  },
);

const reader = {
  id: "reader",
  label: "Lecteur bi-fente GEMPLUS",
  vat: { category: "S", rate: 0.196 },
  supply: { kind: "costPlus", cost: "300.00", priceFrom: { coefficient: 1.3 } },
};

test("row 2: amounts of a request become cents, wherever they stand", () => {
  const request = quoteRequestSchema.parse({
    id: "q-1",
    items: [reader],
    bundles: [{ id: "b", label: "Poste", price: "1500.50" }],
    payment: { installments: [{ id: "order", part: { amount: "100" } }] },
    paid: 500,
  });
  expect(request).toMatchObject({
    items: [{ supply: { cost: 30_000 } }],
    bundles: [{ price: 150_050 }],
    payment: { installments: [{ part: { amount: 10_000 } }] },
    paid: 500,
  });
});

test.each([
  ["a fractional amount", { ...reader, supply: { ...reader.supply, cost: 300.5 } }],
  ["two ways to a price", { ...reader, supply: { ...reader.supply, priceFrom: { coefficient: 1.3, price: 1 } } }],
  ["a discount of 30 instead of 0.3", { ...reader, discounts: [30] }],
  ["a rate of 19.6 instead of 0.196", { ...reader, vat: { category: "S", rate: 19.6 } }],
  ["an unknown kind", { ...reader, supply: { kind: "costplus" } }],
  ["an unknown key", { ...reader, quantities: 2 }],
  ["undefined for an absent key", { ...reader, quantity: undefined }],
  ["NaN", { ...reader, quantity: Number.NaN }],
])("%s is refused", (_, item) => {
  expect(quoteRequestSchema.safeParse({ id: "q-1", items: [item] }).success).toBe(false);
});

test("a plugin's supply keeps its terms, without hostile keys", () => {
  const supply = { kind: "acme/per-bed", beds: 12, tiers: [{ from: 1, price: 100 }] };
  expect(supplySchema.parse(supply)).toEqual(supply);
  expect(supplySchema.safeParse(JSON.parse('{ "kind": "acme/x", "__proto__": { "y": 1 } }')).success).toBe(false);
  expect(supplySchema.safeParse({ kind: "acme/x", f: () => 1 }).success).toBe(false);
});

test("a file may have fields of its own in the place of those looked up", () => {
  const { vat: _, ...rest } = reader;
  const item = quoteItemSchemaWith({ vatItem: z.string() });
  expect(item.safeParse({ ...rest, vatItem: "hardware" }).success).toBe(true);
  expect(item.safeParse(rest).success).toBe(false);
  const contract = contractSchemaWith({ item: z.exactOptional(z.string()) });
  const duration = { start: "2003-04-01", firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12 } };
  expect(contract.safeParse({ id: "c", kind: "maintenance", duration, item: "license" }).success).toBe(true);
  expect(contract.safeParse({ id: "c", kind: "maintenance", duration, client: "x" }).success).toBe(false);
});
