// The five arrows of the main job: needs -> quote -> financing options -> contracts -> renewal dates -> verdicts.
import { dealRules, type ShoppingLine, sesamVitale, workstationConclusion } from "bareme/compliance";
import { renewalCalendar } from "bareme/contracts";
import { type FinancingComparison, financingOptions } from "bareme/finance";
import {
  type CalendarDate,
  type Cents,
  type Contract,
  type Deal,
  euros,
  type FinancingOption,
  type Quote,
  type QuoteRequest,
  type RenewalDate,
  subtract,
  UsageError,
  type Vat,
  type Verdict,
} from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { buildQuote } from "bareme/pricing";
import { france, type VatTerritory, vatOf, vatTerritory } from "bareme/providers";
import type { SalesFile } from "./sales-file.js";

/** A sales file worked out: plain values, each of which can be stored and taken up again. */
export interface Dossier {
  readonly file: SalesFile;
  readonly quote: Quote;
  readonly financing: FinancingComparison;
  readonly contracts: readonly Contract[];
  readonly calendar: readonly RenewalDate[];
  readonly deal: Deal;
  readonly verdicts: { readonly deal: Verdict; readonly workstation?: Verdict };
  /** What the workstation still lacks, priced where the quote holds the product. */
  readonly shopping: readonly (ShoppingLine & { readonly unitPrice?: Cents })[];
  /** Items whose VAT class is a deduction of the table, not read in a text. */
  readonly deducedVat: readonly string[];
}

const rulebook = compose([dealRules, sesamVitale, france]);

/** Works a sales file out. Nothing is read from a clock: the file says its day. */
export function mainJob(file: SalesFile): Dossier {
  const { asOf } = file;
  const { request, deducedVat } = quoteRequestOf(file);
  const quote = buildQuote(request, { asOf });
  const financing = financingOf(file, quote);
  const contracts = contractsOf(file, quote, financing.options);
  const calendar = renewalCalendar(contracts, { asOf, within: { months: 40 } });
  const deal = dealOf(file, quote, financing.options, contracts);
  const workstation =
    file.workstation && evaluate(rulebook, "workstation", file.workstation, { asOf, records: "open" });
  return {
    file,
    quote,
    financing,
    contracts,
    calendar,
    deal,
    verdicts: { deal: evaluate(rulebook, "deal", deal, { asOf }), ...(workstation ? { workstation } : {}) },
    shopping: shoppingOf(quote, workstation),
    deducedVat,
  };
}

/** The shopping list of the verdict, joined to the quote by product. */
function shoppingOf(quote: Quote, workstation: Verdict | undefined): Dossier["shopping"] {
  const lines = workstation === undefined ? [] : (workstationConclusion(workstation)?.shoppingList ?? []);
  const prices = new Map(quote.lines.map(({ product, unitPrice }) => [product, unitPrice.price]));
  return lines.map((line) => {
    const unitPrice = prices.get(line.product);
    return unitPrice === undefined ? line : { ...line, unitPrice };
  });
}

/** VAT is looked up for each item, on the day and in the territory of the client, and handed to pricing. */
export function quoteRequestOf(file: SalesFile): {
  readonly request: QuoteRequest;
  readonly deducedVat: readonly string[];
} {
  const territory = territoryOf(file);
  const deducedVat: string[] = [];
  const items = file.quote.items.map(({ vatItem, ...item }) => {
    const { vat, verified } = taxOf(vatItem, file.asOf, territory);
    if (!verified) deducedVat.push(item.id);
    return { ...item, vat };
  });
  return { request: { ...file.quote, items, client: file.client }, deducedVat };
}

function territoryOf({ client }: SalesFile): VatTerritory {
  const found = vatTerritory(client.department ?? "");
  if (found.ok) return found.value;
  throw new UsageError(
    "file/vat-territory",
    client.department,
    "a department whose VAT territory is known",
    found.reason,
  );
}

/** The text that exempts an item, as the document must say it. */
const EXEMPTIONS: Readonly<Record<string, string>> = {
  trainingWithAttestation: "CGI, art. 261-4-4° a",
  medicalOrDentalCare: "CGI, art. 261-4-1°",
};

function taxOf(item: string, on: CalendarDate, territory: VatTerritory): { vat: Vat; verified: boolean } {
  const vat = vatOf(item, on, territory);
  if (!vat.known)
    throw new UsageError(
      "file/vat-not-covered",
      `${item} on ${on}`,
      "an item and a day that the VAT table covers",
      vat.reason,
    );
  const { category, rate, verified } = vat;
  const exemptionReason = EXEMPTIONS[item] ?? "CGI, art. 261";
  return { vat: category === "E" ? { category, rate, exemptionReason } : { category, rate }, verified };
}

/** Ways of paying that are worked out for each file. */
export const OFFERED = ["cash", "loan", "financeLease", "financialRental", "evolvingLease"] as const;

/** What a lessor finances: the items of the VAT rate that weighs most, excluding VAT. An exempt training course is paid apart. */
function financedGroup({ totals }: Quote): { readonly exclVat: Cents; readonly rate: number } {
  const taxed = totals.vatGroups.filter(({ category }) => category === "S");
  const [first = { exclVat: totals.exclVat, rate: 0 }, ...others] = taxed;
  return others.reduce((most, group) => (group.exclVat > most.exclVat ? group : most), first);
}

/** Price that is financed, in cents excluding VAT. */
export function financedPrice(quote: Quote): Cents {
  return financedGroup(quote).exclVat;
}

/** Own lines of the quote that no option finances, excluding VAT. */
export function notFinanced(quote: Quote): Cents {
  return subtract(quote.totals.exclVat, financedPrice(quote));
}

/** A location évolutive is signed from 450 EUR excl. VAT on. */
const EVOLVING_MINIMUM = euros(450);

/** The reseller's own sale, paid in cash, by a loan, a crédit-bail, a rental or a location évolutive. */
function financingOf({ financing, client }: SalesFile, quote: Quote): FinancingComparison {
  const { annualRate, rents, residualRate, clientAnnualRate, firstPayment } = financing;
  const rate = { annualRate, periodsPerYear: 12, compounding: "proportional" as const };
  const { exclVat: price, rate: vatRate } = financedGroup(quote);
  if (price <= 0) return { options: [], refused: [] };
  return financingOptions({
    price,
    vatRate,
    recoversVat: client.recoversVat,
    start: firstPayment,
    discountRate: clientAnnualRate,
    offers: [
      { kind: "cash" },
      { kind: "loan", periods: rents, method: "constantPayment", ...rate },
      { kind: "financeLease", rents, timing: "inAdvance", residualRate, ...rate },
      { kind: "financialRental", rents, timing: "inAdvance", ...rate },
      { kind: "evolvingLease", rents, timing: "inAdvance", minimumPrice: EVOLVING_MINIMUM, ...rate },
    ],
  });
}

/** A contract takes its price from the line of the quote that it names, a lease from its rent. */
function contractsOf(file: SalesFile, quote: Quote, options: readonly FinancingOption[]): readonly Contract[] {
  const lines = [...quote.lines, ...quote.alternatives];
  const lease = options.find(({ kind }) => kind === "financeLease");
  return file.contracts.flatMap(({ item, illustrative: _, ...contract }): Contract[] => {
    if (contract.kind === "lease" && file.chosenOption !== "financeLease") return [];
    const line = lines.find(({ id }) => id === item);
    const amount: Cents | undefined = contract.kind === "lease" ? lease?.payment : line?.exclVat;
    const everyMonths = contract.kind === "lease" ? 1 : (line?.everyMonths ?? 12);
    const price = amount === undefined ? {} : { price: { amount, everyMonths } };
    return [{ ...contract, client: file.client.id, signedOn: file.asOf, ...price }];
  });
}

function dealOf(
  file: SalesFile,
  quote: Quote,
  options: readonly FinancingOption[],
  contracts: readonly Contract[],
): Deal {
  const option = options.find(({ kind }) => kind === file.chosenOption);
  return {
    id: quote.id,
    client: file.client,
    quote,
    contracts,
    ...(file.seller === undefined ? {} : { seller: file.seller }),
    ...(option === undefined ? {} : { option }),
    ...file.deal,
  };
}
