import type { CalendarDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { fraction, minus, power } from "../model/money/fraction.js";
import { type Rate, ratio, type WideRatio, wide } from "../model/money/ratio.js";
import { compareRatios, ratioToNumber } from "../model/money/ratio-ops.js";
import { roundQuotient } from "../model/money/round.js";
import { type MonthReading, monthStart } from "./evolving-rights.js";

/** Replacement programs of an évolutive: each renews a share of the equipment at constant rent. */
export interface EvolvingProgramsRequest {
  readonly start: CalendarDate;
  /** Month of the lease in which the first program starts (12 in the source text). */
  readonly firstMonth: number;
  readonly everyMonths: number;
  /** How many. */
  readonly programs: number;
  /** Of the equipment, replaced by each: 0.3 in the source text. */
  readonly share: Rate;
  /** `distinct`: always what was not replaced yet. `atRandom`: whatever comes, so a part is replaced twice. */
  readonly mode: "distinct" | "atRandom";
  readonly monthsAre: MonthReading;
  /** Months at the same rent after each program (36 in the source text). */
  readonly constantRentMonths: number;
}

/** One program. */
export interface EvolvingProgram {
  readonly n: number;
  readonly from: CalendarDate;
  /** First day after the constant rent. */
  readonly constantRentUntil: CalendarDate;
  /** Share of the equipment never renewed after it: 0.7, 0.4, then 0.1 for three times 30 %. */
  readonly neverRenewed: number;
}

/** The programs, and what they leave. */
export interface EvolvingPrograms {
  readonly rows: readonly EvolvingProgram[];
  /** After all of them. */
  readonly neverRenewed: number;
}

/**
 * The calendar of replacement programs and the share of equipment that they never renew. Three programs of 30 % renew 90 %: a tenth
 * stays, against the promise that "all of it" is renewed every three years.
 *
 * @throws `finance/term`, `finance/share` outside 0 to 1, `finance/months-are`.
 * @example
 * ```ts
 * evolvingPrograms({
 *   start: date("2024-01-01"), firstMonth: 12, everyMonths: 12, programs: 3, share: 0.3, mode: "distinct",
 *   monthsAre: "elapsed", constantRentMonths: 36,
 * }).neverRenewed; // => 0.1
 * ```
 */
export function evolvingPrograms(request: EvolvingProgramsRequest): EvolvingPrograms {
  const { start, firstMonth, everyMonths, programs, share, mode, monthsAre, constantRentMonths } = request;
  checkCount("programs", programs);
  checkCount("everyMonths", everyMonths);
  checkCount("constantRentMonths", constantRentMonths);
  const exact = checkedShare(share);
  const rows = Array.from({ length: programs }, (_, k) => {
    const month = firstMonth + k * everyMonths;
    return {
      n: k + 1,
      from: monthStart(start, month, monthsAre),
      constantRentUntil: addMonths(monthStart(start, firstMonth, monthsAre), k * everyMonths + constantRentMonths),
      neverRenewed: ratioToNumber(left(exact, k + 1, mode)),
    };
  });
  return { rows, neverRenewed: ratioToNumber(left(exact, programs, mode)) };
}

/** What is left after n programs, exactly. */
function left(share: WideRatio, n: number, mode: "distinct" | "atRandom"): WideRatio {
  const one = fraction(1n);
  if (mode === "atRandom") return power(minus(one, share), n);
  const rest = minus(one, { num: share.num * BigInt(n), den: share.den });
  return rest.num > 0n ? rest : fraction(0n);
}

/** The same in whole units. */
export interface EvolvingUnitsRequest {
  readonly units: number;
  readonly share: Rate;
  readonly programs: number;
  /** Of units × share, at each program. */
  readonly rounding: "down" | "up" | "halfUp";
}

/** Units replaced by each program. */
export interface EvolvingUnits {
  readonly replaced: readonly number[];
  readonly neverRenewed: number;
  /** How many programs would renew every unit; absent when none is ever replaced. */
  readonly programsForAll?: number;
}

/**
 * Replacement programs in whole units: each replaces units × share, rounded, never more than is left.
 *
 * @throws `finance/term`, `finance/share`.
 * @example
 * ```ts
 * evolvingUnits({ units: 7, share: 0.3, programs: 3, rounding: "down" }); // => { replaced: [2, 2, 2], neverRenewed: 1, programsForAll: 4 }
 * ```
 */
export function evolvingUnits({ units, share, programs, rounding }: EvolvingUnitsRequest): EvolvingUnits {
  checkCount("units", units);
  checkCount("programs", programs);
  const { num, den } = checkedShare(share);
  const mode = rounding === "down" ? "towardZero" : rounding === "up" ? "awayFromZero" : "halfAwayFromZero";
  const each = roundQuotient(BigInt(units) * num, den, mode);
  const replaced = Array.from({ length: programs }, (_, k) => Math.max(0, Math.min(each, units - k * each)));
  const neverRenewed = units - replaced.reduce((total, count) => total + count, 0);
  return { replaced, neverRenewed, ...(each === 0 ? {} : { programsForAll: Math.ceil(units / each) }) };
}

function checkedShare(share: Rate): WideRatio {
  if (compareRatios(share, 0) >= 0 && compareRatios(share, 1) <= 0) return wide(ratio(share));
  throw new UsageError("finance/share", String(share), "a share from 0 to 1", "Write 30 % as 0.3.");
}

function checkCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= 1200) return;
  throw new UsageError("finance/term", value, `${name} as a whole number, 1 to 1200`);
}
