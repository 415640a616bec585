import { date, defineParameter, euros } from "bareme/model";
import { acmeSource } from "./source.js";

/**
 * Monthly rents in advance, in euros excluding VAT per 1,000 EUR excluding VAT financed, by amount band and term.
 * One table a half-year; what the lessor has not published yet is not known.
 */
export const rents = defineParameter({
  id: "acme-lessor/rents",
  title: { fr: "Barème de loyers ACME Bail", en: "ACME Bail rent table" },
  unit: "number",
  basis: "convention",
  knownUntil: date("2027-01-01"),
  values: [
    {
      from: date("2026-01-01"),
      source: { ...acmeSource, locator: "table of January 2026" },
      value: [
        { fromAmount: euros(500), termMonths: 36, rentPer1000: "31.20" },
        { fromAmount: euros(10000), termMonths: 36, rentPer1000: "30.85" },
        { fromAmount: euros(500), termMonths: 60, rentPer1000: "20.10" },
      ],
    },
    {
      from: date("2026-07-01"),
      source: { ...acmeSource, locator: "table of July 2026" },
      value: [
        { fromAmount: euros(500), termMonths: 36, rentPer1000: "31.55" },
        { fromAmount: euros(10000), termMonths: 36, rentPer1000: "31.05" },
        { fromAmount: euros(500), termMonths: 60, rentPer1000: "20.40" },
      ],
    },
  ],
});
