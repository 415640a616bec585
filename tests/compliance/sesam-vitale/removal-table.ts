import type { Edit } from "./support.js";

/** What a removal sets off: rule, severity, and the days (first and last) on which it does. */
interface Fires {
  readonly rule: string;
  readonly severity: "blocking" | "warning" | "info";
  readonly from?: string;
  readonly to?: string;
}

export interface Removal {
  readonly component: string;
  readonly edits: readonly Edit[];
  /** All when absent. */
  readonly professions?: readonly string[];
  readonly fires: readonly Fires[];
}

const P1 = "/practice/practitioners/0";
const W = "/workstation";
const blocks = (rule: string, from?: string, to?: string): Fires => fires(rule, "blocking", from, to);
const warns = (rule: string, from?: string, to?: string): Fires => fires(rule, "warning", from, to);
const DOCTORS = ["gp", "specialist"];
const FAMI = ["dentist", "nurse", "physio", "midwife", "speech", "podiatrist", "orthoptist"];
const NOT_NURSE = [
  "gp",
  "specialist",
  "dentist",
  "pharmacist",
  "physio",
  "midwife",
  "speech",
  "podiatrist",
  "orthoptist",
];
const printer = [blocks("HW-02", undefined, "2006-12-31"), warns("HW-02", "2007-01-01")];
const cpam = [blocks("CO-01", undefined, "2006-12-31"), warns("CO-01", "2007-01-01")];

function fires(rule: string, severity: Fires["severity"], from?: string, to?: string): Fires {
  return { rule, severity, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function row(component: string, paths: string | readonly Edit[], ...fired: readonly Fires[]): Removal {
  return { component, edits: typeof paths === "string" ? [{ remove: paths }] : paths, fires: fired };
}

/** Section 2.5 of the reference, solo practice. */
export const removals: readonly Removal[] = [
  row("computer", [{ set: `${W}/posts`, to: [] }], blocks("GR-02"), blocks("HW-01"), ...printer),
  row("printer", `${W}/posts/*/printer`, ...printer),
  row("practice-management software", `${W}/software/management`, blocks("SW-01")),
  row("billing module", `${W}/software/billing`, blocks("SW-02")),
  row("CNDA approval of the module", `${W}/software/billing/approval`, blocks("SW-03")),
  row("approval number", `${W}/software/billing/approval/number`, blocks("SW-03")),
  row(
    "euro edition of the module",
    [{ set: `${W}/software/billing/currency`, to: "FRF" }],
    blocks("SW-09", "2002-01-01"),
  ),
  row("support of the reader's mode", [{ set: `${W}/software/billing/readerModes`, to: [] }], blocks("HW-10")),
  row("CPS", `${P1}/card`, blocks("CD-01")),
  row("PIN letter", `${P1}/card/pinKnown`, blocks("CD-03")),
  { ...row("all card readers", [{ set: `${W}/readers`, to: [] }], blocks("HW-04")), professions: NOT_NURSE },
  {
    ...row("all card readers", [{ set: `${W}/readers`, to: [] }], blocks("HW-04"), warns("HW-19")),
    professions: ["nurse"],
  },
  row("CPS slot", [{ set: `${W}/readers/*/slots/cps`, to: 0 }], blocks("HW-05")),
  row("Vitale slot", [{ set: `${W}/readers/*/slots/vitale`, to: 0 }], blocks("HW-05")),
  row("homologation of the reader", `${W}/readers/*/homologatedFor`, blocks("HW-08", undefined, "2019-01-31")),
  { ...row("portable reader", [{ set: `${W}/readers/*/mobile`, to: false }], warns("HW-19")), professions: ["nurse"] },
  row("network link", `${W}/network`, blocks("NW-01")),
  row("modem or router", `${W}/network/equipment`, blocks("NW-02")),
  row(
    "RSS kit or accredited provider",
    [{ set: `${W}/network/provider`, to: "ISP" }, { remove: `${W}/network/accredited` }],
    blocks("CT-02", undefined, "2004-10-31"),
  ),
  row(
    "access contract",
    [{ remove: `${P1}/accessContract` }, { remove: `${W}/network/groupContract` }],
    blocks("CT-03", undefined, "2004-10-31"),
  ),
  row("route to the caisses", `${W}/network/fseRoute`, blocks("NW-03")),
  row("license contract", `${P1}/license`, blocks("CT-01")),
  row("crossed-out prescription", `${P1}/dossier/crossedPrescription`, blocks("CF-01", undefined, "2006-12-31")),
  row("crossed-out care sheet", `${P1}/dossier/crossedCareSheet`, blocks("CF-02", undefined, "2006-12-31")),
  row("card copy or number", `${P1}/dossier/cpsCopyOrNumber`, blocks("CF-03")),
  row(
    "CNIL declaration or GDPR record",
    `${P1}/dataProtection`,
    blocks("DP-01", undefined, "2018-05-24"),
    blocks("DP-02", "2018-05-25"),
  ),
  { ...row("FINESS number", "/practice/finess", blocks("ID-03")), professions: ["pharmacist"] },
  row("CPAM validation", `${W}/commissioning/cpamValidatedOn`, ...cpam),
  row("test lot", `${W}/commissioning/testLot`, blocks("CO-02")),
  row("ARL", `${W}/commissioning/arl`, blocks("CO-03"), warns("CO-08")),
  row("acceptance record", `${W}/commissioning/acceptance`, blocks("CO-06")),
  row("all commissioning evidence", `${W}/commissioning`, ...cpam, blocks("CO-02"), blocks("CO-06")),
  row("publisher assistance", `${W}/publisherAssistance`, warns("CT-05")),
  row("local maintenance contract", `${W}/maintenanceContract`, fires("CT-04", "info")),
  row("date of the act tables", `${W}/software/billing/tablesDate`, warns("SW-12")),
  { ...row("Ségur reference", `${W}/software/management/segur`, warns("SW-13", "2024-01-01")), professions: DOCTORS },
  {
    ...row("Ségur reference", `${W}/software/management/segur`, warns("SW-14", "2023-01-01")),
    professions: ["pharmacist"],
  },
  {
    ...row("certified prescribing aid", `${W}/software/management/lapCertified`, warns("SW-13", "2024-01-01")),
    professions: DOCTORS,
  },
  { ...row("addendum", `${W}/software/billing/approval/addendum`, warns("SW-10", "2024-01-01")), professions: DOCTORS },
  { ...row("addendum", `${W}/software/billing/approval/addendum`, warns("SW-11", "2023-01-01")), professions: FAMI },
  { ...row("secure mailbox", `${W}/services/mssante`, warns("SW-15", "2023-01-01")), professions: FAMI },
  { ...row("DMP compatibility", `${W}/services/dmpCompatible`, warns("SW-15", "2023-01-01")), professions: FAMI },
  row("INSi call", `${W}/services/insi`, warns("DP-05", "2021-01-01")),
  { ...row("SCOR", `${W}/services/scor`, warns("SVC-02", "2013-01-01")), professions: ["pharmacist"] },
  {
    ...row("SCOR", `${W}/services/scor`, warns("SVC-01", "2019-01-01")),
    professions: ["nurse", "physio", "speech", "podiatrist", "orthoptist"],
  },
  {
    ...row("SCOR", `${W}/services/scor`),
    professions: ["gp", "specialist", "dentist", "midwife"],
  },
  row(
    "apCV capture",
    [{ remove: `${W}/readers/*/apcv` }, { remove: `${W}/posts/*/apcvScanner` }],
    warns("HW-17", "2025-11-18"),
  ),
];
