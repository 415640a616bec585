import { buildQuote } from "bareme/pricing";
import { naiveQuote } from "./naive-quote.js";
import { asOf, request } from "./pricing-inputs.js";

function time(run: () => unknown, milliseconds: number): number {
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    const start = performance.now();
    for (let k = 0; k < 5; k += 1) run();
    best = Math.min(best, ((performance.now() - start) * 1000) / 5);
  }
  return best;
}
const one = request(1);
for (let r = 0; r < 3; r += 1)
  console.log(time(() => naiveQuote(one), 600).toFixed(0), time(() => buildQuote(one, { asOf }), 600).toFixed(0));
