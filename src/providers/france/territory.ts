import { no, ok, type Result } from "../../model/result.js";

/** Territories of VAT: `FR-metropolitan` is the mainland without Corsica. */
export type VatTerritory = "FR-metropolitan" | "FR-Corsica" | "FR-GP-MQ-RE" | "FR-GF-YT";

const MAINLAND = /^(?:0[1-9]|1\d|2[1-9]|[3-8]\d|9[0-5])$/;
const ELSEWHERE: Readonly<Record<string, VatTerritory>> = {
  "2A": "FR-Corsica",
  "2B": "FR-Corsica",
  "971": "FR-GP-MQ-RE",
  "972": "FR-GP-MQ-RE",
  "974": "FR-GP-MQ-RE",
  "973": "FR-GF-YT",
  "976": "FR-GF-YT",
};

/**
 * The VAT territory of a department, by its INSEE code (`22`, `2A`, `971`).
 *
 * Saint-Barthélemy (977) and Saint-Martin (978) are not collected: `"notCovered"`.
 *
 * @example
 * ```ts
 * vatTerritory("22"); // => { ok: true, value: "FR-metropolitan" }
 * vatTerritory("977"); // => { ok: false, reason: "notCovered" }
 * vatTerritory("20"); // => { ok: false, reason: "unknownDepartment" }
 * ```
 */
export function vatTerritory(department: string): Result<VatTerritory, "notCovered" | "unknownDepartment"> {
  if (MAINLAND.test(department)) return ok("FR-metropolitan");
  if (Object.hasOwn(ELSEWHERE, department)) return ok(ELSEWHERE[department] as VatTerritory);
  return no(department === "977" || department === "978" ? "notCovered" : "unknownDepartment");
}
