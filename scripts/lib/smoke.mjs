// One calculation with a known answer for every copy of the package: GEMPLUS reader, 300 EUR x 1.3 = 390.00 EUR.
/** An expression over the namespace `bareme`, and what it must give. */
export const smoke = { expression: 'bareme.mulRound(bareme.euros("300"), 1.3)', expected: 39000 };
