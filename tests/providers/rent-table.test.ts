import { impliedRate, rentFromCoefficient } from "bareme/finance";
import { type Cents, date, euros, type Parameter, type RentBand } from "bareme/model";
import { compose } from "bareme/plugins";
import { leasecom, lixxbail, providersOf, rentTable } from "bareme/providers";
import { describe, expect, test } from "vitest";

const source = { id: "page", title: "Lessor's page" };
const band = (fromAmount: Cents, termMonths: number, rentPer1000: string): RentBand => ({
  fromAmount,
  termMonths,
  rentPer1000,
});
const rents: Parameter<readonly RentBand[]> = {
  id: "leasecom/rents",
  title: { fr: "Barème", en: "Rents" },
  unit: "number",
  knownUntil: date("2003-10-01"),
  values: [
    {
      from: date("2003-04-01"),
      value: [
        band(euros(10_000), 36, "30.85"),
        band(euros(450), 36, "31.20"),
        band(euros(50_000), 36, "30.10"),
        band(euros(450), 48, "24.50"),
      ],
      source,
    },
    { from: date("2003-07-01"), value: [band(euros(450), 36, "31.55")], source },
  ],
  uncollected: [{ from: date("2003-08-01"), until: date("2003-09-01") }],
};
const table = rentTable(rents, { periodsPerYear: 12, timing: "inAdvance" });
const rent = (price: string, on: string, termMonths = 36): unknown => {
  const found = rentFromCoefficient({ price: euros(price), termMonths, on: date(on), table });
  return found.ok ? found.rent : found.reason;
};

describe("row 91: the dated rents of a provider give a rent", () => {
  test.each([
    ["450.00", "2003-04-01", 36, 1404], // 450 x 31.20 / 1 000 = 14.04
    ["449.99", "2003-04-01", 36, "amountOutOfBands"],
    ["9999.99", "2003-06-30", 36, 31200], // 311.999688
    ["10000.00", "2003-06-30", 36, 30850],
    ["49999.99", "2003-06-30", 36, 154250],
    ["50000.00", "2003-06-30", 36, 150500],
    ["10000.00", "2003-06-30", 48, 24500],
    ["10000.00", "2003-07-01", 36, 31550],
    ["10000.00", "2003-07-01", 48, "termNotOffered"], // a term that the new table drops
    ["10000.00", "2003-07-31", 36, 31550],
    ["10000.00", "2003-08-01", 36, "notCovered"],
    ["10000.00", "2003-08-31", 36, "notCovered"],
    ["10000.00", "2003-09-01", 36, 31550],
    ["10000.00", "2003-09-30", 36, 31550],
    ["10000.00", "2003-10-01", 36, "notCovered"],
    ["10000.00", "2003-03-31", 36, "notCovered"],
  ])("%s EUR on %s over %i months: %s", (price, on, term, expected) => {
    expect(rent(price, on, term)).toBe(expected);
  });

  test("from the plugin's contribution to the rent and its rate", () => {
    const [lessor] = providersOf(compose([leasecom({ rents }), lixxbail()]), "lessors");
    const found = lessor?.programs[0]?.rents;
    if (found === undefined) throw new Error("no rents");
    const again = rentTable(found, { periodsPerYear: 12, timing: "inAdvance" });
    expect(again).toEqual(table);
    const quoted = rentFromCoefficient({ price: euros(7000), termMonths: 36, on: date("2003-05-15"), table: again });
    expect(quoted).toEqual({ ok: true, rent: 21840, per1000: "31.20", rents: 36 });
    if (!quoted.ok) throw new Error(quoted.reason);
    // 36 x 218.40 in advance for 7 000: 0.6803690743950 % a month, by bisection in another program
    const rate = impliedRate({ price: euros(7000), rent: quoted.rent, rents: quoted.rents, timing: table.timing });
    expect(rate).toMatchObject({ ok: true, rate: expect.closeTo(0.00680369074395, 12) });
  });

  test("providers of a sort by id; none of a sort that nobody brings", () => {
    const book = compose([lixxbail(), leasecom()]);
    expect(providersOf(book, "lessors").map(({ id }) => id)).toEqual(["leasecom", "lixxbail"]);
    expect(providersOf(book, "checklists").map(({ items }) => items.length)).toContain(4);
    expect(providersOf(book, "publishers")).toEqual([]);
  });

  test("a day on which the lessor had no table", () => {
    const none = rentTable(
      { ...rents, values: [{ from: date("2003-04-01"), value: null, source }] },
      { periodsPerYear: 12, timing: "inAdvance" },
    );
    expect(none.cells).toEqual([]);
  });
});
