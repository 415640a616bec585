// The same verdicts from a table written by hand, and the same issues from json-rules-engine.
import type { RuleFinding, RuleResult, Verdict } from "bareme/model";
import { Engine } from "json-rules-engine";
import { asOf, FIELDS, idOf, LEAST, type Offer, remedy, sources } from "./engine-inputs.js";

/** An issue as json-rules-engine carries it: what is wrong, how much it weighs, what to say and to do. */
export interface Issue {
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly fr: string; readonly en: string };
  readonly remedy: { readonly fr: string; readonly en: string };
}

const gates: readonly string[] = ["send"];
const table = [...FIELDS].sort().map((field) => {
  const result = (status: "pass" | "fail"): RuleResult => ({
    rule: idOf(field),
    status,
    basis: "convention",
    severity: "blocking",
    gates,
  });
  return { field, pass: result("pass"), fail: result("fail") };
});

function findingOf(field: string, value: number): RuleFinding {
  return {
    code: `bench/${field}`,
    status: "fail",
    key: "low",
    severity: "blocking",
    gates,
    message: { fr: `${value} est sous ${LEAST}.`, en: `${value} is under ${LEAST}.` },
    remedy,
    path: [field],
    data: { value, least: LEAST },
    sources,
  };
}

/** What somebody would write who has ten rules, no dates, no plugins and no unknown facts. */
export function byHand(offer: Offer): Verdict {
  const rules: RuleResult[] = [];
  const findings: RuleFinding[] = [];
  for (const { field, pass, fail } of table) {
    const value = offer[field];
    if (value >= LEAST) rules.push(pass);
    else {
      rules.push(fail);
      findings.push(findingOf(field, value));
    }
  }
  return {
    subject: "offer",
    asOf,
    records: "open",
    changes: [],
    gates: { send: findings.length > 0 ? "nonCompliant" : "compliant" },
    rules,
    findings,
    conclusions: {},
    lawDates: { bench: asOf },
  };
}

/** One rule a field; its event carries the issue. */
export function jsonEngine(): (offer: Offer) => Promise<readonly Issue[]> {
  const engine = new Engine();
  for (const field of FIELDS)
    engine.addRule({
      conditions: { all: [{ fact: field, operator: "lessThan", value: LEAST }] },
      event: {
        type: idOf(field),
        params: {
          severity: "blocking",
          message: { fr: `Sous ${LEAST}.`, en: `Under ${LEAST}.` },
          remedy,
        },
      },
    });
  return async (offer) => {
    const { events } = await engine.run({ ...offer });
    return events.map(({ type, params }) => ({ code: type, ...params }) as unknown as Issue);
  };
}
