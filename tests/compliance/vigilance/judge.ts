import { humanPharmacovigilance, type VigilanceConclusion, veterinaryPharmacovigilance } from "bareme/compliance";
import { date, type SafetyReport, type Verdict } from "bareme/model";
import { compose, type EvaluateOptions, evaluate, type KindsOf, type Rulebook } from "bareme/plugins";

const book: Rulebook<KindsOf<typeof veterinaryPharmacovigilance | typeof humanPharmacovigilance>> = compose([
  veterinaryPharmacovigilance,
  humanPharmacovigilance,
]);

export type Domain = "veterinary" | "human";

/** A verdict with its conclusion. */
export interface Judged {
  readonly verdict: Verdict;
  readonly conclusion: VigilanceConclusion;
}

/** Judges a report; as of ten years after the fixtures unless said, in the open reading. */
export function judge(domain: Domain, report: SafetyReport, options: Partial<EvaluateOptions> = {}): Judged {
  const kind = domain === "veterinary" ? "veterinaryReport" : "humanReport";
  const verdict = evaluate(book, kind, report, { asOf: date("2026-11-21"), ...options });
  const pack = domain === "veterinary" ? "pharmacovigilance-vet" : "pharmacovigilance-human";
  return { verdict, conclusion: verdict.conclusions[pack] as VigilanceConclusion };
}

/** Short ids of the rules that failed: `rep-01`. */
export function failed({ conclusion }: Judged): readonly string[] {
  return conclusion.failedRules.map((id) => id.slice(id.indexOf("/") + 1));
}

/** Options of one pack's policy. */
export function policy(domain: Domain, options: object): Partial<EvaluateOptions> {
  return { policy: { [domain === "veterinary" ? "pharmacovigilance-vet" : "pharmacovigilance-human"]: options } };
}
