import { expect, test } from "vitest";
import { classification } from "./vectors/classification.js";
import { clientFile } from "./vectors/client-file.js";
import { expectVector } from "./vectors/compare.js";
import { market } from "./vectors/market.js";
import { type Adapter, NoValue, type Vector, vectors } from "./vectors/read.js";
import { statistics } from "./vectors/statistics.js";

const adapters: Record<string, Adapter> = { ...classification, ...clientFile, ...market, ...statistics };

/** Capabilities of other folders that share the file. */
const elsewhere = [
  "client.acquisitionCost",
  "client.profitAndLoss",
  "payback",
  "price.elasticity",
  "price.psychological",
  "roi",
  "stock.reconcile",
];

const segmentation = vectors("segmentation-vectors.json").filter((vector) => !elsewhere.includes(vector.function));
const horizons = vectors("contract-vectors.json").filter((vector) => vector.function === "project.horizon");

test("every function of the file has an adapter here, or belongs to another folder", () => {
  const names = [...new Set(segmentation.map((vector) => vector.function))];
  expect(names.filter((name) => adapters[name] === undefined)).toEqual([]);
  expect(segmentation.length).toBe(131);
  expect(horizons.length).toBe(3);
});

test.each([...segmentation, ...horizons].map((vector) => [vector.id, vector] as const))("vector %s", (_, vector) => {
  const answer = answerOf(vector);
  const kind = Object.keys(Object(vector.expected))[0];
  if (kind === "error") expect(answer).toBeInstanceOf(Error);
  else if (kind === "undefined") expect(answer).toBeInstanceOf(NoValue);
  else if (answer instanceof Error) throw answer;
  else expectVector(vector, answer);
});

function answerOf({ function: name, args }: Vector): unknown {
  try {
    return adapters[name]?.(args);
  } catch (error) {
    return error;
  }
}
