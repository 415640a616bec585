import { type CampaignClient, campaignClients } from "bareme/contracts";
import { date } from "bareme/model";
import { expect, test } from "vitest";

const options = {
  asOf: date("2026-01-01"),
  within: { months: 6 },
  equipmentYears: 3,
  ageMeasuredAt: "asOf",
  riskBelow: 5,
} as const;
const until = date("2026-03-01");
const bare: CampaignClient = { id: "abel", contracts: [], leases: [], equipment: [] };

test("a client known from three lists is one row with all its reasons, and its first known score", () => {
  const { rows } = campaignClients(
    [
      { ...bare, leases: [{ id: "l", until }] },
      {
        ...bare,
        satisfaction: 3,
        warranties: [{ id: "w", until }],
        equipment: [{ id: "pc", installedOn: date("2020-02-29") }],
      },
      { ...bare, satisfaction: 9, contracts: [{ id: "k", until }] },
    ],
    options,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.risk).toBe("atRisk");
  expect(rows[0]?.reasons).toEqual([
    { date: "2023-02-28", kind: "equipment", id: "pc" },
    { date: "2026-03-01", kind: "otherContract", id: "k" },
    { date: "2026-03-01", kind: "lease", id: "l" },
    { date: "2026-03-01", kind: "warranty", id: "w" },
  ]);
});

test("rows of one day are by client; a lease and a contract of one id are two things", () => {
  const both = { ...bare, contracts: [{ id: "x", until }], leases: [{ id: "x", until }] };
  const { rows, totals } = campaignClients(
    [
      { ...both, id: "b" },
      { ...both, id: "a" },
    ],
    options,
  );
  expect(rows.map(({ client }) => client)).toEqual(["a", "b"]);
  expect(totals).toMatchObject({ clients: 2, contracts: 2, leases: 2 });
});
