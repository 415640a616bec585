import { date, euros, type GroupAgreement, type HouseTerms, type LessorTerms, type PublisherTerms } from "bareme/model";
import { compose, type Plugin } from "bareme/plugins";
import { applySpecialTerms, sellingPrice } from "bareme/pricing";
import { amgit22, cegedim, gama, leasecom, lixxbail, providerGaps, rss, visiodent, wholesaler } from "bareme/providers";
import { describe, expect, test } from "vitest";

const contribution = <T>(plugin: Plugin<readonly unknown[]>, sort: string): T =>
  plugin.contributions?.[sort]?.[0] as unknown as T;

describe("partners as plugins", () => {
  test("row 293: publishers, network and lessors compose in any order", () => {
    const plugins = [visiodent(), cegedim(), rss(), leasecom(), lixxbail(), amgit22(), gama()];
    const book = compose(plugins);
    expect([...book.contributions.keys()].sort()).toEqual([
      "checklists",
      "groupAgreements",
      "houseTerms",
      "lessors",
      "networks",
      "publishers",
    ]);
    expect(compose([...plugins].reverse()).contributions).toEqual(book.contributions);
  });
  test("row 12: VISIODENT keeps its whole support contract, and sells less 30 %", () => {
    expect(contribution<PublisherTerms>(visiodent(), "publishers")).toMatchObject({
      model: "resale",
      resellerDiscount: 0.3,
      supportShareKept: 0,
    });
  });
  test("row 9, row 11: CEGEDIM owes 400 EUR for one seat; the schedule is the host's to supply", () => {
    expect(contribution<PublisherTerms>(cegedim(), "publishers").commissions).toEqual([
      { fromSeats: 1, commission: 40000 },
    ]);
    const commissions = [
      { fromSeats: 1, commission: euros(400) },
      { fromSeats: 3, commission: euros(350) },
    ];
    const supplied = contribution<PublisherTerms>(cegedim({ commissions, licenseFinanceable: false }), "publishers");
    expect(supplied).toMatchObject({ commissions, licenseFinanceable: false, gaps: [] });
  });
  test("row 97: whether a license can be financed depends on the publisher: unknown is a gap", () => {
    const findings = providerGaps(compose([cegedim()]));
    expect(findings.map(({ code, path }) => [code, ...(path ?? [])])).toEqual([
      ["publishers/cegedim", "commissions"],
      ["publishers/cegedim", "licenseFinanceable"],
    ]);
  });
  test("row 85, row 91, row 96: LEASECOM from 450 EUR excl. VAT, rents from a dated table, paid within a week", () => {
    const terms = contribution<LessorTerms>(leasecom(), "lessors");
    expect(terms).toMatchObject({ paysWithinDays: 7, programs: [{ kind: "evolvingLease", minimumAmount: 45000 }] });
    expect(terms.gaps.map(({ field }) => field)).toEqual(["rents"]);
    const source = { id: "page", title: "Lessor's page" };
    const rents = {
      id: "leasecom/rents",
      title: { fr: "Barème", en: "Rents" },
      unit: "number",
      knownUntil: date("2003-07-01"),
      values: [
        { from: date("2003-04-01"), value: [{ fromAmount: euros(450), termMonths: 36, rentPer1000: "31.20" }], source },
      ],
    } as const;
    const supplied = leasecom({ rents });
    expect(contribution<LessorTerms>(supplied, "lessors").gaps).toEqual([]);
    expect(compose([supplied]).parameters.has("leasecom/rents")).toBe(true);
  });
  test("row 93, row 94: the two file checklists differ, and stand side by side", () => {
    const lists = leasecom().contributions?.["checklists"] as unknown as { id: string; items: { id: string }[] }[];
    expect(lists.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ["taxReturn", "age"],
      ["signedQuote", "taxReturn", "bankDetails", "birthDate"],
    ]);
  });
  test("row 82, row 84: LIXXBAIL, residual value 2 %; the services share is the host's to supply", () => {
    const terms = contribution<LessorTerms>(lixxbail(), "lessors");
    expect(terms.programs[0]).toMatchObject({ kind: "financeLease", residualRate: 0.02 });
    expect(terms.gaps.map(({ field }) => field)).toEqual(["annualRate", "maxServicesShare"]);
    expect(contribution<LessorTerms>(lixxbail({ annualRate: 0.06, maxServicesShare: 0.1 }), "lessors").gaps).toEqual(
      [],
    );
  });
  test("row 294: members of AMGIT 22 get 3 years on site, others the usual warranty", () => {
    const { terms } = contribution<GroupAgreement>(amgit22(), "groupAgreements");
    const item = {
      id: "pc",
      label: "PC",
      family: "hardware",
      vat: { category: "S", rate: 0.196 },
      supply: { kind: "costPlus", cost: euros(900), priceFrom: { coefficient: 1.3 } },
    } as const;
    const request = { id: "q", items: [item] };
    const member = applySpecialTerms(request, terms, { groups: ["amgit-22"] }, date("2003-03-20"));
    expect(member.request.items[0]?.warranty).toEqual({ months: 36, place: "onSite", parts: true, labor: true });
    expect(applySpecialTerms(request, terms, { groups: [] }, date("2003-03-20")).refused).toEqual([
      { id: "amgit-22-warranty", reason: "notAMember" },
    ]);
    expect(applySpecialTerms(request, terms, {}, date("2003-03-20")).refused).toEqual([
      { id: "amgit-22-warranty", reason: "groupUnknown" },
    ]);
  });
  test("row 1, row 22, row 31: house terms of GAMA; the hourly rates are the host's to supply", () => {
    const terms = contribution<HouseTerms>(gama(), "houseTerms");
    expect(sellingPrice(euros(300), { coefficient: terms.coefficient })).toBe(39000);
    expect(terms).toMatchObject({
      maintenanceRate: 0.1,
      assistanceRate: 0.05,
      depositRate: 0.3,
      warranty: { months: 12, place: "workshop" },
    });
    expect(terms.gaps.map(({ field }) => field)).toEqual(["workshop", "onSite"]);
    expect(providerGaps(compose([gama({ workshop: euros(55), onSite: euros(70) })]))).toEqual([]);
  });
  test("row 296: a wholesaler's prices carry the day on which they were checked", () => {
    const prices = [{ reference: "HP-1200", label: "Printer", cost: euros(230) }];
    expect(providerGaps(compose([wholesaler("techdata", "TECHDATA", { prices })])).map(({ path }) => path)).toEqual([
      ["checkedOn"],
    ]);
    expect(
      providerGaps(compose([wholesaler("techdata", "TECHDATA", { prices, checkedOn: date("2003-03-18") })])),
    ).toEqual([]);
  });
});
