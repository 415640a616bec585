import type { CaseFacts } from "./case-facts.js";
import type { ConcludeInput } from "./conclude-input.js";
import type { NextQuestion } from "./conclusion.js";
import { isKnown } from "./known.js";
import { QUESTIONS, type QuestionText } from "./questions.js";
import { HUMAN_CRITERIA_OF_SERIOUSNESS, VETERINARY_CRITERIA } from "./seriousness.js";
import { SERIOUSNESS_LABELS } from "./seriousness-labels.js";

/** The questions of a case, most decisive first, each fact once; and every fact that a failed or undetermined rule would have read. */
export function nextQuestions(input: ConcludeInput): {
  readonly questions: readonly NextQuestion[];
  readonly unknownFacts: readonly string[];
} {
  const { facts } = input;
  const questions = new Map<string, NextQuestion>();
  const unknown = new Set<string>();
  const add = (fact: string, more: Pick<NextQuestion, "decides" | "criterion">): void => {
    const text = fact === "seriousness" ? seriousnessQuestion(facts) : QUESTIONS[fact];
    unknown.add(fact);
    if (text !== undefined && !questions.has(fact)) questions.set(fact, { fact, ...text, ...more });
  };
  for (const { rule, criterion, asks } of input.tests)
    if (facts.failing.has(rule) && facts.unmet.includes(criterion))
      for (const fact of asks(facts.report)) add(fact, { decides: "valid", criterion });
  for (const fact of deadlineFacts(facts)) add(fact, { decides: "deadline" });
  const asked = followUpFacts(input);
  for (const fact of Object.keys(QUESTIONS)) if (asked.has(fact)) add(fact, { decides: "followUp" });
  for (const fact of asked) unknown.add(fact);
  return { questions: [...questions.values()], unknownFacts: [...unknown] };
}

/** What would give or move the due date: day zero, the country, and seriousness where the law goes by it. */
function deadlineFacts({ report, serious, deadlineInput, deadline }: CaseFacts): readonly string[] {
  const byCountry = deadlineInput.domain === "human" || deadline.line !== "EU-VET-2022";
  const bySeriousness = deadlineInput.domain === "human" || deadline.line?.startsWith("EU-VET-BEFORE") === true;
  return [
    ...(isKnown(report, "receivedOn") ? [] : ["receivedOn"]),
    ...(isKnown(report, "countryOfReceipt") || !byCountry ? [] : ["countryOfReceipt"]),
    ...(serious === null && bySeriousness ? ["seriousness"] : []),
  ];
}

/** What failed or undetermined rules would have read and is not known yet. */
function followUpFacts({ rules, asks, facts }: ConcludeInput): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { rule, status } of rules)
    if (status === "fail" || status === "undetermined")
      for (const fact of asks[rule] ?? []) if (fact === "seriousness" || !isKnown(facts.report, fact)) found.add(fact);
  return found;
}

/** One question with a flag for each criterion that is not known yet. */
function seriousnessQuestion({ report, deadlineInput }: CaseFacts): QuestionText | undefined {
  const list = deadlineInput.domain === "human" ? HUMAN_CRITERIA_OF_SERIOUSNESS : VETERINARY_CRITERIA;
  const choices = list
    .filter((one) => typeof report.seriousness[one] !== "boolean")
    .map((value) => ({ value, label: SERIOUSNESS_LABELS[value] }));
  const text = QUESTIONS["seriousness"];
  return text && { ...text, input: { type: "flags", choices } };
}
