import { UsageError } from "../errors.js";
import { passesLuhn } from "./luhn.js";
import { mod97 } from "./mod97.js";

/** Key of a French VAT number: (12 + 3 × (SIREN modulo 97)) modulo 97. Source: python-stdnum, module fr.tva. */
function vatKey(siren: string): number {
  return (12 + 3 * mod97(siren)) % 97;
}

/** A key of two digits is computed; keys with letters exist, whose computation is not sourced: only their SIREN is checked. */
export function passesVatKey(vatNumber: string): boolean {
  const siren = vatNumber.slice(4);
  const key = vatNumber.slice(2, 4);
  return passesLuhn(siren) && (!/^\d\d$/.test(key) || Number(key) === vatKey(siren));
}

/**
 * The French VAT number (*numéro de TVA intracommunautaire*) of a SIREN, with its numeric key.
 *
 * @param siren - 9 digits.
 * @throws `identifier/not-valid` for another text, or a SIREN whose key is wrong.
 * @example
 * ```ts
 * vatNumberOfSiren("552081317"); // => "FR03552081317"
 * ```
 */
export function vatNumberOfSiren(siren: string): string {
  if (!/^\d{9}$/.test(siren) || !passesLuhn(siren))
    throw new UsageError(
      "identifier/not-valid",
      siren,
      "a SIREN: 9 digits with a right key",
      "Read it with parseIdentifier.",
    );
  return `FR${String(vatKey(siren)).padStart(2, "0")}${siren}`;
}
