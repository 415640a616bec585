import { recoveryIndemnity } from "bareme/finance";
import { date, type Parameter } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const source = { id: "d441-5", title: "Code de commerce D441-5" };
const indemnity: Parameter<number> = {
  id: "recovery-indemnity",
  title: { fr: "Indemnité forfaitaire", en: "Fixed indemnity" },
  unit: "cents",
  knownUntil: date("2026-11-22"),
  values: [
    { from: date("2012-01-01"), value: null, source },
    { from: date("2013-01-01"), value: 4000, source },
  ],
};
const late = { indemnity, termStartsOn: date("2026-03-01"), debtor: "professional", daysLate: 1 } as const;

test("row 106: 40 EUR once, from the first day late, by a professional", () => {
  expect(recoveryIndemnity(late)).toEqual({ ok: true, value: { amount: 4000, because: "late", source } });
  expect(recoveryIndemnity({ ...late, daysLate: 400 })).toMatchObject({ value: { amount: 4000 } });
});

test.each([
  [{ daysLate: 0 }, "notLate"],
  [{ debtor: "consumer" }, "notProfessional"],
  [{ debtor: "nonProfessional" }, "notProfessional"],
  [{ insolvencyProceedings: true }, "insolvencyProceedings"],
  [{ termStartsOn: date("2012-12-31") }, "noSuchFigure"],
] as const)("row 106: nothing for %o", (change, because) => {
  expect(recoveryIndemnity({ ...late, ...change })).toEqual({ ok: true, value: { amount: 0, because } });
});

test("row 106: claims whose term starts from 2013-01-01 owe it; days out of reach are not covered", () => {
  expect(recoveryIndemnity({ ...late, termStartsOn: date("2013-01-01") })).toMatchObject({ value: { amount: 4000 } });
  expect(recoveryIndemnity({ ...late, termStartsOn: date("2026-11-22") })).toEqual({ ok: false, reason: "notCovered" });
});

test("refused: half a day late", () => {
  expect(code(() => recoveryIndemnity({ ...late, daysLate: 0.5 }))).toBe("finance/bad-count");
});
