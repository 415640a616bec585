import { type CalendarDate, date } from "../../model/date.js";
import type { MedicineOrder } from "../../model/veterinary-medicine.js";
import { type Phase, type Rule, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S36, S39 } from "../vigilance/sources.js";

/** A line of an order of veterinary medicines. */
export type OrderLine = MedicineOrder["lines"][number];

/** Types of the pack on orders. `accept`: may the order be taken? */
export type MedicineOrderShape = Shape<{
  kind: "medicineOrder";
  subject: MedicineOrder;
  gate: "accept";
  items: { line: OrderLine };
}>;

const rule: RuleMaker<MedicineOrderShape> = /* @__PURE__ */ rulesFor<MedicineOrderShape>();
const READ_IN: CalendarDate = /* @__PURE__ */ date("2024-04-16");
const ACCEPT: readonly Phase<"accept">[] = [{ from: READ_IN, severity: "blocking", gates: ["accept"] }];
const ALWAYS = new Set(["pharmacy", "veterinarian", "veterinarySchool", "armedForces"]);

/** Who may buy what: L. 5143-2 of the Code de la santé publique. */
export const ORDER_RULES: readonly Rule<MedicineOrderShape>[] = [
  /* @__PURE__ */ rule({
    id: "veterinary-orders/buy-01",
    slug: "entitled-buyer",
    title: { fr: "Ayant droit", en: "Entitled buyer" },
    basis: "law",
    sources: [S36],
    phases: ACCEPT,
    each: "line",
    // Pharmacists, registered veterinarians, veterinary schools, armed forces; external antiparasitics for pets may be sold by others.
    check: ({ medicineClass }, _, { buyer }) => {
      if (!has(buyer.kind)) return { missing: ["buyer.kind"] };
      const kind = buyer.kind as string;
      if (ALWAYS.has(kind)) return "pass";
      if (kind === "producerGroup")
        return has(buyer.approved)
          ? buyer.approved
            ? "pass"
            : { fail: "notApproved" }
          : { missing: ["buyer.approved"] };
      if (!has(medicineClass)) return { missing: ["lines[].medicineClass"] };
      return medicineClass === "externalAntiparasiticForPets" ? "pass" : { fail: "notEntitled", data: { kind } };
    },
    messages: {
      notEntitled: {
        fr: "Cet acheteur ({kind}) n'est pas un ayant droit pour ce médicament.",
        en: "This buyer ({kind}) is not entitled to this medicine.",
      },
      notApproved: {
        fr: "Le groupement n'est pas agréé pour ce médicament.",
        en: "The group is not approved for this medicine.",
      },
    },
    remedy: { fr: "Orienter vers un pharmacien ou un vétérinaire.", en: "Direct to a pharmacist or veterinarian." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-orders/buy-02",
    slug: "registered-buyer",
    title: { fr: "Inscription à l'ordre", en: "Registered buyer" },
    basis: "law",
    sources: [S36],
    phases: ACCEPT,
    check: ({ buyer }) => {
      if (buyer.kind !== "veterinarian" && buyer.kind !== "pharmacy") return "notApplicable";
      return has(buyer.registered)
        ? buyer.registered
          ? "pass"
          : { fail: "notRegistered", at: ["buyer"] }
        : { missing: ["buyer.registered"] };
    },
    messages: { notRegistered: { fr: "L'acheteur n'est pas inscrit à l'ordre.", en: "The buyer is not registered." } },
    remedy: { fr: "Vérifier l'inscription avant de livrer.", en: "Check the registration before delivering." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-orders/ord-01",
    slug: "class-known",
    title: { fr: "Classe du médicament", en: "Class of the medicine" },
    basis: "secondary",
    sources: [S39],
    phases: ACCEPT,
    each: "line",
    check: ({ medicineClass }) => (has(medicineClass) ? "pass" : { missing: ["lines[].medicineClass"] }),
    messages: {},
    remedy: { fr: "Chercher la classe dans le catalogue.", en: "Look the class up in the catalog." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-orders/ord-02",
    slug: "quantity",
    title: { fr: "Quantité", en: "Quantity" },
    basis: "convention",
    sources: [S39, LIBRARY],
    phases: ACCEPT,
    each: "line",
    check: ({ quantity }) => {
      if (quantity === undefined) return { missing: ["lines[].quantity"] };
      return quantity !== null && Number.isSafeInteger(quantity) && quantity > 0
        ? "pass"
        : { fail: "wrong", at: ["quantity"] };
    },
    messages: {
      wrong: { fr: "La quantité n'est pas un nombre entier positif.", en: "The quantity is no whole number above 0." },
    },
    remedy: { fr: "Corriger la quantité.", en: "Correct the quantity." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-orders/ord-03",
    slug: "not-empty",
    title: { fr: "Commande non vide", en: "Order not empty" },
    basis: "convention",
    sources: [LIBRARY],
    phases: ACCEPT,
    check: ({ lines, buyer }) =>
      lines.length === 0
        ? { fail: "empty", at: ["lines"] }
        : has(buyer.name)
          ? "pass"
          : { fail: "nobody", at: ["buyer", "name"] },
    messages: {
      empty: { fr: "La commande n'a pas de ligne.", en: "The order has no line." },
      nobody: { fr: "L'acheteur n'est pas nommé.", en: "The buyer is not named." },
    },
    remedy: { fr: "Compléter le bon de commande.", en: "Complete the order form." },
  }),
];
