import {
  billOfMaterials,
  type MaterialLine,
  practiceProfile,
  type ShoppingLine,
  workstationConclusion,
} from "bareme/compliance";
import { date, isUsageError } from "bareme/model";
import { describe, expect, test, vi } from "vitest";
import { days, groupReference, professions, reference } from "./reference.js";
import { check, type Edit, edited, fixtures } from "./support.js";

vi.setConfig({ testTimeout: 60_000 });

const bill = (profile: Parameters<typeof practiceProfile>[0], day: string): Map<string, MaterialLine> =>
  new Map(billOfMaterials(practiceProfile(profile), date(day)).map((line) => [line.product, line]));
const needs = (lines: Map<string, MaterialLine>, need: string): string[] =>
  [...lines.values()].filter((line) => line.need === need).map(({ product }) => product);

describe("bill of materials", () => {
  test("row 230, row 231: the minimum workstation and the five additions of 2001", () => {
    const lines = bill({ profession: "gp" }, "2001-06-01");
    expect(needs(lines, "transmit").sort()).toEqual([
      "billing-module",
      "card-reader",
      "computer",
      "fse-route",
      "modem-or-router",
      "network-link",
      "rss-access",
      "signing-card",
    ]);
    expect(lines.get("practice-software")?.need).toBe("file");
    expect(lines.get("printer")?.need).toBe("file");
  });
  test("row 235: the access kit is needed to the last day of the concession", () => {
    expect(bill({ profession: "gp" }, "2004-10-31").get("rss-access")?.need).toBe("transmit");
    expect(bill({ profession: "gp" }, "2004-11-01").has("rss-access")).toBe(false);
    expect(bill({ profession: "gp" }, "2004-11-01").get("modem-or-router")?.need).toBe("transmit");
  });
  test("row 252: a declaration, then a record", () => {
    expect([...bill({ profession: "gp" }, "2018-05-24").keys()]).toContain("cnil-declaration");
    expect([...bill({ profession: "gp" }, "2018-05-25").keys()]).toContain("gdpr-record");
    expect([...bill({ profession: "gp" }, "2018-05-25").keys()]).not.toContain("cnil-declaration");
  });
  test("row 247, row 248, row 249: six doctors and two assistants: 8 clients, a server, 6 readers, certified cabling", () => {
    const lines = bill({ profession: "gp", titulars: 6, staff: 2 }, "2003-10-06");
    const quantities = [
      "computer",
      "server",
      "ups",
      "automatic-backup",
      "card-reader",
      "software-license",
      "signing-card",
    ];
    expect(quantities.map((product) => lines.get(product)?.quantity)).toEqual([8, 1, 1, 1, 6, 6, 6]);
    expect(lines.get("certified-cabling")).toMatchObject({ quantity: 1, need: "recommended" });
    expect(lines.get("shared-router")?.need).toBe("recommended");
  });
  test("row 246: a stand-alone terminal needs neither computer, printer nor practice software", () => {
    const lines = bill({ profession: "gp", solution: "standalone-terminal" }, "2001-06-01");
    for (const product of ["computer", "printer", "practice-software", "server"])
      expect(lines.has(product)).toBe(false);
    expect(lines.get("card-reader")?.quantity).toBe(1);
  });
  test("by profession", () => {
    expect(bill({ profession: "nurse" }, "2026-06-01").get("portable-reader")?.need).toBe("recommended");
    expect(bill({ profession: "gp", homeVisits: true }, "2026-06-01").has("portable-reader")).toBe(true);
    expect(bill({ profession: "gp" }, "2026-06-01").has("scor-service")).toBe(false);
    expect(bill({ profession: "pharmacist" }, "2026-06-01").get("finess-number")?.need).toBe("file");
    expect(bill({ profession: "dentist" }, "2026-06-01").has("segur-version")).toBe(false);
  });
  test("from the app on, something to read it; before the rulebook, nothing", () => {
    expect(bill({ profession: "gp" }, "2025-11-17").has("apcv-capture")).toBe(false);
    expect(bill({ profession: "gp" }, "2025-11-18").get("apcv-capture")?.need).toBe("recommended");
    expect(bill({ profession: "gp" }, "1998-04-14").size).toBe(0);
  });
  test.each([0, 1.5, Number.NaN, -1])("a size of %d is refused", (titulars) => {
    try {
      practiceProfile({ profession: "gp", titulars });
      expect.unreachable();
    } catch (thrown) {
      expect(isUsageError(thrown) && thrown.code).toBe("materials/bad-size");
    }
  });
});

const shopping = (subject: unknown, day: string, records: "open" | "closed" = "closed"): readonly ShoppingLine[] =>
  workstationConclusion(check(subject, day, { records }))?.shoppingList ?? [];
const products = (lines: readonly ShoppingLine[]): string[] =>
  lines.map(({ product, quantity }) => `${quantity} ${product}`);

describe("shopping list: needed minus present", () => {
  test.each(professions)("of a complete %s is empty on every day", (profession) => {
    for (const day of days) expect([day, ...products(shopping(reference(profession, day), day))]).toEqual([day]);
  });
  test("of a complete group is empty", () => {
    expect(products(shopping(groupReference("gp", "2003-10-06"), "2003-10-06"))).toEqual([]);
  });
  test("of a practice that has nothing is its whole bill of materials", () => {
    const person = { id: "P1", role: "owner", profession: "gp", transmits: true };
    const nothing = {
      practice: { kind: "solo", practitioners: [person] },
      workstation: { solution: "pc", stage: "installation" },
    };
    for (const day of days) {
      const wanted = billOfMaterials(practiceProfile({ profession: "gp" }), date(day));
      expect(products(shopping(nothing, day)).sort()).toEqual(wanted.map(({ product }) => `1 ${product}`).sort());
    }
  });
  const removals: readonly [string, readonly Edit[], readonly string[]][] = [
    ["printer", [{ remove: "/workstation/posts/0/printer" }], ["1 printer"]],
    ["reader", [{ set: "/workstation/readers", to: [] }], ["1 card-reader"]],
    ["license", [{ remove: "/practice/practitioners/0/license" }], ["1 software-license"]],
    ["expired card", [{ set: "/practice/practitioners/0/card/validUntil", to: "2003-06-01" }], ["1 signing-card"]],
    ["francs", [{ set: "/workstation/software/billing/currency", to: "FRF" }], ["1 billing-module"]],
    ["reader for another version", [{ set: "/workstation/readers/0/homologatedFor", to: ["1.20"] }], ["1 card-reader"]],
    ["negative ARL", [{ set: "/workstation/commissioning/arl/status", to: "negative" }], ["1 positive-arl"]],
  ];
  test.each(removals)("row 236: %s", (_, edits, want) => {
    expect(products(shopping(edited(reference("gp", "2003-06-02"), edits), "2003-06-02"))).toEqual(want);
  });
  test("two posts without reader are two readers; what stops the transmission comes first", () => {
    const poor = edited(groupReference("gp", "2003-10-06"), [
      { set: "/workstation/readers", to: [] },
      { remove: "/workstation/posts/0/ups" },
      { remove: "/practice/practitioners/1/license" },
    ]);
    const lines = shopping(poor, "2003-10-06");
    expect(products(lines)).toEqual(["2 card-reader", "1 software-license", "1 ups"]);
    expect(lines.map(({ need }) => need)).toEqual(["transmit", "file", "recommended"]);
    expect(lines[0]?.rules).toContain("sesam-vitale/hw-04");
  });
  test("in the open reading what is not known is to be checked, not bought", () => {
    const unsure = edited(reference("gp", "2003-06-02"), [{ remove: "/practice/practitioners/0/license" }]);
    expect(shopping(unsure, "2003-06-02", "open")).toEqual([
      {
        product: "software-license",
        title: { fr: "Contrat de licence, un par praticien", en: "License contract, one per practitioner" },
        quantity: 0,
        toCheck: 1,
        need: "file",
        rules: ["sesam-vitale/ct-01"],
      },
    ]);
  });
  test("every case of the reference that fails has something to get or to correct", () => {
    for (const { id, asOf, options, practice, workstation, expected } of fixtures) {
      const lines = shopping({ practice, workstation }, asOf, options.records);
      if (expected.complete) expect([id, ...lines.filter(({ need }) => need !== "recommended")]).toEqual([id]);
    }
  });
});
