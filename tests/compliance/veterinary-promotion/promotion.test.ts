import {
  medicineOrderPack,
  missingSpcItems,
  promotionPack,
  SPC_ITEMS,
  THERAPEUTIC_AREAS,
  veterinaryMedicines,
} from "bareme/compliance";
import { date, type MedicineOrder, type Promotion } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";
import { change } from "../vigilance/reports.js";

const product = {
  name: "Exempla-flam",
  medicineClass: "prescription",
  area: "digestive",
  targetSpecies: ["dog"],
  indications: ["douleur"],
  therapeuticClass: "anti-inflammatoire",
  forms: ["comprimé"],
  dosage: "1 mg/kg",
  contraindications: "insuffisance rénale",
  adverseEffects: "vomissements",
  properUse: "avec le repas",
  composition: "exemplaxib 10 mg",
  withdrawalPeriod: null,
  antibiotic: false,
  immunological: false,
};
const promotion = {
  usedOn: "2026-03-02",
  product,
  audience: "veterinarian",
  material: { id: "ADV-12", version: "3", approvedOn: "2026-01-05", until: "2027-01-05" },
  claims: [{ text: "Agit en 30 minutes.", reference: "Étude E-1", comparedWith: "Concurrentol" }],
} as unknown as Promotion;
const asOf = date("2026-03-20");
const that = (parts: object = {}): RuleCase<Promotion> => ({ subject: change(promotion, { ...parts }), asOf });

const cases: Readonly<Record<string, RuleCases<Promotion>>> = {
  "spc-01": { pass: [that()], fail: [[that({ "product.properUse": undefined }), "missing"]] },
  "spc-02": {
    pass: [that(), that({ "product.withdrawalPeriod": "28 jours" })],
    fail: [
      [that({ "product.composition": null }), "missing"],
      [that({ "product.withdrawalPeriod": undefined }), "missing"],
    ],
  },
  "spc-03": { pass: [that()], fail: [], undetermined: [[that({ "product.area": undefined }), ["product.area"]]] },
  "mat-01": {
    pass: [that(), that({ usedOn: "2026-01-05" }), that({ usedOn: "2027-01-04" })],
    fail: [
      [that({ material: null }), "notTheCompany"],
      [that({ "material.version": undefined }), "notTheCompany"],
      [that({ usedOn: "2026-01-04" }), "notApproved"],
      [that({ usedOn: "2027-01-05" }), "outdated"],
    ],
    undetermined: [[that({ material: undefined }), ["material"]]],
  },
  "abx-01": {
    pass: [that({ "product.antibiotic": true, resistanceMessage: true, priorAuthorization: "A-1" })],
    fail: [
      [that({ "product.antibiotic": true }), "noMessage"],
      [that({ "product.antibiotic": true, resistanceMessage: true }), "noAuthorization"],
    ],
    undetermined: [[that({ "product.antibiotic": undefined }), ["product.antibiotic"]]],
    notApplicable: [that()],
  },
  "aud-01": {
    pass: [
      that(),
      that({ audience: "public", "product.medicineClass": "nonPrescription" }),
      that({ audience: "professionalKeeper", "product.immunological": true }),
    ],
    fail: [
      [that({ audience: "public" }), "public"],
      [that({ audience: "professionalKeeper" }), "keeper"],
    ],
    undetermined: [
      [that({ audience: undefined }), ["audience"]],
      [that({ audience: "producerGroup" }), ["product.listedForProducerGroups"]],
    ],
  },
  "clm-01": { pass: [that()], fail: [[that({ "claims.0.reference": undefined }), "noReference"]] },
  "clm-02": {
    pass: [that()],
    fail: [[that({ "claims.0.disparages": true }), "disparages"]],
    notApplicable: [that({ "claims.0.comparedWith": undefined })],
  },
  "clm-03": {
    pass: [that()],
    fail: [[that({ "claims.0.text": "Le concurrent est dangereux." }), "ill"]],
    notApplicable: [that({ claims: [] })],
  },
  "clm-04": {
    pass: [that()],
    fail: [
      [that({ testimonial: true }), "testimonial"],
      [that({ promise: true }), "promise"],
      [that({ makesVetVisitSuperfluous: true }), "noVet"],
    ],
  },
};

describe("row 284, row 285, row 286, row 287: promotion of veterinary medicines", () => {
  test.each(Object.entries(cases))("%s", (id, one) => {
    const on = (each: RuleCase<Promotion>, day: RuleCase<Promotion>["asOf"]) => ({
      ...each,
      subject: change(each.subject, { usedOn: day }),
    });
    const problems = ruleProblems(promotionPack, `veterinary-promotion/${id}`, { ...one, on });
    expect(problems.filter(({ code }) => !(id === "spc-03" && code === "no-fail-case"))).toEqual([]);
  });
  test("each has its cases", () => {
    expect(promotionPack.rules.map(({ id }) => id.slice(21)).sort()).toEqual(Object.keys(cases).sort());
  });
});

test("row 282: the eight items of the summary of product characteristics", () => {
  expect(Object.keys(SPC_ITEMS)).toEqual([
    "targetSpecies",
    "indications",
    "therapeuticClass",
    "forms",
    "dosage",
    "contraindications",
    "adverseEffects",
    "properUse",
  ]);
  expect(missingSpcItems(promotion.product)).toEqual([]);
  expect(missingSpcItems({ name: "X", targetSpecies: [], dosage: "" })).toHaveLength(8);
});

test("row 283: the seven therapeutic areas", () => {
  expect(Object.keys(THERAPEUTIC_AREAS)).toEqual([
    "bacteriology",
    "immunology",
    "parasitology",
    "cardiovascular",
    "digestive",
    "reproductionEndocrinology",
    "neurology",
  ]);
});

const order = {
  orderedOn: "2026-03-02",
  buyer: { name: "Clinique Exemple", kind: "veterinarian", registered: true },
  lines: [{ product: "Exempla-flam", medicineClass: "prescription", quantity: 10 }],
} as unknown as MedicineOrder;
const ordered = (parts: object = {}): RuleCase<MedicineOrder> => ({ subject: change(order, { ...parts }), asOf });
const orderCases: Readonly<Record<string, RuleCases<MedicineOrder>>> = {
  "buy-01": {
    pass: [
      ordered(),
      ordered({ "buyer.kind": "pharmacy" }),
      ordered({ "buyer.kind": "retailer", "lines.0.medicineClass": "externalAntiparasiticForPets" }),
      ordered({ buyer: { name: "Groupement", kind: "producerGroup", approved: true } }),
    ],
    fail: [
      [ordered({ "buyer.kind": "keeper" }), "notEntitled"],
      [ordered({ "buyer.kind": "retailer", "lines.0.medicineClass": "nonPrescription" }), "notEntitled"],
      [ordered({ buyer: { name: "Groupement", kind: "producerGroup", approved: false } }), "notApproved"],
    ],
    undetermined: [
      [ordered({ "buyer.kind": undefined }), ["buyer.kind"]],
      [ordered({ buyer: { name: "Groupement", kind: "producerGroup" } }), ["buyer.approved"]],
      [ordered({ "buyer.kind": "other", "lines.0.medicineClass": undefined }), ["lines[].medicineClass"]],
    ],
  },
  "buy-02": {
    pass: [ordered()],
    fail: [[ordered({ "buyer.registered": false }), "notRegistered"]],
    undetermined: [[ordered({ "buyer.registered": undefined }), ["buyer.registered"]]],
    notApplicable: [ordered({ "buyer.kind": "armedForces" })],
  },
  "ord-01": {
    pass: [ordered()],
    fail: [],
    undetermined: [[ordered({ "lines.0.medicineClass": undefined }), ["lines[].medicineClass"]]],
  },
  "ord-02": {
    pass: [ordered()],
    fail: [
      [ordered({ "lines.0.quantity": 0 }), "wrong"],
      [ordered({ "lines.0.quantity": 1.5 }), "wrong"],
    ],
    undetermined: [[ordered({ "lines.0.quantity": undefined }), ["lines[].quantity"]]],
  },
  "ord-03": {
    pass: [ordered()],
    fail: [
      [ordered({ lines: [] }), "empty"],
      [ordered({ "buyer.name": undefined }), "nobody"],
    ],
  },
};

describe("row 292: an order conforms when the buyer is entitled, the class known and the quantity sound", () => {
  test.each(Object.entries(orderCases))("%s", (id, one) => {
    const on = (each: RuleCase<MedicineOrder>, day: RuleCase<MedicineOrder>["asOf"]) => ({
      ...each,
      subject: change(each.subject, { orderedOn: day }),
    });
    const problems = ruleProblems(medicineOrderPack, `veterinary-orders/${id}`, { ...one, on });
    expect(problems.filter(({ code }) => !(id === "ord-01" && code === "no-fail-case"))).toEqual([]);
  });
  test("each has its cases", () => {
    expect(medicineOrderPack.rules.map(({ id }) => id.slice(18)).sort()).toEqual(Object.keys(orderCases).sort());
  });
});

test("a promotion without claims and an order without a day are judged too", () => {
  const book = compose([veterinaryMedicines]);
  const { claims: _, ...silent } = promotion;
  expect(evaluate(book, "medicinePromotion", silent, { asOf }).gates["show"]).toBe("compliant");
  const { orderedOn: __, ...undated } = order;
  expect(evaluate(book, "medicineOrder", undated, { asOf }).gates["accept"]).toBe("compliant");
});
