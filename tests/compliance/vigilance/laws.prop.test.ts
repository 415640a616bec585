import { DEADLINES, deadlineOf, explainDeadline, likeness, MEMBER_STATES, triageText } from "bareme/compliance";
import { addDays, date, type SafetyReport } from "bareme/model";
import { sameAnswerTwice } from "bareme/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryLess, arbitraryReport, arbitraryValid } from "./arbitrary-report.js";
import { type Domain, judge } from "./judge.js";

const domains: readonly Domain[] = ["veterinary", "human"];
const core = (domain: Domain, report: SafetyReport, asOf = date("2026-11-21")) => {
  const { unmetCriteria, kinds, serious, dueOn, dueReason, routes } = judge(domain, report, { asOf }).conclusion;
  return { unmetCriteria, kinds, serious, dueOn, dueReason, routes };
};
const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 100 });

describe.each(domains)("%s", (domain) => {
  test("row 274: removing any one criterion from a valid case makes it invalid for exactly that criterion", () => {
    const removals = {
      reporter: { reporter: { country: "FR" }, contactConfirmed: false },
      [domain === "human" ? "patient" : "animal"]: { subject: { kind: domain === "human" ? "human" : "none" } },
      product: { products: [{ role: "concomitant", domain, name: "Autre" }] },
      event: { events: [] },
    };
    law(
      fc.tuple(arbitraryValid(domain), fc.constantFrom(...Object.entries(removals))),
      ([report, [criterion, part]]) => {
        expect(core(domain, report).unmetCriteria).toEqual([]);
        expect(core(domain, { ...report, ...(part as object) }).unmetCriteria).toEqual([criterion]);
      },
    );
  });

  test("adding information never makes a valid case invalid", () => {
    law(arbitraryLess(domain), ([more, less]) => {
      if (core(domain, less).unmetCriteria.length === 0) expect(core(domain, more).unmetCriteria).toEqual([]);
    });
  });

  test("a due date lengthens only when a case is settled as non-serious", () => {
    law(arbitraryLess(domain, arbitraryValid(domain)), ([more, less]) => {
      const [before, after] = [core(domain, less), core(domain, more)];
      if (before.dueOn === undefined || (after.dueOn !== undefined && after.dueOn <= before.dueOn)) return;
      expect([before.serious, after.serious]).toEqual([undefined, false]);
    });
  });

  test("routes only grow when facts are added, the default apart", () => {
    law(arbitraryLess(domain), ([more, less]) => {
      const matched = judge(domain, less).conclusion;
      const byDefault = matched.kinds.length === 0 && matched.routes.join() === "pharmacovigilance";
      if (!byDefault) expect(core(domain, more).routes).toEqual(expect.arrayContaining([...matched.routes]));
    });
  });

  test("a placeholder equals nothing", () => {
    const places = ["name", "city", "phone", "category"] as const;
    law(
      fc.tuple(
        arbitraryReport(domain),
        fc.constantFrom(...places),
        fc.constantFrom("?", " ", "N/A", "Inconnue", "non communiqué", "NI", "xxx"),
      ),
      ([report, key, blank]) => {
        const { [key]: _, ...rest } = report.reporter ?? {};
        expect(core(domain, { ...report, reporter: { ...rest, [key]: blank } })).toEqual(
          core(domain, { ...report, reporter: rest }),
        );
        const bare = (report.products ?? []).map(({ name: __, ...product }) => product);
        const named = bare.map((product) => ({ ...product, name: blank }));
        expect(core(domain, { ...report, products: named })).toEqual(core(domain, { ...report, products: bare }));
        const { initials: ___, ...subject } = report.subject ?? {};
        const whole = { ...report, subject: { ...subject, kind: report.subject?.kind ?? "none" } } as SafetyReport;
        expect(core(domain, { ...whole, subject: { ...whole.subject, initials: "?" } })).toEqual(core(domain, whole));
      },
    );
  });

  test("a concomitant product changes neither criteria, kinds, seriousness nor dates", () => {
    law(fc.tuple(arbitraryReport(domain), fc.constantFrom("veterinary", "human")), ([report, of]) => {
      const product = { role: "concomitant", domain: of, name: "Autre", antimicrobial: true } as const;
      const before = core(domain, report);
      const after = core(domain, { ...report, products: [...(report.products ?? []), product] });
      expect({ ...after, routes: before.routes }).toEqual(before);
      if (!(report.subject?.kind === "human" && of === "veterinary")) expect(after.routes).toEqual(before.routes);
    });
  });

  test("a later completion never gives an earlier due date", () => {
    law(fc.tuple(arbitraryValid(domain), fc.nat(400), fc.nat(400)), ([report, a, b]) => {
      const due = (days: number) =>
        core(domain, { ...report, minimumCriteriaMetOn: addDays(date("2021-12-01"), days) }).dueOn ?? "";
      expect(due(a) <= due(b)).toBe(a <= b || due(a) === due(b));
    });
  });

  test("asOf moves only lateness and future dates", () => {
    law(fc.tuple(arbitraryReport(domain), fc.nat(3000)), ([report, days]) => {
      expect(core(domain, report, addDays(date("2021-01-01"), days))).toEqual(core(domain, report));
    });
  });

  test("the order of lists does not matter", () => {
    law(arbitraryReport(domain), (report) => {
      const turned = {
        ...report,
        products: [...(report.products ?? [])].reverse(),
        events: [...(report.events ?? [])].reverse(),
        causality: [...(report.causality ?? [])].reverse(),
      };
      expect(core(domain, turned)).toEqual(core(domain, report));
    });
  });

  test("evaluating changes nothing, and twice says the same", () => {
    law(arbitraryReport(domain), (report) => {
      expect(sameAnswerTwice((one: SafetyReport) => judge(domain, one).verdict, report)).toEqual([]);
    });
  });

  test("the gate and the conclusion agree, both readings too", () => {
    law(fc.tuple(arbitraryReport(domain), fc.constantFrom("open", "closed")), ([report, records]) => {
      const { verdict, conclusion } = judge(domain, report, { records: records as "open" });
      expect(verdict.gates["valid"]).toBe(conclusion.unmetCriteria.length === 0 ? "compliant" : "nonCompliant");
      expect(conclusion.unmetCriteria).toEqual(core(domain, report).unmetCriteria);
      expect(verdict.rules.some(({ status }) => status === "crashed")).toBe(false);
    });
  });

  test("a deadline and its explanation agree", () => {
    law(
      fc.record({
        valid: fc.boolean(),
        kinds: fc.subarray(["adverse-reaction-animal", "human-exposure-reaction"] as const),
        serious: fc.constantFrom(true, false, null),
        country: fc.constantFrom("FR", "CH"),
        lawDate: fc.constantFrom(date("2017-11-21"), date("2022-01-27"), date("2022-01-28")),
        clockStart: fc.constantFrom(date("2022-02-01"), date("9999-12-31")),
      }),
      (input) => {
        const whole = { domain, ...input };
        const { value, steps } = explainDeadline(whole, DEADLINES, MEMBER_STATES);
        expect(value).toEqual(deadlineOf(whole, DEADLINES, MEMBER_STATES));
        expect(steps.find(({ id }) => id === "due-date")?.result.value).toBe(value.dueOn);
      },
    );
  });

  test("likeness is the same in both directions", () => {
    law(fc.tuple(arbitraryReport(domain), arbitraryReport(domain)), ([a, b]) => {
      expect(likeness(a, b, domain)).toEqual(likeness(b, a, domain));
    });
  });
});

test("row 272: sentences added after a full stop never lose a route of a text", () => {
  const sentence = fc.constantFrom(
    "Le chien a vomi",
    "Pas d'effets secondaires",
    "Aucun signe de fièvre",
    "Facture fausse",
    "La jument boite",
    "Sans réaction",
    "Inefficace",
    "Antibiotique",
    "Flacon cassé",
    "Peut-on le donner ?",
    "Bonjour",
    "No side effects",
    "RAS",
    "jamais",
    "pas de",
    "sans",
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => `${list.join(". ")}.`);
  law(fc.tuple(text, text), ([a, b]) => {
    for (const both of [`${a} ${b}`, `${b} ${a}`]) {
      expect(triageText(both).classes).toEqual(
        expect.arrayContaining([...triageText(a).classes, ...triageText(b).classes]),
      );
      if (triageText(a).confidence !== "low")
        expect(triageText(both).routes).toEqual(expect.arrayContaining([...triageText(a).routes]));
    }
  });
});
