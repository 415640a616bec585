import { canLeadTo, DEFAULT_WARRANTY, type DocumentKind, date, deliveryWindow, NEXT_DOCUMENTS } from "bareme/model";
import { describe, expect, test } from "vitest";

describe("row 63: quote, acknowledgement or order, then purchase orders and job sheet, then invoice", () => {
  test.each<[DocumentKind, DocumentKind, boolean]>([
    ["quote", "acknowledgement", true],
    ["quote", "order", true],
    ["acknowledgement", "order", true],
    ["order", "purchaseOrder", true],
    ["order", "jobSheet", true],
    ["jobSheet", "invoice", true],
    ["quote", "invoice", false],
    ["invoice", "order", false],
  ])("%s to %s: %s", (from, to, allowed) => {
    expect(canLeadTo(from, to)).toBe(allowed);
  });
});

test("row 64: the documents of a sale, all of them reachable from a quote", () => {
  const reached = new Set<DocumentKind>(["quote"]);
  for (const kind of reached) for (const next of NEXT_DOCUMENTS[kind]) reached.add(next);
  expect([...reached].sort()).toEqual(Object.keys(NEXT_DOCUMENTS).sort());
  expect(Object.keys(NEXT_DOCUMENTS)).toEqual(
    expect.arrayContaining(["quote", "proForma", "order", "acknowledgement", "deliveryNote", "invoice", "creditNote"]),
  );
});

test("row 65: the invoice comes from the order or at the end of the installation, never from the quote", () => {
  const before = (Object.keys(NEXT_DOCUMENTS) as DocumentKind[]).filter((kind) => canLeadTo(kind, "invoice"));
  expect(before.sort()).toEqual(["acceptanceReport", "deliveryNote", "jobSheet", "order"]);
});

test("row 74: delivery 14 to 21 days after the order", () => {
  expect(deliveryWindow(date("2003-03-20"))).toEqual({ from: "2003-04-03", until: "2003-04-11" });
  expect(deliveryWindow(date("2003-12-20"), { first: 0, last: 0 })).toEqual({
    from: "2003-12-20",
    until: "2003-12-21",
  });
});

test("row 46: one year, parts and labor, back to the workshop, when nothing else is said", () => {
  expect(DEFAULT_WARRANTY).toEqual({ months: 12, place: "workshop", parts: true, labor: true });
});
