import type { Deal } from "../../../model/deal.js";
import { definePack, type Item, type Pack } from "../../../plugins/pack.js";
import type { Context } from "../../../plugins/rule.js";
import { vatRates } from "../series/vat-rates.js";
import { type VatTerritory, vatTerritory } from "../territory.js";
import type { FranceDealShape, KnownRates, TaxedGroup } from "./shape.js";
import { vatRate } from "./vat-rate.js";

/** The rates of every class of a territory on the day, and whether each class is covered by a text that was read: another rate is wrong only then. */
function ratesOn(territory: VatTerritory, ctx: Context<FranceDealShape>): KnownRates {
  const found = [...vatRates.parameters]
    .filter(([key]) => key.startsWith(`${territory}/`))
    .map(([, series]) => ctx.lookUp(series));
  const rates = found.flatMap((answer) => (answer.known && answer.value !== null ? [answer.value] : []));
  return { rates, complete: rates.length > 0 && found.every((answer) => answer.known && answer.verified) };
}

function vatGroups({ client, quote }: Deal, ctx: Context<FranceDealShape>): readonly Item<TaxedGroup>[] {
  const found = client.department === undefined ? undefined : vatTerritory(client.department);
  const territory = found?.ok ? found.value : undefined;
  const rates = territory === undefined ? undefined : ratesOn(territory, ctx);
  return quote.totals.vatGroups.map((group, k) => ({
    id: `${group.category}-${group.rate}`,
    value: { group, ...rates, ...(territory === undefined ? {} : { territory }) },
    path: ["quote", "totals", "vatGroups", k],
  }));
}

/** Rules of French law on a deal; the law is that of the day of the quote. */
export const franceDealPack: Pack<FranceDealShape> = /*@__PURE__*/ definePack<FranceDealShape>({
  id: "france",
  kind: "deal",
  title: { fr: "Droit français d'une affaire", en: "French law on a deal" },
  gates: ["offer", "file"],
  policy: {},
  lawDate: ({ quote }) => quote.issuedOn,
  fields: {
    "client.department": {
      whenAbsent: "unknown",
      question: {
        fr: "Dans quel département le client exerce-t-il ?",
        en: "In which department does the client work?",
      },
    },
    "law.vatRates": {
      whenAbsent: "unknown",
      question: {
        fr: "Quels taux de TVA s'appliquent ce jour-là ? La table ne va pas jusque-là.",
        en: "Which VAT rates apply on that day? The table does not reach it.",
      },
    },
  },
  items: { vatGroup: vatGroups },
  rules: [vatRate],
});
