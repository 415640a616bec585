import type { Path } from "../../model/finding.js";

/** An outcome of "ask it": passes when something is told, fails at its place when not. */
export function told(known: boolean, at: Path): "pass" | { readonly fail: "missing"; readonly at: Path } {
  return known ? "pass" : { fail: "missing", at };
}

/** An outcome of an info: fails, which says "look here", when it concerns the case. */
export function note(concerned: boolean, at: Path): "notApplicable" | { readonly fail: "noted"; readonly at: Path } {
  return concerned ? { fail: "noted", at } : "notApplicable";
}
