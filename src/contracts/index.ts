/** Terms, renewal, notice, reminders, billing, index revision, campaigns. */
export * from "./billing-periods.js";
export * from "./campaign-client.js";
export * from "./campaign-clients.js";
export {
  type Campaign,
  type CampaignItem,
  type CampaignKind,
  type CampaignOptions,
  type CampaignRow,
  type CampaignTiming,
  campaignDue,
} from "./campaign-due.js";
export * from "./commitment.js";
export * from "./committed.js";
export { contractAsOf } from "./contract-as-of.js";
export * from "./equipment-age.js";
export * from "./execution.js";
export {
  type IndexLink,
  type IndexRevision,
  type RevisedPrice,
  type RevisionLimits,
  revisePrice,
} from "./index-revision.js";
export * from "./index-schedule.js";
export { type ContractLife, contractLife, type NoticeNow } from "./life.js";
export type { ContractState } from "./life-state.js";
export { explainNoticeDeadline, type NoticeDeadline, noticeDeadline } from "./notice-deadline.js";
export {
  type NoticeCheck,
  type NoticeWindow,
  type NoticeWindowClause,
  noticeCheck,
  noticeWindow,
} from "./notice-window.js";
export { type ContractFacts, type ContractOutcome, contractOutcome, type NoticeResult } from "./outcome.js";
export * from "./portfolio.js";
export * from "./protection.js";
export * from "./protection-law.js";
export * from "./refund.js";
export * from "./reminder.js";
export type { RenewalAction } from "./renewal-action.js";
export { type Horizon, renewalCalendar } from "./renewal-calendar.js";
export * from "./renewal-columns.js";
export * from "./service-scope.js";
export { type AllTerms, contractTerms, type TermDates, termDates } from "./terms.js";
export * from "./terms-as-of.js";
