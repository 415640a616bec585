import type { OutcomeCounts, SafetyReport } from "../../../model/vigilance.js";
import type { VigilanceEvent } from "../../../model/vigilance-event.js";
import type { Reporter, VigilanceSubject } from "../../../model/vigilance-people.js";
import type { VigilanceProduct } from "../../../model/vigilance-product.js";
import { countryCode } from "./country-codes.js";
import { dayOf, own, present, type ReadRecord } from "./taker.js";
import { all, attribute, child, named, numberIn, observations, textOf, type XmlNode } from "./xml-node.js";

const UNITS: Readonly<Record<string, string>> = { a: "year", mo: "month", wk: "week", d: "day", h: "hour" };
const OUTCOMES: Readonly<Record<string, string>> = {
  C53279: "ongoing",
  C82467: "recovered",
  C49495: "sequelae",
  C28554: "died",
  C21115: "euthanized",
  C17998: "unknown",
};
const REPORTERS: Readonly<Record<string, string>> = { C82470: "veterinarian", C82468: "animal-owner", C17649: "other" };
const VEDDRA = "2.16.840.1.113883.4.358";
const US_LISTS = ["2.16.840.1.113883.13.226", "2.16.840.1.113883.13.227"];
const REACTION = "T95020";
const READ = /* @__PURE__ */ (() =>
  new Set([
    ...Object.keys(OUTCOMES),
    REACTION,
    "T95005",
    "T95011",
    "T95012",
    "T95007",
    "T95008",
    "T95015",
    "T95003",
    "T95004",
  ]))();

/** Reads one VICH GL35 message (interaction PORR_IN049006UV) as far as the element map goes. */
export function readVichMessage(message: XmlNode): ReadRecord {
  const event = named(message, "investigationEvent")[0] ?? message;
  const sources = all(event, ({ name }) => name === "relatedInvestigation");
  const [first, ...others] = sources;
  const player = named(event, "player2")[0];
  const coded = observations(event);
  const report: SafetyReport = present({
    id: attribute(child(event, "id"), "extension"),
    reportType: "spontaneous",
    receivedOn: dayOf(attribute(child(first, "effectiveTime"), "value")),
    submittedOn: dayOf(attribute(child(event, "availabilityTime"), "value")),
    countryOfReceipt: countryCode(
      textOf(child(named(event, "primaryInformationRecipient")[0], "assignedEntity", "addr", "country")),
    ),
    reporter: first && reporterOf(first),
    otherReporters: others.length > 0 ? others.map(reporterOf) : undefined,
    subject: subjectOf(player, coded),
    products: all(event, isTopProduct).map(productOf),
    events: coded.flatMap(([code, node]) => (code === REACTION ? reactionOf(node) : [])),
    outcomeCounts: outcomesOf(coded),
    narrative: textOf(child(event, "text")),
  });
  const unmapped = coded.flatMap(([code, node]) =>
    READ.has(code) ? [] : [attribute(child(node, "code"), "displayName") ?? code],
  );
  return { domain: "veterinary", report, unmapped: [...new Set(unmapped)] };
}

function reporterOf(source: XmlNode): Reporter {
  const entity = child(source, "participation", "assignedEntity");
  const name = child(entity, "assignedPerson", "name");
  const names = [child(name, "given"), child(name, "family")].flatMap((part) => textOf(part) ?? []);
  const category = attribute(child(entity, "code"), "code");
  return present({
    category: own(REPORTERS, category) ?? attribute(child(entity, "code"), "displayName"),
    name: names.includes("MSK") ? "MSK" : names.join(" ") || undefined,
    city: textOf(child(entity, "addr", "city")),
    postalCode: textOf(child(entity, "addr", "postalCode")),
    country: countryCode(textOf(child(entity, "addr", "country"))),
  });
}

function subjectOf(player: XmlNode | undefined, coded: readonly (readonly [string, XmlNode])[]): VigilanceSubject {
  const value = (code: string): XmlNode | undefined => child(coded.find(([one]) => one === code)?.[1], "value");
  const age = numberIn(child(value("T95012"), "low"));
  const breeds = coded.flatMap(([code, node]) =>
    code === "T95008" ? (attribute(child(node, "value"), "displayName") ?? []) : [],
  );
  const species = attribute(child(player, "code"), "displayName");
  const unit = own(UNITS, attribute(child(value("T95012"), "low"), "unit"));
  return present({
    kind: species === "Human" ? "human" : "animal",
    species: species === "Human" ? undefined : species,
    breed: breeds.join(", ") || undefined,
    sex: attribute(child(player, "administrativeGenderCode"), "displayName")?.toLowerCase(),
    age: age === undefined || age <= 0 ? undefined : present({ value: age, unit }),
    weightKg:
      attribute(child(value("T95011"), "low"), "unit") === "kg" ? numberIn(child(value("T95011"), "low")) : undefined,
    numberTreated: numberIn(child(player, "quantity")),
    numberAffected: numberIn(value("T95005")),
  });
}

/** A product that was given, not a dose within one. */
function isTopProduct(node: XmlNode): boolean {
  return node.name === "substanceAdministration" && child(node, "consumable") !== undefined;
}

function productOf(given: XmlNode): VigilanceProduct {
  const instance = child(given, "consumable", "instanceOfKind");
  const kind = child(instance, "kindOfProduct");
  const batch = child(instance, "productInstanceInstance");
  const time = all(given, ({ name }) => name === "comp")[0];
  const substances = named(given, "ingredientSubstance").flatMap((one) => textOf(child(one, "name")) ?? []);
  const label = observations(given).find(([code]) => code === "T95015")?.[1];
  const dose = child(given, "doseCheckQuantity", "numerator");
  const value = numberIn(dose);
  const used = attribute(child(label, "value"), "value");
  return present({
    role: "suspect",
    domain: "veterinary",
    name: textOf(child(kind, "name")),
    activeSubstances: substances.length > 0 ? substances : undefined,
    batch: textOf(child(batch, "lotNumberText")),
    maNumber: attribute(child(kind, "asManufacturedProduct", "subjectOf", "approval", "id"), "extension"),
    atcVet: textOf(child(kind, "asSpecializedKind", "generalizedMaterialKind", "name")),
    route: attribute(child(given, "routeCode"), "displayName"),
    dose:
      value === undefined ? undefined : present({ value, unit: attribute(child(dose, "translation"), "displayName") }),
    startedOn: dayOf(attribute(child(time, "low"), "value")),
    endedOn: dayOf(attribute(child(time, "high"), "value")),
    usedAccordingToLabel: used === "true" ? true : used === "false" ? false : undefined,
  });
}

function reactionOf(node: XmlNode): readonly VigilanceEvent[] {
  const value = child(node, "value");
  const system = attribute(value, "codeSystem") ?? "";
  if (system !== VEDDRA && !US_LISTS.includes(system)) return [];
  const term = attribute(value, "displayName");
  const code = attribute(value, "code");
  const failed = code === "1039" || /^ineffective|lack of efficacy/i.test(term ?? "");
  return [
    present({
      kind: failed ? "lack-of-efficacy" : code === "2043" ? "residue" : "reaction",
      term,
      veddraCode: system === VEDDRA ? code : undefined,
      onsetOn: dayOf(attribute(child(node, "effectiveTime", "low"), "value")),
    }),
  ];
}

function outcomesOf(coded: readonly (readonly [string, XmlNode])[]): OutcomeCounts | undefined {
  const counts: Record<string, number> = {};
  for (const [code, node] of coded) {
    const status = own(OUTCOMES, code);
    const animals = numberIn(child(node, "value"));
    if (status !== undefined && animals !== undefined) counts[status] = animals;
  }
  return Object.keys(counts).length > 0 ? counts : undefined;
}
