import { readFileSync } from "node:fs";
import { mainJob } from "./main-job.js";

const euros = (_: string, v: unknown) => v;
// provisional reader: amounts written as decimal strings become cents
const AMOUNT = new Set([
  "cost",
  "listPrice",
  "clientPrice",
  "commission",
  "price",
  "workshop",
  "onSite",
  "hourlyCost",
  "shareCapital",
  "monthlyPrice",
]);
for (const f of process.argv.slice(2)) {
  const file = JSON.parse(readFileSync(f, "utf8"), (k, v) =>
    AMOUNT.has(k) && typeof v === "string" ? Math.round(Number(v) * 100) : v,
  );
  const d = mainJob(file);
  console.log(
    f,
    d.quote.totals.exclVat,
    d.quote.totals.inclVat,
    d.quote.installments.map((i) => [i.amount, i.dueOn].join(" ")),
    d.quote.deal,
  );
  console.log(d.quote.otherTotals.map((o) => [o.payee, o.everyMonths, o.totals.exclVat, o.totals.inclVat]));
  for (const o of d.financing.options)
    console.log(o.kind, o.payment, o.totalForClient, o.costOfFinancing, o.presentValue, o.effectiveAnnualRate);
  console.log(d.calendar.slice(0, 8).map((r) => [r.date, r.event, r.contract, r.amount].join(" ")));
  for (const v of Object.values(d.verdicts)) {
    console.log(v.subject, v.gates, v.rules.length);
    for (const x of v.findings)
      console.log("  ", x.code, x.status, x.severity, x.item ?? "", x.message.fr, "|", x.question?.fr ?? "");
  }
}
void euros;
