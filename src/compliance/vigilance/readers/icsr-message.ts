import type { SafetyReport, Seriousness } from "../../../model/vigilance.js";
import type { VigilanceEvent } from "../../../model/vigilance-event.js";
import type { Reporter, VigilanceSubject } from "../../../model/vigilance-people.js";
import type { ProductRole, VigilanceProduct } from "../../../model/vigilance-product.js";
import { countryCode } from "./country-codes.js";
import { dayOf, own, pick, present, type ReadRecord } from "./taker.js";
import { readVichMessage } from "./vich-message.js";
import { all, attribute, child, named, numberIn, observations, textOf, type XmlNode } from "./xml-node.js";

/** Codes of ICH observations (system 2.16.840.1.113883.3.989.2.1.1.19). */
const REACTION = "29";
const ROLE = "20";
const FLAGS: Readonly<Record<string, keyof Seriousness>> = {
  34: "death",
  21: "lifeThreatening",
  33: "hospitalization",
  35: "disability",
  12: "congenitalAnomaly",
  26: "otherMedicallyImportant",
};
const READ = /* @__PURE__ */ (() => new Set([REACTION, ROLE, "3", "4", "27", ...Object.keys(FLAGS)]))();
const ROLES = ["", "suspect", "concomitant", "interacting", "not-administered"] as const;
const QUALIFICATIONS = ["", "physician", "pharmacist", "other-health-professional", "lawyer", "consumer"] as const;
const OUTCOMES = ["unknown", "recovered", "recovering", "not-recovered", "sequelae", "fatal"] as const;
const TYPES = ["", "spontaneous", "study", "other"] as const;
const AGE_GROUPS = ["foetus", "neonate", "infant", "child", "adolescent", "adult", "elderly"] as const;
const UNITS: Readonly<Record<string, string>> = {
  a: "year",
  mo: "month",
  wk: "week",
  d: "day",
  h: "hour",
  "{decade}": "decade",
};

/**
 * Reads every individual case of an HL7 ICSR document (root MCCI_IN200100UV01): E2B(R3) messages of human cases and VICH GL35 messages
 * of veterinary ones, told apart by their interaction, as far as the element maps go. The document comes as plain nodes from the host's parser.
 *
 * @example
 * ```ts
 * readIcsrMessages({ name: "MCCI_IN200100UV01", attributes: {}, children: [], text: "" }); // => []
 * ```
 */
export function readIcsrMessages(root: XmlNode): readonly ReadRecord[] {
  const messages = [root, ...root.children].filter(({ name }) => name.startsWith("PORR_IN0490"));
  return messages.map((message) =>
    message.name === "PORR_IN049006UV" ? readVichMessage(message) : readHumanMessage(message),
  );
}

function readHumanMessage(message: XmlNode): ReadRecord {
  const event = named(message, "investigationEvent")[0] ?? message;
  const role = named(event, "primaryRole")[0] ?? event;
  const coded = observations(event);
  const sources = named(event, "relatedInvestigation").filter((one) => child(one, "subjectOf2") !== undefined);
  const reactions = coded.flatMap(([code, node]) => (code === REACTION ? [node] : []));
  const { reporter, others } = reporters(sources);
  const report: SafetyReport = present({
    id: attribute(child(event, "id"), "extension"),
    reportType: pick(TYPES, reportType(event)),
    receivedOn: dayOf(attribute(child(event, "effectiveTime", "low"), "value")),
    mostRecentOn: dayOf(attribute(child(event, "availabilityTime"), "value")),
    reporter,
    otherReporters: others.length > 0 ? others : undefined,
    subject: patientOf(role, coded),
    products: productsOf(event),
    events: reactions.map(reactionOf),
    dictionaryVersion: attribute(child(reactions[0], "value"), "codeSystemVersion"),
    narrative: textOf(child(event, "text")),
    seriousness: seriousnessOf(reactions),
  });
  const unmapped = coded.flatMap(([code, node]) =>
    READ.has(code) ? [] : [attribute(child(node, "code"), "displayName") ?? code],
  );
  return { domain: "human", report, unmapped: [...new Set(unmapped)] };
}

const REPORT_TYPES = "2.16.840.1.113883.3.989.2.1.1.2";

function reportType(event: XmlNode): string | undefined {
  const values = named(event, "investigationCharacteristic").map((one) => child(one, "value"));
  return attribute(
    values.find((value) => attribute(value, "codeSystem") === REPORT_TYPES),
    "code",
  );
}

/** The primary source first: the one that C.2.r.5 (priority 1) names. */
function reporters(sources: readonly XmlNode[]): { readonly reporter: Reporter; readonly others: readonly Reporter[] } {
  const all = sources.map(reporterOf);
  return { reporter: all[0] ?? {}, others: all.slice(1) };
}

function reporterOf(source: XmlNode): Reporter {
  const entity = named(source, "assignedEntity")[0];
  const name = child(entity, "assignedPerson", "name");
  const names = [child(name, "given"), child(name, "family")].flatMap((part) => textOf(part) ?? []);
  const qualification = attribute(child(entity, "assignedPerson", "asQualifiedEntity", "code"), "code");
  const country = child(entity, "assignedPerson", "asLocatedEntity", "location", "code");
  return present({
    category: pick(QUALIFICATIONS, qualification),
    name: names.includes("MSK") ? "MSK" : names.join(" ") || undefined,
    organization: textOf(child(entity, "representedOrganization", "name")),
    city: textOf(child(entity, "addr", "city")),
    country: countryCode(attribute(country, "code")),
  });
}

function patientOf(role: XmlNode, coded: readonly (readonly [string, XmlNode])[]): VigilanceSubject {
  const player = child(role, "player1");
  const value = (code: string): XmlNode | undefined => child(coded.find(([one]) => one === code)?.[1], "value");
  const age = numberIn(value("3"));
  return present({
    kind: "human",
    initials: textOf(child(player, "name")),
    sex: pick(["", "male", "female"], attribute(child(player, "administrativeGenderCode"), "code")),
    dateOfBirth: dayOf(attribute(child(player, "birthTime"), "value")),
    age: age === undefined ? undefined : present({ value: age, unit: own(UNITS, attribute(value("3"), "unit")) }),
    ageGroup: pick(AGE_GROUPS, attribute(value("4"), "code")),
  });
}

/** Products, with the roles that causality assessments give them by id. */
function productsOf(event: XmlNode): readonly VigilanceProduct[] {
  const roles = new Map<string, ProductRole>();
  for (const one of named(event, "causalityAssessment")) {
    const id = attribute(child(one, "subject2", "productUseReference", "id"), "root");
    const role = pick(ROLES, attribute(child(one, "value"), "code"));
    if (attribute(child(one, "code"), "code") === ROLE && id !== undefined && role !== undefined) roles.set(id, role);
  }
  return all(event, (node) => node.name === "substanceAdministration" && child(node, "consumable") !== undefined).map(
    (given) => {
      const kind = child(given, "consumable", "instanceOfKind", "kindOfProduct");
      const substances = named(given, "ingredientSubstance").flatMap((one) => textOf(child(one, "name")) ?? []);
      return present({
        role: roles.get(attribute(child(given, "id"), "root") ?? "") ?? "suspect",
        domain: "human",
        name: textOf(child(kind, "name")),
        activeSubstances: substances.length > 0 ? substances : undefined,
        batch: textOf(named(given, "lotNumberText")[0]),
      });
    },
  );
}

function reactionOf(node: XmlNode): VigilanceEvent {
  const value = child(node, "value");
  const outcome = observations(node).find(([code]) => code === "27")?.[1];
  return present({
    kind: "reaction",
    term: textOf(child(value, "originalText")),
    meddraCode: attribute(value, "code"),
    language: attribute(child(value, "originalText"), "language"),
    onsetOn: dayOf(attribute(child(node, "effectiveTime", "low"), "value")),
    outcome: pick(OUTCOMES, attribute(child(outcome, "value"), "code")),
  });
}

/** A flag is true or says nothing; one explicit "false" on every reaction is taken at its word. */
function seriousnessOf(reactions: readonly XmlNode[]): Seriousness {
  const told = new Map<string, string[]>();
  for (const reaction of reactions)
    for (const [code, node] of observations(reaction)) {
      const flag = own(FLAGS, code);
      if (flag !== undefined)
        told.set(flag, [...(told.get(flag) ?? []), attribute(child(node, "value"), "value") ?? ""]);
    }
  const flags = [...told].map(([flag, values]) => [
    flag,
    values.includes("true")
      ? true
      : values.length === reactions.length && values.every((one) => one === "false")
        ? false
        : undefined,
  ]);
  return present(Object.fromEntries(flags) as Seriousness);
}
