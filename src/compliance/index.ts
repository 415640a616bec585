/** Built-in packs of rules and what goes with them. */

export { PROPOSAL_PAPERS } from "./commercial/bundle.js";
export { commercialPack, commercialRules } from "./commercial/pack.js";
export type { Asked, CommercialPolicy, CommercialShape } from "./commercial/shape.js";
export {
  type ComplaintConclusion,
  type ComplaintStep,
  complaintHandling,
  complaintPack,
  nextStepOf,
} from "./complaints/pack.js";
export type { ComplaintGate, ComplaintPolicy, ComplaintShape } from "./complaints/shape.js";
export { contractRules, contractsPack } from "./contracts/pack.js";
export type { ContractPolicy, ContractsShape, ReadContract, SlotContracts } from "./contracts/shape.js";
export { dealPack, dealRules } from "./deal/pack.js";
export type { DealShape, Licensed, MentionKey, PaperKey, Wanted } from "./deal/shape.js";
export { documents, documentsPack } from "./documents/pack.js";
export type { DocumentShape } from "./documents/shape.js";
export { ASSESSMENT_KINDS, type Block, blocksWithoutEvidence, COMPETENCE_BLOCKS } from "./field-work/certification.js";
export * from "./field-work/record-quality.js";
export * from "./field-work/visit-report.js";
export * from "./next-questions.js";
export { humanPack, humanPharmacovigilance } from "./pharmacovigilance-human/pack.js";
export type { HumanGate, HumanShape } from "./pharmacovigilance-human/shape.js";
export { veterinaryPack, veterinaryPharmacovigilance } from "./pharmacovigilance-vet/pack.js";
export type { VeterinaryGate, VeterinaryPolicy, VeterinaryShape } from "./pharmacovigilance-vet/shape.js";
export { salesDataPack, salesDataRules } from "./sales-data/pack.js";
export type { Labeled, SalesDataShape, Totaled } from "./sales-data/shape.js";
export * from "./sesam-vitale/public.js";
export type { MedicineOrderShape, OrderLine } from "./veterinary-promotion/order-rules.js";
export { medicineOrderPack, promotionPack, veterinaryMedicines } from "./veterinary-promotion/pack.js";
export {
  missingSpcItems,
  SPC_ITEMS,
  type SpcItem,
  THERAPEUTIC_AREAS,
} from "./veterinary-promotion/product-information.js";
export type { PromotionShape } from "./veterinary-promotion/promotion-shape.js";
export * from "./vigilance/public.js";
