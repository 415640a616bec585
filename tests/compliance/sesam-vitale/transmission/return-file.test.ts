import { readReturnFile, rejectsOf } from "bareme/compliance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Writes texts at 1-based positions into a line. */
function line(length: number, ...at: readonly (readonly [number, string])[]): string {
  const characters = Array.from({ length }, () => " ");
  for (const [position, text] of at)
    for (const [k, character] of [...text].entries()) characters[position - 1 + k] = character;
  return characters.join("");
}

const header = line(128, [1, "000"], [4, "CP"], [6, "01221000000000"], [62, "0576"], [70, "U"], [71, "R"]);
const trailer = line(128, [1, "999"], [56, "00000007"], [64, "R"], [83, "001"], [86, "00000012345"], [97, "P"]);
const entities = [
  line(44, [1, "08001"], [6, "260601"], [12, "012"]),
  line(36, [1, "10201"], [6, "000000123"], [21, "012"], [24, "260601"], [30, "F"], [31, "260531"]),
  line(23, [1, "19801"], [6, "00002500"], [14, "R"], [15, "00000000"], [23, "P"]),
  line(117, [1, "29401"], [6, "0123"], [10, "Assuré inconnu"], [96, "F"], [97, "O"]),
  line(97, [1, "29001"], [6, "01"], [8, "SIG0000001"], [18, "Signal"]),
];

/** The blocks of a file as the layout says: a continuation mark, 127 characters; `1` marks the last. */
function file(parts: readonly string[], last = trailer): string {
  const data = parts.map((part) => `${part}@`).join("");
  const blocks: string[] = [];
  for (let at = 0; at < data.length; at += 127) {
    const end = at + 127 >= data.length;
    blocks.push((end ? "1" : "0") + data.slice(at, at + 127).padEnd(127));
  }
  return header + blocks.join("") + last;
}

const read = (text: string) => {
  const result = readReturnFile(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

describe("return files", () => {
  test("a synthetic file gives its documented fields back", () => {
    const { header, entities: found, trailer, findings } = read(file(entities));
    expect(findings).toEqual([]);
    expect(header.fields).toEqual({
      issuerType: "CP",
      issuer: "01221000000000",
      reference: "0576",
      currency: "U",
      flowType: "R",
    });
    expect(found.map(({ type, level }) => [type, level])).toEqual([
      ["080", "01"],
      ["102", "01"],
      ["198", "01"],
      ["294", "01"],
      ["290", "01"],
    ]);
    expect(found[1]?.fields).toEqual({
      invoice: "000000123",
      lot: "012",
      lotDate: "260601",
      kind: "F",
      invoiceDate: "260531",
    });
    expect(found[2]?.fields).toEqual({ asked: "00002500", state: "R", paid: "00000000", sign: "P" });
    expect(trailer?.fields).toEqual({ records: "00000007", flowType: "R", lots: "001", sum: "00000012345", sign: "P" });
  });
  test("rejects come with their invoice and lot", () => {
    expect(rejectsOf(read(file(entities)))).toEqual([
      { code: "0123", label: "Assuré inconnu", on: "invoice", part: "O", invoice: "000000123", lot: "012" },
      { code: "SIG0000001", label: "Signal", invoice: "000000123", lot: "012" },
    ]);
  });
  test("a reject outside any invoice, of a line, of no known level, is kept as far as it says", () => {
    const loose = [
      line(97, [1, "29401"], [6, "0007"], [96, "L"]),
      line(97, [1, "29401"], [96, "Z"]),
      line(12, [1, "08001"]),
      line(9, [1, "10001"]),
      line(9, [1, "10201"]),
    ];
    expect(rejectsOf(read(file([...loose, line(10, [1, "29001"])])))).toEqual([
      { code: "0007", label: "", on: "line" },
      { code: "", label: "" },
      { code: "", label: "" },
    ]);
  });
  test("unknown entities and characters are kept and said", () => {
    const { entities: found, findings } = read(
      file(["77701what is this", line(60, [1, "10001"], [6, "000000009"], [40, "more"])]),
    );
    expect(found[0]).toEqual({ type: "777", level: "01", fields: {}, unknown: [{ at: 6, text: "what is this" }] });
    expect(found[1]).toMatchObject({ fields: { invoice: "000000009" } });
    expect(found[1]?.unknown?.[0]?.text.trim()).toBe("more");
    expect(findings.map(({ code }) => code)).toEqual(["returns/unknown-entity"]);
  });
  test("line ends between blocks are left out", () => {
    const text = file(entities);
    const lines = text.match(/.{1,128}/gs)?.join("\r\n") ?? "";
    expect(read(lines)).toEqual(read(text));
  });
  test("a test flow, a missing end, a cut file are findings", () => {
    const codes = (text: string) => read(text).findings.map(({ code }) => code);
    expect(codes(file(entities).replace(header, line(128, [1, "000"], [71, "T"])))).toEqual(["returns/not-real"]);
    expect(codes(file(entities, ""))).toEqual(["returns/no-trailer"]);
    expect(codes(`${file(entities)}${trailer}`)).toEqual(["returns/after-trailer"]);
    const cut = codes(file(entities).slice(0, 200));
    expect(cut).toEqual([
      "returns/short-block",
      "returns/no-last-mark",
      "returns/no-trailer",
      "returns/unended-entity",
    ]);
  });
  test("what is no return file is refused", () => {
    expect(readReturnFile("")).toEqual({ ok: false, reason: "noHeader" });
    expect(readReturnFile(undefined as never)).toEqual({ ok: false, reason: "notText" });
    expect(readReturnFile(`000${" ".repeat(8_000_000)}`)).toEqual({ ok: false, reason: "tooLong" });
  });
  test("any text is read without an exception, nothing documented is lost, and the work is bounded", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const result = readReturnFile(`000${text}`);
        expect(result.ok).toBe(true);
        if (result.ok) expect(rejectsOf(result.value).length).toBeLessThanOrEqual(text.length);
      }),
    );
    const many = read(header + "@".repeat(10) + `29001@`.repeat(300_000));
    expect(many.entities).toHaveLength(200_000);
    expect(many.findings.map(({ code }) => code)).toContain("returns/too-many");
  });
});
