import { readFileSync } from "node:fs";
import { type Cents, euros, type Result } from "bareme/model";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
// biome-ignore lint/suspicious/noExplicitAny: the arguments of a vector are read by its adapter
export type Args = Record<string, any>;

export interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: Args;
  readonly expected: Json;
  readonly tolerance: Record<string, unknown>;
}

export type Adapter = (args: Args) => unknown;

export function vectors(file: string): readonly Vector[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), "utf8"));
}

/** The value of a result, or the marker that the vectors use for "no value exists". */
export function valueIn<T>(result: Result<T> | { readonly ok: false; readonly reason: string }): T {
  if (result.ok) return result.value;
  throw new NoValue(result.reason);
}

export class NoValue extends Error {}

export const money = (values: readonly string[]): Cents[] => values.map(euros);
export const inEuros = (amount: number | undefined | null): number | null =>
  amount === undefined || amount === null ? null : amount / 100;
export const camel = (word: string): string => word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** A null argument of a vector is an absent one. */
export const given = <K extends string>(key: K, value: unknown): Record<string, unknown> =>
  value === null || value === undefined ? {} : { [key]: value };
