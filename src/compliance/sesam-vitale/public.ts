/** What the SESAM-Vitale folder shows of itself. */
export * from "./checklist.js";
export { type WorkstationConclusion, workstationConclusion } from "./conclusion.js";
export { contradictions } from "./contradictions.js";
export { billOfMaterials, type MaterialLine, type MaterialNeed } from "./materials/bill-of-materials.js";
export type { MaterialSort } from "./materials/material.js";
export { type PracticeProfile, practiceProfile } from "./materials/profile.js";
export type { ShoppingLine } from "./materials/shopping-list.js";
export { sesamVitale, sesamVitalePack } from "./pack.js";
export { type RulebookPeriod, rulebookPeriodOn, rulebookPeriods } from "./periods.js";
export type { Place, SesamVitaleShape, WorkstationPolicy } from "./shape.js";
export type { AidAmount, FinancialAid } from "./transmission/aid.js";
export * from "./transmission/claim-deadline.js";
export * from "./transmission/financial-aids.js";
export * from "./transmission/milestones.js";
export * from "./transmission/rejects.js";
export * from "./transmission/return-file.js";
export * from "./transmission/supply-errors.js";
export * from "./upcoming.js";
