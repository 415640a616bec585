// A dossier as a sales representative reads it, in French or English.

import { FINANCING_KINDS } from "bareme/finance";
import { describe, describeAll, formatDate, formatMoney, formatNumber, formatPercent } from "bareme/format";
import type {
  Cents,
  FinancingKind,
  FinancingOption,
  Finding,
  Lang,
  Quote,
  QuoteLine,
  Result,
  RuleFinding,
  Text,
  VatGroup,
  Verdict,
} from "bareme/model";
import { addVat } from "bareme/pricing";
import { explanations } from "./explanations.js";
import { type Dossier, notFinanced } from "./main-job.js";
import type { SalesFile } from "./sales-file.js";
import { type Column, table, wrap } from "./table.js";
import { GATE_NAMES, type Words, words } from "./words.js";

const WIDTH = 100;

/** The whole dossier, section by section. */
export function dossierText(dossier: Dossier, lang: Lang, explain: boolean): string {
  const w = words(lang);
  const sections = [
    quoteText(dossier, lang, w),
    marginText(dossier.quote, lang, w),
    paymentText(dossier.quote, lang, w),
    financingText(dossier, lang, w),
    calendarText(dossier, lang, w),
    ...Object.values(dossier.verdicts).map((verdict: Verdict) => verdictText(verdict, lang, w)),
    ...(dossier.shopping.length === 0 ? [] : [shoppingText(dossier, lang, w)]),
    ...(explain ? [reasonsText(dossier, lang, w)] : []),
  ].map(([title = "", ...lines], k) => [heading(`${k + 1}. ${title}`), ...lines]);
  return [head(dossier, lang, w), ...sections, footText(dossier, w)].map((lines) => lines.join("\n")).join("\n\n");
}

function head({ file, quote }: Dossier, lang: Lang, w: Words): string[] {
  const title = `${file.client.name} — ${file.title[lang]}`;
  return [
    "=".repeat(WIDTH),
    ...wrap(title, WIDTH),
    `${w.quote} ${quote.id}, ${formatDate(quote.issuedOn, lang)}${quote.validThrough ? `, ${w.validThrough} ${formatDate(quote.validThrough, lang)}` : ""}`,
    "=".repeat(WIDTH),
    ...(file.note ? wrap(file.note[lang], WIDTH) : []),
  ];
}

function quoteText({ quote, file }: Dossier, lang: Lang, w: Words): string[] {
  const own = quote.lines.filter((line) => line.payee === undefined && line.everyMonths === undefined);
  const others = quote.lines.filter((line) => line.payee !== undefined || line.everyMonths !== undefined);
  const columns: readonly Column[] = [
    { title: w.item, width: 46 },
    { title: w.quantity, width: 6, align: "right" },
    { title: w.unitPrice, width: 14, align: "right" },
    { title: w.vatRate, width: 8, align: "right" },
    { title: w.exclVat, width: 16, align: "right" },
  ];
  const onTop = columns
    .with(3, { title: w.unitInclVat, width: 14, align: "right" })
    .with(0, { title: w.item, width: 40 });
  return [
    w.quoteTitle,
    ...table(
      columns,
      own.map((line) => lineCells(line, lang, w)),
    ),
    "",
    ...totalsText(quote, lang, w),
    ...(others.length === 0
      ? []
      : [
          "",
          w.onTop,
          ...table(
            onTop,
            others.map((line) => onTopCells(line, lang, w)),
          ),
        ]),
    ...quote.otherTotals.map(({ payee, everyMonths, totals }) => {
      const who = payee === undefined ? w.toUs : `${w.paidTo} ${payee}`;
      return `  ${who}${rhythm(everyMonths, w)}${w.colon}${money(totals.exclVat, lang)} ${w.excl}, ${money(totals.inclVat, lang)} ${w.incl}`;
    }),
    ...(file.client.recoversVat ? [] : ["", w.noRecovery]),
    ...quote.findings.flatMap((finding) => wrap(`! ${describe(finding, lang)}${about(finding, file)}`, WIDTH)),
  ];
}

/** What a finding on the quote is about: the label of the item. */
function about({ path = [] }: Finding, { quote }: SalesFile): string {
  const [list, at] = path;
  const item = list === "items" && typeof at === "number" ? quote.items[at]?.label : undefined;
  return path.length === 0 ? "" : ` [${item ?? path.join(" ")}]`;
}

function lineCells(line: QuoteLine, lang: Lang, w: Words): string[] {
  return [
    `${line.label}${line.illustrative ? " *" : ""}`,
    formatNumber(line.quantity, lang),
    money(line.unitPrice.price, lang),
    w.untaxed[line.vat.category] ?? formatPercent(line.vat.rate, lang),
    money(line.exclVat, lang),
  ];
}

/** What others are paid, or what comes back every year: the client reads its unit price including VAT. */
function onTopCells(line: QuoteLine, lang: Lang, w: Words): string[] {
  const [label = "", quantity = "", unit = "", , exclVat = ""] = lineCells(line, lang, w);
  const unitInclVat = money(addVat(line.unitPrice.price, line.vat.rate).inclVat, lang);
  return [`${label} (${line.payee ?? w.toUs}${rhythm(line.everyMonths, w)})`, quantity, unit, unitInclVat, exclVat];
}

/** Health professionals do not recover VAT: the price they see first includes it. */
function totalsText({ totals, shownFirst }: Quote, lang: Lang, w: Words): string[] {
  const incl = total(w.totalInclVat, money(totals.inclVat, lang));
  const excl = total(w.totalExclVat, money(totals.exclVat, lang));
  const vat = totals.vatGroups.map((group) =>
    total(`${vatName(group, lang, w)} (${money(group.exclVat, lang)} ${w.excl})`, money(group.vat, lang)),
  );
  return shownFirst === "inclVat" ? [incl, excl, ...vat] : [excl, ...vat, incl];
}

/** The rate of a group, or why it has none: an exempt line says by which text. */
function vatName({ category, rate, exemptionReason }: VatGroup, lang: Lang, w: Words): string {
  const untaxed = w.untaxed[category];
  if (untaxed === undefined) return `${w.vat} ${formatPercent(rate, lang)}`;
  return `${w.vat}${w.colon}${untaxed}${exemptionReason === undefined ? "" : `, ${exemptionReason}`}`;
}

function total(label: string, amount: string): string {
  return `${label.padStart(WIDTH - 20)}  ${amount.padStart(16)}`;
}

function marginText({ deal }: Quote, lang: Lang, w: Words): string[] {
  const { margin, knownMargin } = deal;
  const shown = margin.grossMargin.ok ? margin : knownMargin.margin;
  const figure = <T>(value: Result<T>, print: (x: T) => string): string =>
    value.ok ? print(value.value) : `${w.notDefined} (${value.reason})`;
  return [
    w.marginTitle,
    `${w.ownRevenue}${w.colon}${money(deal.own, lang)} ${w.excl}${w.semicolon}${w.othersRevenue}${w.colon}${money(deal.others, lang)}${w.semicolon}${w.commissions}${w.colon}${money(deal.commissions, lang)}`,
    `${w.grossMargin}${w.colon}${figure(shown.grossMargin, (x) => money(x, lang))}`,
    `${w.markupOnCost}${w.colon}${figure(shown.markupOnCost, (x) => formatPercent(x, lang, { decimals: 2 }))}${w.semicolon}${w.marginOnPrice}${w.colon}${figure(shown.marginOnPrice, (x) => formatPercent(x, lang, { decimals: 2 }))}`,
    ...(knownMargin.without.length > 0 ? [`${w.without}${w.colon}${knownMargin.without.join(", ")}`] : []),
  ];
}

function paymentText({ installments }: Quote, lang: Lang, w: Words): string[] {
  const rows = installments.map(({ id, label, dueOn, amount }) => [
    label ?? id,
    dueOn === undefined ? w.dateUnknown : formatDate(dueOn, lang),
    money(amount, lang),
  ]);
  return [
    w.paymentTitle,
    ...table(
      [
        { title: w.installment, width: 46 },
        { title: w.due, width: 24 },
        { title: w.inclVat, width: 16, align: "right" },
      ],
      rows,
    ),
  ];
}

function financingText({ financing, file, quote }: Dossier, lang: Lang, w: Words): string[] {
  const { options, refused } = financing;
  if (options.length + refused.length === 0) return [w.financingTitle, w.nothingToFinance];
  const leftOut = notFinanced(quote);
  const percent = (x: number | undefined): string => (x === undefined ? "—" : formatPercent(x, lang, { decimals: 2 }));
  const row = (label: string, cell: (option: FinancingOption) => string): string[] => [label, ...options.map(cell)];
  const columns = [
    { title: "", width: 25 },
    ...options.map(({ title }) => ({ title: title[lang], width: 13, align: "right" as const })),
  ];
  return [
    w.financingTitle,
    ...table(columns, [
      row(w.financed, (o) => optional(o.amountFinanced, lang)),
      row(w.paymentExcl, (o) => optional(o.payment, lang)),
      row(w.paymentIncl, (o) => optional(o.paymentInclVat, lang)),
      row(w.residual, (o) => optional(o.residualValue, lang)),
      row(w.totalForClient, (o) => money(o.totalForClient, lang)),
      row(w.costOfFinancing, (o) => money(o.costOfFinancing, lang)),
      row(`${w.presentValue} (${formatPercent(file.financing.clientAnnualRate, lang)})`, (o) =>
        optional(o.presentValue, lang),
      ),
      row(w.effectiveRate, (o) => percent(o.effectiveAnnualRate)),
      row(w.ownership, (o) => w.ownerships[o.ownership]),
    ]),
    ...refused.map(({ kind, reason }) => `! ${nameOf(kind)[lang]}${w.colon}${w.refusals[reason]}`),
    ...(leftOut === 0 ? [] : ["", ...wrap(w.notFinanced(money(leftOut, lang)), WIDTH)]),
    "",
    ...[...new Set(options.flatMap((option) => option.assumptions.map(({ text }) => text[lang])))].flatMap((text) =>
      bullet(text),
    ),
  ];
}

function nameOf(kind: FinancingKind): Text {
  return FINANCING_KINDS.find((facts) => facts.kind === kind)?.title ?? { fr: kind, en: kind };
}

function calendarText({ contracts, calendar }: Dossier, lang: Lang, w: Words): string[] {
  const titles = new Map(contracts.map(({ id, title }) => [id, title ?? id]));
  const rows = calendar.map(({ date, event, contract, sendBy, amount }) => [
    formatDate(date, lang, "short"),
    `${w.events[event]}${sendBy !== undefined && sendBy !== date ? ` (${w.sendBy} ${formatDate(sendBy, lang, "short")})` : ""}`,
    titles.get(contract) ?? contract,
    amount === undefined ? "" : money(amount, lang),
  ]);
  const columns = [
    { title: w.date, width: 11 },
    { title: w.event, width: 27 },
    { title: w.contract, width: 40 },
    { title: w.amountExcl, width: 16, align: "right" as const },
  ];
  return [w.calendarTitle, ...table(columns, rows)];
}

function verdictText(verdict: Verdict, lang: Lang, w: Words): string[] {
  const { gates, rules, findings } = verdict;
  const passed = rules.filter(({ status }) => status === "pass").length;
  const inForce = rules.filter(({ status }) => status !== "notInForce" && status !== "superseded").length;
  const fails = grouped(
    findings.filter(({ status }) => status !== "undetermined"),
    lang,
    w,
  );
  const open = grouped(
    findings.filter(({ status }) => status === "undetermined"),
    lang,
    w,
  );
  return [
    `${w.verdictTitle} — ${w.subjects[verdict.subject] ?? verdict.subject}`,
    ...Object.entries(gates).map(
      ([gate, status]) => `${(GATE_NAMES[gate]?.[lang] ?? gate).padEnd(44)} ${w.gateStatuses[status]}`,
    ),
    w.checked(passed, inForce, rules.length),
    ...(fails.length === 0 ? [] : ["", `${w.problems}${w.colon}`.trimEnd(), ...fails]),
    ...(open.length === 0 ? [] : ["", `${w.questions}${w.colon}`.trimEnd(), ...open]),
  ];
}

/** What the workstation still lacks, with the prices of the quote where it holds the product. */
function shoppingText({ shopping }: Dossier, lang: Lang, w: Words): string[] {
  const rows = shopping.map(({ title, quantity, toCheck, need, unitPrice }) => [
    title[lang],
    quantity === 0 ? "" : String(quantity),
    toCheck === undefined ? "" : String(toCheck),
    w.needs[need],
    unitPrice === undefined ? "" : money(unitPrice, lang),
  ]);
  const columns: readonly Column[] = [
    { title: w.product, width: 30 },
    { title: w.missingCount, width: 10, align: "right" },
    { title: w.toCheck, width: 12, align: "right" },
    { title: w.neededTo, width: 20 },
    { title: w.unitPrice, width: 16, align: "right" },
  ];
  return [w.shoppingTitle, ...table(columns, rows)];
}

/** The same sentence about several posts or people stands once, with their names. */
function grouped(findings: readonly RuleFinding[], lang: Lang, w: Words): string[] {
  const groups = new Map<string, RuleFinding[]>();
  for (const finding of findings) {
    const text = sentence(finding, lang);
    groups.set(text, [...(groups.get(text) ?? []), finding]);
  }
  return [...groups].flatMap(([text, [first, ...rest]]) => {
    const about = [first, ...rest].flatMap((finding) => (finding?.item === undefined ? [] : [finding.item]));
    const names = about.length === 0 ? "" : ` [${[...new Set(about)].join(", ")}]`;
    const remedy = first?.status === "fail" && first.remedy ? ` ${w.arrow} ${first.remedy[lang]}` : "";
    const weight = first?.severity === "blocking" ? "" : ` (${w.severities[first?.severity ?? "info"]})`;
    const codes = [...new Set([first, ...rest].map((finding) => finding?.code))].join(", ");
    return bullet(`${text}${names}${weight}${remedy} — ${codes}`);
  });
}

function sentence({ status, question, remedy: _, ...finding }: RuleFinding, lang: Lang): string {
  return status === "undetermined" && question !== undefined ? question[lang] : describe(finding, lang);
}

function reasonsText(dossier: Dossier, lang: Lang, w: Words): string[] {
  return [
    w.reasonsTitle,
    ...explanations(dossier).flatMap(
      ({ title, explained }: { title: Text; explained: Parameters<typeof describeAll>[0] }) => [
        `${title[lang]}`,
        ...describeAll(explained, lang).flatMap((line) => bullet(line)),
      ],
    ),
  ];
}

function footText({ deducedVat, file }: Dossier, w: Words): string[] {
  const illustrative = JSON.stringify(file).includes('"illustrative":true');
  return [
    ...(illustrative ? wrap(w.illustrative, WIDTH) : []),
    ...(deducedVat.length > 0 ? wrap(w.deduced(deducedVat.length, file.quote.items.length), WIDTH) : []),
  ];
}

function heading(title: string): string {
  return `${title}\n${"~".repeat(title.length)}`;
}

function bullet(text: string): string[] {
  return wrap(text, WIDTH - 4).map((line, k) => (k === 0 ? `  - ${line}` : `    ${line}`));
}

function rhythm(everyMonths: number | undefined, w: Words): string {
  return everyMonths === undefined ? "" : `, ${w.every(everyMonths)}`;
}

function money(amount: Cents, lang: Lang): string {
  return formatMoney(amount, lang);
}

function optional(amount: Cents | undefined, lang: Lang): string {
  return amount === undefined ? "—" : money(amount, lang);
}
