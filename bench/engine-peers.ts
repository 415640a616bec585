// The same verdicts from a table written by hand, and the same issues from json-rules-engine.
import type { RuleFinding, RuleResult, Verdict } from "bareme/model";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { asOf, type Failure, type Offer, type OfferRule, remedy, rules, sources } from "./engine-inputs.js";

/** An issue as json-rules-engine carries it: what is wrong, how much it weighs, what to say and to do. */
export interface Issue {
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly fr: string; readonly en: string };
  readonly remedy: { readonly fr: string; readonly en: string };
}

const gates: readonly string[] = ["send"];
/** The sentences as functions, as somebody would write them who writes them once. */
const SENTENCES: Readonly<Record<string, (value: number, limit: number) => { fr: string; en: string }>> = {
  priced: (v, l) => ({
    fr: `Prix HT de ${v} : il doit dépasser ${l}.`,
    en: `Price of ${v} excl. VAT: it must exceed ${l}.`,
  }),
  discount: (v, l) => ({
    fr: `Remise de ${v} % sans accord : le plafond est de ${l} %.`,
    en: `Discount of ${v}% without approval: the ceiling is ${l}%.`,
  }),
  cost: (v, l) => ({
    fr: `Vente à perte : ${v} pour un coût de ${l}.`,
    en: `Sold at a loss: ${v} for a cost of ${l}.`,
  }),
  deposit: (v, l) => ({
    fr: `Acompte de ${v} % : il en faut ${l} % au comptant.`,
    en: `Deposit of ${v}%: ${l}% is needed for a cash sale.`,
  }),
  validity: (v, l) => ({ fr: `Validité de ${v} jours : de ${l} à 90.`, en: `Valid for ${v} days: ${l} to 90.` }),
  licenses: (v, l) => ({
    fr: `${v} licence(s) pour ${l} praticien(s).`,
    en: `${v} license(s) for ${l} practitioner(s).`,
  }),
  months: (v, l) => ({ fr: `Location sur ${v} mois : de ${l} à 63.`, en: `Lease over ${v} months: ${l} to 63.` }),
  residual: (v, l) => ({
    fr: `Valeur résiduelle de ${v} % : ${l} % au plus.`,
    en: `Residual value of ${v}%: ${l}% at most.`,
  }),
  notice: (v, l) => ({ fr: `Préavis de ${v} mois : ${l} au moins.`, en: `Notice of ${v} months: ${l} at least.` }),
  delivery: (v, l) => ({
    fr: `Livraison en ${v} semaines : ${l} au plus.`,
    en: `Delivery in ${v} weeks: ${l} at most.`,
  }),
};

const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
const table = byId.map(({ id, check }) => {
  const result = (status: "pass" | "fail"): RuleResult => ({
    rule: `bench/${id}`,
    status,
    basis: "convention",
    severity: "blocking",
    gates,
  });
  return { code: `bench/${id}`, check, say: SENTENCES[id] as Say, pass: result("pass"), fail: result("fail") };
});
type Say = NonNullable<(typeof SENTENCES)[string]>;

function findingOf(code: string, say: Say, { fail, at, data }: Failure): RuleFinding {
  return {
    code,
    status: "fail",
    key: fail,
    severity: "blocking",
    gates,
    message: say(data["value"] as number, data["limit"] as number),
    remedy,
    path: at,
    data,
    sources,
  };
}

/** What somebody would write who has ten checks, no dates, no plugins and no unknown facts. */
export function byHand(offer: Offer): Verdict {
  const results: RuleResult[] = [];
  const findings: RuleFinding[] = [];
  for (const { code, check, say, pass, fail } of table) {
    const answer = check(offer);
    if (answer === "pass") results.push(pass);
    else {
      results.push(fail);
      findings.push(findingOf(code, say, answer));
    }
  }
  return {
    subject: "offer",
    asOf,
    records: "open",
    changes: [],
    gates: { send: findings.length > 0 ? "nonCompliant" : "compliant" },
    rules: results,
    findings,
    conclusions: {},
    lawDates: { bench: asOf },
  };
}

const is = (path: string, operator: string, value: unknown): TopLevelCondition => {
  const [fact = "", ...rest] = path.split(".");
  const condition = { fact, operator, value, ...(rest.length > 0 ? { path: `$.${rest.join(".")}` } : {}) };
  return { all: [condition] } as TopLevelCondition;
};
const fact = (path: string): object => {
  const [name, ...rest] = path.split(".");
  return { fact: name, path: `$.${rest.join(".")}` };
};
const all = (...conditions: TopLevelCondition[]): TopLevelCondition => ({ all: flat(conditions) }) as TopLevelCondition;
const any = (...conditions: TopLevelCondition[]): TopLevelCondition => ({ any: flat(conditions) }) as TopLevelCondition;
/** One condition needs no group around it. */
const flat = (conditions: TopLevelCondition[]): unknown[] =>
  conditions.map((one) => ("all" in one && one.all.length === 1 ? one.all[0] : one));

/** When each rule fails, as conditions. */
const CONDITIONS: Readonly<Record<string, TopLevelCondition>> = {
  priced: is("price.exclVat", "lessThanInclusive", 0),
  discount: all(is("price.discount", "greaterThan", 20), is("price.approved", "equal", false)),
  cost: all(is("price.exclVat", "lessThan", fact("price.cost")), is("price.approved", "equal", false)),
  deposit: all(is("financing.kind", "notEqual", "lease"), is("deposit", "lessThan", 30)),
  validity: any(is("validityDays", "lessThan", 15), is("validityDays", "greaterThan", 90)),
  licenses: is("licenses", "lessThan", fact("client.practitioners")),
  months: all(
    is("financing.kind", "notEqual", "cash"),
    any(is("financing.months", "lessThan", 24), is("financing.months", "greaterThan", 63)),
  ),
  residual: all(is("financing.kind", "notEqual", "cash"), is("financing.residual", "greaterThan", 5)),
  notice: any(is("contract.years", "greaterThan", 5), is("contract.noticeMonths", "lessThan", 1)),
  delivery: all(
    is("delivery.weeks", "greaterThan", 8),
    any(is("client.kind", "notEqual", "veterinarian"), is("delivery.installed", "equal", false)),
  ),
};

/** One rule each; its event carries the issue. */
export function jsonEngine(): (offer: Offer) => Promise<readonly Issue[]> {
  const engine = new Engine();
  for (const { id, fr, en } of rules as readonly OfferRule[])
    engine.addRule({
      conditions: CONDITIONS[id] as TopLevelCondition,
      event: { type: `bench/${id}`, params: { severity: "blocking", message: { fr, en }, remedy } },
    });
  return async (offer) => {
    const { events } = await engine.run({ ...offer });
    return events.map(({ type, params }) => ({ code: type, ...params }) as unknown as Issue);
  };
}
