import {
  formatIdentifier,
  IDENTIFIER_KINDS,
  type IdentifierKind,
  isIdentifier,
  parseIdentifier,
  vatNumberOfSiren,
} from "bareme/model";
import { describe, expect, test } from "vitest";

// Published: quoted in public documents. Constructed: worked out for tests, checked by python-stdnum. No real patient's number.
const good: Readonly<Record<IdentifierKind, readonly string[]>> = {
  siren: ["732829320", "356000000", "552081317", "391722881", "123456782"],
  siret: ["73282932000074", "39172288100052", "35600000000048", "35600000049837", "12345678200010"],
  vatNumber: ["FR03552081317", "FR44732829320", "FR39356000000", "FR64443061841", "FR75391722881", "FRK7732829320"],
  iban: [
    "FR1420041010050500013M02606",
    "FR7630006000011234567890189",
    "FR7630001007941234567890185",
    "FR7610107001011234567890129",
    "FR7630004000031234567890143",
    "DE89370400440532013000", // the example of the SWIFT register
  ],
  rpps: ["10003879623", "10004005004", "10102030409", "10123456781", "10998877665"],
  nationalProfessionalId: ["810003879623"],
  adeli: ["220000001", "290123456", "350001234", "2A0001234", "560009876"],
  amNumber: ["221012345", "291012345", "351012345", "567012345", "2A7012345"],
  finess: [
    "750712184",
    "350005179",
    "440000289",
    "220000012",
    "290001239",
    "350098760",
    "560010027",
    "751234501",
    "2A0000001",
  ],
  nir: ["295109912611193", "255081416802538", "180017511500176", "180012A00400168", "275062B03301271"],
};

const bad: Readonly<Record<IdentifierKind, readonly (readonly [string, "badShape" | "badKey"])[]>> = {
  siren: [
    ["732829321", "badKey"],
    ["73282932", "badShape"],
    ["73282932A", "badShape"],
  ],
  siret: [
    ["35600000012344", "badKey"], // La Poste: neither Luhn nor a multiple of 5
    ["73282932000075", "badKey"],
    ["00000000000001", "badKey"],
    ["7328293200007", "badShape"],
    ["73282932100007", "badKey"], // Luhn on the 14 passes, its SIREN 732829321 does not
  ],
  vatNumber: [
    ["FR04552081317", "badKey"],
    ["FRK7732829321", "badKey"],
    ["BE0552081317", "badShape"],
  ],
  iban: [
    ["FR7630006000011234567890188", "badKey"],
    ["FR763000600001123456789018", "badShape"],
    ["DE8937040044053201300", "badKey"],
  ],
  rpps: [
    ["10001234567", "badKey"],
    ["1000123456", "badShape"],
  ],
  nationalProfessionalId: [
    ["710003879623", "badShape"],
    ["810003879624", "badKey"],
  ],
  adeli: [
    ["22000001", "badShape"],
    ["2C0001234", "badShape"],
    ["3A0001234", "badShape"],
  ],
  amNumber: [["22101234", "badShape"]],
  finess: [
    ["350098761", "badKey"],
    ["2C0000001", "badShape"],
  ],
  nir: [
    ["295109912611199", "badKey"],
    ["180012A00400169", "badKey"],
    ["2951099126111", "badShape"],
    ["180012C00400168", "badShape"],
  ],
};

describe.each(IDENTIFIER_KINDS)("row 60: %s", (kind) => {
  test.each(good[kind])("%s is one", (value) => {
    expect(parseIdentifier(kind, value)).toMatchObject({ ok: true, value });
    expect(isIdentifier(kind, value)).toBe(true);
    const printed = formatIdentifier(kind, value);
    expect(parseIdentifier(kind, printed)).toMatchObject({ ok: true, value });
    expect(parseIdentifier(kind, ` ${printed.replaceAll(" ", "\u202F").toLowerCase()}\u00A0`)).toMatchObject({
      ok: true,
      value,
    });
  });

  test.each(bad[kind])("%s is none: %s", (value, reason) => {
    expect(parseIdentifier(kind, value)).toEqual({ ok: false, reason });
    expect(isIdentifier(kind, value)).toBe(false);
    expect(() => formatIdentifier(kind, value)).toThrow(expect.objectContaining({ code: "identifier/not-valid" }));
  });

  test("what is no text, or an endless one, has a bad shape", () => {
    for (const value of [undefined, null, 732829320, {}, [], "", "١٢٣٤٥٦٧٨٩", "9".repeat(65), " ".repeat(1e6)])
      expect(parseIdentifier(kind, value)).toEqual({ ok: false, reason: "badShape" });
  });
});

test("how far the check went is said", () => {
  const checked = (kind: IdentifierKind, value: string) => parseIdentifier(kind, value);
  expect(checked("vatNumber", "FR03552081317")).toMatchObject({ checked: "key" });
  expect(checked("vatNumber", "FRK7732829320")).toMatchObject({ checked: "shape" });
  expect(checked("finess", "750712184")).toMatchObject({ checked: "key" });
  expect(checked("finess", "2A0000001")).toMatchObject({ checked: "shape" });
  expect(checked("adeli", "220000001")).toMatchObject({ checked: "shape" });
});

test("row 60: a wrong digit is always seen where there is a key of Luhn or modulo 97", () => {
  for (const kind of ["siren", "rpps", "nir", "iban"] as const)
    for (const value of good[kind])
      for (let at = kind === "iban" ? 4 : 0; at < value.length; at += 1) {
        if (!/\d/.test(value.charAt(at))) continue;
        const other = value.slice(0, at) + ((Number(value.charAt(at)) + 1) % 10) + value.slice(at + 1);
        expect(isIdentifier(kind, other)).toBe(false);
      }
});

test("the VAT number of a SIREN", () => {
  expect(vatNumberOfSiren("552081317")).toBe("FR03552081317");
  for (const siren of good.siren) expect(isIdentifier("vatNumber", vatNumberOfSiren(siren))).toBe(true);
  for (const siren of ["552081318", "552 081 317", ""])
    expect(() => vatNumberOfSiren(siren)).toThrow(expect.objectContaining({ code: "identifier/not-valid" }));
});

test.each(["siretx", "constructor", "__proto__", ""])("kind %j is refused", (kind) => {
  expect(() => parseIdentifier(kind as IdentifierKind, "1")).toThrow(
    expect.objectContaining({ code: "identifier/unknown-kind" }),
  );
});
