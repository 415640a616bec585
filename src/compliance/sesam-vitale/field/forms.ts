import { type CalendarDate, isDate } from "../../../model/date.js";
import type { Finding, FindingData } from "../../../model/finding.js";
import { fillText, type Text } from "../../../model/text.js";
import { SEED } from "../sources.js";

/** The three forms of an installation: mise en service SESAM-Vitale, fiche d'installation, cahier de recettes. */
export type FormKind = "commissioning" | "installation" | "acceptance";

/** One field of a form. */
export interface FormField {
  readonly id: string;
  readonly title: Text;
  /** `check` is a box that has to be ticked; `signature` is the day of a signature. */
  readonly kind: "text" | "date" | "check" | "signature";
}

const text = (id: string, fr: string, en: string): FormField => ({ id, title: { fr, en }, kind: "text" });
const day = (id: string, fr: string, en: string): FormField => ({ id, title: { fr, en }, kind: "date" });
const box = (id: string, fr: string, en: string): FormField => ({ id, title: { fr, en }, kind: "check" });
const signature = (id: string, fr: string, en: string): FormField => ({ id, title: { fr, en }, kind: "signature" });

/**
 * The fields of a form; all have to be filled in.
 *
 * @example
 * ```ts
 * formFields("acceptance").filter(({ kind }) => kind === "signature").map(({ id }) => id);
 * // => ["technicianSignedOn", "clientSignedOn"]
 * ```
 */
export function formFields(kind: FormKind): readonly FormField[] {
  return FORMS[kind]();
}

const FORMS: Readonly<Record<FormKind, () => readonly FormField[]>> = {
  installation: () => [
    day("filledOn", "Fiche remplie le", "Sheet filled in on"),
    text("practice", "Cabinet", "Practice"),
    text("contact", "Interlocuteur", "Contact"),
    text("hardware", "Matériel à installer", "Hardware to install"),
    text("software", "Logiciels à installer", "Software to install"),
    text("dataMigration", "Reprise de données : oui ou non", "Data migration: yes or no"),
    day("installOn", "Installation prévue le", "Installation planned on"),
  ],
  commissioning: () => [
    text("practice", "Cabinet", "Practice"),
    text("professionalNumber", "Numéro du professionnel", "Number of the professional"),
    text("approvalNumber", "Numéro d'agrément du module", "Approval number of the module"),
    text("reader", "Lecteur", "Reader"),
    text("accessProvider", "Fournisseur d'accès", "Access provider"),
    day("cpamValidatedOn", "Validation par la CPAM le", "Validated by the CPAM on"),
    text("lotNumber", "Numéro du lot d'essai", "Number of the test lot"),
    day("arlReceivedOn", "ARL reçu le", "ARL received on"),
  ],
  acceptance: () => [
    box("hardwareTested", "Matériel essayé", "Hardware tested"),
    box("softwareTested", "Logiciels essayés", "Software tested"),
    box("transmissionTested", "Télétransmission essayée, ARL positif", "Transmission tested, positive ARL"),
    signature("technicianSignedOn", "Signé par le technicien le", "Signed by the technician on"),
    signature("clientSignedOn", "Signé par le client le", "Signed by the client on"),
  ],
};

const MESSAGES = {
  missing: { fr: "« {title} » n'est pas rempli.", en: "“{title}” is not filled in." },
  unticked: { fr: "« {title} » n'est pas coché.", en: "“{title}” is not ticked." },
  "not-a-date": { fr: "« {title} » n'est pas un jour : {value}.", en: "“{title}” is no day: {value}." },
  "sheet-after-installation": {
    fr: "La fiche du {filledOn} est postérieure à l'installation du {installedOn}.",
    en: "The sheet of {filledOn} is later than the installation of {installedOn}.",
  },
  "no-sheet": {
    fr: "Installation du {installedOn} sans fiche d'installation.",
    en: "Installation of {installedOn} without an installation sheet.",
  },
} as const satisfies Readonly<Record<string, Text>>;

function found(kind: keyof typeof MESSAGES, data: FindingData, path: readonly string[], message: Text): Finding {
  return { code: `form/${kind}`, severity: "warning", message: fillText(message, data), path, data, sources: [SEED] };
}

/**
 * What is missing in a form. Fields that the form does not know are left alone.
 *
 * @example
 * ```ts
 * formFindings("acceptance", { hardwareTested: true }).length; // => 4
 * ```
 */
export function formFindings(kind: FormKind, values: Readonly<Record<string, unknown>>): readonly Finding[] {
  return formFields(kind).flatMap(({ id, title, kind: wanted }) => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    const fault = faultOf(value, wanted);
    if (fault === undefined) return [];
    const { fr, en } = MESSAGES[fault];
    const message = { fr: fr.replace("{title}", () => title.fr), en: en.replace("{title}", () => title.en) };
    return [found(fault, { value: String(value).slice(0, 40) }, [id], message)];
  });
}

function faultOf(value: unknown, kind: FormField["kind"]): "missing" | "unticked" | "not-a-date" | undefined {
  if (kind === "check") return value === true ? undefined : "unticked";
  if (value === undefined || value === null || value === "") return "missing";
  if (kind === "text") return typeof value === "string" && value.trim() !== "" ? undefined : "missing";
  return isDate(value) ? undefined : "not-a-date";
}

/**
 * The installation sheet has to be there before the installation: on the same day at the latest.
 *
 * - `installedOn`: Day of the installation; absent = not done yet, nothing to find.
 * @example
 * ```ts
 * installationSheetFindings({ installedOn: date("2003-03-20") })[0]?.code; // => "form/no-sheet"
 * ```
 */
export function installationSheetFindings(given: {
  readonly filledOn?: CalendarDate | null;
  readonly installedOn?: CalendarDate | null;
}): readonly Finding[] {
  const { filledOn, installedOn } = given;
  if (!isDate(installedOn)) return [];
  if (!isDate(filledOn)) return [found("no-sheet", { installedOn }, ["filledOn"], MESSAGES["no-sheet"])];
  if (filledOn <= installedOn) return [];
  const message = MESSAGES["sheet-after-installation"];
  return [found("sheet-after-installation", { filledOn, installedOn }, ["filledOn"], message)];
}
