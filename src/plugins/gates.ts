import type { GateStatus, RuleFinding, RuleResult } from "../model/verdict.js";

/** The answer of each gate, over the blocking rules in force: each that did not pass or apply has its finding. */
export function gateStatuses(
  gates: readonly string[],
  rules: readonly RuleResult[],
  findings: readonly RuleFinding[],
): Record<string, GateStatus> {
  const answers: Record<string, GateStatus> = {};
  for (const gate of gates) answers[gate] = gateStatus(gate, rules, findings);
  return answers;
}

function gateStatus(gate: string, rules: readonly RuleResult[], findings: readonly RuleFinding[]): GateStatus {
  let open = false;
  for (const { status, gates } of findings) {
    if (!gates.includes(gate) || status === "waived") continue;
    if (status === "fail") return "nonCompliant";
    open = true;
  }
  return !open && isSettled(gate, rules) ? "compliant" : "undetermined";
}

function isSettled(gate: string, rules: readonly RuleResult[]): boolean {
  for (const { status, gates } of rules)
    if ((status === "pass" || status === "waived") && gates.includes(gate)) return true;
  return false;
}
