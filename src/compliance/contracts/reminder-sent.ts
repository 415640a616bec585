import { noticeDeadline } from "../../contracts/notice-deadline.js";
import { reminderEarliestMonths, reminderLatestMonths } from "../../contracts/protection-law.js";
import { type ReminderCheck, reminderCheck } from "../../contracts/reminder.js";
import type { ClientKind } from "../../model/client.js";
import type { Contract, SentReminder } from "../../model/contract.js";
import { type CalendarDate, date } from "../../model/date.js";
import type { Context, Outcome, Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule, type ReadContract } from "./shape.js";
import { renewalReminderLaw } from "./sources.js";

const LAW = "law.renewalReminder";

/** Consumers and non-professionals must be told, three months to one month before, by when they can refuse renewal (L215-1). */
export const reminderSent: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/reminder-sent",
  slug: "renewal-reminder-sent",
  title: { fr: "Rappel de la tacite reconduction", en: "Reminder of tacit renewal" },
  basis: "law",
  sources: [renewalReminderLaw],
  phases: [{ from: /*@__PURE__*/ date("2017-02-23"), severity: "blocking", gates: ["followUp"] }],
  each: "contract",
  after: ["contracts/sound"],
  check: (item, ctx, { client }) => {
    if (!concerned(item)) return "notApplicable";
    if (client.kind === undefined) return { missing: ["client.kind"] };
    if (client.kind === "professional") return "notApplicable";
    return worst(renewals(item).map((expiry) => judged(item.contract, client.kind as ClientKind, expiry, ctx)));
  },
  messages: {
    missed: {
      fr: "Aucun rappel avant le {latest} : le client peut mettre fin au contrat à tout moment dès le {expiry}.",
      en: "No reminder by {latest}: the client may end the contract at any time from {expiry}.",
    },
    wrong: {
      fr: "Rappel {result} : il devait partir du {earliest} au {latest}, nominatif, la date limite en évidence.",
      en: "Reminder {result}: it had to be sent from {earliest} to {latest}, in the client's name, its deadline in a visible box.",
    },
  },
  remedy: {
    fr: "Envoyer le rappel par lettre nominative ou courriel dédié dans les délais ; à défaut, proposer un nouveau contrat.",
    en: "Send the reminder by a letter in the client's name or an e-mail of its own, in time; failing that, offer a new contract.",
  },
});

type Answer = Outcome<"missed" | "wrong">;

const SERVICES: readonly Contract["kind"][] = [
  "maintenance",
  "assistance",
  "publisherSupport",
  "access",
  "warrantyExtension",
];

/** A service for a fixed term that renews itself, and has or had a renewal. */
function concerned({ contract, life }: ReadContract): boolean {
  const tacit = contract.duration.renewal.mode === "tacit";
  return (
    tacit &&
    SERVICES.includes(contract.kind) &&
    life !== undefined &&
    life.state !== "draft" &&
    renewals({ contract, life }).length > 0
  );
}

/** The renewal that began the current term, and the next one. */
function renewals({ life }: ReadContract): CalendarDate[] {
  if (life === undefined) return [];
  const current = life.terms.at(-1);
  const past = current !== undefined && current.number > 1 && life.currentTerm !== undefined ? [current.from] : [];
  return life.renewsThen && life.nextExpiry !== undefined ? [...past, life.nextExpiry] : past;
}

function judged(
  contract: Contract,
  clientKind: ClientKind,
  expiry: CalendarDate,
  ctx: Context<ContractsShape>,
): Answer {
  if (contract.notice === undefined) return { missing: ["contracts[].notice"] };
  const clause = contract.notice ?? { months: 0, countedBackFrom: "lastDay", counts: "sent" };
  const deadline = noticeDeadline(expiry, clause);
  const earliest = ctx.lookUp(reminderEarliestMonths, ctx.asOf);
  const latest = ctx.lookUp(reminderLatestMonths, ctx.asOf);
  if (!deadline.ok || !earliest.known || !latest.known || earliest.value === null || latest.value === null)
    return { missing: [LAW] };
  const sent = reminderFor(contract.reminders, expiry);
  const check = reminderCheck({
    clientKind,
    contract: { service: true, fixedTerm: true, tacitRenewal: true },
    termEnd: expiry,
    deadline: deadline.value.lastDay,
    period: { earliestMonths: earliest.value, latestMonths: latest.value },
    ...(sent === undefined ? {} : { sent }),
    asOf: ctx.asOf,
  });
  return answer(check, expiry, contract.reminders === undefined);
}

function answer(
  { result, earliest = "" as CalendarDate, latest = "" as CalendarDate }: ReminderCheck,
  expiry: CalendarDate,
  unknown: boolean,
): Answer {
  if (result === "compliant" || result === "notYetDue" || result === "due") return "pass";
  if (result === "missed")
    return unknown
      ? { missing: ["contracts[].reminders"] }
      : { fail: "missed", at: ["reminders"], data: { latest, expiry } };
  return { fail: "wrong", at: ["reminders"], data: { result, earliest, latest } };
}

/** A reminder that names no renewal is taken for each. */
function reminderFor(
  reminders: readonly SentReminder[] | null | undefined,
  expiry: CalendarDate,
): SentReminder | undefined {
  return reminders?.find((one) => one.expiry === expiry) ?? reminders?.find((one) => one.expiry === undefined);
}

/** A failure first, then what is not known. */
function worst(answers: readonly Answer[]): Answer {
  const failed = answers.find((one) => typeof one === "object" && "fail" in one);
  return failed ?? answers.find((one) => typeof one === "object") ?? "pass";
}
