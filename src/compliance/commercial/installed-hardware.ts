import type { HardwareRequirement, Proposal } from "../../model/proposal.js";
import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** Does installed hardware of the category reach every least figure? `undefined` = a figure is not known. */
function meets({ category, minimum }: HardwareRequirement, { installed = [] }: Proposal): boolean | undefined {
  const answers = installed
    .filter((hardware) => hardware.category === category)
    .map(({ figures }) => {
      const reached = Object.entries(minimum).map(([name, least]) =>
        Object.hasOwn(figures, name) ? (figures[name] as number) >= least : undefined,
      );
      return reached.includes(false) ? false : reached.includes(undefined) ? undefined : true;
    });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function offers({ category }: HardwareRequirement, { products = [] }: Proposal): boolean {
  return products.some((product) => product.category === category);
}

/** What the publisher requires is either offered or installed already. */
export const requirementCovered: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  each: "requirement",
  id: "commercial/requirement-covered",
  slug: "requirement-covered",
  title: { fr: "Configuration demandée par l'éditeur", en: "Hardware that the publisher requires" },
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  check: (requirement, _, proposal) => {
    if (offers(requirement, proposal)) return "pass";
    if (proposal.installed === undefined) return { missing: ["installed"] };
    const met = meets(requirement, proposal);
    if (met === undefined) return { missing: ["installed[].figures"] };
    return met ? "pass" : { fail: "uncovered", data: { category: requirement.category } };
  },
  messages: {
    uncovered: {
      fr: "« {category} » n'est ni proposé, ni installé au niveau demandé.",
      en: '"{category}" is neither offered nor installed as required.',
    },
  },
  remedy: { fr: "Ajouter le matériel à l'offre.", en: "Add the hardware to the offer." },
});

/** A line whose hardware the client already has, as required, may be left out: a partial offer. */
export const partialOffer: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  each: "requirement",
  id: "commercial/partial-offer",
  slug: "partial-offer",
  title: { fr: "Offre partielle", en: "Partial offer" },
  phases: [{ from: PRACTICE_FROM, severity: "info", gates: [] }],
  check: (requirement, _, proposal) => {
    if (!offers(requirement, proposal)) return "notApplicable";
    if (proposal.installed === undefined) return { missing: ["installed"] };
    const met = meets(requirement, proposal);
    if (met === undefined) return { missing: ["installed[].figures"] };
    return met ? { fail: "canBeLeftOut", data: { category: requirement.category } } : "pass";
  },
  messages: {
    canBeLeftOut: {
      fr: "Le client possède déjà « {category} » au niveau demandé.",
      en: 'The client already has "{category}" as required.',
    },
  },
  remedy: { fr: "Proposer une offre partielle.", en: "Offer without it." },
});
