import { Decimal } from "decimal.js";

/**
 * Decimals of 50 digits, for the last step of a solver where doubles cannot tell half a cent. A private copy: the configuration of
 * decimal.js is shared by a whole process, and no decimal leaves this folder.
 */
export const Precise: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  precision: 50,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** A decimal of {@link Precise}. */
export type PreciseNumber = Decimal;
