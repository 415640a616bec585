import { campaignClients, renewalCalendar } from "bareme/contracts";
import { type Contract, date } from "bareme/model";
import { expect, test } from "vitest";
import { campaignIcsOf, icsOf } from "../../examples/ics.js";

const contract: Contract = {
  id: "m1",
  client: "martin",
  kind: "maintenance",
  duration: { start: date("2025-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12 } },
  notice: { months: 3, countedBackFrom: "lastDay", counts: "sent" },
};
const asOf = date("2026-09-01");
const rows = renewalCalendar([contract], { asOf, within: { months: 6 } });

/** Lines of a calendar, folded ones joined (RFC 5545, 3.1). */
function lines(text: string): string[] {
  return text
    .replaceAll(/\r\n[ \t]/gu, "")
    .trimEnd()
    .split("\r\n");
}

test("row 149: the renewal calendar as a diary file, a day per event", () => {
  const text = lines(icsOf(rows, { asOf, lang: "fr", names: { m1: "Maintenance du cabinet" } }));
  expect(text.filter((line) => line.startsWith("DTSTART"))).toEqual([
    "DTSTART;VALUE=DATE:20260930",
    "DTSTART;VALUE=DATE:20270101",
  ]);
  expect(text.filter((line) => line.startsWith("DTEND"))).toEqual([
    "DTEND;VALUE=DATE:20261001",
    "DTEND;VALUE=DATE:20270102",
  ]);
  expect(text.filter((line) => line.startsWith("SUMMARY"))).toEqual([
    "SUMMARY:Dernier jour pour dénoncer – Maintenance du cabinet (martin)",
    "SUMMARY:Reconduction – Maintenance du cabinet (martin)",
  ]);
  expect(text.filter((line) => line.startsWith("TRIGGER"))).toEqual(["TRIGGER:-PT168H"]);
  expect(text.filter((line) => line.startsWith("UID"))).toHaveLength(2);
});

test("the file depends on its arguments alone, and English is English", () => {
  const text = icsOf(rows, { asOf, lang: "en" });
  expect(icsOf(rows, { asOf, lang: "en" })).toBe(text);
  expect(lines(text).filter((line) => line.startsWith("DTSTAMP"))).toEqual([
    "DTSTAMP:20260901T000000Z",
    "DTSTAMP:20260901T000000Z",
  ]);
  expect(text).toContain("SUMMARY:Last day for notice – m1 (martin)");
});

test("row 150: the renewal campaign as a diary file: a call per client on the day to act, today where it has passed", () => {
  const due = (id: string, until: string) => ({
    id,
    contracts: [{ id: `${id}-own`, slot: "own" as const, until: date(until) }],
    leases: [],
    equipment: [],
  });
  const campaign = campaignClients([due("martin", "2027-01-01"), due("abel", "2026-10-01")], {
    asOf,
    within: { months: 6 },
    equipmentYears: 3,
    ageMeasuredAt: "asOf",
    riskBelow: 6,
    lead: { months: 2 },
  });
  const text = lines(campaignIcsOf(campaign, { asOf, lang: "fr", names: { martin: "Dr Martin" } }));
  expect(text.filter((line) => line.startsWith("DTSTART") || line.startsWith("SUMMARY"))).toEqual([
    "SUMMARY:À appeler – abel",
    "DTSTART;VALUE=DATE:20260901",
    "SUMMARY:À appeler – Dr Martin",
    "DTSTART;VALUE=DATE:20261101",
  ]);
  expect(lines(campaignIcsOf(campaign, { asOf, lang: "en" }))).toContain("SUMMARY:To call – martin");
});
