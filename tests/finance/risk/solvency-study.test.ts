import { solvencyStudy } from "bareme/finance";
import { cents, date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const policy = { fromAmount: euros(15_000), fromAmountNewClient: euros(5000), validMonths: 12 };
const project = { amountInclVat: euros(20_000), asOf: date("2026-11-21"), knownClient: true };

test("row 113: large projects call for a study before the order, the threshold included", () => {
  expect(solvencyStudy({ ...project, amountInclVat: euros(15_000) }, policy)).toEqual({
    needed: true,
    reasons: ["amount"],
  });
  expect(solvencyStudy({ ...project, amountInclVat: euros("14999.99") }, policy)).toEqual({
    needed: false,
    reasons: [],
  });
});

test("row 113: a new client sooner; not known to be known is new", () => {
  const small = { ...project, amountInclVat: euros(5000) };
  expect(solvencyStudy(small, policy).needed).toBe(false);
  expect(solvencyStudy({ ...small, knownClient: false }, policy).reasons).toEqual(["newClient"]);
  expect(solvencyStudy({ ...small, amountInclVat: euros("4999.99"), knownClient: false }, policy).reasons).toEqual([]);
  expect(solvencyStudy({ amountInclVat: euros(5000), asOf: project.asOf }, policy).reasons).toEqual(["newClient"]);
});

test("row 113: a recent study answers, up to the day it grows old", () => {
  const studied = { ...project, lastStudyOn: date("2025-11-22") };
  expect(solvencyStudy(studied, policy)).toEqual({ needed: false, reasons: ["amount"], studyValidUntil: "2026-11-22" });
  expect(solvencyStudy({ ...studied, asOf: date("2026-11-22") }, policy).needed).toBe(true);
});

test("row 113: a limit passed or something overdue calls for one, however recent the last", () => {
  const studied = { ...project, amountInclVat: euros(10), lastStudyOn: date("2026-11-20") };
  expect(solvencyStudy({ ...studied, overCreditLimit: true }, policy).needed).toBe(true);
  expect(solvencyStudy({ ...studied, overdue: true }, policy)).toMatchObject({ needed: true, reasons: ["overdue"] });
});

test("refused: negative amounts, months in fractions", () => {
  expect(code(() => solvencyStudy({ ...project, amountInclVat: cents(-1) }, policy))).toBe("finance/negative-amount");
  expect(code(() => solvencyStudy(project, { ...policy, validMonths: 1.5 }))).toBe("finance/bad-count");
});
