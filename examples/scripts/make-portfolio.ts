// Writes examples/portfolio.json: a few hundred invented practices of western France. Seeded: the same file on every machine.
//   node scripts/run-ts.mjs examples/scripts/make-portfolio.ts
import { writeFileSync } from "node:fs";
import { addDays, type CardEquipment, cents, date } from "bareme/model";
import { random } from "../../tests/support/random.js";
import type { Portfolio, PortfolioEntry } from "../portfolio.js";

const PRACTICES = 260;
const ASOF = date("2026-03-31");
const source = random(20260331);
const pick = <T>(list: readonly T[]): T => list[source.below(list.length)] as T;
const chance = (percent: number): boolean => source.below(100) < percent;

const NAMES = [
  "Kerautret",
  "Le Goff",
  "Lefèvre",
  "Morvan",
  "Tanguy",
  "Riou",
  "Guillou",
  "Le Bihan",
  "Cadiou",
  "Jaouen",
];
const TOWNS = [
  ["22", "22000", "Saint-Brieuc"],
  ["22", "22100", "Dinan"],
  ["29", "29200", "Brest"],
  ["29", "29000", "Quimper"],
  ["35", "35000", "Rennes"],
  ["35", "35400", "Saint-Malo"],
  ["56", "56000", "Vannes"],
] as const;
const KINDS = ["computer", "printer", "card-reader", "x-ray-sensor", "practice-software"];

/** A long tail: few large practices, many small ones. */
function turnover(): number {
  return 4000 + Math.floor(source.below(65_536) ** 3 / 140_000_000);
}

function equipment(id: string): readonly CardEquipment[] {
  return KINDS.filter(() => chance(55)).map((kind) => ({
    id: `${id}-${kind}`,
    kind,
    ...(kind === "practice-software" ? { version: pick(["8.1", "9.0", "9.2"]) } : {}),
    ...(chance(90) ? { installedOn: addDays(ASOF, -source.below(2200)) } : {}),
  }));
}

function entry(k: number): PortfolioEntry {
  const id = `p${String(k + 1).padStart(3, "0")}`;
  const [department, postalCode, town] = pick(TOWNS);
  const isClient = chance(72);
  const practitioners = 1 + source.below(4);
  const phone = `02${department === "35" ? 99 : 96}${String(100_000 + source.below(900_000))}`;
  const sales = turnover();
  return {
    card: {
      id,
      status: isClient ? "client" : "prospect",
      identity: { name: `Cabinet ${pick(NAMES)}`, ...(chance(85) ? { phone } : {}), postalCode, town, department },
      practice: {
        profession: pick(["dentist", "dentist", "general-practitioner"]),
        ...(chance(80) ? { practitioners, form: practitioners === 1 ? "solo" : "group" } : {}),
      },
      ...(chance(70) ? { sesamVitale: chance(85) } : {}),
      equipment: equipment(id),
      ...(isClient && chance(60)
        ? {
            contracts: [
              { id: `${id}-maintenance`, kind: "maintenance", endsOn: addDays(ASOF, source.below(900) - 60) },
            ],
          }
        : {}),
      history: [
        {
          on: addDays(ASOF, -source.below(1500)),
          channel: pick(["call", "visit", "email"]),
          from: pick(["firm", "prospect"]),
        },
      ],
    },
    ...(isClient
      ? {
          activity: {
            lastPurchase: addDays(ASOF, -source.below(900)),
            orders: 1 + source.below(12),
            turnover: cents(sales),
            margin: cents(Math.floor((sales * (source.below(40) - 4)) / 100)),
            ...(chance(90) ? { overdue: cents(chance(15) ? Math.floor(sales / 5) : 0) } : {}),
          },
        }
      : {}),
  };
}

const SEASONS = [82, 90, 108, 101, 97, 104, 88, 60, 112, 118, 116, 124];
const month = (k: number): string =>
  `${2023 + Math.floor((k + 3) / 12)}-${String(((k + 3) % 12) + 1).padStart(2, "0")}`;
const monthlyTurnover = Array.from({ length: 36 }, (_, k) => ({
  month: month(k),
  amount: cents(
    Math.floor((3_800_000 + 22_000 * k) * (SEASONS[(k + 3) % 12] ?? 100) * (96 + source.below(9)) * 0.0001),
  ),
}));

const portfolio: Portfolio = {
  title: { fr: "Cabinets inventés, pour la démonstration", en: "Invented practices, for demonstration" },
  asOf: ASOF,
  entries: Array.from({ length: PRACTICES }, (_, k) => entry(k)),
  monthlyTurnover,
  campaign: [
    { name: "calls", count: 300 },
    { name: "meetings", count: 31 },
    { name: "offers", count: 14 },
    { name: "orders", count: 5 },
  ],
};

writeFileSync(new URL("../portfolio.json", import.meta.url), `${JSON.stringify(portfolio, null, 2)}\n`);
console.log(`${portfolio.entries.length} practices`);
