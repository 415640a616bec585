import { type CardFilter, type ClientCard, date, francs, francsToEuros } from "bareme/model";
import {
  cardRetention,
  completeness,
  duplicates,
  emailKey,
  fileRates,
  likelyPairs,
  mergeProposal,
  nameKey,
  personalDataConstraints,
  phoneKey,
  renewalTargets,
  requalification,
  selectCards,
  sellOut,
  similarity,
  staleness,
} from "bareme/segmentation";
import { expect, test } from "vitest";

/** The sixteen questions of the source document's table of requests, on one card. */
const card: ClientCard = {
  id: "c1",
  status: "client",
  identity: { name: "Le Goff", department: "22", phone: "02 96 33 11 22", postalCode: "22000" },
  practice: { targetType: "practitioner", profession: "dentist", form: "group", practitioners: 3, assistants: 2 },
  computerized: true,
  sesamVitale: true,
  equipment: [
    { id: "pc", kind: "computer", installedOn: date("2023-03-31") },
    { id: "sensor", kind: "x-ray-sensor", maker: "Trophy", installedOn: date("2025-01-01") },
    { id: "reader", kind: "card-reader", model: "TwoSlot", version: "1.31" },
    { id: "software", kind: "practice-software", version: "2002", installedOn: date("2024-05-01") },
  ],
  contracts: [
    { id: "maintenance", kind: "maintenance", startsOn: date("2024-06-01"), endsOn: date("2026-09-30") },
    { id: "assistance", kind: "assistance", endsOn: date("2027-06-01") },
  ],
  project: { planned: true, subject: "second workstation", horizon: "medium" },
  adoption: "innovator",
  history: [
    { on: date("2026-01-10"), channel: "visit", from: "firm", comment: "Veut un second poste" },
    { on: date("2024-02-01"), channel: "call", from: "prospect" },
  ],
  reminders: [{ on: date("2026-04-01"), action: "call back" }],
};

const answer = (filter: CardFilter, of: ClientCard = card) => selectCards([of], filter)[0]?.selected;

test("row 180: the sixteen qualification fields can each be asked", () => {
  const questions: CardFilter[] = [
    { field: "status", is: "client" },
    { field: "practice.profession", oneOf: ["dentist", "general-practitioner"] },
    { field: "computerized", is: true },
    {
      some: "equipment",
      where: {
        all: [
          { field: "kind", is: "practice-software" },
          { field: "version", is: "2002" },
        ],
      },
    },
    {
      some: "equipment",
      where: {
        all: [
          { field: "kind", is: "x-ray-sensor" },
          { field: "maker", contains: "trophy" },
        ],
      },
    },
    { field: "history.on", from: "2026-01-01" },
    { field: "reminders.on", before: "2026-05-01" },
    { field: "project.planned", is: true },
    { field: "project.horizon", isNot: "short" },
    { field: "sesamVitale", is: true },
    {
      some: "equipment",
      where: {
        all: [
          { field: "kind", is: "card-reader" },
          { field: "model", is: "TwoSlot" },
        ],
      },
    },
    { field: "equipment.version", is: "1.31" },
    {
      some: "contracts",
      where: {
        all: [
          { field: "kind", is: "maintenance" },
          { field: "endsOn", before: "2026-12-31" },
        ],
      },
    },
    {
      some: "contracts",
      where: {
        all: [
          { field: "kind", is: "assistance" },
          { field: "endsOn", from: "2027-01-01" },
        ],
      },
    },
    { field: "practice.practitioners", atLeast: 3 },
    { field: "identity.department", is: "22" },
  ];
  for (const question of questions) expect(answer(question), JSON.stringify(question)).toBe("yes");
  expect(answer({ all: questions })).toBe("yes");
  expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
});

test("several conditions of one item hold of the same item with some, of any without", () => {
  const conditions: CardFilter[] = [
    { field: "kind", is: "x-ray-sensor" },
    { field: "version", is: "2002" },
  ];
  expect(answer({ some: "equipment", where: { all: conditions } })).toBe("unknown"); // the sensor bears no version
  expect(
    answer({
      all: [
        { field: "equipment.kind", is: "x-ray-sensor" },
        { field: "equipment.version", is: "2002" },
      ],
    }),
  ).toBe("yes");
});

test("what is not on the card is unknown, and each condition says what was found", () => {
  const bare: ClientCard = { id: "p1", status: "prospect", identity: { name: "Lefèvre" } };
  expect(answer({ field: "computerized", is: false }, bare)).toBe("unknown");
  expect(answer({ not: { field: "computerized", is: true } }, bare)).toBe("unknown");
  expect(answer({ field: "computerized", known: false }, bare)).toBe("yes");
  expect(answer({ field: "computerized", known: true })).toBe("yes");
  expect(
    answer(
      {
        any: [
          { field: "computerized", is: true },
          { field: "status", is: "prospect" },
        ],
      },
      bare,
    ),
  ).toBe("yes");
  expect(
    answer(
      {
        all: [
          { field: "computerized", is: true },
          { field: "status", is: "client" },
        ],
      },
      bare,
    ),
  ).toBe("no");
  expect(answer({ some: "equipment", where: { field: "kind", is: "computer" } }, bare)).toBe("unknown");
  expect(answer({ not: { field: "status", is: "client" } })).toBe("no");
  expect(answer({ field: "practice.practitioners", atMost: 2 })).toBe("no");
  expect(answer({ field: "identity.name", contains: "LÉ GOFF" })).toBe("yes");
  const found = selectCards([card], {
    any: [
      { field: "equipment.kind", is: "printer" },
      { field: "status", is: "client" },
    ],
  })[0];
  expect(found?.reasons.map(({ outcome, found }) => [outcome, found])).toEqual([
    ["notMet", ["computer", "x-ray-sensor", "card-reader", "practice-software"]],
    ["met", ["client"]],
  ]);
});

test("hostile filters and records: no prototype, no depth, no getter of another kind", () => {
  expect(answer({ field: "constructor.name", known: true })).toBe("no");
  expect(answer({ field: "__proto__.toString", known: true })).toBe("no");
  const deep = Array.from({ length: 30 }).reduce<CardFilter>((filter) => ({ not: filter }), {
    field: "status",
    is: "client",
  });
  expect(() => answer(deep)).toThrow("filter/shape");
  expect(() => answer(null as never)).toThrow("filter/shape");
  expect(() => answer({ field: "status" } as never)).toThrow("filter/shape");
  expect(() => answer({ field: "", known: true })).toThrow("filter/shape");
  expect(() => answer({ field: "a.b.c.d.e.f.g.h.i", known: true })).toThrow("filter/shape");
  expect(() => answer({ field: "practice.practitioners", atLeast: "3" as never })).toThrow("filter/shape");
  expect(() => answer({ field: "history.on", before: "soon" })).toThrow("filter/shape");
});

test("row 181: the card holds identity, actions to run with dates, history and comments, as plain data", () => {
  expect(structuredClone(card)).toEqual(card);
  expect(Object.keys(card)).toEqual(expect.arrayContaining(["identity", "reminders", "history"]));
  expect(
    completeness([card], ["identity.phone", "reminders.action", "history.comment", "identity.email"]),
  ).toMatchObject({
    value: { overall: 0.75, completeRecords: 0, missing: [["identity.email"]] },
  });
  expect(completeness([], ["a"])).toEqual({ ok: false, reason: "empty" });
});

test("row 182: numbers of practitioners and assistants are on the card", () => {
  expect(
    answer({
      all: [
        { field: "practice.practitioners", atMost: 3 },
        { field: "practice.assistants", atLeast: 2 },
      ],
    }),
  ).toBe("yes");
});

test("row 184: equipment of 3 or 4 years, a version behind, a contract ending: both sides of each day", () => {
  const targets = (asOf: string, equipmentMonths = 36) =>
    renewalTargets([card], {
      asOf: date(asOf),
      equipmentMonths,
      contractMonths: 6,
      currentVersions: { "practice-software": "2004" },
    });
  expect(targets("2026-03-30")[0]?.reasons.map(({ kind }) => kind)).toEqual(["versionBehind", "contractEnding"]);
  expect(targets("2026-03-31")[0]?.reasons.map(({ kind }) => kind)).toEqual([
    "oldEquipment",
    "versionBehind",
    "contractEnding",
  ]);
  expect(targets("2026-03-31", 48)[0]?.reasons.map(({ kind }) => kind)).not.toContain("oldEquipment");
  expect(targets("2026-03-29")[0]?.reasons.map(({ kind }) => kind)).toEqual(["versionBehind"]); // 6 months end on 29 September
  expect(targets("2026-10-01")[0]?.reasons.map(({ kind }) => kind)).not.toContain("contractEnding"); // it has ended
  expect(targets("2026-03-31")[0]?.unknown).toEqual(["reader"]);
  expect(
    renewalTargets([{ ...card, equipment: [], contracts: [] }], {
      asOf: date("2026-01-01"),
      equipmentMonths: 36,
      contractMonths: 6,
    }),
  ).toEqual([]);
});

const FILE = [
  { name: "Cabinet du Dr Lefèvre", postalCode: "22000", phone: "02.96.33.11.22" },
  { name: "LEFEVRE (Dr)", postalCode: "22000", phone: "" },
  { name: "Kerautret", postalCode: "29200", phone: "+33 2 96 33 11 22" },
  { name: "Le Goff", postalCode: "22000" },
  { name: "Le Goff", postalCode: "35000" },
  { name: "", postalCode: "22000" },
];
const dropWords = ["CABINET", "DU", "DR"];

test("row 193: merged lists are matched on name and place, telephone or professional number; each link says why", () => {
  const found = duplicates(FILE, { rules: [["phone"], ["name", "postalCode"]], dropWords });
  expect(found).toMatchObject({ value: { distinct: 4, surplus: 2, groups: [{ records: [0, 1, 2] }] } });
  expect(found.ok && found.value.groups[0]?.links.map(({ a, b, rule }) => [a, b, rule.join("+")])).toEqual([
    [0, 2, "phone"],
    [0, 1, "name+postalCode"],
  ]);
  const ids = [{ siret: "123 456 789 00012" }, { siret: "12345678900012" }, { siret: "" }, { siret: "x" }];
  expect(duplicates(ids, { rules: [["siret"]] })).toMatchObject({
    value: { groups: [{ records: [0, 1] }], surplus: 1 },
  });
  expect(duplicates(ids, { rules: [["siret"]], kinds: { siret: "text" } })).toMatchObject({ value: { groups: [] } });
  expect(duplicates([], { rules: [["phone"]] })).toEqual({ ok: false, reason: "empty" });
  expect(() => duplicates(FILE, { rules: [[]] })).toThrow("duplicates/rules");
});

test("likely pairs are proposed within one place, a merge shows its conflicts, nothing is merged", () => {
  const options = { field: "name", within: "postalCode", method: "jaroWinkler", atLeast: 0.9, dropWords } as const;
  expect(likelyPairs(FILE, options)).toEqual([{ a: 0, b: 1, likeness: 1 }]); // the two Le Goff live in two towns
  expect(() => likelyPairs(FILE, { ...options, maxComparisons: 1 })).toThrow("duplicates/too-many");
  const proposal = mergeProposal(
    FILE.slice(0, 3),
    { name: "name", postalCode: "text", phone: "phone", email: "email" },
    { dropWords },
  );
  expect(proposal.conflicts).toEqual(["name", "postalCode"]);
  expect(proposal.fields.map(({ field, status, value }) => [field, status, value])).toEqual([
    ["name", "conflict", undefined],
    ["postalCode", "conflict", undefined],
    ["phone", "agreed", "02.96.33.11.22"],
    ["email", "missing", undefined],
  ]);
  expect(proposal.fields[0]?.candidates.map(({ records }) => records)).toEqual([[0, 1], [2]]);
  expect(() => mergeProposal([{}], {})).toThrow("merge/records");
});

test("keys: names, French telephones, addresses; texts too long are refused", () => {
  expect(nameKey(" Sté  Œuvre-Santé d’Éric-Noël ")).toBe("STE OEUVRE SANTE D ERIC NOEL");
  expect(["0033 2 96 33 11 22", "+33 (0)2 96 33 11 22", "02-96-33-11-22"].map(phoneKey)).toEqual(
    Array(3).fill("0296331122"),
  );
  expect(["02 96", "+44 20 7946 0000", "00 96 33 11 22", ""].map(phoneKey)).toEqual(Array(4).fill(undefined));
  expect([emailKey(" A@B.fr "), emailKey("  ")]).toEqual(["a@b.fr", undefined]);
  expect(() => nameKey("x".repeat(1001))).toThrow("text/too-long");
  expect(() => nameKey(5 as never)).toThrow("text/too-long");
});

test("likeness: four methods against worked pairs", () => {
  const of = (a: string, b: string, method: Parameters<typeof similarity>[2]["method"]) => similarity(a, b, { method });
  expect(of("DIXON", "DICKSONX", "jaroWinkler")).toBeCloseTo(0.8133, 4);
  expect(of("MARTHA", "MARHTA", "jaro")).toBeCloseTo(17 / 18, 12);
  expect(of("kitten", "sitting", "levenshtein")).toBeCloseTo(1 - 3 / 7, 12);
  expect(of("night", "nacht", "diceBigrams")).toBe(0.25); // ht of ni ig gh ht, na ac ch ht
  expect(of("aaa", "aa", "diceBigrams")).toBeCloseTo(2 / 3, 12);
  expect([
    of("", "", "jaro"),
    of("", "a", "jaro"),
    of("a", "", "levenshtein"),
    of("a", "a", "diceBigrams"),
    of("a", "b", "diceBigrams"),
  ]).toEqual([1, 0, 0, 1, 0]);
  expect(() => of("a", "b", "soundex" as never)).toThrow("similarity/method");
  expect(() => of("a".repeat(1001), "b", "jaro")).toThrow("text/too-long");
  expect(() => similarity("a", "b", { method: "jaro", prefixScale: 0.5 })).toThrow("similarity/prefix-scale");
});

test("row 195, row 196: the history in francs is converted at 6.55957", () => {
  expect([1_500_000, 1_800_000, 50_000].map((amount) => Math.round(francsToEuros(francs(amount)) / 100))).toEqual([
    228_674, 274_408, 7622,
  ]);
});

test("row 211: 200 cards opened and 1 500 requalified; obsolete ones leave", () => {
  expect(requalification({ start: 1800, requalified: 1500, removed: 300, opened: 200 })).toEqual({
    ok: true,
    value: { cards: 1700, removalRate: 1 / 6, requalifiedRate: 1 },
  });
  expect(requalification({ start: 10, requalified: 9, removed: 2, opened: 0 })).toEqual({
    ok: false,
    reason: "moreThanCards",
  });
  expect(requalification({ start: 2, requalified: 0, removed: 2, opened: 0 })).toEqual({ ok: false, reason: "empty" });
  expect(fileRates({ records: 0, usable: 0, returned: 0 })).toEqual({ ok: false, reason: "empty" });
});

test("staleness: the last day, the day after, an unknown day", () => {
  const of = (asOf: string, atLimit: "kept" | "stale") =>
    staleness(date("2023-03-31"), { asOf: date(asOf), months: 36, atLimit });
  expect([
    of("2026-03-30", "stale"),
    of("2026-03-31", "kept"),
    of("2026-03-31", "stale"),
    of("2026-04-01", "kept"),
  ]).toEqual(["kept", "kept", "stale", "stale"]);
  expect(staleness(undefined, { asOf: date("2026-01-01"), months: 1, atLimit: "kept" })).toBe("unknown");
});

test("row 224: constraints on collected data by date with their source, and retention of a card", () => {
  const ids = (day: string) => {
    const found = personalDataConstraints(date(day));
    return found.known ? found.constraints.map(({ id }) => id) : found.reason;
  };
  expect(ids("1978-01-05")).toBe("notCovered");
  expect(ids("2004-01-01")).toEqual(["cnil-declaration"]);
  expect(ids("2018-05-24")).toEqual(["cnil-declaration"]);
  expect(ids("2018-05-25")).toEqual(["storage-limitation", "right-to-object", "record-of-processing"]);
  expect(ids("2018-11-28")).not.toContain("reference-retention");
  expect(ids("2020-11-18")).toContain("professional-mailing");
  const now = personalDataConstraints(date("2026-01-01"));
  for (const one of now.known ? now.constraints : []) expect(one.source.url).toMatch(/^https?:/);
  expect(cardRetention(card, { asOf: date("2040-01-01") })).toEqual({ status: "keep", canvassing: "allowed" });
  const former = { ...card, status: "formerClient", relationEndedOn: date("2023-01-31"), opposed: true } as const;
  expect(cardRetention(former, { asOf: date("2026-01-31") })).toEqual({
    status: "keep",
    limit: "2026-01-31",
    canvassing: "opposed",
  });
  expect(cardRetention(former, { asOf: date("2026-02-01") }).status).toBe("askOrDelete");
  // the firm's own visit of 2026 does not start the clock: the call of the prospect in 2024 does
  expect(cardRetention({ ...card, status: "prospect" }, { asOf: date("2026-03-01") })).toMatchObject({
    limit: "2027-02-01",
  });
  const bare: ClientCard = { id: "p", status: "prospect", identity: { name: "x" } };
  expect(cardRetention(bare, { asOf: date("2026-01-01") }).status).toBe("unknown");
});

const fact = { product: "vaccine", stock: 10, sold: 20, potential: 80, readOn: date("2026-03-01") };

test("row 225, row 226: stock, sales and potential qualify a veterinary client; without them nothing is guessed", () => {
  expect(sellOut(fact, { keepFrom: 0.5 })).toEqual({
    product: "vaccine",
    class: "toDevelop",
    gap: 60,
    coverage: 0.5,
    missing: [],
  });
  expect(sellOut({ ...fact, sold: 40 }, { keepFrom: 0.5 }).class).toBe("toKeep");
  expect(sellOut({ ...fact, sold: 0 }, { keepFrom: 0.5 })).toEqual({
    product: "vaccine",
    class: "toWin",
    gap: 80,
    missing: [],
  });
  const { sold: _, ...unknown } = fact;
  expect(sellOut(unknown, { keepFrom: 0.5 })).toEqual({ product: "vaccine", class: "unknown", missing: ["sold"] });
  expect(() => sellOut({ ...fact, stock: -1 }, { keepFrom: 0.5 })).toThrow("count/invalid");
});

test("row 229: targets are vets, veterinary clinics and pharmacies", () => {
  const targets = (["veterinarian", "veterinaryClinic", "pharmacy"] as const).map(
    (targetType): ClientCard => ({
      id: targetType,
      status: "prospect",
      identity: { name: targetType },
      practice: { targetType },
    }),
  );
  const found = selectCards(targets, { field: "practice.targetType", oneOf: ["veterinarian", "pharmacy"] });
  expect(found.filter(({ selected }) => selected === "yes").map(({ id }) => id)).toEqual(["veterinarian", "pharmacy"]);
});
