import { readFileSync } from "node:fs";
import { euros } from "bareme/model";
import { describe, expect, test } from "vitest";
import { fileProblems } from "../../examples/check-file.js";
import { dossierText } from "../../examples/dossier-text.js";
import { mainJob } from "../../examples/main-job.js";
import { type SalesFile, salesFileSchema } from "../../examples/sales-file.js";

const read = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}.json`, "utf8"));
const today = salesFileSchema.parse(read("dentist-2026"));
const paths = (file: SalesFile): readonly string[] => fileProblems(file).map(({ path }) => path);
const withItems = (items: SalesFile["quote"]["items"], more: Partial<SalesFile> = {}): SalesFile => ({
  ...today,
  contracts: [],
  quote: { ...today.quote, items },
  ...more,
});
const item = (id: string, price: string, vatItem = "hardware"): SalesFile["quote"]["items"][number] => {
  const supply = { kind: "fixedPrice", price, cost: "0.00" };
  const quote = { ...(read("dentist-2026") as { quote: object }).quote, items: [{ id, label: id, supply, vatItem }] };
  const [read1] = salesFileSchema.parse({ ...(read("dentist-2026") as object), quote, contracts: [] }).quote.items;
  if (read1 === undefined) throw new Error("no item");
  return read1;
};
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("what the schema of a sales file cannot see", () => {
  test("the examples have nothing to correct", () => {
    for (const name of ["dentist-2003", "group-practice-2003", "dentist-2026"])
      expect(fileProblems(salesFileSchema.parse(read(name)))).toEqual([]);
  });
  test("all problems at once: place, items, contracts, way of paying", () => {
    const { department: _, ...client } = today.client;
    const free = {
      ...item("b", "0.00"),
      supply: { kind: "costPlus", cost: euros(0), priceFrom: { coefficient: 1.3 } },
    } as const;
    const items = [item("a", "100.00", "spaceship"), free, item("a", "1.00", "__proto__")];
    const file = { ...withItems(items, { client, chosenOption: "longTermRental" }), contracts: today.contracts };
    expect(paths(file)).toEqual([
      "client.department",
      "quote.items.0.vatItem",
      "quote.items.1",
      "quote.items.2.id",
      "quote.items.2.vatItem",
      "contracts.0.item",
      "chosenOption",
    ]);
  });
  test("items of a bundle, variants, options and percentages are no problem by themselves", () => {
    const quote = {
      ...today.quote,
      bundles: [{ id: "pack", label: "Pack", price: euros(250) }],
      items: [
        { ...item("a", "100.00"), bundle: "pack" },
        { ...item("b", "200.00"), bundle: "pack" },
        { ...item("c", "10.00"), optional: true },
        { ...item("d", "10.00"), variant: { group: "g", choice: "x" } },
        { ...item("e", "0.00"), supply: { kind: "percentage", rate: 0.1, base: { of: "own" } } } as const,
      ],
    };
    const file = { ...today, contracts: [], quote };
    expect(fileProblems(file)).toEqual([]);
    expect(mainJob(file).quote.totals.exclVat).toBe(27_500); // 250 + 10 % of it
  });
  test("no item; a department that is none, one whose VAT nobody collected, one without VAT", () => {
    expect(paths(withItems([]))).toEqual(["quote.items"]);
    const [place] = fileProblems(withItems([item("a", "1.00")], { client: { ...today.client, department: "99" } }));
    expect(place?.message.fr).toContain("n'est pas un département");
    expect(paths(withItems([item("a", "1.00")], { client: { ...today.client, department: "978" } }))).toEqual([
      "client.department",
    ]);
    expect(paths(withItems([item("a", "1.00")], { client: { ...today.client, department: "973" } }))).toEqual([
      "quote.items.0.vatItem",
    ]);
  });
});

describe("what the dossier says of unusual quotes", () => {
  const text = (file: SalesFile, lang: "fr" | "en" = "fr"): string => plain(dossierText(mainJob(file), lang, true));
  test("an exempt course is no line at 0 %, and is said to stay outside the financing", () => {
    expect(text(today)).toContain("TVA : exonéré, CGI, art. 261-4-4° a (700,00 € HT)");
    expect(text(today)).toContain("Hors financement : 700,00 € HT");
    expect(text(today)).not.toContain("TVA 0 %");
  });
  test("of two VAT rates the one that weighs most is financed", () => {
    const file = withItems([item("pills", "10.00", "humanMedicineReimbursable"), item("pc", "1000.00")]);
    expect(mainJob(file).financing.options[0]?.totalExclVat).toBe(100000);
    expect(text(file)).toContain("Hors financement : 10,00 € HT");
  });
  test("nothing to finance, and an amount under the lessor's minimum, in words", () => {
    expect(text(withItems([item("gift", "0.00")]))).toContain("Rien à financer.");
    expect(text(withItems([item("pc", "449.99")]))).toContain("! Location évolutive : montant sous le minimum");
    expect(text(withItems([item("pc", "449.99")]), "en")).toContain("amount under the lessor's minimum");
    expect(text(withItems([item("pc", "450.00")]))).not.toContain("minimum du bailleur");
  });
  test("products in the reader's language, days as people read them, each section with its number", () => {
    const group = salesFileSchema.parse(read("group-practice-2003"));
    expect(text(group)).toContain("Ordonnance barrée");
    expect(text(group)).toContain("La carte est valable jusqu'au 30 septembre 2003.");
    expect(text(group)).toContain("7. Verdict — poste SESAM-Vitale");
    expect(text(group)).toContain("[Accès ADSL partagé MultiDSL, par mois]");
  });
});
