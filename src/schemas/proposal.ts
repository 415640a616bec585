import * as z from "zod";
import type {
  HardwareRequirement,
  InstalledHardware,
  Proposal,
  ProposalPractitioner,
  ProposalProduct,
} from "../model/proposal.js";
import { list, recordOf, shortText, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { identifierText, known, maybe } from "./known.js";
import { centsSchema } from "./money.js";

const flag = () => known(z.boolean());
const day = () => known(dateSchema);

const practitionerSchema: z.ZodType<ProposalPractitioner> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    name: known(shortText()),
    professionalNumber: known(identifierText()),
    licenseCopies: known(whole(0, 1000)),
    personalization: known(z.strictObject({ prescriptionSheet: flag(), careSheet: flag(), cardOrNumber: flag() })),
    dataProtection: known(z.strictObject({ cnilDeclaredOn: day(), gdprRecord: flag() })),
  }))();

const productSchema: z.ZodType<ProposalProduct> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    category: shortText(),
    brand: maybe(shortText()),
    costCheckedOn: maybe(dateSchema),
    volatile: maybe(z.boolean()),
  }))();

const requirementSchema: z.ZodType<HardwareRequirement> = /*@__PURE__*/ (() =>
  z.strictObject({ category: shortText(), minimum: recordOf(z.number()) }))();

const installedSchema: z.ZodType<InstalledHardware> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), category: shortText(), figures: recordOf(z.number()) }))();

const papers = () =>
  z.strictObject({
    quote: flag(),
    companyContracts: flag(),
    partnerContracts: flag(),
    brochures: flag(),
    technicalAnnexes: flag(),
    maintenanceContract: flag(),
    publisherContracts: flag(),
    networkForm: flag(),
  });

const signOff = () => known(z.union([z.boolean(), z.literal("notConcerned")]));

/** Who answers for what, and what was negotiated. */
const checks = () => ({
  negotiation: maybe(
    z.strictObject({ status: z.enum(["within", "approval", "undetermined"]), approver: maybe(shortText()) }),
  ),
  approval: known(z.strictObject({ by: shortText(), on: dateSchema })),
  signOffs: known(
    z.strictObject({ assembly: signOff(), maintenance: signOff(), network: signOff(), cabling: signOff() }),
  ),
  conformity: known(z.strictObject({ format: flag(), need: flag(), procedures: flag(), regulation: flag() })),
  training: known(z.strictObject({ vatExempt: maybe(z.boolean()), suppliedOn: maybe(dateSchema) })),
  trainingProvider: maybe(z.nullable(z.strictObject({ number: known(identifierText()), attestationFrom: day() }))),
});

/**
 * A proposal on its way to the client, as the commercial rules look at it: an absent key is not known, `null` is known to be absent.
 *
 * @example
 * ```ts
 * proposalSchema.safeParse({ id: "p-1", kind: "dentist", papers: { quote: true, brochures: null } }).success; // => true
 * proposalSchema.safeParse({ id: "p-1", kind: "dentist", validThrough: "31/12/2026" }).success; // => false
 * ```
 */
export const proposalSchema: z.ZodType<Proposal> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    kind: z.enum(["standard", "group", "dentist"]),
    preparedOn: maybe(dateSchema),
    validThrough: day(),
    reviewedOn: day(),
    papers: known(papers()),
    maintenanceCopies: known(whole(0, 1000)),
    practitioners: maybe(list(practitionerSchema, 1000)),
    products: maybe(list(productSchema)),
    requirements: maybe(list(requirementSchema, 1000)),
    installed: maybe(list(installedSchema, 1000)),
    exclVat: maybe(centsSchema),
    ...checks(),
  }))();
