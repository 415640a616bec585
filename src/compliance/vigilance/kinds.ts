import type { VigilanceDomain } from "../../model/vigilance-product.js";
import { suspects } from "./identifiable.js";
import type { CleanEvent, CleanReport } from "./read-report.js";

/** The seven kinds of suspected adverse event of Regulation (EU) 2019/6, article 73(2), in its order. */
export type VeterinaryKind =
  | "adverse-reaction-animal"
  | "lack-of-efficacy"
  | "environmental-incident"
  | "human-exposure-reaction"
  | "residue-above-mrl"
  | "infectious-agent-transmission"
  | "human-medicine-in-animal";

/** Kind of a human case: a reaction, or the special situation. */
export type HumanKind =
  | "adverse-reaction"
  | "lack-of-efficacy"
  | "overdose"
  | "abuse"
  | "misuse"
  | "medication-error"
  | "occupational-exposure"
  | "off-label-use"
  | "pregnancy-exposure"
  | "breastfeeding-exposure"
  | "infectious-agent";

/** Kind of a case, in either domain. */
export type CaseKind = VeterinaryKind | HumanKind;

/** Is a residue outside article 73(2)(e): withdrawal not respected, or no limit exceeded? */
export function outOfScope({ kind, withdrawalRespected, aboveMrl }: CleanEvent): boolean {
  return kind === "residue" && (withdrawalRespected === false || aboveMrl === false);
}

/** The kinds of a case, however vague its terms, each once and sorted. */
export function kindsOf(report: CleanReport, domain: VigilanceDomain): readonly CaseKind[] {
  const kinds = new Set<CaseKind>();
  const reaction = veterinaryReaction(report);
  for (const event of report.events)
    for (const kind of domain === "human" ? humanKind(event) : veterinaryKind(event, reaction)) kinds.add(kind);
  return [...kinds].sort();
}

function humanKind({ kind }: CleanEvent): readonly HumanKind[] {
  return kind === "reaction" ? ["adverse-reaction"] : [kind as HumanKind];
}

function veterinaryKind(event: CleanEvent, reaction: readonly VeterinaryKind[]): readonly VeterinaryKind[] {
  switch (event.kind) {
    case "residue":
      return outOfScope(event) ? [] : ["residue-above-mrl"];
    case "lack-of-efficacy":
    case "environmental-incident":
      return [event.kind];
    case "infectious-agent":
      return ["infectious-agent-transmission"];
    default: // a situation of human medicine told about an animal is read as a reaction
      return event.withoutAdverseReaction === true ? [] : reaction;
  }
}

/** What a reaction is, from who reacted and to what. */
function veterinaryReaction(report: CleanReport): readonly VeterinaryKind[] {
  const domains = new Set(suspects(report).map(({ domain }) => domain));
  const veterinary = domains.has("veterinary") || domains.size === 0;
  if (report.subject.kind === "human" && veterinary) return ["human-exposure-reaction"];
  return [
    ...(veterinary ? (["adverse-reaction-animal"] as const) : []),
    ...(domains.has("human") ? (["human-medicine-in-animal"] as const) : []),
  ];
}
