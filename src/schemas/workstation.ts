import * as z from "zod";
import type { Workstation, WorkstationCase } from "../model/workstation.js";
import type { CardReader, WorkstationPost } from "../model/workstation-hardware.js";
import type { Practice, Practitioner } from "../model/workstation-practice.js";
import type { WorkstationSoftware } from "../model/workstation-software.js";
import { list, shortText, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { fraction, identifierText, known } from "./known.js";

const flag = () => known(z.boolean());
const day = () => known(dateSchema);
const word = () => known(shortText());
const count = () => known(whole(0, 1_000_000));
const versions = () => known(list(shortText(), 100));
const identifier = () => known(identifierText());

const profession = () =>
  z.enum([
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
    "secretary",
  ]);

const readerMode = () => z.enum(["galss-tl", "galss-pcsc", "galss-rac", "full-pcsc", "standalone"]);

const readerSchema: z.ZodType<CardReader> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    type: known(z.enum(["bifente", "trifente", "single", "transparent", "tla", "mixed-eft"])),
    slots: known(z.strictObject({ cps: count(), vitale: count(), amc: count() })),
    mode: known(readerMode()),
    homologatedFor: versions(),
    conformsByWaiver: versions(),
    mobile: flag(),
    installedOn: day(),
    readsVitale2: flag(),
    apcv: known(z.enum(["none", "qr", "nfc", "qr+nfc"])),
  }))();

const postSchema: z.ZodType<WorkstationPost> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    kind: z.enum(["standalone", "client", "server"]),
    billing: z.boolean(),
    usedBy: list(shortText(), 1000),
    readerIds: list(shortText(), 1000),
    printer: flag(),
    usbPorts: count(),
    osSupportEnd: day(),
    apcvScanner: flag(),
    ups: flag(),
    autoBackup: flag(),
  }))();

const practitionerSchema: z.ZodType<Practitioner> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    role: z.enum(["owner", "collaborator", "replacement", "staff"]),
    profession: profession(),
    transmits: z.boolean(),
    sector: known(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    replaces: word(),
    preparesFse: flag(),
    homeVisits: flag(),
    billsCcam: flag(),
    identifiers: known(z.strictObject({ rpps: identifier(), adeli: identifier(), am: identifier() })),
    card: known(
      z.strictObject({
        type: known(z.enum(["CPS", "CPF", "CPE", "CDE", "eCPS"])),
        holderId: word(),
        issuedOn: day(),
        validUntil: day(),
        pinKnown: flag(),
        pinBlocked: flag(),
        isTest: flag(),
        damPresent: flag(),
        situationMatches: flag(),
      }),
    ),
    replacementLicense: known(z.strictObject({ validUntil: day() })),
    license: known(z.strictObject({ signed: flag(), inOwnName: flag() })),
    accessContract: known(z.strictObject({ signed: flag() })),
    dossier: known(z.strictObject({ crossedPrescription: flag(), crossedCareSheet: flag(), cpsCopyOrNumber: flag() })),
    dataProtection: known(z.strictObject({ cnilDeclaredOn: day(), gdprRecord: flag() })),
  }))();

const practiceSchema: z.ZodType<Practice> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: z.enum(["solo", "group", "scm", "pharmacy", "center"]),
    department: word(),
    siret: identifier(),
    finess: identifier(),
    fseRate: known(fraction()),
    teleserviceUsageRate: known(fraction()),
    mostlyThirdParty: flag(),
    practitioners: list(practitionerSchema, 1000),
  }))();

const softwareSchema: z.ZodType<WorkstationSoftware> = /*@__PURE__*/ (() =>
  z.strictObject({
    architecture: known(z.enum(["standalone", "client-server"])),
    management: known(z.strictObject({ name: word(), segur: flag(), lapCertified: flag() })),
    billing: known(
      z.strictObject({
        name: word(),
        integrated: flag(),
        approval: known(
          z.strictObject({
            body: word(),
            number: word(),
            sv: word(),
            addendum: known(z.number()),
            professions: known(list(profession(), 100)),
            validUntil: day(),
          }),
        ),
        currency: known(z.enum(["FRF", "EUR"])),
        readerModes: known(list(readerMode(), 100)),
        replacementProfilesCanTransmit: flag(),
        tablesDate: day(),
        retentionDays: count(),
      }),
    ),
  }))();

const network = () =>
  z.strictObject({
    kind: known(z.enum(["modem-56k", "isdn", "adsl", "fibre", "4g"])),
    equipment: known(z.enum(["modem", "router"])),
    provider: word(),
    accredited: flag(),
    groupContract: flag(),
    shared: flag(),
    fseRoute: known(z.enum(["rss-mailbox", "fse-mailbox", "oct"])),
    sendIntervalWorkingDays: known(z.number().min(0)),
  });

const commissioning = () =>
  z.strictObject({
    cpamValidatedOn: day(),
    testLot: known(
      z.strictObject({
        sentOn: day(),
        lotNumber: word(),
        fseCount: count(),
        cardsKind: known(z.enum(["test", "real", "mixed"])),
      }),
    ),
    arl: known(
      z.strictObject({
        receivedOn: day(),
        status: known(z.enum(["positive", "negative"])),
        lotNumber: word(),
        code: word(),
        label: word(),
      }),
    ),
    acceptance: known(z.strictObject({ technicianSignedOn: day(), clientSignedOn: day() })),
  });

const workstationSchema: z.ZodType<Workstation> = /*@__PURE__*/ (() =>
  z.strictObject({
    solution: z.enum(["pc", "standalone-terminal"]),
    stage: z.enum(["installation", "production"]),
    maintenanceContract: flag(),
    publisherAssistance: flag(),
    migration: known(z.strictObject({ required: flag(), signedOn: day() })),
    posts: known(list(postSchema, 1000)),
    readers: known(list(readerSchema, 1000)),
    software: known(softwareSchema),
    network: known(network()),
    services: known(
      z.strictObject({ mssante: flag(), dmpCompatible: flag(), insi: flag(), adri: flag(), scor: flag() }),
    ),
    commissioning: known(commissioning()),
  }))();

/**
 * A practice and its SESAM-Vitale workstation. Identifiers are not checked here: a wrong key is for the rules to say.
 *
 * @example
 * ```ts
 * const practice = { kind: "solo", practitioners: [] };
 * workstationCaseSchema.safeParse({ practice, workstation: { solution: "pc", stage: "production" } }).success; // => true
 * ```
 */
export const workstationCaseSchema: z.ZodType<WorkstationCase> = /*@__PURE__*/ (() =>
  z.strictObject({ practice: practiceSchema, workstation: workstationSchema }))();
