import { date } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { defineParameter, type Parameter, type ParameterValue } from "../../model/parameter.js";
import type { Period } from "../../model/period.js";
import type { Text } from "../../model/text.js";
import type { Unit } from "../../model/unit.js";
import { sources } from "./sources.js";

/** What a row says beside its value. */
interface RowNotes {
  readonly verified?: false;
  readonly fromKnown?: false;
  /** `false` = nobody has collected the figure of these days: not covered. */
  readonly collected?: false;
  readonly unit?: Unit;
  readonly note?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** First day, first day no longer in force (`null` = open), value (`null` = none in law), key of the source, notes. */
type Row<V> = readonly [from: string, until: string | null, value: V | null, source: string, notes?: RowNotes];

interface SeriesTable<V> {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  /** Names of the parts of a key. */
  readonly keys: readonly string[];
  readonly law: boolean;
  readonly knownUntil: string;
  readonly rows: Readonly<Record<string, readonly Row<V>[]>>;
}

/** A series of parameters that differ by key: `vatRates.of("FR-metropolitan", "normal")`. */
export interface KeyedSeries<V> {
  readonly id: string;
  readonly title: Text;
  /** Names of the parts of a key, in order. */
  readonly keys: readonly string[];
  /** All parameters, by key (parts joined with `/`; `""` for a series without keys). */
  readonly parameters: ReadonlyMap<string, Parameter<V>>;
  /** The parameter of a key, if the series has it. */
  readonly find: (...key: readonly string[]) => Parameter<V> | undefined;
  /** The parameter of a key. Throws `france/unknown-key` with the keys there are. */
  readonly of: (...key: readonly string[]) => Parameter<V>;
}

/** Makes the parameters of a table, each checked: oldest first, no overlap, no undeclared hole. */
export function keyedSeries<V>(table: SeriesTable<V>): KeyedSeries<V> {
  const { id, title, keys } = table;
  const parameters = new Map(Object.entries(table.rows).map(([key, rows]) => [key, parameterOf(table, key, rows)]));
  const find = (...key: readonly string[]): Parameter<V> | undefined => parameters.get(key.join("/"));
  const of = (...key: readonly string[]): Parameter<V> => {
    const found = find(...key);
    if (found !== undefined) return found;
    throw new UsageError("france/unknown-key", key.join("/"), `a key of ${id}: ${[...parameters.keys()].join(", ")}`);
  };
  return { id, title, keys, parameters, find, of };
}

function parameterOf<V>(table: SeriesTable<V>, key: string, rows: readonly Row<V>[]): Parameter<V> {
  const isCollected = ([, , , , notes]: Row<V>): boolean => notes?.collected !== false;
  const uncollected = rows
    .filter((row) => !isCollected(row))
    .map(([from, until]): Period => ({ from: date(from), until: date(until ?? table.knownUntil) }));
  return defineParameter({
    id: [table.id, ...key.split("/").map(kebab)].filter((part) => part !== "").join("/"),
    title: table.title,
    unit: rows.find(([, , , , notes]) => notes?.unit !== undefined)?.[4]?.unit ?? table.unit,
    basis: table.law ? "law" : "secondary",
    knownUntil: date(table.knownUntil),
    values: rows.filter(isCollected).map(rowValue),
    ...(uncollected.length === 0 ? {} : { uncollected }),
  });
}

function rowValue<V>([from, until, value, key, notes = {}]: Row<V>): ParameterValue<V> {
  const { verified, fromKnown, note, detail } = notes;
  const source = sources[key];
  if (source === undefined) throw new UsageError("france/unknown-source", key, "a key of the sources table");
  return {
    from: date(from),
    ...(until === null ? {} : { until: date(until) }),
    value,
    source,
    ...(verified === undefined ? {} : { verified }),
    ...(fromKnown === undefined ? {} : { fromKnown }),
    ...(note === undefined ? {} : { note }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function kebab(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
