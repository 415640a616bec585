import { type IndexLink, type IndexSchedule, type IndexValue, priceRevisions, revisePrice } from "bareme/contracts";
import { date, euros, toDecimalString } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { known } from "./adapter.js";

const file = "contract-vectors.json";

function linkOf(link: { roundTo: number | null } | null): { readonly link?: IndexLink } {
  return link === null ? {} : { link: known({ ...link }) as unknown as IndexLink };
}

test.each(vectors(file, "index.revise"))("$id", ({ args, expected }) => {
  const { price, link, ...rest } = args;
  const revised = revisePrice({ price: euros(price), ...linkOf(link), ...known(rest) } as never);
  expect({ price: toDecimalString(revised.price), limited: revised.limited }).toEqual({
    price: expected.price,
    limited: expected.limited,
  });
  expect(revised.ratio).toBeCloseTo(Number(expected.ratioExact), 12);
});

test.each(vectors(file, "index.schedule"))("$id", ({ args, expected }) => {
  const { price, link, choice, lagMonths, chain, ...rest } = args;
  const rows = priceRevisions({
    ...known(rest),
    ...linkOf(link),
    price: euros(price),
    chain: camel(chain),
    choice: choice === "month-lag" ? { by: "monthLag", lagMonths } : { by: "lastPublished" },
  } as never);
  expect(
    rows.ok && rows.value.map((row) => [row.date, row.indexMonth, toDecimalString(row.price), row.limited]),
  ).toEqual(expected.rows);
});

const revision = { price: euros(1000), baseIndex: 100, currentIndex: 110 } as const;

test.each([
  [{ maxIncrease: 0.05 }, 105000, "cap"],
  [{ maxIncrease: 0.1 }, 110000, "none"],
  [{ maxIncrease: "0.099999" }, 110000, "cap"], // 1099.999 rounds to 1100.00, but the limit was passed
  [{ currentIndex: 90, maxDecrease: 0 }, 100000, "floor"],
  [{ currentIndex: 90, maxDecrease: 0.1 }, 90000, "none"],
  [{ currentIndex: 90, maxDecrease: 0.05 }, 95000, "floor"],
  [{ currentIndex: 90 }, 90000, "none"],
])("limits %j: %i, %s", (change, price, limited) => {
  expect(revisePrice({ ...revision, ...change })).toMatchObject({ price, limited });
});

const syntec = { price: euros(1000), baseIndex: 276.5, currentIndex: 305.7 };

test.each<[IndexLink, number, string]>([
  [{ coefficient: 0.97975, appliedTo: "base", operation: "multiply" }, 112846, "305.7 / (276.5 x 0.97975)"],
  [{ coefficient: 0.97975, appliedTo: "current", operation: "divide" }, 112846, "the same the other way"],
  [
    { coefficient: 0.97975, appliedTo: "current", operation: "multiply" },
    108322,
    "305.7 x 0.97975 / 276.5 = 1.083222…",
  ],
  [
    { coefficient: 0.97975, appliedTo: "current", operation: "multiply", roundTo: 1 },
    108318,
    "299.5 / 276.5 = 1.0831826…",
  ],
  [{ coefficient: 0.97975, appliedTo: "base", operation: "divide" }, 108322, "305.7 / (276.5 / 0.97975)"],
])("link %j: %i (%s)", (link, price) => {
  expect(revisePrice({ ...syntec, link }).price).toBe(price);
});

const indices: IndexValue[] = [
  { month: "2022-08", value: 286.4, series: "old", publishedOn: date("2022-09-30") },
  { month: "2022-08", value: 280.6, series: "revised", publishedOn: date("2022-09-30") },
  { month: "2023-08", value: 305.7, series: "revised", publishedOn: date("2023-09-29") },
];
const schedule: IndexSchedule = {
  price: euros(1000),
  start: date("2021-09-30"),
  until: date("2023-01-01"),
  everyMonths: 12,
  base: { value: 276.5, series: "old" },
  indices,
  choice: { by: "lastPublished" },
  chain: "fromOriginal",
};

test("published on the day itself counts; of two series of a month, that of the base", () => {
  const rows = priceRevisions(schedule);
  expect(rows).toEqual({
    ok: true,
    value: [{ date: "2022-09-30", indexMonth: "2022-08", price: 103580, limited: "none" }],
  }); // 286.4 / 276.5
});

test("two series without link, or no index yet: not covered", () => {
  expect(priceRevisions({ ...schedule, until: date("2024-01-01") })).toEqual({ ok: false, reason: "notCovered" });
  expect(priceRevisions({ ...schedule, start: date("2021-09-29") })).toEqual({ ok: false, reason: "notCovered" });
  expect(priceRevisions({ ...schedule, indices: [] })).toEqual({ ok: false, reason: "notCovered" });
});

test("index of a month before; no revision before the end is no row", () => {
  const lag = { ...schedule, choice: { by: "monthLag", lagMonths: 1 } } as const;
  expect(priceRevisions(lag)).toMatchObject({ ok: true, value: [{ indexMonth: "2022-08" }] });
  expect(priceRevisions({ ...lag, choice: { by: "monthLag", lagMonths: 2 } })).toEqual({
    ok: false,
    reason: "notCovered",
  });
  expect(priceRevisions({ ...schedule, until: date("2022-09-30") })).toEqual({ ok: true, value: [] });
});

test("limits from the original price are relative to the price before", () => {
  const steps = [100, 120, 126].map((value, k) => ({
    month: `202${k}-01`,
    value,
    series: "a",
    publishedOn: date(`202${k}-02-01`),
  }));
  const rows = priceRevisions({
    ...schedule,
    start: date("2020-02-01"),
    until: date("2023-01-01"),
    base: { value: 100, series: "a" },
    indices: steps,
    maxIncrease: 0.1,
  });
  // 1000 -> 1200 held to 1100; then 1260 held to 1100 + 10 % = 1210
  expect(rows.ok && rows.value.map((row) => [row.price, row.limited])).toEqual([
    [110000, "cap"],
    [121000, "cap"],
  ]);
});

test.each<[string, () => unknown]>([
  ["revision/bad-index", () => revisePrice({ ...revision, baseIndex: 0 })],
  ["revision/bad-index", () => revisePrice({ ...revision, currentIndex: -1 })],
  ["ratio/not-a-decimal", () => revisePrice({ ...revision, currentIndex: Number.NaN })],
  ["revision/bad-limit", () => revisePrice({ ...revision, maxIncrease: -0.1 })],
  ["revision/bad-limit", () => revisePrice({ ...revision, maxDecrease: 1.1 })],
  [
    "revision/bad-link",
    () => revisePrice({ ...revision, link: { coefficient: 1, appliedTo: "new" as "base", operation: "multiply" } }),
  ],
  [
    "revision/bad-index",
    () => revisePrice({ ...revision, link: { coefficient: 0, appliedTo: "base", operation: "multiply" } }),
  ],
  [
    "contract/bad-length",
    () => revisePrice({ ...revision, link: { coefficient: 1, appliedTo: "base", operation: "multiply", roundTo: 20 } }),
  ],
  ["contract/bad-length", () => priceRevisions({ ...schedule, everyMonths: 0 })],
  ["revision/bad-clause", () => priceRevisions({ ...schedule, chain: "other" as "fromOriginal" })],
  ["revision/bad-clause", () => priceRevisions({ ...schedule, choice: { by: "latest" as "lastPublished" } })],
  [
    "revision/bad-clause",
    () =>
      priceRevisions({
        ...schedule,
        indices: [{ month: "2022-13", value: 1, series: "a", publishedOn: date("2022-01-01") }],
      }),
  ],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
