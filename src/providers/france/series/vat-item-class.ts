import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Classe de TVA d'un bien ou service (VAT class of an item): item -> VAT class on the mainland; the rate is then
 * looked up in vatRates. Items without a row have no class here: not covered.
 *
 * Keys: `territory`, `item`. Known through 2026-11-21 (statute-open).
 */
export const vatItemClass: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "vat-item-class",
  title: { fr: "Classe de TVA d'un bien ou service", en: "VAT class of an item" },
  unit: "text",
  keys: ["territory", "item"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "FR-metropolitan/hardware": [
      [
        "1968-12-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/softwareLicence": [
      [
        "1968-12-01",
        "1977-01-01",
        null,
        "S146",
        {
          collected: false,
          verified: false,
          note: "many services were then at the intermediate rate (from memory): class not collected",
        },
      ],
      [
        "1977-01-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later; a license sold then at 1 400 excl. VAT was 1 674.40 incl. VAT, that is 19.6 %",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/saas": [
      [
        "1968-12-01",
        "1977-01-01",
        null,
        "S146",
        {
          collected: false,
          verified: false,
          note: "many services were then at the intermediate rate (from memory): class not collected",
        },
      ],
      [
        "1977-01-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/maintenance": [
      [
        "1968-12-01",
        "1977-01-01",
        null,
        "S146",
        {
          collected: false,
          verified: false,
          note: "many services were then at the intermediate rate (from memory): class not collected",
        },
      ],
      [
        "1977-01-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/assistance": [
      [
        "1968-12-01",
        "1977-01-01",
        null,
        "S146",
        {
          collected: false,
          verified: false,
          note: "many services were then at the intermediate rate (from memory): class not collected",
        },
      ],
      [
        "1977-01-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/installation": [
      [
        "1968-12-01",
        "1977-01-01",
        null,
        "S146",
        {
          collected: false,
          verified: false,
          note: "many services were then at the intermediate rate (from memory): class not collected",
        },
      ],
      [
        "1977-01-01",
        "2014-01-01",
        "normal",
        "S146",
        {
          verified: false,
          note: "default rule: everything without a rate of its own is at the normal rate (CGI 278); deduced for these years from the rule as read for 2014 and later",
        },
      ],
      ["2014-01-01", null, "normal", "S146", { note: "default rule (CGI 278), also S4" }],
    ],
    "FR-metropolitan/leaseRent": [
      [
        "2014-01-01",
        null,
        "normal",
        "MEM",
        {
          verified: false,
          fromKnown: false,
          note: "start not collected; first year stated is the one of the present rate table",
        },
      ],
    ],
    "FR-metropolitan/trainingWithoutAttestation": [
      [
        "2020-07-01",
        null,
        "normal",
        "S7",
        { fromKnown: false, note: "page read in a copy of mid-2020; earlier start not collected" },
      ],
    ],
    "FR-metropolitan/trainingWithAttestation": [
      [
        "2020-07-01",
        null,
        "exempt",
        "S7",
        {
          fromKnown: false,
          note: "CGI 261-4-4 a; form 3511; effective on the day the request is received; page read in a copy of mid-2020, earlier start not collected",
        },
      ],
    ],
    "FR-metropolitan/latePaymentPenalty": [
      [
        "2020-07-01",
        null,
        "out-of-scope",
        "S9",
        { fromKnown: false, note: "page read in a copy of mid-2020; earlier start not collected" },
      ],
    ],
    "FR-metropolitan/recoveryIndemnity": [
      ["2013-01-01", null, "out-of-scope", "S9", { note: "the indemnity exists since that day (S46)" }],
    ],
    "FR-metropolitan/humanMedicineReimbursable": [
      [
        "2020-07-01",
        null,
        "super-reduced",
        "S4",
        {
          fromKnown: false,
          note: "CGI 281 octies; also S10 (2024-11-27); page read in a copy of mid-2020, earlier start not collected",
        },
      ],
    ],
    "FR-metropolitan/humanMedicineNotReimbursable": [
      ["1987-08-01", "2012-01-01", "reduced", "S12", { note: "CGI 278 quater" }],
      ["2012-01-01", "2014-01-01", "intermediate", "S13"],
      ["2014-01-01", null, "intermediate", "S11"],
    ],
    "FR-metropolitan/veterinaryMedicine": [
      [
        "2007-06-30",
        "2014-01-01",
        "normal",
        "S14",
        { fromKnown: false, note: "first day attested (journal of that date); earlier start not collected" },
      ],
      ["2014-01-01", null, "normal", "S14", { verified: false, note: "by deduction: no special rate found" }],
    ],
    "FR-metropolitan/veterinaryCare": [
      [
        "2014-01-01",
        null,
        "normal",
        "MEM",
        {
          verified: false,
          fromKnown: false,
          note: "start not collected; first year stated is the one of the present rate table",
        },
      ],
    ],
    "FR-metropolitan/medicalOrDentalCare": [
      [
        "2014-01-01",
        null,
        "exempt",
        "MEM",
        { verified: false, fromKnown: false, note: "CGI 261-4-1; start not collected" },
      ],
    ],
  },
});
