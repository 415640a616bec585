// What the schema of a sales file cannot see: words that point nowhere, prices, days and places that the tables do not reach.
import { isUsageError, type Text } from "bareme/model";
import { buildQuote } from "bareme/pricing";
import { type VatTerritory, vatOf, vatTerritory } from "bareme/providers";
import { OFFERED } from "./main-job.js";
import type { SalesFile, SalesItem } from "./sales-file.js";

/** One thing to correct in a file, and where. */
export interface FileProblem {
  readonly path: string;
  readonly message: Text;
}

/** Everything to correct in a file that fits its schema, all at once. */
export function fileProblems(file: SalesFile): readonly FileProblem[] {
  return [...placeProblems(file), ...itemsProblems(file), ...contractProblems(file), ...optionProblems(file)];
}

function placeProblems({ client }: SalesFile): readonly FileProblem[] {
  const { department } = client;
  if (department === undefined)
    return [
      problem(
        "client.department",
        "il manque le département du client : sans lui, pas de taux de TVA",
        "the client's department is missing: without it there is no VAT rate",
      ),
    ];
  const found = vatTerritory(department);
  if (found.ok) return [];
  return [
    found.reason === "notCovered"
      ? problem(
          "client.department",
          `la TVA du territoire ${department} n'est pas dans les tables`,
          `the VAT of territory ${department} is not in the tables`,
        )
      : problem(
          "client.department",
          `${department} n'est pas un département (22, 2A, 971…)`,
          `${department} is no department (22, 2A, 971…)`,
        ),
  ];
}

function itemsProblems(file: SalesFile): readonly FileProblem[] {
  const found = vatTerritory(file.client.department ?? "");
  const { items } = file.quote;
  if (items.length === 0) return [problem("quote.items", "le devis n'a aucune ligne", "the quote has no line")];
  return items.flatMap((item, k) => [
    ...(items.findIndex(({ id }) => id === item.id) < k
      ? [problem(`quote.items.${k}.id`, `${item.id} sert deux fois`, `${item.id} is used twice`)]
      : []),
    ...vatProblems(file, item, `quote.items.${k}.vatItem`, found.ok ? found.value : "FR-metropolitan"),
    ...priceProblems(file, item, `quote.items.${k}`),
  ]);
}

function vatProblems({ asOf }: SalesFile, item: SalesItem, path: string, territory: VatTerritory): FileProblem[] {
  const vat = vatOf(item.vatItem, asOf, territory);
  if (vat.known) return [];
  const where = territory === "FR-metropolitan" ? "" : ` (${territory})`;
  return vat.reason === "noRate"
    ? [
        problem(
          path,
          `il n'y a pas de taux de TVA pour ${item.vatItem} le ${asOf}${where}`,
          `there is no VAT rate for ${item.vatItem} on ${asOf}${where}`,
        ),
      ]
    : [
        problem(
          path,
          `les tables de TVA ne disent rien de ${item.vatItem} le ${asOf}${where}`,
          `the VAT tables do not say how ${item.vatItem} is taxed on ${asOf}${where}`,
        ),
      ];
}

/** Prices an item alone: the message then says which one is wrong. A percentage and a bundle need the others, and are left to the quote. */
function priceProblems(file: SalesFile, { vatItem: _, ...item }: SalesItem, path: string): FileProblem[] {
  if (item.supply.kind === "percentage" || item.bundle !== undefined) return [];
  try {
    const payment = { installments: [{ id: "all", part: { weight: 1 } }] };
    const vat = { category: "S", rate: 0.2 } as const;
    buildQuote(
      { id: file.quote.id, client: file.client, items: [{ ...item, vat }], validityDays: 1, payment },
      { asOf: file.asOf },
    );
    return [];
  } catch (thrown) {
    if (!isUsageError(thrown)) throw thrown;
    return [problem(path, thrown.message, thrown.message)];
  }
}

function contractProblems({ contracts, quote }: SalesFile): readonly FileProblem[] {
  return contracts.flatMap(({ item }, k) =>
    item === undefined || quote.items.some(({ id }) => id === item)
      ? []
      : [
          problem(
            `contracts.${k}.item`,
            `aucune ligne du devis ne s'appelle ${item}`,
            `no line of the quote is called ${item}`,
          ),
        ],
  );
}

function optionProblems({ chosenOption }: SalesFile): readonly FileProblem[] {
  if (OFFERED.some((kind) => kind === chosenOption)) return [];
  const kinds = OFFERED.join(", ");
  return [
    problem(
      "chosenOption",
      `${chosenOption} n'est pas proposé ; choisir ${kinds}`,
      `${chosenOption} is not offered; choose one of ${kinds}`,
    ),
  ];
}

function problem(path: string, fr: string, en: string): FileProblem {
  return { path, message: { fr, en } };
}
