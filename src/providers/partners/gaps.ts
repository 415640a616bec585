import type { Finding } from "../../model/finding.js";
import type { Gap, ProviderHead } from "../../model/provider.js";
import { fillText, type Text } from "../../model/text.js";
import type { Rulebook } from "../../plugins/rulebook.js";

/** The gap of a figure that was not supplied; nothing when it was. */
export function gap(field: string, given: unknown, fr: string, en: string): readonly Gap[] {
  return given === undefined ? [{ field, question: { fr, en } }] : [];
}

const MISSING: Text = { fr: "{name} : chiffre à fournir ({field}).", en: "{name}: figure to be supplied ({field})." };

/**
 * The figures that providers of a rulebook still lack: their own documents do not give them, and the host has not supplied them.
 *
 * @example
 * ```ts
 * providerGaps(compose([rss()])).map(({ code }) => code); // => ["networks/rss"]
 * providerGaps(compose([rss({ commission: euros(45) })])); // => []
 * ```
 */
export function providerGaps<K>(rulebook: Rulebook<K>): readonly Finding[] {
  return [...rulebook.contributions].flatMap(([sort, things]) =>
    things.flatMap(({ value }) => gapsOf(sort, value as Partial<ProviderHead> & { readonly id: string })),
  );
}

function gapsOf(
  sort: string,
  { id, name = id, gaps = [] }: Partial<ProviderHead> & { readonly id: string },
): Finding[] {
  return gaps.map(({ field, question }) => ({
    code: `${sort}/${id}`,
    severity: "warning",
    message: fillText(MISSING, { name, field }),
    remedy: question,
    path: [field],
    data: { field },
  }));
}
