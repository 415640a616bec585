/** A number of any length modulo 97; letters count as 10 to 35 (ISO 7064, as ISO 13616 uses it). */
export function mod97(text: string): number {
  let rest = 0;
  for (let k = 0; k < text.length; k += 1) {
    const value = Number.parseInt(text.charAt(k), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
