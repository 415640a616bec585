import type { CalendarDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import type { Parameter } from "../../model/parameter.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireRate } from "../require.js";
import { rateOn } from "./rate-book.js";

/** A clause on late payment, and the figures of law of the day. */
export interface LatePaymentRateInput {
  /** Rate a year of the contract or of the terms of sale; absent = nothing agreed. */
  readonly clauseRate?: Rate;
  readonly on: CalendarDate;
  /** Default rate: key rate of the central bank of the half-year + points. Fraction a year. */
  readonly defaultRate: Parameter<number>;
  /** Legal interest rate between professionals. Fraction a year. */
  readonly legalRate: Parameter<number>;
  /** How many times the legal rate a clause must reach, by date of the contract. */
  readonly floorMultiple: Parameter<number>;
  /** Day on which the contract was concluded: it decides the multiple. `on` when not given. */
  readonly contractOn?: CalendarDate;
}

/** Default and floor are two figures of law, each known or not: in 2024 the floor stood above the default. */
export interface LatePaymentRate {
  /** Rate that penalties run at: the clause, else the default. Not judged here against the floor. */
  readonly applicable: Result<
    { readonly annualRate: number; readonly from: "clause" | "default" },
    "notCovered" | "noSuchRate"
  >;
  /** Least rate of a clause: multiple × legal rate. */
  readonly floor: Result<number, "notCovered" | "noSuchRate">;
  /** Does the clause reach the floor? `undetermined` when the floor is not known, `noClause` when nothing was agreed. */
  readonly clause: "lawful" | "belowFloor" | "undetermined" | "noClause";
  readonly findings: readonly Finding[];
}

/**
 * Checks the late-payment rate of a clause against the legal floor (code de commerce L441-10: not under three times the legal rate),
 * apart from the default rate that applies when nothing was agreed. A clause that copies the default may be below the floor.
 *
 * @throws `finance/bad-rate`.
 * @example
 * ```ts
 * const source = { id: "l441-10", title: "Code de commerce L441-10" };
 * const figure = (id: string, value: number): Parameter<number> =>
 *   ({ id, title: { fr: id, en: id }, unit: "fractionPerYear", knownUntil: date("2024-07-01"), values: [{ from: date("2024-01-01"), value, source }] });
 * const law = { defaultRate: figure("default", 0.145), legalRate: figure("legal", 0.0507), floorMultiple: figure("multiple", 3) };
 * checkLatePaymentRate({ clauseRate: 0.145, on: date("2024-03-01"), ...law }).clause; // => "belowFloor"
 * checkLatePaymentRate({ on: date("2024-03-01"), ...law }).clause; // => "noClause"
 * checkLatePaymentRate({ clauseRate: 0.145, on: date("2024-07-01"), ...law }).clause; // => "undetermined"
 * ```
 */
export function checkLatePaymentRate(input: LatePaymentRateInput): LatePaymentRate {
  const floor = legalFloor(input);
  const clause = judge(input.clauseRate, floor);
  return {
    applicable: applicableRate(input),
    floor: floor.ok ? ok(ratioToNumber(floor.rate)) : floor,
    clause,
    findings: clause === "belowFloor" && floor.ok ? [belowFloor(input.clauseRate ?? 0, floor)] : [],
  };
}

function applicableRate({ clauseRate, on, defaultRate }: LatePaymentRateInput): LatePaymentRate["applicable"] {
  if (clauseRate !== undefined)
    return ok({ annualRate: ratioToNumber(requireRate("clauseRate", clauseRate)), from: "clause" });
  const known = rateOn(defaultRate, on);
  return known.ok ? ok({ annualRate: ratioToNumber(known.rate), from: "default" }) : no(known.reason);
}

/** The least rate of a clause, and whether both its figures were read in a source. */
interface Floor {
  readonly ok: true;
  readonly rate: Rate;
  readonly verified: boolean;
}

type NoFloor = { readonly ok: false; readonly reason: "notCovered" | "noSuchRate" };

function legalFloor({ on, contractOn = on, legalRate, floorMultiple }: LatePaymentRateInput): Floor | NoFloor {
  const legal = rateOn(legalRate, on);
  if (!legal.ok) return no(legal.reason);
  const multiple = rateOn(floorMultiple, contractOn);
  if (!multiple.ok) return no(multiple.reason);
  const verified = legal.verified !== false && multiple.verified !== false;
  return { ok: true, rate: ratioTimes(legal.rate, multiple.rate), verified };
}

function judge(clauseRate: Rate | undefined, floor: Floor | NoFloor): LatePaymentRate["clause"] {
  if (clauseRate === undefined) return "noClause";
  if (!floor.ok) return "undetermined";
  return compareRatios(clauseRate, floor.rate) < 0 ? "belowFloor" : "lawful";
}

/** A floor from memory or by deduction warns; it does not block. */
function belowFloor(clauseRate: Rate, floor: Floor): Finding {
  return {
    code: "late-payment/below-floor",
    severity: floor.verified ? "blocking" : "warning",
    message: {
      fr: "Le taux de pénalité convenu est inférieur au minimum légal.",
      en: "The agreed late-payment rate is below the legal minimum.",
    },
    remedy: {
      fr: "Prévoir un taux au moins égal au multiple légal du taux d'intérêt légal, réexaminé à chaque semestre.",
      en: "Agree on a rate of at least the legal multiple of the legal interest rate, reviewed every half-year.",
    },
    data: { clauseRate: ratioToNumber(clauseRate), floor: ratioToNumber(floor.rate) },
    sources: [{ id: "l441-10", title: "Code de commerce, article L441-10" }],
  };
}
