/**
 * Luhn's check on a string of digits: from the right, every second digit is doubled, less 9 above 9; the sum is a multiple of ten
 * (ISO/IEC 7812-1, annex B).
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let k = 0; k < digits.length; k += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - k) - 48;
    sum += k % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** Sum of the digits of a string of digits. */
export function digitSum(digits: string): number {
  let sum = 0;
  for (let k = 0; k < digits.length; k += 1) sum += digits.charCodeAt(k) - 48;
  return sum;
}
