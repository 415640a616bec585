import * as compliance from "bareme/compliance";
import { type Deal, date } from "bareme/model";
import { catalogue, compose, evaluate, type Plugin } from "bareme/plugins";
import * as providers from "bareme/providers";
import { orderDoesNotMatter } from "bareme/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Every plugin that the library exports as a value, and the partners with their defaults. */
const { visiodent, cegedim, rss, leasecom, lixxbail, amgit22, gama } = providers;
const values: readonly unknown[] = [...Object.values(compliance), ...Object.values(providers)];
const plugins = [
  ...values.filter(
    (value): value is Plugin => typeof value === "object" && value !== null && "version" in value && "id" in value,
  ),
  ...[visiodent, cegedim, rss, leasecom, lixxbail, amgit22, gama].map((partner) => partner()),
];
const shuffled = fc.shuffledSubarray(plugins, { minLength: plugins.length });
const sorted = compose(plugins);

test("all built-in plugins compose", () => {
  const ids = sorted.plugins.map(({ id }) => id);
  for (const id of ["sesam-vitale", "deal-rules", "contract-rules", "commercial-rules", "sales-data-rules", "france"])
    expect(ids).toContain(id);
  expect(sorted.packs.length).toBeGreaterThanOrEqual(8);
});

test("the order of plugins does not matter: same catalogue, same verdicts", () => {
  const kinds = [...new Set(sorted.packs.map(({ kind }) => kind))];
  const judge = (book: typeof sorted, kind: string) => (subject: unknown) =>
    evaluate(book, kind as never, subject as never, { asOf: date("2018-05-25"), records: "closed" });
  const deal = { id: "D", quote: { installments: [], totals: {} } } as unknown as Deal;
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...kinds), (order, kind) => {
      const book = compose(order);
      expect(book.packs.map(({ id }) => id)).toEqual(sorted.packs.map(({ id }) => id));
      expect(orderDoesNotMatter(judge(sorted, kind), judge(book as never, kind), deal)).toEqual([]);
    }),
    { numRuns: 20 },
  );
  expect(catalogue(compose([...plugins].reverse()))).toEqual(catalogue(sorted));
});
