import {
  type CampaignClient,
  type CampaignItem,
  campaignClients,
  campaignDue,
  contractSlot,
  portfolioClients,
} from "bareme/contracts";
import { type CalendarDate, type Contract, date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { known } from "./adapter.js";

const file = "contract-vectors.json";

/** `publisher-contract` of the vectors. */
function kebab(kind: string): string {
  return kind.replace("Contract", "-contract");
}

test.each(vectors(file, "campaign.due"))("row 150, row 153: $id", ({ args, expected }) => {
  const { items, ...options } = args;
  const campaign = campaignDue(
    items.map((item: CampaignItem) => ({ ...item, kind: camel(item.kind) })),
    options,
  );
  const rows = campaign.rows.map((row) => [row.dueOn, row.client, kebab(row.kind), row.id, row.actOn, row.timing]);
  expect({ horizon: campaign.horizon, rows }).toEqual(expected);
});

interface VectorClient {
  readonly id: string;
  readonly satisfaction: string | null;
  readonly contracts: Record<"publisher" | "own", { id: string; until: CalendarDate } | null>;
  readonly leases: CampaignClient["leases"];
  readonly equipment: CampaignClient["equipment"];
}

function clientOf({ id, satisfaction, contracts, leases, equipment }: VectorClient): CampaignClient {
  const slots = (["publisher", "own"] as const).flatMap((slot) => {
    const found = contracts[slot];
    return found === null ? [] : [{ ...found, slot }];
  });
  return { id, ...known({ satisfaction }), contracts: slots, leases, equipment };
}

test.each(vectors(file, "campaign.clients"))("row 101, row 150, row 151, row 152: $id", ({ args, expected }) => {
  const { clients, ageMeasuredAt, ...options } = args;
  const campaign = campaignClients(clients.map(clientOf), { ...options, ageMeasuredAt: camel(ageMeasuredAt) });
  const rows = campaign.rows.map((row) => [
    row.firstDue,
    row.client,
    row.reasons.map((reason) => [reason.date, kebab(reason.kind), reason.id]),
    row.risk === "atRisk" ? "at-risk" : row.risk,
  ]);
  const { warranties, ...totals } = campaign.totals;
  expect({ rows, totals }).toEqual(expected);
  expect(warranties).toBe(0);
});

const options = {
  asOf: date("2026-11-21"),
  within: { months: 3 },
  equipmentYears: 3,
  ageMeasuredAt: "asOf",
  riskBelow: 6,
} as const;
const martin: CampaignClient = {
  id: "martin",
  satisfaction: 8,
  contracts: [
    { id: "p", slot: "publisher", until: date("2026-12-31"), amount: euros(400) },
    { id: "o", slot: "own", until: date("2027-01-31"), amount: euros(900) },
  ],
  leases: [],
  equipment: [],
};

function row(change: Partial<CampaignClient>, more: object = {}) {
  return campaignClients([{ ...martin, ...change }], { ...options, ...more }).rows[0];
}

const old = { id: "pc1", installedOn: date("2023-11-21"), amount: euros(1500) };
const young = { id: "pc2", installedOn: date("2023-11-22") };

test.each<[string, Partial<CampaignClient>, string[]]>([
  ["both contracts due", {}, ["renewAll"]],
  [
    "one of two due",
    { contracts: [martin.contracts[0] as never, { id: "far", slot: "own", until: date("2028-01-01") }] },
    ["renewPart"],
  ],
  [
    "an ended contract does not count",
    { contracts: [martin.contracts[0] as never, { id: "past", slot: "own", until: date("2026-01-01") }] },
    ["renewAll"],
  ],
  ["lease ending", { contracts: [], leases: [{ id: "l", until: date("2026-12-01") }] }, ["replace"]],
  ["all machines aged", { contracts: [], equipment: [old] }, ["replace"]],
  ["some machines aged", { contracts: [], equipment: [old, young] }, ["upgrade"]],
  ["contracts and machines", { equipment: [old, young] }, ["renewAll", "upgrade"]],
  ["a warranty", { contracts: [], warranties: [{ id: "w", until: date("2026-12-24") }] }, ["renewAll"]],
])("row 150: total or partial renewal, %s", (_case, change, actions) => {
  expect(row(change)?.actions).toEqual(actions);
});

test("amount at stake, and how many reasons have none", () => {
  expect(row({ equipment: [old] })).toMatchObject({ amount: 280000, unpriced: 0 });
  expect(row({ leases: [{ id: "l", until: date("2026-12-01") }] })).toMatchObject({ amount: 130000, unpriced: 1 });
  expect(row({ contracts: [], leases: [{ id: "l", until: date("2026-12-01") }] })).not.toHaveProperty("amount");
});

test("row 150: the campaign starts a lead time before the first due date", () => {
  expect(row({}, { lead: { months: 2 } })).toMatchObject({ actOn: "2026-10-31", timing: "late" });
  expect(row({}, { lead: { days: 40 } })).toMatchObject({ actOn: "2026-11-21", timing: "now" });
  expect(row({}, {})).toMatchObject({ actOn: "2026-12-31", timing: "later" });
  expect(row({ equipment: [{ id: "pc", installedOn: date("2020-01-01") }] })).toMatchObject({ timing: "overdue" });
});

test.each<[number | string | undefined, string]>([
  [5.9, "atRisk"],
  ["5.99", "atRisk"],
  [6, "ok"],
  [undefined, "unknown"],
])("row 152: satisfaction %s is %s", (satisfaction, risk) => {
  const { satisfaction: _, ...unknown } = martin;
  const client = satisfaction === undefined ? unknown : { ...unknown, satisfaction };
  expect(campaignClients([client], options).rows[0]?.risk).toBe(risk);
});

test("age by the horizon takes in machines that will have it", () => {
  expect(row({ contracts: [], equipment: [young] })).toBeUndefined();
  expect(row({ contracts: [], equipment: [young] }, { ageMeasuredAt: "horizon" })?.firstDue).toBe("2026-11-22");
});

test("a client listed twice is one row; the earlier of two dates is kept", () => {
  const campaign = campaignClients(
    [
      martin,
      {
        id: "martin",
        contracts: [{ id: "p", slot: "publisher", until: date("2026-12-01") }],
        leases: [],
        equipment: [],
      },
    ],
    options,
  );
  expect(campaign.rows).toHaveLength(1);
  expect(campaign.rows[0]?.reasons.map(({ date: on, id }) => [on, id])).toEqual([
    ["2026-12-01", "p"],
    ["2027-01-31", "o"],
  ]);
  expect(campaign.totals).toMatchObject({ clients: 1, contracts: 2 });
});

test("an id listed twice in a list is one item, with the earlier date", () => {
  const item = { id: "k", client: "c", kind: "lease", status: "running" } as const;
  const due = {
    asOf: date("2026-01-01"),
    within: { months: 3 },
    lead: {},
    overdue: "exclude",
    denounced: "exclude",
  } as const;
  const campaign = campaignDue(
    [
      { ...item, dueOn: date("2026-03-01") },
      { ...item, dueOn: date("2026-02-01") },
    ],
    due,
  );
  expect(campaign.rows.map(({ dueOn }) => dueOn)).toEqual(["2026-02-01"]);
});

const duration = {
  start: date("2026-01-01"),
  firstTermMonths: 12,
  renewal: { mode: "tacit", termMonths: 12 },
} as const;
const contract: Contract = { id: "m1", client: "martin", kind: "maintenance", duration };

test.each<[Partial<Contract>, string | undefined]>([
  [{ kind: "maintenance" }, "own"],
  [{ kind: "assistance" }, "own"],
  [{ kind: "publisherSupport" }, "publisher"],
  [{ kind: "maintenance", parties: [{ id: "v", role: "publisher" }] }, "publisher"],
  [{ kind: "publisherSupport", parties: [{ id: "r", role: "reseller" }] }, "own"],
  [{ kind: "license" }, undefined],
  [{ kind: "lease" }, undefined],
])("row 151: the slot of %j is %s", (change, slot) => {
  expect(contractSlot({ ...contract, ...change })).toBe(slot);
});

function portfolio(change: Partial<Contract>): CampaignClient[] {
  return portfolioClients([{ ...contract, ...change }], [], { asOf: date("2026-11-21") });
}

test("row 149, row 151: contracts, leases and warranties of a portfolio at their next expiry", () => {
  const until = date("2027-01-01");
  expect(portfolio({})).toEqual([
    { id: "martin", contracts: [{ id: "m1", until, slot: "own" }], leases: [], equipment: [] },
  ]);
  expect(portfolio({ kind: "lease" })[0]?.leases).toEqual([{ id: "m1", until }]);
  expect(portfolio({ kind: "warrantyExtension" })[0]?.warranties).toEqual([{ id: "m1", until }]);
  expect(portfolio({ kind: "access" })[0]?.contracts).toEqual([{ id: "m1", until }]);
  expect(portfolio({ price: { amount: euros(75), everyMonths: 1 } })[0]?.contracts[0]?.amount).toBe(90000);
});

test.each<[string, Partial<Contract>]>([
  ["a draft", { signedOn: null }],
  ["ended", { terminatedOn: date("2026-11-21") }],
  ["to be terminated", { terminatedOn: date("2026-12-01") }],
  ["denounced", { noticeGiven: { sentOn: date("2026-09-01") } }],
  ["open-ended", { duration: { ...duration, start: date("2025-01-01"), renewal: { mode: "openEnded" } } }],
])("%s contract is no campaign", (_state, change) => {
  expect(portfolio(change)).toEqual([]);
});

test("the contracts and the files of a client make one row", () => {
  const files = [{ id: "martin", satisfaction: 4, equipment: [old] }, { id: "abel" }];
  const campaign = campaignClients(portfolioClients([contract], files, options), options);
  expect(campaign.rows.map(({ client, risk, reasons }) => [client, risk, reasons.length])).toEqual([
    ["martin", "atRisk", 2],
  ]);
});

test.each<[string, () => unknown]>([
  ["campaign/bad-options", () => row({}, { ageMeasuredAt: "today" })],
  ["contract/bad-length", () => row({}, { equipmentYears: -1 })],
  ["ratio/not-a-decimal", () => row({ satisfaction: Number.NaN })],
  ["period/bad-duration", () => row({}, { within: { days: -1 } })],
  ["date/invalid", () => row({ leases: [{ id: "l", until: "soon" as never }] })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
