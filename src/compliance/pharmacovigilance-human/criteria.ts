import type { CriterionContext, CriterionTest } from "../vigilance/criterion.js";
import {
  has,
  hasIdentity,
  hasPersonDescriptor,
  isDescribed,
  isIdentifiable,
  isOnly,
  severalPatients,
} from "../vigilance/identifiable.js";
import type { CleanEvent, CleanProduct, CleanReport } from "../vigilance/read-report.js";

const id = (name: string): string => `pharmacovigilance-human/${name}`;
const key = (name: string, wrong: boolean): string | undefined => (wrong ? name : undefined);
const ALL = (): boolean => true;

/** Nothing single out the reporter: no identity, no qualification, no confirmed contact. */
function unnamed({ reporter, contactConfirmed }: CleanReport): boolean {
  return !hasIdentity(reporter) && !has(reporter.category) && contactConfirmed !== true;
}

/** Products that a case may rest on: suspect, interacting, or not administered. */
export function humanSuspects({ products }: CleanReport): readonly CleanProduct[] {
  return products.filter(({ role }) => role !== "concomitant");
}

/** Was the reaction only told by its end ("died"), or explicitly none? */
const outcomeOnly = (event: CleanEvent, { words }: CriterionContext): boolean =>
  !isSituation(event) && isOnly("outcomeOnlyTerms", event, words);

const isSituation = ({ kind }: CleanEvent): boolean => kind !== "reaction" && kind !== "infectious-agent";

/** A special situation of which no reaction is told. */
function withoutReaction(event: CleanEvent, critical: boolean, { words }: CriterionContext): boolean {
  const { kind, withoutAdverseReaction: without } = event;
  if (!isSituation(event)) return without === true;
  if (kind === "lack-of-efficacy" && critical) return false;
  return without === true || (without !== false && isOnly("situationTerms", event, words));
}

/** Causality excluded by the reporter and by the company. */
function excluded({ causality }: CleanReport): boolean {
  const by = (who: string): boolean => (causality ?? []).some((one) => one.by === who && one.excluded === true);
  return by("reporter") && by("company");
}

/** Is a product such that its lack of efficacy is a case by itself? */
function isCritical({ products }: CleanReport): boolean {
  return products.some(({ role, efficacyCritical }) => efficacyCritical === true && role !== "concomitant");
}

/** Does an event count (section VI.B.2 of GVP, with the conventions that make it decidable)? */
function counts(event: CleanEvent, critical: boolean, ctx: CriterionContext): boolean {
  return (
    isDescribed(event, ctx.words) &&
    !(outcomeOnly(event, ctx) && ctx.on(id("evt-02"))) &&
    !(withoutReaction(event, critical, ctx) && ctx.on(id("evt-03")))
  );
}

function noEvent(report: CleanReport, ctx: CriterionContext): boolean {
  const critical = isCritical(report);
  return (excluded(report) && ctx.on(id("evt-08"))) || !report.events.some((event) => counts(event, critical, ctx));
}

const noProduct = (report: CleanReport, { words }: CriterionContext): boolean =>
  !humanSuspects(report).some((product) => isIdentifiable(product, words));

/** The four criteria of a human case. */
export const HUMAN_CRITERIA: readonly CriterionTest[] = [
  {
    rule: "pharmacovigilance-human/rep-01",
    criterion: "reporter",
    failure: (report, { mode }) =>
      key("notIdentifiable", unnamed(report)) ??
      key("strictDetails", mode === "strict" && !(has(report.reporter.category) && has(report.reporter.country))),
    asks: ({ reporter }) => (hasIdentity(reporter) ? ["reporter.category", "reporter.country"] : ["reporter.name"]),
  },
  {
    rule: "pharmacovigilance-human/pat-01",
    criterion: "patient",
    failure: ({ subject }) =>
      key("notHuman", subject.kind !== "human") ?? key("notIdentifiable", !hasPersonDescriptor(subject)),
    asks: ({ subject }) => [
      ...(subject.kind === "human" ? [] : ["subject.kind"]),
      ...(hasPersonDescriptor(subject) ? [] : ["subject.sex"]),
    ],
  },
  {
    rule: "pharmacovigilance-human/pat-02",
    criterion: "patient",
    failure: ({ subject }, { words }) =>
      key("several", subject.kind === "human" && !hasPersonDescriptor(subject) && severalPatients(subject, words)),
    asks: () => ["subject.sex"],
  },
  {
    rule: "pharmacovigilance-human/prd-01",
    criterion: "product",
    failure: (report, ctx) => key("notIdentifiable", noProduct(report, ctx)),
    asks: () => ["products[].name"],
  },
  {
    rule: "pharmacovigilance-human/prd-03",
    criterion: "product",
    failure: ({ products }) =>
      key("concomitantOnly", products.length > 0 && products.every(({ role }) => role === "concomitant")),
    asks: () => ["products[].name"],
  },
  {
    rule: "pharmacovigilance-human/evt-01",
    criterion: "event",
    failure: (report, ctx) => key("noEvent", report.events.length === 0) ?? key("noneCounts", noEvent(report, ctx)),
    asks: () => ["events[].term"],
  },
  {
    rule: "pharmacovigilance-human/evt-02",
    criterion: "event",
    failure: (report, ctx) =>
      key(
        "outcomeOnly",
        noEvent(report, { ...ctx, on: ALL }) && report.events.some((event) => outcomeOnly(event, ctx)),
      ),
    asks: () => ["events[].term"],
  },
  {
    rule: "pharmacovigilance-human/evt-03",
    criterion: "event",
    failure: (report, ctx) => {
      const critical = isCritical(report);
      const told = report.events.some((event) => isSituation(event) && withoutReaction(event, critical, ctx));
      return key("noReaction", told && noEvent(report, { ...ctx, on: ALL }));
    },
    asks: () => ["events[].term"],
  },
  {
    rule: "pharmacovigilance-human/evt-08",
    criterion: "event",
    failure: (report) => key("excluded", excluded(report)),
    asks: () => [],
  },
];
