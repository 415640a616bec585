import { fillText } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filled, template } from "../../src/plugins/template.js";

const piece = fc.oneof(fc.constantFrom("{a}", "{b}", "{", "}", "{{a}}", "{1}", "{toString}", "{a", " "), fc.string());
const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const value = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("{a}", "$1", "$&", "é"));

test("a text made ready fills as fillText does, whatever the text and the data", () => {
  fc.assert(
    fc.property(words, words, fc.record({ a: value, b: value }, { requiredKeys: [] }), (fr, en, data) => {
      const given = { ...data };
      expect(filled(template({ fr, en }), given)).toEqual(fillText({ fr, en }, given));
      expect(filled(template({ fr, en }), undefined)).toEqual(fillText({ fr, en }, {}));
    }),
  );
});
