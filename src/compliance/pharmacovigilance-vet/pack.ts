import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import type { Context } from "../../plugins/rule.js";
import { type CaseFacts, caseFacts, type DomainSpec, lawDateOf } from "../vigilance/case-facts.js";
import { eventItems, productItems } from "../vigilance/case-items.js";
import type { VigilanceConclusion } from "../vigilance/conclusion.js";
import { FIELDS } from "../vigilance/fields.js";
import { suspects } from "../vigilance/identifiable.js";
import { DEFAULT_POLICY } from "../vigilance/policy.js";
import { veterinarySeriousness } from "../vigilance/seriousness.js";
import { ANIMAL_RULES } from "./animal-rules.js";
import { concludeVeterinary } from "./conclude.js";
import { VET_CRITERIA } from "./criteria.js";
import { DUTY_RULES } from "./duty-rules.js";
import { EVENT_RULES } from "./event-rules.js";
import { INPUT_RULES } from "./input-rules.js";
import { KIND_RULES } from "./kind-rules.js";
import { PERSON_RULES } from "./person-rules.js";
import { PRODUCT_RULES } from "./product-rules.js";
import { RECORD_RULES } from "./record-rules.js";
import { REPORTER_RULES } from "./reporter-rules.js";
import { RESIDUE_RULES } from "./residue-rules.js";
import { FIRST_DAY, type VeterinaryPolicy, type VeterinaryShape } from "./shape.js";

const VETERINARY_POLICY: VeterinaryPolicy = /* @__PURE__ */ (() => ({
  ...DEFAULT_POLICY,
  veterinaryClock: "criteriaComplete" as const,
  humanReactionsAlwaysSerious: true,
  frenchLegacy15Days: false,
  companionSpecies: ["dog", "cat", "rabbit", "ferret", "chien", "chat", "lapin", "furet"],
}))();

function veterinaryFacts(report: unknown, { policy, blocks }: Omit<Context<VeterinaryShape>, "facts">): CaseFacts {
  const spec: DomainSpec = {
    domain: "veterinary",
    tests: VET_CRITERIA,
    serious: (clean, kinds) => veterinarySeriousness(clean, kinds, policy.humanReactionsAlwaysSerious),
    clock: policy.veterinaryClock,
    on: (id) => blocks(id, "valid"),
  };
  return caseFacts(report, spec, policy);
}

/** Rules on a report about a veterinary medicine: subject kind `veterinaryReport`, gates `valid`, `data`, `compliance`. */
export const veterinaryPack: Pack<VeterinaryShape> = /* @__PURE__ */ (() =>
  definePack<VeterinaryShape>({
    id: "pharmacovigilance-vet",
    kind: "veterinaryReport",
    title: { fr: "Pharmacovigilance vétérinaire", en: "Veterinary pharmacovigilance" },
    gates: ["valid", "data", "compliance"],
    policy: VETERINARY_POLICY,
    options: ["relayDeadline", "dictionary"],
    fields: FIELDS,
    lawDate: (report, asOf) => lawDateOf(report, FIRST_DAY, asOf),
    facts: veterinaryFacts,
    items: {
      suspect: (_, { facts }) => productItems(suspects(facts.report)),
      product: (_, { facts }) => productItems(facts.report.products),
      event: (_, { facts }) => eventItems(facts.report.events),
    },
    rules: [
      ...REPORTER_RULES,
      ...ANIMAL_RULES,
      ...PERSON_RULES,
      ...RESIDUE_RULES,
      ...PRODUCT_RULES,
      ...EVENT_RULES,
      ...KIND_RULES,
      ...DUTY_RULES,
      ...RECORD_RULES,
      ...INPUT_RULES,
    ],
    conclude: (_, ctx, results): VigilanceConclusion => concludeVeterinary(ctx, results),
  }))();

/** The plugin of veterinary pharmacovigilance. */
export const veterinaryPharmacovigilance: Plugin<readonly [Pack<VeterinaryShape>]> = /* @__PURE__ */ (() =>
  definePlugin({ id: "veterinary-pharmacovigilance", version: "1.0.0", packs: [veterinaryPack] as const }))();
