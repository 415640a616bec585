import {
  CAUSALITY_CLASSES,
  CAUSALITY_FACTORS,
  causalityByProduct,
  DEFECT_CLASSES,
  E2B_R3,
  filledElements,
  isCausalityCode,
  missingDefectFacts,
  SHORT_LISTS,
  VICH_GL42,
} from "bareme/compliance";
import { describe, expect, test } from "vitest";
import { COMPLETE_HUMAN, COMPLETE_VET, change } from "./reports.js";

const open = (report: object, map: typeof VICH_GL42) =>
  filledElements(report, map)
    .filter(({ filled, carries }) => carries && !filled)
    .map(({ element }) => element);

describe("row 270: the elements that carry the minimum criteria", () => {
  test("VICH GL42: a complete report fills them all", () => {
    expect(open(COMPLETE_VET, VICH_GL42)).toEqual([]);
    expect(
      open(
        change(COMPLETE_VET, { reporter: {}, "subject.species": null, products: [], narrative: undefined }),
        VICH_GL42,
      ),
    ).toEqual(["A.3.1", "B.1.3", "B.2.1", "B.2.2.1", "B.3.1"]);
  });
  test("E2B(R3): required elements that a complete report leaves open", () => {
    const required = filledElements(COMPLETE_HUMAN, E2B_R3).filter((one) => one.required && !one.filled);
    expect(required).toEqual([]);
    expect(open(change(COMPLETE_HUMAN, { events: [{ kind: "reaction" }] }), E2B_R3)).toEqual(
      expect.arrayContaining(["E.i.1", "E.i.2.1b"]),
    );
  });
  test("each element once", () => {
    for (const map of [VICH_GL42, E2B_R3]) expect(new Set(map.map(({ element }) => element)).size).toBe(map.length);
  });
});

describe("causality", () => {
  test("five classes, six factors, codes checked and never computed", () => {
    expect(Object.keys(CAUSALITY_CLASSES)).toEqual(["A", "B", "O1", "O", "N"]);
    expect(CAUSALITY_FACTORS).toHaveLength(6);
    expect(["A", "O1", "C", "constructor", 1].map(isCausalityCode)).toEqual([true, true, false, false, false]);
  });
  test("by product, each opinion in its element", () => {
    const causality = [
      { by: "authority", productIndex: 1, code: "N" },
      { by: "attending-vet", code: "A" },
      { by: "company", productIndex: 1, code: "B" },
      { by: "company", code: "X" },
    ] as const;
    expect(causalityByProduct({ causality })).toEqual([
      { opinions: [{ by: "attending-vet", code: "A", element: "B.5.1" }] },
      {
        productIndex: 1,
        opinions: [
          { by: "authority", code: "N", element: "B.2.1.6" },
          { by: "company", code: "B", element: "B.2.1.5" },
        ],
      },
    ]);
  });
});

test("row 271: three classes of quality defect, without an invented time limit", () => {
  expect(DEFECT_CLASSES.map(({ anmv, eu }) => `${anmv} ${eu}`)).toEqual(["1 I", "2 II", "3 III"]);
  expect(JSON.stringify(DEFECT_CLASSES)).not.toMatch(/\d+ (?:h|heures|hours|jours|days)\b/);
  expect(missingDefectFacts({})).toEqual([]);
  expect(missingDefectFacts({ defect: {} })).toEqual([
    "product",
    "batch",
    "expiry",
    "units",
    "description",
    "reporter",
    "sample",
  ]);
});

test("short lists: codes as official data use them, others marked", () => {
  expect(SHORT_LISTS["reporter"]?.entries[0]).toEqual({ code: "C82470", name: "Veterinarian" });
  expect(SHORT_LISTS["species"]?.entries.slice(0, 2)).toEqual([
    { code: "DOG", name: "Dog" },
    { code: "CAT", name: "Cat", verified: false },
  ]);
  expect(SHORT_LISTS["veddra"]?.entries.find(({ code }) => code === "1039")?.name).toBe("Lack of efficacy");
  expect(SHORT_LISTS["labelUse"]?.entries).toHaveLength(10);
  expect(Object.values(SHORT_LISTS).every(({ entries }) => entries.every(({ name }) => !/\d/.test(name)))).toBe(true);
});
