import { commercialPack, PROPOSAL_PAPERS } from "bareme/compliance";
import { date, euros, type Proposal, type ProposalPractitioner } from "bareme/model";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { expect, test } from "vitest";

const asOf = date("2003-03-20");
const on = (changes: Partial<Proposal>, rest: Partial<RuleCase<Proposal>> = {}): RuleCase<Proposal> => ({
  subject: { id: "p", kind: "standard", ...changes },
  asOf,
  ...rest,
});
const problems = (id: string, cases: RuleCases<Proposal>): unknown =>
  ruleProblems(commercialPack, `commercial/${id}`, cases);
const practitioner = (changes: Partial<ProposalPractitioner>, kind: Proposal["kind"] = "group") =>
  on({ kind, practitioners: [{ id: "a", name: "Dr A", ...changes }] });

test("row 69, row 70, row 71: each kind of proposal bundles its papers", () => {
  expect(Object.values(PROPOSAL_PAPERS).map((papers) => papers.length)).toEqual([5, 4, 3]);
  const all = (kind: Proposal["kind"]): Record<string, boolean> =>
    Object.fromEntries(PROPOSAL_PAPERS[kind].map((paper) => [paper, true]));
  const kinds = ["standard", "group", "dentist"] as const;
  const lacking = kinds.flatMap((kind) =>
    PROPOSAL_PAPERS[kind].map((paper) => [on({ kind, papers: { ...all(kind), [paper]: false } }), paper] as const),
  );
  expect(
    problems("bundle", {
      pass: kinds.map((kind) => on({ kind, papers: all(kind) })),
      fail: lacking,
      undetermined: [[on({}), PROPOSAL_PAPERS.standard.map((paper) => `papers.${paper}`)]],
    }),
  ).toEqual([]);
});

test("row 67: the maintenance contract is made in two copies", () => {
  expect(
    problems("maintenance-copies", {
      pass: [on({ maintenanceCopies: 2 })],
      fail: [
        [on({ maintenanceCopies: 1 }), "few"],
        [on({ maintenanceCopies: null }), "few"],
      ],
      undetermined: [[on({}), ["maintenanceCopies"]]],
    }),
  ).toEqual([]);
});

test("row 68: a group practice has two copies of the publisher's contract per practitioner", () => {
  expect(
    problems("license-copies", {
      pass: [practitioner({ licenseCopies: 2 })],
      fail: [
        [practitioner({ licenseCopies: 1 }), "few"],
        [practitioner({ licenseCopies: null }), "few"],
      ],
      undetermined: [
        [practitioner({}), ["practitioners[].licenseCopies"]],
        [on({}), ["practitioners"]],
      ],
      notApplicable: [practitioner({ licenseCopies: 1 }, "standard")],
    }),
  ).toEqual([]);
});

test("row 72: prescription sheet, struck-through care sheet, CPS card or its number", () => {
  const all = { prescriptionSheet: true, careSheet: true, cardOrNumber: true };
  const keys = ["prescriptionSheet", "careSheet", "cardOrNumber"] as const;
  expect(
    problems("personalization", {
      pass: [practitioner({ personalization: all })],
      fail: [
        ...keys.map((key) => [practitioner({ personalization: { ...all, [key]: false } }), key] as const),
        [practitioner({ personalization: null }), "prescriptionSheet"],
      ],
      undetermined: [
        [
          practitioner({ personalization: { careSheet: true } }),
          ["practitioners[].personalization.prescriptionSheet", "practitioners[].personalization.cardOrNumber"],
        ],
      ],
    }),
  ).toEqual([]);
});

test("row 73: a license is ordered with name and professional number", () => {
  expect(
    problems("license-order", {
      pass: [practitioner({ professionalNumber: "10100000014" })],
      fail: [
        [practitioner({ name: "", professionalNumber: "10100000014" }), "name"],
        [practitioner({ name: null }), "name"],
        [practitioner({ professionalNumber: "" }), "number"],
        [practitioner({ professionalNumber: null }), "number"],
      ],
      undetermined: [
        [on({ practitioners: [{ id: "a" }] }), ["practitioners[].name", "practitioners[].professionalNumber"]],
      ],
    }),
  ).toEqual([]);
});

const requirements = [{ category: "computer", minimum: { memoryMb: 128, diskGb: 10 } }];
const own = (figures: Record<string, number>, changes: Partial<Proposal> = {}): RuleCase<Proposal> =>
  on({ requirements, installed: [{ id: "pc", category: "computer", figures }], ...changes });
const computer = { products: [{ id: "new-pc", category: "computer" }] };
const enough = { memoryMb: 128, diskGb: 10 };

test("row 25: what the publisher requires is offered, or installed already", () => {
  expect(
    problems("requirement-covered", {
      pass: [own(enough), on({ requirements, ...computer })],
      fail: [
        [own({ ...enough, memoryMb: 127 }), "uncovered"],
        [on({ requirements, installed: [] }), "uncovered"],
        [own({ diskGb: 9 }), "uncovered"],
      ],
      undetermined: [
        [on({ requirements }), ["installed"]],
        [own({ memoryMb: 128 }), ["installed[].figures"]],
        [on({}), ["requirements"]],
      ],
    }),
  ).toEqual([]);
});

test("row 25: a line is left out when installed hardware meets the requirement", () => {
  expect(
    problems("partial-offer", {
      pass: [own({ ...enough, diskGb: 9 }, computer)],
      fail: [[own(enough, computer), "canBeLeftOut"]],
      undetermined: [
        [on({ requirements, ...computer }), ["installed"]],
        [own({}, computer), ["installed[].figures"]],
      ],
      notApplicable: [own(enough)],
    }),
  ).toEqual([]);
});

test("row 42: three brands of printers, one of laptops", () => {
  const product = (category: string, brand?: string): RuleCase<Proposal> =>
    on({ products: [{ id: "x", category, ...(brand === undefined ? {} : { brand }) }] });
  expect(
    problems("approved-brand", {
      pass: [
        product("printer", "HP"),
        product("printer", "Brother "),
        product("printer", "canon"),
        product("laptop", "TOSHIBA"),
      ],
      fail: [
        [product("laptop", "HP"), "other"],
        [product("printer", "EPSON"), "other"],
      ],
      undetermined: [[product("printer"), ["products[].brand"]]],
      notApplicable: [product("reader", "GEMPLUS"), product("toString", "HP")],
    }),
  ).toEqual([]);
});

const costed = (costCheckedOn: string, volatile = false): Partial<Proposal> => ({
  products: [{ id: "ram", category: "memory", costCheckedOn: date(costCheckedOn), volatile }],
});
const volatileCostDays = { policy: { volatileCostDays: 7 } };

test("row 43, row 45: a cost is checked within thirty days, a volatile one sooner", () => {
  expect(
    problems("cost-fresh", {
      pass: [on(costed("2003-02-18")), on(costed("2003-03-13", true), volatileCostDays)],
      fail: [
        [on(costed("2003-02-17")), "old"],
        [on(costed("2003-03-12", true), volatileCostDays), "old"],
        [on(costed("2003-03-21")), "future"],
      ],
      undetermined: [
        [on({ products: [{ id: "ram", category: "memory" }] }), ["products[].costCheckedOn"]],
        [on(costed("2003-03-13", true)), ["policy.volatileCostDays"]],
      ],
      on: ({ subject, ...rest }, day) => ({ ...rest, subject: { ...subject, ...costed("1990-01-01") }, asOf: day }),
    }),
  ).toEqual([]);
});

test("row 45: an offer with volatile costs stands for less time", () => {
  const offer = (validThrough: string | null): Partial<Proposal> => ({
    ...costed("2003-03-20", true),
    preparedOn: asOf,
    validThrough: validThrough === null ? null : date(validThrough),
  });
  const policy = { policy: { volatileValidityDays: 10 } };
  expect(
    problems("volatile-validity", {
      pass: [on(offer("2003-03-30"), policy)],
      fail: [
        [on(offer("2003-03-31"), policy), "long"],
        [on(offer(null), policy), "endless"],
      ],
      undetermined: [
        [on(costed("2003-03-20", true)), ["preparedOn", "validThrough", "policy.volatileValidityDays"]],
        [on({}), ["products"]],
      ],
      notApplicable: [on(costed("2003-03-20"))],
    }),
  ).toEqual([]);
});

test("row 44: the offer is reviewed about once a month", () => {
  expect(
    problems("offer-reviewed", {
      pass: [on({ reviewedOn: date("2003-02-18") })],
      fail: [
        [on({ reviewedOn: null }), "never"],
        [on({ reviewedOn: date("2003-02-17") }), "old"],
      ],
      undetermined: [[on({}), ["reviewedOn"]]],
    }),
  ).toEqual([]);
});

const beyond = { negotiation: { status: "approval", approver: "sales-director" } } as const;
const approval = { by: "M. Le Bras", on: date("2003-03-20") };

test("row 79: beyond the bounds of the negotiator, somebody approves", () => {
  expect(
    problems("negotiation", {
      pass: [on({ negotiation: { status: "within" } }), on({ ...beyond, approval })],
      fail: [
        [on({ ...beyond, approval: null }), "unapproved"],
        [on({ ...beyond, approval: { ...approval, on: date("2003-03-21") } }), "unapproved"],
      ],
      undetermined: [
        [on({}), ["negotiation"]],
        [on({ negotiation: { status: "undetermined" } }), ["negotiation.status"]],
        [on(beyond), ["approval"]],
      ],
    }),
  ).toEqual([]);
});

test("row 80: a large deal is approved; from which amount on is the host's to say", () => {
  const policy = { policy: { approvalFrom: euros(50000) } };
  const large = { exclVat: euros(50000) };
  expect(
    problems("large-deal", {
      pass: [on({ ...large, approval }, policy)],
      fail: [[on({ ...large, approval: null }, policy), "unapproved"]],
      undetermined: [
        [on(large), ["policy.approvalFrom"]],
        [on({}, policy), ["exclVat"]],
        [on(large, policy), ["approval"]],
      ],
      notApplicable: [on({ exclVat: euros("49999.99") }, policy)],
    }),
  ).toEqual([]);
});

test("row 81: assembly, maintenance, network and cabling sign off", () => {
  const services = ["assembly", "maintenance", "network", "cabling"] as const;
  const all = { assembly: true, maintenance: true, network: true, cabling: true };
  expect(
    problems("sign-off", {
      pass: [on({ signOffs: { ...all, cabling: "notConcerned" } })],
      fail: services.map((service) => [on({ signOffs: { ...all, [service]: false } }), service] as const),
      undetermined: [[on({ signOffs: { assembly: true, maintenance: true, network: true } }), ["signOffs.cabling"]]],
    }),
  ).toEqual([]);
});

test("row 78: format, need, procedures, regulation", () => {
  const all = { format: true, need: true, procedures: true, regulation: true };
  expect(
    problems("conformity", {
      pass: [on({ conformity: all })],
      fail: (["format", "need", "procedures", "regulation"] as const).map(
        (key) => [on({ conformity: { ...all, [key]: false } }), key] as const,
      ),
      undetermined: [[on({ conformity: { format: true, need: true, procedures: true } }), ["conformity.regulation"]]],
    }),
  ).toEqual([]);
});

test("row 265: training is sold by a declared provider", () => {
  expect(
    problems("training-number", {
      pass: [on({ training: {}, trainingProvider: { number: "53220000000" } })],
      fail: [
        [on({ training: {}, trainingProvider: null }), "none"],
        [on({ training: {}, trainingProvider: { number: " " } }), "none"],
      ],
      undetermined: [
        [on({}), ["training"]],
        [on({ training: {} }), ["trainingProvider.number"]],
      ],
      notApplicable: [on({ training: null })],
    }),
  ).toEqual([]);
});

test("training without VAT only from the first day of the attestation", () => {
  const training = { vatExempt: true, suppliedOn: date("2024-03-01") };
  const day = date("2024-02-01");
  const exempt = (changes: Partial<Proposal>): RuleCase<Proposal> => ({ ...on({ training, ...changes }), asOf: day });
  expect(
    problems("training-attestation", {
      pass: [exempt({ trainingProvider: { attestationFrom: date("2024-03-01") } })],
      fail: [
        [exempt({ trainingProvider: { attestationFrom: date("2024-03-02") } }), "early"],
        [exempt({ trainingProvider: { attestationFrom: null } }), "none"],
      ],
      undetermined: [
        [exempt({}), ["trainingProvider.attestationFrom"]],
        [{ ...on({}), asOf: day }, ["training.vatExempt"]],
        [
          exempt({ training: { vatExempt: true }, trainingProvider: { attestationFrom: day } }),
          ["training.suppliedOn"],
        ],
      ],
      notApplicable: [exempt({ training: { vatExempt: false } }), exempt({ training: null })],
    }),
  ).toEqual([]);
});

test("row 252: a declaration to the CNIL through 24 May 2018, then a record", () => {
  expect(
    problems("cnil-declaration", {
      pass: [practitioner({ dataProtection: { cnilDeclaredOn: asOf } })],
      fail: [
        [practitioner({ dataProtection: null }), "none"],
        [practitioner({ dataProtection: { cnilDeclaredOn: date("2003-03-21") } }), "none"],
      ],
      undetermined: [[practitioner({}), ["practitioners[].dataProtection.cnilDeclaredOn"]]],
    }),
  ).toEqual([]);
  const later = (changes: Partial<ProposalPractitioner>): RuleCase<Proposal> => ({
    ...practitioner(changes),
    asOf: date("2018-05-25"),
  });
  expect(
    problems("gdpr-record", {
      pass: [later({ dataProtection: { gdprRecord: true } })],
      fail: [
        [later({ dataProtection: { gdprRecord: false, cnilDeclaredOn: asOf } }), "none"],
        [later({ dataProtection: null }), "none"],
      ],
      undetermined: [[later({}), ["practitioners[].dataProtection.gdprRecord"]]],
    }),
  ).toEqual([]);
});
