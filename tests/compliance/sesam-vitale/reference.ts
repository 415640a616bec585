import { addDays, addYears, type CareProfession, date, type WorkstationCase } from "bareme/model";

export const professions: readonly CareProfession[] = [
  "gp",
  "specialist",
  "dentist",
  "pharmacist",
  "nurse",
  "physio",
  "midwife",
  "speech",
  "podiatrist",
  "orthoptist",
];

/** First and last days of every phase of the pack's rules, and of the reference workstation itself. */
export const days: readonly string[] = [
  ...["1998-04-15", "1999-12-31", "2001-12-31", "2002-01-01", "2003-04-29", "2003-04-30", "2004-06-08", "2004-06-09"],
  ...["2004-10-31", "2004-11-01", "2006-12-31", "2007-01-01", "2012-12-31", "2013-01-01", "2017-12-31", "2018-01-01"],
  ...["2018-05-24", "2018-05-25", "2018-12-31", "2019-01-01", "2019-01-31", "2019-02-01", "2019-12-31", "2020-01-01"],
  ...["2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01"],
  ...["2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2025-11-17", "2025-11-18", "2025-12-31", "2026-01-01"],
  ...["2027-12-31", "2028-01-01", "2029-06-15"],
];

/** The complete solo workstation of a profession on a day: section 2.5 of the reference, every fact given. */
export function reference(profession: CareProfession, asOf: string): WorkstationCase {
  const today = date(asOf);
  const pharmacy = profession === "pharmacist";
  const home = profession === "nurse";
  const sv = asOf < "2004-11-01" ? "1.31" : "1.40";
  const pcsc = asOf >= "2019-02-01";
  const rss = asOf < "2004-11-01";
  return {
    practice: {
      kind: pharmacy ? "pharmacy" : "solo",
      department: "35",
      ...(pharmacy ? { finess: "350098760" } : {}),
      fseRate: 0.9,
      teleserviceUsageRate: 0.9,
      mostlyThirdParty: false,
      practitioners: [
        {
          id: "P1",
          role: "owner",
          profession,
          transmits: true,
          homeVisits: home,
          billsCcam: false,
          preparesFse: false,
          card: {
            type: "CPS",
            holderId: "P1",
            validUntil: addYears(today, 2),
            pinKnown: true,
            pinBlocked: false,
            isTest: false,
            damPresent: true,
            situationMatches: true,
          },
          license: { signed: true, inOwnName: true },
          accessContract: { signed: true },
          dossier: { crossedPrescription: true, crossedCareSheet: true, cpsCopyOrNumber: true },
          dataProtection: { cnilDeclaredOn: addDays(today, -100), gdprRecord: true },
        },
      ],
    },
    workstation: {
      solution: "pc",
      stage: "production",
      maintenanceContract: true,
      publisherAssistance: true,
      migration: { required: false },
      posts: [
        {
          id: "W1",
          kind: "standalone",
          billing: true,
          usedBy: ["P1"],
          readerIds: ["R1"],
          printer: true,
          usbPorts: 4,
          osSupportEnd: addYears(today, 2),
          apcvScanner: false,
        },
      ],
      readers: [
        {
          id: "R1",
          type: "bifente",
          slots: { cps: 1, vitale: 1 },
          mode: pcsc ? "full-pcsc" : "galss-tl",
          homologatedFor: [sv],
          conformsByWaiver: [],
          mobile: home,
          readsVitale2: true,
          installedOn: addDays(today, -30),
          apcv: asOf >= "2025-11-18" ? "nfc" : "none",
        },
      ],
      software: {
        architecture: "standalone",
        management: { name: "Practice software", segur: true, lapCertified: true },
        billing: {
          name: "Billing module",
          integrated: true,
          approval: {
            body: "CNDA",
            number: "DEMO00000001",
            sv,
            addendum: 8,
            professions: [profession],
            validUntil: addYears(today, 2),
          },
          currency: asOf < "2002-01-01" ? "FRF" : "EUR",
          readerModes: ["galss-tl", "full-pcsc"],
          replacementProfilesCanTransmit: false,
          tablesDate: addDays(today, -60),
          retentionDays: 90,
        },
      },
      network: {
        kind: "adsl",
        equipment: "router",
        provider: rss ? "RSS" : "ISP",
        accredited: rss,
        groupContract: false,
        shared: false,
        fseRoute: rss ? "rss-mailbox" : "fse-mailbox",
        sendIntervalWorkingDays: 1,
      },
      services: { mssante: true, dmpCompatible: true, insi: true, adri: true, scor: true },
      commissioning: {
        cpamValidatedOn: addDays(today, -14),
        testLot: { sentOn: addDays(today, -13), lotNumber: "001", fseCount: 1, cardsKind: "real" },
        arl: { receivedOn: addDays(today, -12), status: "positive", lotNumber: "001" },
        acceptance: { technicianSignedOn: addDays(today, -11), clientSignedOn: addDays(today, -11) },
      },
    },
  };
}

/** A complete group of two on client and server: section 2.5 of the reference, second table. */
export function groupReference(profession: CareProfession, asOf: string): WorkstationCase {
  const { practice, workstation } = reference(profession, asOf);
  const [person] = practice.practitioners;
  const [post] = workstation.posts ?? [];
  const [reader] = workstation.readers ?? [];
  if (!person || !post || !reader) throw new Error("the solo reference has one of each");
  const server = { ...post, id: "SRV", kind: "server", billing: false, usedBy: [], readerIds: [] } as const;
  return {
    practice: {
      ...practice,
      kind: "group",
      practitioners: [person, { ...person, id: "P2", card: { ...person.card, holderId: "P2" } }],
    },
    workstation: {
      ...workstation,
      posts: [
        { ...server, ups: true, autoBackup: true },
        { ...post, kind: "client" },
        { ...post, id: "W2", kind: "client", usedBy: ["P2"], readerIds: ["R2"] },
      ],
      readers: [reader, { ...reader, id: "R2" }],
      software: { ...workstation.software, architecture: "client-server" },
      network: { ...workstation.network, shared: true },
    },
  };
}
