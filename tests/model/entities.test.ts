import {
  type AdaptedActivity,
  availability,
  BRITTANY,
  canMoveCard,
  date,
  decisionMaker,
  duplicateLabels,
  NEXT_CARD_STATES,
  type Professional,
  period,
  showsOn,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

test("row 297: five territories of Brittany, with Finistère split in two", () => {
  expect(BRITTANY.map(({ id }) => id)).toEqual(["22", "29-north", "29-south", "35", "56"]);
  expect(BRITTANY.filter(({ departments }) => departments.includes("29"))).toHaveLength(2);
  expect(duplicateLabels(BRITTANY)).toEqual([]);
});
test("a label that stands twice is reported, an id that stands twice is refused", () => {
  const twice = BRITTANY.map((territory) =>
    territory.id.startsWith("29") ? { ...territory, label: "29N" } : territory,
  );
  expect(duplicateLabels(twice)).toEqual(["29N"]);
  expect(() => duplicateLabels([...BRITTANY, ...BRITTANY])).toThrow(/territory\/duplicate-id/);
});

test("row 298: a solo practitioner decides for himself, an SCM through its president", () => {
  expect(decisionMaker({ id: "p", form: "solo", members: ["a"] })).toEqual({ ok: true, value: "a" });
  expect(decisionMaker({ id: "p", form: "scm", members: ["a", "b"], president: "b" })).toEqual({
    ok: true,
    value: "b",
  });
  expect(decisionMaker({ id: "p", form: "scp", members: ["a", "b"] })).toEqual({
    ok: false,
    reason: "presidentUnknown",
  });
  expect(decisionMaker({ id: "p", form: "scm", members: [] })).toEqual({ ok: false, reason: "noMember" });
});
test("row 299: a professional has a specialty, a mode of practice, a sector and a group; what is not known is absent", () => {
  const doctor: Professional = {
    id: "a",
    name: "Dr A",
    profession: "general-practitioner",
    mode: "selfEmployed",
    sector: 1,
    practice: "scm",
  };
  expect(structuredClone(doctor)).toEqual(doctor);
  expect("specialty" in doctor).toBe(false);
});

test("row 300: a show is on from its first day through its last", () => {
  const medec = { id: "medec", name: "MEDEC", during: period(date("2003-03-12"), date("2003-03-16")) };
  const on = (day: string): number => showsOn([medec], date(day)).length;
  expect([on("2003-03-11"), on("2003-03-12"), on("2003-03-15"), on("2003-03-16")]).toEqual([0, 1, 1, 0]);
});

test("row 301: stock serves a quote from what is free, then on order, then to order; the parts sum to it", () => {
  expect(availability({ reference: "PC", onHand: 5, reserved: 3, onOrder: 4 }, 8)).toEqual({
    now: 2,
    later: 4,
    toOrder: 2,
  });
  expect(availability({ reference: "PC", onHand: 1, reserved: 3 }, 2)).toEqual({ now: 0, later: 0, toOrder: 2 });
  const units = fc.nat(1000);
  fc.assert(
    fc.property(units, units, units, units, (onHand, reserved, onOrder, wanted) => {
      const { now, later, toOrder } = availability({ reference: "x", onHand, reserved, onOrder }, wanted);
      expect(now + later + toOrder).toBe(wanted);
      expect(Math.min(now, later, toOrder)).toBeGreaterThanOrEqual(0);
    }),
  );
  for (const bad of [-1, 0.5, Number.NaN])
    expect(() => availability({ reference: "x", onHand: bad }, 1)).toThrow(/stock\/not-whole/);
});

test("row 302: a client card is verified before it can grow stale, and an archived one is not revived", () => {
  expect(canMoveCard("entered", "verified")).toBe(false);
  expect(canMoveCard("complete", "verified")).toBe(true);
  expect(canMoveCard("verified", "stale")).toBe(true);
  expect(NEXT_CARD_STATES.archived).toEqual([]);
  for (const state of Object.keys(NEXT_CARD_STATES))
    expect(canMoveCard(state as "stale", "archived")).toBe(state !== "archived");
});

test("row 303: an activity says how it is adapted; not asked is absent", () => {
  const session: AdaptedActivity = { id: "training", accommodations: ["extraTime", "technicalAid"] };
  expect(JSON.parse(JSON.stringify(session))).toEqual(session);
});
