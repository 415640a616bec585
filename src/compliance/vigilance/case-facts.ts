import { type CalendarDate, isDate } from "../../model/date.js";
import { laterOf } from "../../model/date-arithmetic.js";
import type { VigilanceDomain } from "../../model/vigilance-product.js";
import { type Clock, clockOf } from "./clock.js";
import { type CriteriaResult, type CriterionContext, type CriterionTest, testCriteria } from "./criterion.js";
import { type Deadline, type DeadlineInput, deadlineOf } from "./deadline.js";
import { firstExposure } from "./exposure.js";
import { type CaseKind, kindsOf } from "./kinds.js";
import type { VigilancePolicy } from "./policy.js";
import { type CleanReport, type ReadReport, readReport } from "./read-report.js";
import { type Route, routesOf } from "./routes.js";

/** What a pack computes once for all its rules. */
export interface CaseFacts extends ReadReport, CriteriaResult {
  readonly kinds: readonly CaseKind[];
  /** `null` = not settled. */
  readonly serious: boolean | null;
  readonly routes: readonly Route[];
  readonly clock: Clock;
  /** What the deadline was computed from. */
  readonly deadlineInput: DeadlineInput;
  readonly deadline: Deadline;
  /** First known exposure; absent while none is known, `null` when there is none. */
  readonly exposedOn?: CalendarDate | null;
}

/** What differs between the domains. */
export interface DomainSpec {
  readonly domain: VigilanceDomain;
  readonly tests: readonly CriterionTest[];
  readonly serious: (report: CleanReport, kinds: readonly CaseKind[]) => boolean | null;
  /** `firstReceipt`: the days count from day zero even when the criteria came later. */
  readonly clock: "criteriaComplete" | "firstReceipt";
  /** Does a rule decide the gate `valid` on this law date? */
  readonly on: (rule: string) => boolean;
}

/** Day zero as the day of the law; the day of the question for a report without one. */
export function lawDateOf(report: unknown, first: CalendarDate, asOf: CalendarDate): CalendarDate {
  const receivedOn =
    typeof report === "object" && report !== null && "receivedOn" in report ? report.receivedOn : undefined;
  return isDate(receivedOn) ? laterOf(receivedOn, first) : asOf;
}

/** Reads a report and computes everything that its rules and its conclusion rest on. */
export function caseFacts(raw: unknown, spec: DomainSpec, policy: VigilancePolicy): CaseFacts {
  const { domain, tests } = spec;
  const ctx: CriterionContext = { words: policy.words, mode: policy.criteria, on: spec.on };
  const read = readReport(raw, domain, policy.words);
  const { report } = read;
  const criteria = testCriteria(tests, report, ctx);
  const kinds = kindsOf(report, domain);
  const serious = spec.serious(report, kinds);
  const meets = (version: unknown): boolean =>
    testCriteria(tests, readReport(version, domain, policy.words).report, ctx).unmet.length === 0;
  const clock = clockOf(report, meets);
  const start: CalendarDate | null | undefined = spec.clock === "firstReceipt" ? report.receivedOn : clock.start;
  const deadlineInput: DeadlineInput = {
    domain,
    valid: criteria.unmet.length === 0,
    kinds,
    serious,
    country: report.countryOfReceipt ?? policy.homeCountry,
    ...(report.receivedOn ? { lawDate: report.receivedOn } : {}),
    ...(start ? { clockStart: start } : {}),
  };
  const deadline = deadlineOf(deadlineInput, policy.deadlines, policy.memberStates);
  const exposedOn = firstExposure(report);
  return {
    ...read,
    ...criteria,
    kinds,
    serious,
    routes: routesOf(report),
    clock,
    deadlineInput,
    deadline,
    ...(exposedOn === undefined ? {} : { exposedOn }),
  };
}
