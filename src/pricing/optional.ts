/** `{ key: value }`, or nothing when there is no value: what is unknown is an absent key. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** A document while it is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
