import { cents, euros } from "bareme/model";
import {
  allocateEffort,
  BENCHMARKS,
  benchmark,
  catchmentZones,
  checkCrossTable,
  competitorPriceIndex,
  dependency,
  eligibleSpecialty,
  herfindahl,
  marketReadings,
  marketShare,
  marketStructure,
  mix,
  penetration,
  practiceSegment,
  shareOfBase,
  splitByCount,
  withinRadius,
} from "bareme/segmentation";
import { expect, test } from "vitest";

const AREAS = ["22", "29N", "29S", "35", "56"];
const PEOPLE = ["general practitioners", "specialists", "dentists"];

/** Tables of the first source document. */
const population = {
  rows: PEOPLE,
  columns: AREAS,
  cells: [
    [554, 473, 382, 870, 635],
    [347, 393, 252, 667, 456],
    [335, 287, 262, 542, 415],
  ],
  rowTotals: [2914, 2115, 1851],
  grandTotal: 6880,
};

const DENTISTS = { absoluteNonConsumers: 0.15, relativeNonConsumers: 0.37, competitorUsers: 0.45, ownUsers: 0.03 };
const DOCTORS = { absoluteNonConsumers: 0.15, relativeNonConsumers: 0.45, competitorUsers: 0.37, ownUsers: 0.03 };

test("row 155: the territory table prints 1 851 dentists where the cells give 1 841, and the grand total follows (T2)", () => {
  const found = checkCrossTable(population);
  expect(found.differences).toEqual([
    { kind: "row", label: "dentists", printed: 1851, computed: 1841 },
    { kind: "grand", printed: 6880, computed: 6870 },
  ]);
  expect(found.findings.map((one) => [one.code, one.data?.["printed"], one.data?.["computed"]])).toEqual([
    ["cross-table/total", 1851, 1841],
    ["cross-table/total", 6880, 6870],
  ]);
  expect(found.findings[0]?.message.fr).toContain("1851 imprimé, 1841 calculé");
});

test("row 156: the dentist market splits in four groups that sum to 100 %", () => {
  expect(
    marketStructure({ population: 1851, shares: DENTISTS, ownUsersInPotential: true, rounding: "halfUp" }).ok,
  ).toBe(true);
  expect(
    marketStructure({
      population: 1851,
      shares: { ...DENTISTS, ownUsers: 0.04 },
      ownUsersInPotential: true,
      rounding: "halfUp",
    }),
  ).toEqual({ ok: false, reason: "sharesNotWhole" });
});

test("row 157: 85 % of 1 851 is 1 573; the printed 1 517 leaves the own users out (T3)", () => {
  // 1851 × 0.85 = 1573.35; without own users 1851 × 0.82 = 1517.82, cut down
  const structure = (ownUsersInPotential: boolean) =>
    marketStructure({ population: 1851, shares: DENTISTS, ownUsersInPotential, rounding: "down" });
  expect(structure(true)).toMatchObject({ value: { potentialDemand: 1573 } });
  expect(structure(false)).toMatchObject({ value: { potentialDemand: 1517 } });
  expect(marketReadings({ population: 1851, shares: DENTISTS }, 1517)).toEqual([
    { ownUsersInPotential: false, rounding: "down" },
    { ownUsersInPotential: false, rounding: "eachExcludedGroup" },
  ]);
  expect(marketReadings({ population: 1851, shares: DENTISTS }, 1600)).toEqual([]);
});

test("row 158, row 161: penetration is 48/85 for dentists and 40/85 for doctors", () => {
  const rate = (shares: typeof DENTISTS) => {
    const found = marketStructure({ population: 100, shares, ownUsersInPotential: true, rounding: "halfUp" });
    return found.ok ? found.value.penetration : undefined;
  };
  expect(rate(DENTISTS)).toBe(48 / 85);
  expect(rate(DOCTORS)).toBe(40 / 85);
});

test("row 159, row 160: the doctor market, and 85 % of 554 is 471", () => {
  const found = marketStructure({ population: 554, shares: DOCTORS, ownUsersInPotential: true, rounding: "halfUp" });
  expect(found).toMatchObject({ ok: true, value: { potentialDemand: 471, equipment: 0.4, marketShare: 0.075 } });
});

test("row 162, row 163: about 10 % is 11.2 % of 1 851 dentists, about 25 % is 22.2 % of 554 doctors (T4)", () => {
  const percent = (value: number, base: number) => shareOfBase({ value, year: 2003 }, { value: base, year: 2003 });
  expect(percent(207, 1851)).toMatchObject({ value: { percent: 11.2, mixedYears: false } });
  expect(percent(207, 1841)).toMatchObject({ value: { percent: 11.2 } }); // 11.24 with the true sum
  expect(percent(123, 554)).toMatchObject({ value: { percent: 22.2 } });
});

test("row 164: the customer table holds, and one label serves two territories (T10)", () => {
  const table = {
    rows: PEOPLE,
    columns: ["22", "29N", "29N", "35", "56"],
    columnIds: ["22", "29-north", "29-south", "35", "56"],
    cells: [
      [123, 25, 24, 31, 9],
      [10, 2, 3, 5, 1],
      [110, 15, 27, 50, 5],
    ],
    rowTotals: [212, 21, 207],
    columnTotals: [243, 42, 54, 86, 15],
    grandTotal: 440,
  };
  const found = checkCrossTable(table);
  expect(found.differences).toEqual([]);
  expect(found.duplicateLabels).toEqual(["29N"]);
  expect(found.findings.map((one) => one.code)).toEqual(["cross-table/duplicate-label"]);
  expect(() => checkCrossTable({ ...table, columnIds: ["22", "29", "29", "35", "56"] })).toThrow("cross-table/ids");
  expect(() => checkCrossTable({ ...table, cells: [[1, 2]] })).toThrow("cross-table/shape");
  expect(() => checkCrossTable({ ...table, rowTotals: [1] })).toThrow("cross-table/shape");
  expect(checkCrossTable({ ...table, columnTotals: [243, 42, 54, 86, 16] }).differences).toEqual([
    { kind: "column", label: "56", printed: 16, computed: 15 },
  ]);
});

test("row 165: a competitor's 35 % is a benchmark with its source, and a share among all actors", () => {
  expect(benchmark("competitor-share-julie")).toMatchObject({ low: 0.35, high: 0.35, unit: "fraction" });
  expect(marketShare(35, [40, 25])).toMatchObject({ value: { share: 0.35, rank: 2, leader: false } });
  expect(marketShare(40, [40])).toMatchObject({ value: { rank: 1, leader: false, relativeToLargest: 1 } });
  expect(marketShare(5, [])).toEqual({ ok: true, value: { share: 1, rank: 1, leader: true } });
  expect(marketShare(0, [0])).toEqual({ ok: false, reason: "emptyMarket" });
  expect(() => marketShare(5, [-1])).toThrow("value/negative");
});

test("row 166: 80 % of the targets in towns is a split by place", () => {
  const found = splitByCount([
    { id: "town", count: 80 },
    { id: "country", count: 20 },
  ]);
  expect(found).toMatchObject({ ok: true, value: [{ share: 0.8 }, { share: 0.2 }] });
  expect(splitByCount([])).toEqual({ ok: false, reason: "empty" });
});

test("row 185: radius of action of 100 km for doctors, 200 km for dentists, on the limit inside", () => {
  const saintBrieuc = { latitude: 48.5142, longitude: -2.7658 };
  const targets = [
    { id: "nantes", at: { latitude: 47.2184, longitude: -1.5536 } }, // 170 km, by two programs
    { id: "rennes", at: { latitude: 48.1173, longitude: -1.6778 } }, // 91.8 km
    { id: "here", at: saintBrieuc },
  ];
  const ids = (km: number) => withinRadius(saintBrieuc, targets, { km }).map(({ id }) => id);
  expect(ids(100)).toEqual(["here", "rennes"]);
  expect(ids(200)).toEqual(["here", "rennes", "nantes"]);
  expect(() => withinRadius({ latitude: 91, longitude: 0 }, targets, { km: 1 })).toThrow("geo/point");
  expect(() => withinRadius({ latitude: Number.NaN, longitude: 0 }, targets, { km: 1 })).toThrow("geo/point");
});

test("row 186: effort of 70 and 95 % on departments 22 and 35, in whole visits", () => {
  const split = (units: number, main: number) =>
    allocateEffort(units, [
      { id: "22-35", share: main },
      { id: "elsewhere", share: main === 0.95 ? 0.05 : 0.3 },
    ]);
  expect(split(15, 0.95)).toEqual({
    ok: true,
    value: [
      { id: "22-35", units: 14 },
      { id: "elsewhere", units: 1 },
    ],
  }); // 14.25
  expect(split(15, 0.7)).toEqual({
    ok: true,
    value: [
      { id: "22-35", units: 11 },
      { id: "elsewhere", units: 4 },
    ],
  }); // 10.5: tie to the first
  expect(allocateEffort(3, [{ id: "a", share: 0.5 }])).toEqual({ ok: false, reason: "sharesNotWhole" });
  const twice = [
    { id: "a", share: 0.5 },
    { id: "a", share: 0.5 },
  ];
  expect(() => allocateEffort(3, twice)).toThrow("effort/duplicate");
});

test("row 187: solo or group practice, by the declared form, else by the number of practitioners", () => {
  expect(practiceSegment({ form: "solo", practitioners: 2 })).toBe("solo");
  expect(practiceSegment({ form: "scm" })).toBe("group");
  expect(practiceSegment({ practitioners: 1 })).toBe("solo");
  expect(practiceSegment({ practitioners: 5 })).toBe("group");
  expect(practiceSegment({})).toBe("unknown");
});

test("row 189: specialties that fit the general-practice package", () => {
  const fitting = ["general-practice", "rheumatology"];
  expect(eligibleSpecialty({ specialty: "rheumatology" }, fitting)).toBe("eligible");
  expect(eligibleSpecialty({ specialty: "radiology" }, fitting)).toBe("notEligible");
  expect(eligibleSpecialty({}, fitting)).toBe("unknown");
});

test("row 190, row 191, row 192, row 262: benchmarks of the source documents are data with their source", () => {
  expect(benchmark("practice-equipment-1996")).toMatchObject({ year: 1996, low: 0.2, high: 0.25 });
  expect(benchmark("gp-patients-per-day")).toMatchObject({ low: 5, high: 30 });
  expect(benchmark("gp-surgery-share")?.low).toBe(0.7);
  expect(benchmark("gp-home-share")?.low).toBe(0.3);
  expect(benchmark("publishers-1998")).toMatchObject({ low: 50 });
  expect(benchmark("publishers-1998")).not.toHaveProperty("high");
  expect(benchmark("publishers-2004")).toMatchObject({ low: 15, high: 15 });
  expect([benchmark("x-ray-digital-dose")?.low, benchmark("x-ray-film-dose")?.low]).toEqual([0.1, 0.9]);
  expect(benchmark("none")).toBeUndefined();
  for (const entry of BENCHMARKS) expect(entry.source.locator).toMatch(/«.+»/);
  expect(new Set(BENCHMARKS.map(({ id }) => id)).size).toBe(BENCHMARKS.length);
});

test("row 197: about 10 % of the unit is 12.3 %, and two years are mixed (T5)", () => {
  expect(shareOfBase({ value: 275_000, year: 2003 }, { value: 2_240_000, year: 2002 })).toMatchObject({
    value: { percent: 12.3, mixedYears: true },
  });
  expect(shareOfBase({ value: -1, year: 2003 }, { value: 3, year: 2003 })).toMatchObject({ value: { percent: -33.3 } });
  expect(shareOfBase({ value: 1, year: 2003 }, { value: 0, year: 2003 })).toEqual({
    ok: false,
    reason: "baseNotPositive",
  });
});

test("row 198: zones of 30, 100 and 35 clients: the nearest holds 18 % only", () => {
  const found = catchmentZones([30, 100, 35], { cutoffs: [0.6, 0.9], boundary: "crossingIn" });
  expect(found).toMatchObject({ value: [{ zoneClass: 1, share: 30 / 165 }, { zoneClass: 1 }, { zoneClass: 2 }] });
  const out = catchmentZones([30, 100, 35], { cutoffs: [0.6, 0.9], boundary: "crossingOut" });
  expect(out).toMatchObject({ value: [{ zoneClass: 1 }, { zoneClass: 2 }, { zoneClass: 3 }] });
  expect(catchmentZones([], { cutoffs: [0.6], boundary: "crossingIn" })).toEqual({ ok: false, reason: "noCustomers" });
});

test("row 199, row 200: the customer and product mixes sum to 100 %, largest first", () => {
  const sectors = { bank: 0.35, telecom: 0.35, industry: 0.15, publishing: 0.1, education: 0.05 };
  const parts = Object.entries(sectors).map(([id, share]) => ({ id, share }));
  expect(mix(parts)).toMatchObject({
    ok: true,
    value: [{ id: "bank" }, { id: "telecom" }, { id: "industry" }, {}, {}],
  });
  const products = [0.15, 0.4, 0.25, 0.2].map((share, k) => ({ id: `p${k}`, share }));
  expect(mix(products)).toMatchObject({ value: [{ share: 0.4 }, { share: 0.25 }, { share: 0.2 }, { share: 0.15 }] });
  expect(mix(products.slice(1))).toEqual({ ok: false, reason: "sharesNotWhole", sum: 0.85 });
});

test("row 201: suppliers at 60, 20 and 20 %: 0.44, and 0.4133 once the last 20 % are seen to be three firms", () => {
  expect(herfindahl([60, 20, 20])).toMatchObject({ value: { index: 0.44, points: 4400 } });
  // 0.36 + 0.04 + 3 × (1/15)² = 0.4 + 1/75 = 31/75
  const split = herfindahl([60, 20, { num: 20, den: 3 }, { num: 20, den: 3 }, { num: 20, den: 3 }]);
  expect(split).toMatchObject({ value: { index: 31 / 75 } });
  expect(dependency([60, 20, 20], { maxShare: 0.6, atLimit: "alert" })).toMatchObject({ value: { overLimit: [0] } });
});

test("penetration over 100 % says that the estimate is wrong; nothing over nothing is no rate", () => {
  expect(penetration(60, 50)).toEqual({ ok: true, value: { rate: 1.2, overPotential: true } });
  expect(penetration(1, 0)).toEqual({ ok: false, reason: "noPotential" });
});

test("a price index leaves out what the competitor does not sell, and says so", () => {
  const basket = [
    { id: "a", own: euros(100), competitor: euros(110), quantity: 2 },
    { id: "b", own: euros(50), competitor: euros(40), quantity: 1 },
    { id: "c", own: euros(10), quantity: 5 },
  ];
  expect(competitorPriceIndex(basket)).toEqual({ ok: true, value: { index: 104, compared: 2, leftOut: ["c"] } }); // 260/250
  expect(competitorPriceIndex([])).toEqual({ ok: false, reason: "nothingToCompare" });
  expect(competitorPriceIndex([{ id: "free", own: cents(0), competitor: cents(5), quantity: 1 }]).ok).toBe(false);
});
