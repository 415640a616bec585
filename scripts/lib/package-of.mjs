/** The package a bundled file belongs to: `"zod"`, or `"own"` for the files of this one. */
export function packageOf(path) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path) ?? [];
  return name ?? "own";
}
