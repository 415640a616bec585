import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { compareRatios, ratioPlus } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, share, word } from "../check.js";
import { exactly, floorOf, known, quotient } from "../exact.js";

/** The four groups of a population, as fractions that sum to one. */
export interface MarketShares {
  /** Will never buy. */
  readonly absoluteNonConsumers: Rate;
  /** Do not buy yet, and may. */
  readonly relativeNonConsumers: Rate;
  readonly competitorUsers: Rate;
  readonly ownUsers: Rate;
}

/** How people become whole: the total rounded half up, cut down, or each excluded group rounded and then subtracted. */
export type PeopleRounding = "halfUp" | "down" | "eachExcludedGroup";

/** A market and how to read it. */
export interface MarketInput {
  readonly population: number;
  readonly shares: MarketShares;
  /** By the textbook the firm's own clients are inside the potential demand; a list of *prospects* leaves them out. */
  readonly ownUsersInPotential: boolean;
  readonly rounding: PeopleRounding;
}

/** Structure of a market. A rate without base is absent. */
export interface MarketStructure {
  /** People. */
  readonly potentialDemand: number;
  /** Potential demand over the population. */
  readonly potentialShare: number;
  /** Users over users and relative non-consumers (taux de pénétration). */
  readonly penetration?: number;
  /** Users over the population (taux d'équipement). */
  readonly equipment: number;
  /** Own users over all users (part de marché). */
  readonly marketShare?: number;
  /** Own users over the population: often called market share, wrongly. */
  readonly shareOfPopulation: number;
}

/**
 * Structure of a market: non-consumers, users, potential demand, penetration, shares.
 *
 * @returns `sharesNotWhole` when the four shares do not sum to exactly one.
 * @example
 * ```ts
 * const shares = { absoluteNonConsumers: 0.15, relativeNonConsumers: 0.37, competitorUsers: 0.45, ownUsers: 0.03 };
 * const dentists = marketStructure({ population: 1851, shares, ownUsersInPotential: true, rounding: "halfUp" });
 * dentists.ok && dentists.value.potentialDemand; // => 1573
 * ```
 */
export function marketStructure(input: MarketInput): Result<MarketStructure, "sharesNotWhole"> {
  const population = count(input.population, "population");
  word(input.rounding, ["halfUp", "down", "eachExcludedGroup"], "rounding");
  const groups = readShares(input.shares);
  if (groups === undefined) return no("sharesNotWhole");
  const { absolute, relative, competitors, own } = groups;
  const users = plus(competitors, own);
  const demand = plus(users, relative);
  const excluded = input.ownUsersInPotential ? [absolute] : [absolute, own];
  const potential = input.ownUsersInPotential ? demand : plus(competitors, relative);
  return ok({
    potentialDemand: people(population, potential, excluded, input.rounding),
    potentialShare: quotient(potential.num, potential.den),
    ...known("penetration", over(users, demand)),
    equipment: quotient(users.num, users.den),
    ...known("marketShare", over(own, users)),
    shareOfPopulation: quotient(own.num, own.den),
  });
}

/** A way to read a potential demand. */
export type MarketReading = Pick<MarketInput, "ownUsersInPotential" | "rounding">;

/**
 * Which readings give a printed potential demand: own users in or out, times the three roundings. An empty list: no reading does.
 *
 * @example
 * ```ts
 * const shares = { absoluteNonConsumers: 0.15, relativeNonConsumers: 0.37, competitorUsers: 0.45, ownUsers: 0.03 };
 * marketReadings({ population: 1851, shares }, 1517).map((reading) => reading.rounding); // => ["down", "eachExcludedGroup"]
 * ```
 */
export function marketReadings(
  market: Pick<MarketInput, "population" | "shares">,
  printed: number,
): readonly MarketReading[] {
  const readings = [true, false].flatMap((ownUsersInPotential) =>
    (["halfUp", "down", "eachExcludedGroup"] as const).map((rounding) => ({ ownUsersInPotential, rounding })),
  );
  return readings.filter((reading) => {
    const found = marketStructure({ ...market, ...reading });
    return found.ok && found.value.potentialDemand === printed;
  });
}

interface Groups {
  readonly absolute: WideRatio;
  readonly relative: WideRatio;
  readonly competitors: WideRatio;
  readonly own: WideRatio;
}

function readShares(shares: MarketShares): Groups | undefined {
  const absolute = share(shares.absoluteNonConsumers, "absoluteNonConsumers");
  const relative = share(shares.relativeNonConsumers, "relativeNonConsumers");
  const competitors = share(shares.competitorUsers, "competitorUsers");
  const own = share(shares.ownUsers, "ownUsers");
  const all = [absolute, relative, competitors, own].reduce(plus);
  return compareRatios(all, 1) === 0 ? { absolute, relative, competitors, own } : undefined;
}

function people(
  population: number,
  potential: WideRatio,
  excluded: readonly WideRatio[],
  rounding: PeopleRounding,
): number {
  const n = BigInt(population);
  const halfUp = (part: WideRatio): bigint => floorOf(2n * n * part.num + part.den, 2n * part.den);
  if (rounding === "down") return Number(floorOf(n * potential.num, potential.den));
  if (rounding === "halfUp") return Number(halfUp(potential));
  return Number(excluded.reduce((left, group) => left - halfUp(group), n));
}

function plus(a: WideRatio, b: WideRatio): WideRatio {
  return exactly(ratioPlus(a, b));
}

function over(part: WideRatio, base: WideRatio): number | undefined {
  return base.num === 0n ? undefined : quotient(part.num * base.den, part.den * base.num);
}
