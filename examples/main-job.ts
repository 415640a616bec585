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
  return { vat: category === "E" ? { category, rate, exemptionReason: "CGI art. 261" } : { category, rate }, verified };
}

/** What a lessor finances: the items that carry VAT, excluding VAT. An exempt training course is paid apart. */
export function financedPrice({ totals }: Quote): Cents {
  return totals.vatGroups.find(({ category }) => category === "S")?.exclVat ?? totals.exclVat;
}

/** A location évolutive is signed from 450 EUR excl. VAT on. */
const EVOLVING_MINIMUM = euros(450);

/** The reseller's own sale, paid in cash, by a loan, a crédit-bail, a rental or a location évolutive. */
function financingOf({ financing, client }: SalesFile, quote: Quote): FinancingComparison {
  const { annualRate, rents, residualRate, clientAnnualRate, firstPayment } = financing;
  const rate = { annualRate, periodsPerYear: 12, compounding: "proportional" as const };
  const [group] = quote.totals.vatGroups.filter(({ category }) => category === "S");
  return financingOptions({
    price: financedPrice(quote),
    vatRate: group?.rate ?? 0,
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
