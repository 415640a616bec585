import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadRecord, readOpenFdaAnimalEvent, readOpenFdaDrugEvent } from "bareme/compliance";
import { date } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failed, judge } from "../judge.js";

interface Stored {
  readonly origin: string;
  readonly record: unknown;
}
const stored = (name: string): readonly Stored[] => {
  const path = fileURLToPath(new URL(`../../../fixtures/vigilance/${name}.json`, import.meta.url));
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly records: readonly Stored[] }).records;
};
const animals = stored("openfda-animal-events").map(({ record }) => readOpenFdaAnimalEvent(record));
const drugs = stored("openfda-drug-events").map(({ record }) => readOpenFdaDrugEvent(record));
const judged = ({ domain, report }: ReadRecord) => judge(domain, report);

describe("row 272: openFDA animal and veterinary records", () => {
  test("a published record, end to end", () => {
    const [read] = animals as [ReadRecord];
    expect(read.report).toMatchObject({
      id: "USA-USFDACVM-2016-US-017128",
      receivedOn: "2016-05-02",
      countryOfReceipt: "US",
      reporter: { category: "other", name: "MSK" },
      subject: {
        kind: "animal",
        species: "Dog",
        breed: "Terrier - Yorkshire",
        sex: "male",
        age: { value: 7, unit: "year" },
        weightKg: 6.123,
        numberTreated: 2,
        numberAffected: 3,
      },
      outcomeCounts: { ongoing: 1 },
      dictionaryVersion: "11",
    });
    expect(read.report.products?.[0]).toEqual({
      role: "suspect",
      domain: "veterinary",
      name: "Deramaxx Chewable Tablets",
      activeSubstances: ["Deracoxib"],
      maNumber: "USA-USFDACVM-N141203",
      batch: "71423",
      expiresOn: "2018-02-28",
      atcVet: "QM01AH94",
      route: "Oral",
      dose: { value: 0.5, unit: "tablet" },
      startedOn: "2015-06-01",
      endedOn: "2015-12-01",
      usedAccordingToLabel: false,
      offLabelReasons: ["Route Off-Label", "Underdosed"],
    });
    expect(read.report.events?.map(({ kind, veddraCode }) => [kind, veddraCode])).toEqual([
      ["reaction", "2227"],
      ["reaction", "1026"],
      ["lack-of-efficacy", undefined], // 99115 is a code of a US list
    ]);
    expect(read.unmapped).toEqual(
      expect.arrayContaining(["serious_ae", "report_id", "drug.0.manufacturing_date", "duration.value"]),
    );
    expect(read.unmapped).not.toEqual(expect.arrayContaining(["animal.species"]));
    const { conclusion } = judged(read);
    expect(conclusion).toMatchObject({
      valid: true,
      kinds: ["adverse-reaction-animal", "lack-of-efficacy"],
      dueReason: "notCovered",
    }); // before 2022, outside the Union
    expect(failed(judged(read))).toContain("ani-05"); // three affected, two treated
  });
  test("what is withheld counts, what is not known does not", () => {
    const herd = animals[1] as ReadRecord;
    expect(herd.report.subject?.age).toBeUndefined();
    expect(judged(herd).conclusion).toMatchObject({
      valid: true,
      kinds: ["lack-of-efficacy"],
      routes: ["pharmacovigilance", "amr-signal"],
      dueOn: "2023-04-09",
    });
  });
  test("a person, a death, a defect", () => {
    expect(judged(animals[2] as ReadRecord).conclusion).toMatchObject({
      valid: true,
      serious: true,
      kinds: ["human-exposure-reaction"],
    });
    expect(judged(animals[3] as ReadRecord).conclusion).toMatchObject({ valid: true, serious: true });
    expect((animals[3] as ReadRecord).report.subject).toMatchObject({ breed: "Siamese, Persian" });
    expect((animals[3] as ReadRecord).unmapped).toContain("drug.0.first_exposure_date"); // a month is no day
    expect(judged(animals[4] as ReadRecord).conclusion).toMatchObject({ valid: false, routes: ["quality-defect"] });
  });
});

describe("openFDA drug events", () => {
  test("a published record, end to end", () => {
    const [read] = drugs as [ReadRecord];
    expect(read.report).toMatchObject({
      id: "10013586",
      externalIds: ["US-JNJFOC-20140302429"],
      receivedOn: "2014-03-15",
      mostRecentOn: "2014-08-24",
      reporter: { category: "consumer", country: "US" },
      subject: { kind: "human", sex: "male" },
      events: [{ kind: "reaction", term: "Arrhythmia", dictionaryVersion: "17.1", outcome: "unknown" }],
      seriousness: { otherMedicallyImportant: true },
    });
    expect(judged(read).conclusion).toMatchObject({ valid: true, serious: true, dueReason: "notCovered" }); // before 2017-11-22
    expect(failed(judged(read))).toContain("rep-05");
  });
  test("an error and an overdose, whose dates are the wrong way round", () => {
    const second = drugs[1] as ReadRecord;
    expect(second.report.reporter).toEqual({ category: "other-health-professional", country: "CA" });
    expect(judged(second).conclusion).toMatchObject({
      valid: true, // "drug administration error" is more than the listed names of situations, and the patient died
      serious: true,
      kinds: ["medication-error", "overdose"],
    });
    expect(failed(judged(second))).toEqual(expect.arrayContaining(["dat-02"]));
  });
  test("invented records", () => {
    const [, , mild, study, fatal] = drugs as ReadRecord[];
    expect(judged(mild as ReadRecord).conclusion).toMatchObject({
      valid: true,
      serious: false,
      dueReason: "notRequired",
    });
    expect((mild as ReadRecord).report.products?.map(({ role, dose }) => [role, dose])).toEqual([
      ["suspect", { value: 5, unit: "mg" }],
      ["concomitant", undefined],
    ]);
    expect((mild as ReadRecord).unmapped).toContain("patient.drug.0.drugenddate");
    expect(judged(study as ReadRecord).conclusion).toMatchObject({
      unmetCriteria: ["reporter", "patient"],
      serious: true,
    });
    expect(judged(fatal as ReadRecord).conclusion).toMatchObject({
      unmetCriteria: ["product", "event"],
      serious: true,
    });
  });
});

test("the two records of one case are the same case", () => {
  const [first] = drugs as [ReadRecord];
  const again = { ...first.report, id: "US-JNJFOC-20140302429" };
  expect(
    judge("human", first.report, { related: [again], asOf: date("2026-11-21") }).conclusion.duplicates[0]?.verdict,
  ).toBe("same");
});

test("any JSON is read without a throw", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      for (const read of [readOpenFdaAnimalEvent, readOpenFdaDrugEvent]) {
        const { domain, report } = read(value);
        expect(judge(domain, report).verdict.findings.filter(({ status }) => status === "crashed")).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
  for (const read of [readOpenFdaAnimalEvent, readOpenFdaDrugEvent])
    expect(
      read({ primary_reporter: "constructor", patient: { reaction: [{ reactionmeddrapt: "constructor" }] } }).report,
    ).toBeDefined();
});
