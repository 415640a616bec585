import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { caseFacts, lawDateOf } from "../vigilance/case-facts.js";
import { eventItems, productItems } from "../vigilance/case-items.js";
import { concludeCase } from "../vigilance/conclude.js";
import { FIELDS } from "../vigilance/fields.js";
import { DEFAULT_POLICY } from "../vigilance/policy.js";
import { humanSeriousness } from "../vigilance/seriousness.js";
import { HUMAN_ASKS } from "./asks.js";
import { HUMAN_CRITERIA, humanSuspects } from "./criteria.js";
import { EVENT_RULES } from "./event-rules.js";
import { INPUT_RULES } from "./input-rules.js";
import { PATIENT_RULES } from "./patient-rules.js";
import { PRODUCT_RULES } from "./product-rules.js";
import { RECORD_RULES } from "./record-rules.js";
import { REPORTER_RULES } from "./reporter-rules.js";
import { FIRST_DAY, type HumanShape } from "./shape.js";

/** Rules on a report about a human medicine: subject kind `humanReport`, gates `valid`, `data`, `export`, `compliance`. */
export const humanPack: Pack<HumanShape> = /* @__PURE__ */ (() =>
  definePack<HumanShape>({
    id: "pharmacovigilance-human",
    kind: "humanReport",
    title: { fr: "Pharmacovigilance humaine", en: "Human pharmacovigilance" },
    gates: ["valid", "data", "export", "compliance"],
    policy: DEFAULT_POLICY,
    options: ["relayDeadline", "dictionary"],
    fields: FIELDS,
    lawDate: (report, asOf) => lawDateOf(report, FIRST_DAY, asOf),
    facts: (report, { policy, blocks }) => {
      const on = (id: string): boolean => blocks(id, "valid");
      const spec = {
        domain: "human",
        tests: HUMAN_CRITERIA,
        serious: humanSeriousness,
        clock: "criteriaComplete",
        on,
      } as const;
      return caseFacts(report, spec, policy);
    },
    items: {
      suspect: (_, { facts }) => productItems(humanSuspects(facts.report)),
      product: (_, { facts }) => productItems(facts.report.products),
      event: (_, { facts }) => eventItems(facts.report.events),
    },
    rules: [...REPORTER_RULES, ...PATIENT_RULES, ...PRODUCT_RULES, ...EVENT_RULES, ...RECORD_RULES, ...INPUT_RULES],
    conclude: (_, { facts, policy, related }, { rules }) =>
      concludeCase({ facts, policy, related, rules, tests: HUMAN_CRITERIA, asks: HUMAN_ASKS, otherDates: [] }),
  }))();

/** The plugin of human pharmacovigilance. */
export const humanPharmacovigilance: Plugin<readonly [Pack<HumanShape>]> = /* @__PURE__ */ (() =>
  definePlugin({ id: "human-pharmacovigilance", version: "1.0.0", packs: [humanPack] as const }))();
