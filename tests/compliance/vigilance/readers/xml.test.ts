import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadRecord, readIcsrMessages } from "bareme/compliance";
import { expect, test } from "vitest";
import { xmlNodes } from "../../../../examples/xml-nodes.js";
import { judge } from "../judge.js";

const read = (name: string): ReadRecord => {
  const path = fileURLToPath(new URL(`../../../fixtures/vigilance/${name}.xml`, import.meta.url));
  const [first] = readIcsrMessages(xmlNodes(readFileSync(path, "utf8")));
  return first as ReadRecord;
};

test("a VICH message, shortened from a published one", () => {
  const { domain, report, unmapped } = read("vich-message");
  expect(domain).toBe("veterinary");
  expect(report).toEqual({
    id: "USA-USFDACVM-2016-US-017128",
    reportType: "spontaneous",
    receivedOn: "2016-05-02",
    submittedOn: "2016-08-15",
    countryOfReceipt: "US",
    reporter: { category: "other", name: "MSK", city: "MSK", postalCode: "MSK", country: "US" },
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
    products: [
      {
        role: "suspect",
        domain: "veterinary",
        name: "Deramaxx Chewable Tablets",
        activeSubstances: ["deracoxib"],
        batch: "71423",
        maNumber: "USA-USFDACVM-N141203",
        atcVet: "QM01AH94",
        route: "Oral",
        dose: { value: 0.5, unit: "tablet" },
        startedOn: "2015-06-01",
        endedOn: "2015-12-01",
        usedAccordingToLabel: false,
      },
    ],
    events: [
      { kind: "reaction", term: "Dental disease", veddraCode: "2227", onsetOn: "2015-06-01" },
      { kind: "lack-of-efficacy", term: "INEFFECTIVE, HEARTWORM LARVAE" },
    ],
    outcomeCounts: { ongoing: 1, died: 0 },
    narrative: "MSK",
  });
  expect(unmapped).toEqual(["Assessment of Health Status Prior to the Exposure to Product"]);
  expect(judge("veterinary", report).conclusion.valid).toBe(true);
});

test("an E2B(R3) message", () => {
  const { domain, report, unmapped } = read("e2b-r3-message");
  expect(domain).toBe("human");
  expect(report).toEqual({
    id: "FR-INVENTED-0001",
    reportType: "spontaneous",
    receivedOn: "2026-06-01",
    mostRecentOn: "2026-06-03",
    reporter: { category: "physician", name: "MSK", city: "Villefictive", country: "FR" },
    subject: {
      kind: "human",
      initials: "B.C.",
      sex: "male",
      dateOfBirth: "1959-03-12",
      age: { value: 67, unit: "year" },
    },
    products: [
      { role: "suspect", domain: "human", name: "Fictostatine 20", activeSubstances: ["fictostatine"], batch: "F1" },
      { role: "concomitant", domain: "human", name: "Exemplamine" },
    ],
    events: [
      {
        kind: "reaction",
        term: "Rhabdomyolyse",
        meddraCode: "10039020",
        language: "fra",
        onsetOn: "2026-05-29",
        outcome: "not-recovered",
      },
    ],
    dictionaryVersion: "29.0",
    narrative: "Rhabdomyolyse après trois semaines de traitement.",
    seriousness: { hospitalization: true },
  });
  expect(unmapped).toEqual(["bodyWeight"]);
  expect(judge("human", report).conclusion).toMatchObject({ valid: true, serious: true, dueOn: "2026-06-16" });
});

test("a document without cases gives none", () => {
  expect(readIcsrMessages(xmlNodes("<other><PORR/></other>"))).toEqual([]);
  expect(
    readIcsrMessages(xmlNodes("<MCCI_IN200100UV01><PORR_IN049016UV/></MCCI_IN200100UV01>"))[0]?.report.products,
  ).toEqual([]);
});

const vich = (inner: string) =>
  (
    readIcsrMessages(
      xmlNodes(
        `<MCCI_IN200100UV01><PORR_IN049006UV><investigationEvent>${inner}</investigationEvent></PORR_IN049006UV></MCCI_IN200100UV01>`,
      ),
    )[0] as ReadRecord
  ).report;
const icsr = (inner: string) =>
  (
    readIcsrMessages(
      xmlNodes(`<PORR_IN049016UV><investigationEvent>${inner}</investigationEvent></PORR_IN049016UV>`),
    )[0] as ReadRecord
  ).report;

test("what a VICH message does not say stays away", () => {
  expect(vich("")).toEqual({ reportType: "spontaneous", subject: { kind: "animal" }, products: [], events: [] });
  const human = vich(
    `<player2><code displayName="Human"/></player2>
     <observation><code code="T95012"/><value><low value="0" unit="a"/></value></observation>
     <observation><code code="T95011"/><value><low value="12" unit="lb"/></value></observation>
     <observation><code code="T95020"/><value codeSystem="2.16.840.1.113883.4.358" code="2043" displayName="Residues in milk"/></observation>
     <observation><code code="T95020"/><value codeSystem="elsewhere" code="1" displayName="Not VeDDRA"/></observation>
     <substanceAdministration><consumable/><observation><code code="T95015"/><value value="true"/></observation></substanceAdministration>
     <relatedInvestigation><participation><assignedEntity><code code="C1" displayName="Physician"/><assignedPerson><name><given>A.</given><family>Exemple</family></name></assignedPerson></assignedEntity></participation></relatedInvestigation>
     <relatedInvestigation/>`,
  );
  expect(human.subject).toEqual({ kind: "human" });
  expect(human.events).toEqual([{ kind: "residue", term: "Residues in milk", veddraCode: "2043" }]);
  expect(human.products).toEqual([{ role: "suspect", domain: "veterinary", usedAccordingToLabel: true }]);
  expect([human.reporter, human.otherReporters]).toEqual([{ category: "Physician", name: "A. Exemple" }, [{}]]);
});

test("what an E2B message does not say stays away; an explicit false on every reaction counts", () => {
  expect(icsr("")).toEqual({ reporter: {}, subject: { kind: "human" }, products: [], events: [], seriousness: {} });
  const reaction = (death: string) =>
    `<observation><code code="29"/><value code="1"/><observation><code code="34"/><value value="${death}"/></observation></observation>`;
  expect(icsr(reaction("false") + reaction("false")).seriousness).toEqual({ death: false });
  expect(icsr(`${reaction("false")}<observation><code code="29"/></observation>`).seriousness).toEqual({});
  expect(icsr(reaction("false") + reaction("true")).seriousness).toEqual({ death: true });
  const source = (name: string) =>
    `<relatedInvestigation><subjectOf2><assignedEntity><assignedPerson><name><family>${name}</family></name></assignedPerson></assignedEntity></subjectOf2></relatedInvestigation>`;
  const two = icsr(
    `${source("Exemple")}${source("Autre")}<player1><birthTime value="1959"/></player1><substanceAdministration><consumable/></substanceAdministration>`,
  );
  expect([two.reporter, two.otherReporters]).toEqual([{ name: "Exemple" }, [{ name: "Autre" }]]);
  expect(two.products).toEqual([{ role: "suspect", domain: "human" }]);
});
