import { sesamVitale } from "bareme/compliance";
import { catalogue, compose } from "bareme/plugins";
import { france } from "bareme/providers";
import { expect, test } from "vitest";

const book = compose([sesamVitale, france]);
const listed = catalogue(book);

test("the catalogue lists every rule and parameter, as plain data", () => {
  expect(structuredClone(listed)).toEqual(listed);
  const lengths = [...(sesamVitale.packs ?? []), ...(france.packs ?? [])].map(({ id, rules }) => [id, rules.length]);
  expect(listed.packs.map(({ id, rules }) => [id, rules.length])).toEqual(lengths.sort());
  expect(listed.parameters.map(({ parameter }) => parameter.id).sort()).toEqual(
    (france.parameters ?? []).map(({ id }) => id).sort(),
  );
  expect(listed.plugins).toEqual([
    { id: "france", version: "0.1.0" },
    { id: "sesam-vitale", version: expect.any(String) },
  ]);
});

test("a change made to the list changes nothing in the rulebook", () => {
  const [last] = listed.packs.slice(-1);
  (last?.rules as unknown[]).length = 0;
  expect(catalogue(book).packs.at(-1)?.rules.length).toBeGreaterThan(80);
});
