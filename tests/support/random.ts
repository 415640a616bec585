/** A small seeded generator (mulberry32): the same cases for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to limit - 1. */
  below(limit: number): number;
  /** A whole number of at most so many bits, all sizes equally likely. */
  bits(max: number): number;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next32 = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const next53 = (): number => (next32() >>> 5) * 67_108_864 + (next32() >>> 6);
  const below = (limit: number): number => (limit <= 2 ** 32 ? next32() % limit : next53() % limit);
  return { below, bits: (max) => below(2 ** below(max + 1)) };
}
