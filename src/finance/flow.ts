import { UsageError } from "../model/errors.js";

/** A flow at a time, in years or periods from the first. Amounts as doubles of cents: they may become a rate, never an amount. */
export interface TimedFlow {
  readonly time: number;
  readonly amount: number;
}

/** Most flows that a solver takes. */
const MAX_FLOWS = 100_000;

/** Times nearer than this are one time: a thirtieth of a second in years. */
const SAME_TIME = 1e-9;

/** Flows in order of time, one per time, none zero. */
export function tidy(flows: readonly TimedFlow[]): TimedFlow[] {
  if (flows.length > MAX_FLOWS)
    throw new UsageError("finance/too-many-flows", flows.length, `at most ${MAX_FLOWS} flows`);
  const merged: { time: number; amount: number }[] = [];
  for (const { time, amount } of ordered(flows)) {
    const last = merged.at(-1);
    if (last !== undefined && time - last.time < SAME_TIME) last.amount += amount;
    else merged.push({ time, amount });
  }
  return merged.filter(({ amount }) => amount !== 0);
}

function ordered(flows: readonly TimedFlow[]): readonly TimedFlow[] {
  for (let k = 1; k < flows.length; k++)
    if ((flows[k] as TimedFlow).time < (flows[k - 1] as TimedFlow).time)
      return flows.toSorted((a, b) => a.time - b.time);
  return flows;
}

/** How often the sign changes from a flow to the next: no more rates than that can solve them (Descartes, Laguerre). */
export function signChanges(flows: readonly TimedFlow[]): number {
  let changes = 0;
  for (let k = 1; k < flows.length; k++)
    if ((flows[k] as TimedFlow).amount > 0 !== (flows[k - 1] as TimedFlow).amount > 0) changes++;
  return changes;
}
