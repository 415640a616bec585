import { readFileSync } from "node:fs";
import * as schemas from "bareme/schemas";
import { expect, test } from "vitest";
import type * as z from "zod";

const card = {
  id: "c1",
  status: "prospect",
  identity: { name: "Le Goff", rpps: "1", department: "22", territory: "29-north" },
  practice: { targetType: "practitioner", form: "scm", practitioners: 3 },
  equipment: [{ id: "e1", kind: "card-reader", version: "1.31", installedOn: "2022-02-28" }],
  project: { planned: true, horizon: "short", budget: "1500.00" },
  history: [{ on: "2026-03-01", channel: "call", from: "firm" }],
  sellOut: [{ product: "p", stock: 12, readOn: "2026-03-01" }],
};

test("amounts of a card become cents; numbers that may be wrong are read as they stand", () => {
  expect(schemas.clientCardSchema.parse(card)).toEqual({ ...card, project: { ...card.project, budget: 150_000 } });
});

const shows = { id: "s", name: "MEDEC", during: { from: "2003-03-12", until: "2003-03-16" } };
const proposal = {
  id: "p",
  kind: "dentist",
  papers: { quote: true, brochures: null },
  installed: [{ id: "pc", category: "computer", figures: { memoryMb: 256 } }],
  signOffs: { network: "notConcerned" },
};
const documents: readonly (readonly [string, z.ZodType, object])[] = [
  ["card", schemas.clientCardSchema, { ...card, project: {} }],
  ["proposal", schemas.proposalSchema, proposal],
  ["table", schemas.salesTableSchema, { id: "t", table: { rows: ["a"], columns: ["22"], cells: [[null]] } }],
  ["document", schemas.salesDocumentSchema, { kind: "invoice", issuedOn: "2026-03-02", lines: [{ vatRate: 20 }] }],
  ["complaint", schemas.complaintSchema, { id: "r", receivedOn: "2026-03-02", report: { narrative: null } }],
  ["contract file", schemas.contractFileSchema, { id: "f", client: { id: "martin" }, contracts: [] }],
  ["promotion", schemas.promotionSchema, { usedOn: "2026-03-02", product: { name: "Colistine", antibiotic: true } }],
  ["medicine order", schemas.medicineOrderSchema, { buyer: { kind: null }, lines: [{ product: "Colistine" }] }],
  ["visit", schemas.visitReportSchema, { visitedOn: null, nextAction: { description: "call" } }],
  ["evidence", schemas.assessmentEvidenceSchema, { block: "vigilance", kind: "interview", documents: ["tour"] }],
  ["professional", schemas.professionalSchema, { id: "m", name: "Dr Martin", profession: "dentist", sector: 2 }],
  ["practice", schemas.practiceGroupSchema, { id: "p", form: "scm", members: [], president: "m" }],
  ["territory", schemas.salesTerritorySchema, { id: "29-north", label: "29N", departments: ["29"] }],
  ["show", schemas.tradeShowSchema, shows],
  ["stock", schemas.stockItemSchema, { reference: "PC", onHand: 5 }],
];

test.each(documents)(
  "%s: comes back equal through JSON; unknown keys and undefined are refused",
  (_, schema, document) => {
    const sent = JSON.parse(JSON.stringify(document));
    expect(schema.parse(sent)).toEqual(document);
    expect(schema.safeParse({ ...document, extra: 1 }).success).toBe(false);
    const [key = ""] = Object.keys(document);
    expect(schema.safeParse({ ...document, [key]: undefined }).success).toBe(false);
  },
);

test.each([
  ["a card's date that is none", schemas.clientCardSchema, { ...card, relationEndedOn: "2026-02-30" }],
  ["half a practitioner", schemas.clientCardSchema, { ...card, practice: { practitioners: 2.5 } }],
  ["a budget of half a cent", schemas.clientCardSchema, { ...card, project: { budget: 0.5 } }],
  ["a paper nobody knows", schemas.proposalSchema, { ...proposal, papers: { letter: true } }],
  [
    "hardware without figures",
    schemas.proposalSchema,
    { ...proposal, installed: [{ id: "pc", category: "computer" }] },
  ],
  [
    "a hostile figure",
    schemas.proposalSchema,
    JSON.parse('{"id":"p","kind":"group","requirements":[{"category":"c","minimum":{"__proto__":1}}]}'),
  ],
  ["NaN in a table", schemas.salesTableSchema, { id: "t", table: { rows: [], columns: [], cells: [[Number.NaN]] } }],
  [
    "a show that ends before it starts",
    schemas.tradeShowSchema,
    { ...shows, during: { from: "2003-03-12", until: "2003-03-12" } },
  ],
  ["a negative stock", schemas.stockItemSchema, { reference: "PC", onHand: -1 }],
])("%s is refused", (_, schema, document) => {
  expect(schema.safeParse(document).success).toBe(false);
});

/** Documents of the model that a UI may store, and those that it does not. */
test("every subject of a built-in pack has a schema", () => {
  const subjects = ["sesam-vitale", "commercial", "complaints", "contracts", "sales-data", "deal", "documents"].map(
    (pack) => /subject: (\w+);/.exec(readFileSync(`src/compliance/${pack}/shape.ts`, "utf8"))?.[1] ?? pack,
  );
  const names = [...subjects, "SafetyReport", "Promotion", "MedicineOrder"];
  const missing = names.filter((name) => !(`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema` in schemas));
  expect(missing).toEqual([]);
});
