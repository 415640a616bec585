import type { CalendarDate } from "../../../model/date.js";
import { date } from "../../../model/date.js";
import { inPeriod } from "../../../model/period.js";
import type { Text } from "../../../model/text.js";
import { RULEBOOK_START } from "../phases.js";
import { sesamVitaleRules } from "../rules.js";
import { equipment } from "./equipment.js";
import type { Material, MaterialSort } from "./material.js";
import { papers } from "./papers.js";
import type { PracticeProfile } from "./profile.js";
import { software } from "./software.js";

/** How much a component weighs: without it nothing can be sent, the file is incomplete, or something is lost. */
export type MaterialNeed = "transmit" | "file" | "recommended";

/** One line of a bill of materials. */
export interface MaterialLine {
  /** Stable key, for a price list: `card-reader`. */
  readonly product: string;
  readonly title: Text;
  readonly sort: MaterialSort;
  readonly quantity: number;
  readonly need: MaterialNeed;
  /** Ids of the rules that ask for it on that day. */
  readonly rules: readonly string[];
}

/** Every component that the library knows. */
export const MATERIALS: readonly Material[] = /* @__PURE__ */ (() => [...equipment, ...software, ...papers])();

/**
 * What a practice needs on a day to make, send and prove its care sheets: by profession and size, with the rules that ask for it.
 * Nothing before 1998-04-15.
 *
 * @example
 * ```ts
 * const bill = billOfMaterials(practiceProfile({ profession: "gp", titulars: 6, staff: 2 }), date("2003-10-06"));
 * bill.find((line) => line.product === "computer")?.quantity; // => 8
 * bill.find((line) => line.product === "rss-access")?.need; // => "transmit"
 * ```
 */
export function billOfMaterials(profile: PracticeProfile, asOf: CalendarDate): readonly MaterialLine[] {
  const day = date(asOf);
  if (day < RULEBOOK_START) return [];
  return MATERIALS.flatMap((material): MaterialLine[] => {
    const { product, title, sort, professions } = material;
    const quantity = material.quantity(profile);
    const wanted = professions === undefined || professions.some((one) => profile.professions.includes(one));
    const weight = wanted && quantity > 0 ? weightOn(material, day) : undefined;
    return weight === undefined ? [] : [{ product, title, sort, quantity, ...weight }];
  });
}

/** The rules that ask for it on a day, and the heaviest need; nothing when none is in force. */
function weightOn({ rules }: Material, day: CalendarDate): Pick<MaterialLine, "need" | "rules"> | undefined {
  if (rules.length === 0) return { need: "recommended", rules: [] };
  const needs = rules.flatMap((ref) => {
    const id = `sesam-vitale/${ref}`;
    const need = needOn(id, day);
    return need === undefined ? [] : [{ id, need }];
  });
  const need = (["transmit", "file", "recommended"] as const).find((one) => needs.some((found) => found.need === one));
  return need === undefined ? undefined : { need, rules: needs.map(({ id }) => id) };
}

const PHASES: ReadonlyMap<string, (typeof sesamVitaleRules)[number]["phases"]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ sesamVitaleRules.map(({ id, phases }) => [id, phases]),
);

/** How much a rule weighs on a day. */
export function needOn(id: string, day: CalendarDate): MaterialNeed | undefined {
  const phase = PHASES.get(id)?.find((one) => inPeriod(one, day));
  if (phase === undefined) return undefined;
  if (phase.gates.includes("transmit")) return "transmit";
  return phase.gates.length > 0 ? "file" : "recommended";
}
