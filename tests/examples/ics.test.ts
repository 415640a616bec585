import { renewalCalendar } from "bareme/contracts";
import { type Contract, date } from "bareme/model";
import { expect, test } from "vitest";
import { icsOf } from "../../examples/ics.js";

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
