import type { Text } from "../../model/text.js";
import type { Seriousness } from "../../model/vigilance.js";

/** The criteria of seriousness in words. */
export const SERIOUSNESS_LABELS: Readonly<Record<keyof Seriousness, Text>> = {
  death: { fr: "Mort", en: "Death" },
  lifeThreatening: { fr: "Pronostic vital engagé", en: "Life-threatening" },
  disability: { fr: "Incapacité importante", en: "Significant disability or incapacity" },
  congenitalAnomaly: { fr: "Anomalie congénitale", en: "Congenital anomaly" },
  prolongedSigns: { fr: "Signes permanents ou prolongés", en: "Permanent or prolonged signs" },
  hospitalization: { fr: "Hospitalisation ou prolongation", en: "Hospitalization or its prolongation" },
  otherMedicallyImportant: { fr: "Autre état médicalement important", en: "Other medically important condition" },
};
