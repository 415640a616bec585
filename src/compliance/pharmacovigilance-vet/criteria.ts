import type { CriterionContext, CriterionTest } from "../vigilance/criterion.js";
import {
  has,
  hasAnimalDescriptor,
  hasIdentity,
  hasPersonDescriptor,
  isDescribed,
  isIdentifiable,
  suspects,
} from "../vigilance/identifiable.js";
import type { CleanEvent, CleanReport } from "../vigilance/read-report.js";

const id = (name: string): string => `pharmacovigilance-vet/${name}`;
const key = (name: string, wrong: boolean): string | undefined => (wrong ? name : undefined);

/** A reporter whom nobody can name; in lenient mode a category and a confirmed contact are enough. */
function unnamed({ reporter, contactConfirmed }: CleanReport, { mode }: CriterionContext): boolean {
  const known = mode === "lenient" && has(reporter.category) && contactConfirmed === true;
  return !hasIdentity(reporter) && !known;
}

/** A residue out of the scope of article 73(2)(e), or a reaction that was none. */
function discounted(event: CleanEvent, { on }: CriterionContext): boolean {
  if (event.kind === "reaction") return event.withoutAdverseReaction === true;
  if (event.kind !== "residue") return false;
  return (event.withdrawalRespected === false && on(id("res-02"))) || (event.aboveMrl === false && on(id("res-04")));
}

const counts = (event: CleanEvent, ctx: CriterionContext): boolean =>
  (isDescribed(event, ctx.words) || !ctx.on(id("evt-02"))) && !discounted(event, ctx);

const noEvent = ({ events }: CleanReport, ctx: CriterionContext): boolean =>
  !events.some((event) => counts(event, ctx));

const noProduct = (report: CleanReport, ctx: CriterionContext): boolean =>
  !suspects(report).some((product) => isIdentifiable(product, ctx.words, !ctx.on(id("prd-03"))));

const residue = ({ events }: CleanReport): boolean => events.some(({ kind }) => kind === "residue");

/** Article 12(2) of Implementing Regulation (EU) 2021/1281, with the conventions that make it decidable. */
export const VET_CRITERIA: readonly CriterionTest[] = [
  {
    rule: "pharmacovigilance-vet/rep-01",
    criterion: "reporter",
    failure: (report, ctx) =>
      key("notIdentifiable", unnamed(report, ctx)) ??
      key("strictDetails", ctx.mode === "strict" && !(has(report.reporter.category) && has(report.reporter.country))),
    asks: ({ reporter }) => (hasIdentity(reporter) ? ["reporter.category", "reporter.country"] : ["reporter.name"]),
  },
  {
    rule: "pharmacovigilance-vet/rep-05",
    criterion: "reporter",
    failure: (report, ctx) => key("anonymous", report.reporter.anonymous === true && unnamed(report, ctx)),
    asks: () => ["reporter.name"],
  },
  {
    rule: "pharmacovigilance-vet/ani-01",
    criterion: "animal",
    failure: ({ subject }) =>
      key("noSubject", subject.kind === "none") ?? key("noSpecies", subject.kind === "animal" && !has(subject.species)),
    asks: ({ subject }) => [
      ...(subject.kind === "none" ? ["subject.kind"] : []),
      "subject.species",
      ...(hasAnimalDescriptor(subject) ? [] : ["subject.numberAffected"]),
    ],
  },
  {
    rule: "pharmacovigilance-vet/ani-02",
    criterion: "animal",
    failure: ({ subject }) =>
      key("notDefinable", subject.kind === "animal" && has(subject.species) && !hasAnimalDescriptor(subject)),
    asks: () => ["subject.numberAffected"],
  },
  {
    rule: "pharmacovigilance-vet/hum-01",
    criterion: "animal",
    failure: ({ subject }) => key("notIdentifiable", subject.kind === "human" && !hasPersonDescriptor(subject)),
    asks: () => ["subject.sex"],
  },
  {
    rule: "pharmacovigilance-vet/env-01",
    criterion: "animal",
    failure: ({ subject }) =>
      key("notLocated", subject.kind === "environment" && !has(subject.location) && !has(subject.description)),
    asks: () => ["subject.location"],
  },
  {
    rule: "pharmacovigilance-vet/res-01",
    criterion: "animal",
    failure: ({ subject }) =>
      key(
        "notIdentifiable",
        subject.kind === "foodstuff" && !(has(subject.commodity) && (has(subject.sampleId) || has(subject.species))),
      ),
    asks: ({ subject }) => [
      ...(has(subject.commodity) ? [] : ["subject.commodity"]),
      ...(has(subject.sampleId) || has(subject.species) ? [] : ["subject.sampleId"]),
    ],
  },
  {
    rule: "pharmacovigilance-vet/prd-01",
    criterion: "product",
    failure: (report, ctx) => key("notIdentifiable", noProduct(report, ctx)),
    asks: () => ["products[].name"],
  },
  {
    rule: "pharmacovigilance-vet/prd-03",
    criterion: "product",
    failure: (report, { words }) =>
      key(
        "classOnly",
        !suspects(report).some((product) => isIdentifiable(product, words)) &&
          suspects(report).some(({ name }) => typeof name === "string"),
      ),
    asks: () => ["products[].name"],
  },
  {
    rule: "pharmacovigilance-vet/evt-01",
    criterion: "event",
    failure: (report, ctx) => key("noEvent", report.events.length === 0) ?? key("noneCounts", noEvent(report, ctx)),
    asks: () => ["events[].term"],
  },
  {
    rule: "pharmacovigilance-vet/evt-02",
    criterion: "event",
    failure: (report, ctx) =>
      key(
        "notDescribed",
        noEvent(report, { ...ctx, on: () => true }) && report.events.some((event) => !isDescribed(event, ctx.words)),
      ),
    asks: () => ["events[].term"],
  },
  {
    rule: "pharmacovigilance-vet/res-02",
    criterion: "event",
    failure: (report, ctx) =>
      key(
        "notRespected",
        residue(report) &&
          noEvent(report, { ...ctx, on: () => true }) &&
          report.events.some((event) => event.kind === "residue" && event.withdrawalRespected === false),
      ),
    asks: () => [],
  },
  {
    rule: "pharmacovigilance-vet/res-04",
    criterion: "event",
    failure: (report, ctx) =>
      key(
        "belowLimit",
        residue(report) &&
          noEvent(report, { ...ctx, on: () => true }) &&
          report.events.some((event) => event.kind === "residue" && event.aboveMrl === false),
      ),
    asks: () => [],
  },
];
