import type { GateStatus, RuleResult } from "../model/verdict.js";

/** The answer of each gate, over the blocking rules in force. */
export function gateStatuses(gates: readonly string[], rules: readonly RuleResult[]): Record<string, GateStatus> {
  const answers: Record<string, GateStatus> = {};
  for (const gate of gates) answers[gate] = gateStatus(gate, rules);
  return answers;
}

function gateStatus(gate: string, rules: readonly RuleResult[]): GateStatus {
  let settled = false;
  let open = false;
  for (const { status, gates } of rules) {
    if (status === "pass" && settled) continue; // most of them
    if (gates[0] !== gate && !gates.includes(gate)) continue; // warnings, infos and rules out of force have none
    if (status === "fail") return "nonCompliant";
    if (status === "undetermined" || status === "crashed") open = true;
    if (status === "pass" || status === "waived") settled = true;
  }
  return settled && !open ? "compliant" : "undetermined";
}
