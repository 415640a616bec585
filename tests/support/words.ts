/** Neutral words of the fixtures are kebab-case, those of the library camelCase. */
export function camel<T extends string>(word: string): T {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as T;
}
