import type { Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import type { Unit } from "../../model/unit.js";
import { sourceAt } from "../source-at.js";

/** A figure that a source document states about a market: a fact of its year, not a rule. */
export interface Benchmark {
  readonly id: string;
  readonly label: Text;
  /** Year the figure is of; absent when the document does not say. */
  readonly year?: number;
  readonly low: number;
  /** The same as `low` for a single figure; absent for "more than". */
  readonly high?: number;
  readonly unit: Unit;
  readonly source: Source;
}

const DEALER: Source = {
  id: "dealer-file",
  title: "First source document: IT dealer equipping doctors and dentists in Brittany (1996-2004)",
};

/** Market figures of the source documents, as printed: from 1996 to 2004, to compare with, never to compute with unsaid. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    id: "practice-equipment-1996",
    label: { fr: "Praticiens équipés en informatique", en: "Practitioners with a computer" },
    year: 1996,
    low: 0.2,
    high: 0.25,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 20 à 25 % des praticiens équipés »"),
  },
  {
    id: "gp-patients-per-day",
    label: { fr: "Patients par jour d'un médecin généraliste", en: "Patients a day of a general practitioner" },
    low: 5,
    high: 30,
    unit: "count",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 5 à 30 patients par jour »"),
  },
  {
    id: "gp-surgery-share",
    label: { fr: "Part des consultations au cabinet", en: "Share of consultations at the surgery" },
    low: 0.7,
    high: 0.7,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 70 % ... 30 % à domicile »"),
  },
  {
    id: "gp-home-share",
    label: { fr: "Part des visites à domicile", en: "Share of home visits" },
    low: 0.3,
    high: 0.3,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 70 % ... 30 % à domicile »"),
  },
  {
    id: "publishers-1998",
    label: { fr: "Éditeurs de logiciels de cabinet", en: "Publishers of practice software" },
    year: 1998,
    low: 50,
    unit: "count",
    source: /* @__PURE__ */ sourceAt(DEALER, "« plus de 50 éditeurs »"),
  },
  {
    id: "publishers-2004",
    label: { fr: "Éditeurs de logiciels de cabinet", en: "Publishers of practice software" },
    year: 2004,
    low: 15,
    high: 15,
    unit: "count",
    source: /* @__PURE__ */ sourceAt(DEALER, "« qu'une quinzaine »"),
  },
  {
    id: "competitor-share-julie",
    label: { fr: "Part de marché du progiciel JULIE", en: "Market share of the JULIE package" },
    low: 0.35,
    high: 0.35,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« JULIE ... 35 % de part de marché »"),
  },
  {
    id: "x-ray-digital-dose",
    label: { fr: "Part de la puissance utilisée, radiologie numérique", en: "Share of the power used, digital X-ray" },
    low: 0.1,
    high: 0.1,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 10 % de sa puissance, contre 90 % »"),
  },
  {
    id: "x-ray-film-dose",
    label: { fr: "Part de la puissance utilisée, radiologie argentique", en: "Share of the power used, film X-ray" },
    low: 0.9,
    high: 0.9,
    unit: "fraction",
    source: /* @__PURE__ */ sourceAt(DEALER, "« 10 % de sa puissance, contre 90 % »"),
  },
];

/**
 * A benchmark by its id.
 *
 * @example
 * ```ts
 * benchmark("practice-equipment-1996")?.high; // => 0.25
 * ```
 */
export function benchmark(id: string): Benchmark | undefined {
  return BENCHMARKS.find((entry) => entry.id === id);
}
