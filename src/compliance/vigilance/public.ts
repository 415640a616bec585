/** What the parts shared by both packs of vigilance offer. */

export type { CaseFacts } from "./case-facts.js";
export type { Clock } from "./clock.js";
export type { NextQuestion, OtherDate, VigilanceConclusion } from "./conclusion.js";
export type { CriteriaMode, CriteriaResult, Criterion } from "./criterion.js";
export * from "./deadline.js";
export { DEADLINES, type DeadlineRow, FRENCH_LEGACY_15_DAYS } from "./deadline-table.js";
export type { Dictionary, DictionaryEntry, DictionaryLevel } from "./dictionary.js";
export { type DuplicateMatch, type Likeness, type LikenessReason, likeness } from "./duplicates.js";
export { foldText } from "./fold.js";
export type { CaseKind, HumanKind, VeterinaryKind } from "./kinds.js";
export * from "./lists/causality.js";
export * from "./lists/element-maps.js";
export * from "./lists/quality-defect.js";
export * from "./lists/short-lists.js";
export { MEMBER_STATES, type MemberState } from "./member-states.js";
export type { RelayDeadline, VigilancePolicy } from "./policy.js";
export type { QuestionInput } from "./questions.js";
export type { CleanEvent, CleanProduct, CleanReport, ReadReport } from "./read-report.js";
export type { InputProblem, Reading } from "./read-value.js";
export { readIcsrMessages } from "./readers/icsr-message.js";
export { readOpenFdaAnimalEvent } from "./readers/openfda-animal.js";
export { readOpenFdaDrugEvent } from "./readers/openfda-drug.js";
export type { ReadRecord } from "./readers/taker.js";
export type { XmlNode } from "./readers/xml-node.js";
export type { RelayConflict } from "./relay-conflict.js";
export type { Route, RouteAddress } from "./routes.js";
export type { Cue, CueIndex, Pattern } from "./triage/cue-index.js";
export { type CueClass, type CueList, ENGLISH_CUES, FRENCH_CUES, type Negations } from "./triage/cue-lists.js";
export { PROCEDURES, type Procedure } from "./triage/procedures.js";
export {
  type ComplaintInput,
  type ComplaintTriage,
  type TriageRow,
  triageComplaint,
} from "./triage/triage-complaint.js";
export { type FoundCue, type TextTriage, type TriageWords, triageText, triageWords } from "./triage/triage-text.js";
export { DEFAULT_WORDS, type VigilanceWordLists, type VigilanceWords, vigilanceWords } from "./words.js";
