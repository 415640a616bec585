import { OFFICE_DAYS } from "../../model/calendar/working-days.js";
import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { conclude } from "./conclusion.js";
import { workstationFacts } from "./facts.js";
import { HARDWARE_FIELDS } from "./hardware-fields.js";
import { places, posts, readersInUse, servers } from "./items.js";
import { NETWORK_FIELDS } from "./network-fields.js";
import { practitioners, replacements } from "./people.js";
import { PRACTICE_FIELDS } from "./practice-fields.js";
import { sesamVitaleRules } from "./rules.js";
import type { SesamVitaleShape } from "./shape.js";
import { SOFTWARE_FIELDS } from "./software-fields.js";

/**
 * The SESAM-Vitale rules: can a practice make and send care sheets on a day (`transmit`), and is its file complete (`file`)?
 * Rules are in force from 1998-04-15 on; their sources are named in each of them.
 *
 * @example
 * ```ts
 * sesamVitalePack.rules.find((rule) => rule.slug === "two-slot-reader")?.id; // => "sesam-vitale/hw-05"
 * ```
 */
export const sesamVitalePack: Pack<SesamVitaleShape> = /* @__PURE__ */ definePack<SesamVitaleShape>({
  id: "sesam-vitale",
  kind: "workstation",
  title: { fr: "Poste de travail SESAM-Vitale", en: "SESAM-Vitale workstation" },
  gates: ["transmit", "file"],
  policy: {
    versionEnd: {},
    ccamFrom: {},
    famiMinAddendum: 7,
    arlTimeoutWorkingDays: 2,
    cardExpiryNoticeDays: 60,
    tablesMaxAgeDays: 365,
    holidays: { workingWeekdays: OFFICE_DAYS, zone: "FR", afterKnown: "lastRule" },
  },
  fields: /* @__PURE__ */ (() => ({ ...PRACTICE_FIELDS, ...HARDWARE_FIELDS, ...SOFTWARE_FIELDS, ...NETWORK_FIELDS }))(),
  facts: workstationFacts,
  items: {
    place: (_, { facts }) => places(facts),
    post: (_, { facts }) => posts(facts),
    server: (_, { facts }) => servers(facts),
    reader: (_, { facts }) => readersInUse(facts),
    practitioner: (_, { facts }) => practitioners(facts.people),
    titular: (_, { facts }) => facts.titulars,
    tx: (_, { facts }) => facts.transmitters,
    staff: (_, { facts }) => facts.staff,
    replacement: (_, { facts }) => replacements(facts.people),
  },
  rules: sesamVitaleRules,
  conclude,
});

/**
 * The plugin that brings {@link sesamVitalePack}.
 *
 * @example
 * ```ts
 * compose([sesamVitale]).packs.map((pack) => pack.id); // => ["sesam-vitale"]
 * ```
 */
export const sesamVitale: Plugin<readonly [Pack<SesamVitaleShape>]> = /* @__PURE__ */ definePlugin({
  id: "sesam-vitale",
  version: "1.0.0",
  packs: [sesamVitalePack],
});
