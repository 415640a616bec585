import { mod97 } from "./mod97.js";

/**
 * Key of a NIR: 97 - (number modulo 97), on two digits, where Corsica counts as 19 (2A) and 18 (2B).
 * Source: python-stdnum, module fr.nir; the same as reading the letter as 0 and taking away 1,000,000 or 2,000,000.
 */
export function passesNirKey(nir: string): boolean {
  const body = nir.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - mod97(body) === Number(nir.slice(13));
}
