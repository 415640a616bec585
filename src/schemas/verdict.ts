import * as z from "zod";
import type { GateStatus, RulebookChange, RuleResult, RuleStatus, Verdict } from "../model/verdict.js";
import { list, prose, recordOf, shortText } from "./base.js";
import { dateSchema } from "./date.js";
import { ruleFindingSchema, severitySchema } from "./finding.js";
import { basisSchema } from "./text.js";

/**
 * Answer of a gate.
 *
 * @example
 * ```ts
 * gateStatusSchema.parse("undetermined"); // => "undetermined"
 * ```
 */
export const gateStatusSchema: z.ZodType<GateStatus> = /*@__PURE__*/ (() =>
  z.enum(["compliant", "nonCompliant", "undetermined"]))();

/**
 * What became of a rule.
 *
 * @example
 * ```ts
 * ruleStatusSchema.parse("pass"); // => "pass"
 * ```
 */
export const ruleStatusSchema: z.ZodType<RuleStatus> = /*@__PURE__*/ (() =>
  z.enum(["pass", "fail", "undetermined", "notApplicable", "notInForce", "superseded", "waived", "crashed"]))();

/**
 * One rule that was looked at.
 *
 * @example
 * ```ts
 * ruleResultSchema.safeParse({ rule: "deal/vat", status: "pass", basis: "law", gates: ["valid"] }).success; // => true
 * ```
 */
export const ruleResultSchema: z.ZodType<RuleResult> = /*@__PURE__*/ (() =>
  z.strictObject({
    rule: shortText(),
    status: ruleStatusSchema,
    basis: basisSchema,
    severity: z.exactOptional(severitySchema),
    gates: list(shortText(), 100),
    items: z.exactOptional(
      list(z.strictObject({ item: shortText(), status: ruleStatusSchema, hiddenBy: z.exactOptional(shortText()) })),
    ),
    hiddenBy: z.exactOptional(shortText()),
  }))();

/**
 * A change that the host made to the rulebook.
 *
 * @example
 * ```ts
 * rulebookChangeSchema.safeParse({ kind: "without", rule: "deal/vat", owner: "acme", reason: "" }).success; // => true
 * ```
 */
export const rulebookChangeSchema: z.ZodType<RulebookChange> = /*@__PURE__*/ (() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.enum(["without", "override"]),
      rule: shortText(),
      options: z.exactOptional(list(shortText(), 100)),
      owner: shortText(),
      reason: prose(),
    }),
    z.strictObject({ kind: z.literal("policy"), rule: shortText(), options: list(shortText(), 100) }),
  ]))();

/**
 * The answer of an evaluation, as stored or sent.
 *
 * @example
 * ```ts
 * verdictSchema.safeParse({ subject: "deal" }).success; // => false
 * ```
 */
export const verdictSchema: z.ZodType<Verdict> = /*@__PURE__*/ (() =>
  z.strictObject({
    subject: shortText(),
    asOf: dateSchema,
    records: z.enum(["open", "closed"]),
    gates: recordOf(gateStatusSchema),
    rules: list(ruleResultSchema),
    findings: list(ruleFindingSchema),
    changes: list(rulebookChangeSchema),
    conclusions: recordOf(z.json()),
    lawDates: recordOf(dateSchema),
  }))();
