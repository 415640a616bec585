import { UsageError } from "../model/errors.js";
import { add, mulRound } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioOver, ratioPlus } from "../model/money/ratio-ops.js";
import type { RoundingMode } from "../model/money/round.js";
import type { PriceRounding } from "../model/quote-supply.js";

const MODES: Readonly<Record<PriceRounding["direction"], RoundingMode>> = {
  nearest: "halfAwayFromZero",
  up: "awayFromZero",
  down: "towardZero",
};

/**
 * Rounds a price the way the business prints it. Nearest takes the dearer one on a tie. No price in .90 is under 0.90.
 *
 * @param price - Cents, zero or above: a whole number, or the exact fraction before any rounding.
 * @throws `pricing/bad-rounding` for a policy or direction that does not exist.
 * @example
 * ```ts
 * roundPrice(euros("389.20"), { to: "endingIn90", direction: "up" }); // => 38990
 * roundPrice(euros("389.20"), { to: "wholeEuros", direction: "down" }); // => 38900
 * roundPrice({ num: 77961, den: 2 }, { to: "toCent", direction: "up" }); // => 38981
 * ```
 */
export function roundPrice(price: Rate, { to, direction }: PriceRounding): Cents {
  const mode = Object.hasOwn(MODES, direction) ? MODES[direction] : undefined;
  if (mode === undefined) throw badRounding(direction, "nearest, up or down");
  switch (to) {
    case "toCent":
      return mulRound(cents(1), price, mode);
    case "wholeEuros":
      return mulRound(cents(100), mulRound(cents(1), ratioOver(price, 100), mode));
    case "endingIn90":
      return endingIn90(price, mode);
    default:
      throw badRounding(to, "toCent, endingIn90 or wholeEuros");
  }
}

/** Prices in .90 lie 10 cents under a whole euro: round the price plus 10 cents to euros, one euro at least. */
function endingIn90(price: Rate, mode: RoundingMode): Cents {
  const wholeEuros = mulRound(cents(1), ratioOver(ratioPlus(price, 10), 100), mode);
  return add(mulRound(cents(100), Math.max(1, wholeEuros)), cents(-10));
}

function badRounding(received: unknown, expected: string): UsageError {
  return new UsageError("pricing/bad-rounding", received, expected);
}
