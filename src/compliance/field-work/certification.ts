import type { AssessmentEvidence, AssessmentKind, CompetenceBlock } from "../../model/field-work.js";
import type { Text } from "../../model/text.js";

/** A block of the certification. */
export interface Block {
  readonly id: CompetenceBlock;
  readonly title: Text;
}

/** The four blocks, in their order. */
export const COMPETENCE_BLOCKS: readonly Block[] = [
  { id: "information", title: { fr: "Informer sur le médicament vétérinaire", en: "Inform on veterinary medicines" } },
  { id: "vigilance", title: { fr: "Recueillir et transmettre les cas", en: "Collect and pass on cases" } },
  { id: "actionPlan", title: { fr: "Construire un plan d'action", en: "Build an action plan" } },
  { id: "negotiation", title: { fr: "Négocier et vendre", en: "Negotiate and sell" } },
];

/** Ways of assessment, in words. */
export const ASSESSMENT_KINDS: Readonly<Record<AssessmentKind, Text>> = {
  caseStudy: { fr: "Étude de cas", en: "Case study" },
  interview: { fr: "Entretien avec preuves", en: "Interview with evidence" },
};

/**
 * The blocks for which there is no sound evidence: a case study, or an interview with at least one document.
 *
 * @example
 * ```ts
 * blocksWithoutEvidence([{ block: "vigilance", kind: "caseStudy" }]); // => ["information", "actionPlan", "negotiation"]
 * ```
 */
export function blocksWithoutEvidence(evidence: readonly AssessmentEvidence[]): readonly CompetenceBlock[] {
  const shown = new Set(
    evidence
      .filter(({ kind, documents = [] }) => kind === "caseStudy" || (kind === "interview" && documents.length > 0))
      .map(({ block }) => block),
  );
  return COMPETENCE_BLOCKS.map(({ id }) => id).filter((id) => !shown.has(id));
}
