import { date } from "bareme/model";
import { compose, conflictsOf, definePack, evaluate, type Rule, rulesFor, type Shape, strict } from "bareme/plugins";
import { describe, expect, test } from "vitest";

interface Offer {
  readonly price?: number;
  readonly lines?: readonly { readonly id: string }[];
}
type OfferShape = Shape<{ kind: "offer"; subject: Offer; gate: "send"; items: { line: unknown } }>;
const offerRule = rulesFor<OfferShape>();
const asOf = date("2026-11-21");
const head = {
  title: { fr: "Titre", en: "Title" },
  basis: "convention" as const,
  sources: [{ id: "house", title: "House rules" }],
  phases: [{ from: date("2020-01-01"), severity: "blocking" as const, gates: ["send" as const] }],
  remedy: { fr: "Remède", en: "Remedy" },
  messages: { bad: { fr: "Mauvais {n}.", en: "Bad {n}." } },
};
const honest = definePack<OfferShape>({
  id: "honest",
  kind: "offer",
  title: head.title,
  gates: ["send"],
  policy: {},
  rules: [
    offerRule({ ...head, id: "honest/passes", slug: "passes", check: () => "pass", messages: {} }),
    offerRule({ ...head, id: "honest/fails", slug: "fails", check: () => ({ fail: "bad", data: { n: 1 } }) }),
    offerRule({ ...head, id: "honest/asks", slug: "asks", check: () => ({ missing: ["price"] }), messages: {} }),
  ],
});
const subject: Offer = { price: 1, lines: [{ id: "a" }, { id: "b" }] };
const alone = evaluate(
  compose([{ id: "honest", version: "1.0.0", packs: [honest] }]),
  "offer" as never,
  subject as never,
  { asOf },
);

/** A pack of one rule whose check is the plugin's. */
function hostilePack(check: unknown, rest: object = {}): typeof honest {
  const rule = { ...head, id: "hostile/rule", slug: "rule", check } as unknown as Rule<OfferShape>;
  return { ...honest, id: "hostile", rules: [rule], ...rest };
}

/** What an evaluation beside a hostile pack says of the honest one, and of the hostile one. */
function beside(
  pack: unknown,
  guard?: typeof strict,
): { honest: unknown; findings: { key: string; status: string }[]; rules: { status: string }[] } {
  const plugins = [
    { id: "honest", version: "1.0.0", packs: [honest] },
    { id: "hostile", version: "1.0.0", packs: [pack as typeof honest] },
  ];
  const verdict = evaluate(compose(plugins), "offer" as never, subject as never, { asOf, ...(guard ? { guard } : {}) });
  const ours = ({ rule = "", code = "" }: { rule?: string; code?: string }): boolean =>
    (rule || code).startsWith("honest/");
  return {
    honest: { rules: verdict.rules.filter(ours), findings: verdict.findings.filter(ours) },
    rules: verdict.rules.filter(({ rule }) => rule.startsWith("hostile/")),
    findings: verdict.findings.filter(({ code }) => !code.startsWith("honest/")),
  };
}

const untouched = { rules: alone.rules, findings: alone.findings };
const overflow = (): never => overflow();
const circle: Record<string, unknown> = {};
circle["self"] = circle;
const bomb = {
  toString: () => {
    throw new Error("boom");
  },
};
function* endless(): Generator {
  for (let k = 0; ; k += 1) yield { id: String(k), value: k, path: [] };
}
/** A list whose iterator never ends, and whose length grows at each look. */
function endlessList(): unknown {
  let length = 150;
  const look = (target: unknown[], key: string | symbol): unknown => {
    length *= 100;
    if (key === "length") return length;
    return key === Symbol.iterator ? endless : Reflect.get(target, key);
  };
  return new Proxy<unknown[]>([], { get: look });
}
const manyLines = Array.from({ length: 100_001 }, (_, k) => ({ id: String(k), value: k, path: [] }));

const crashing: readonly [what: string, check: unknown][] = [
  [
    "throws an Error",
    () => {
      throw new Error("boom");
    },
  ],
  [
    "throws a string",
    () => {
      throw "boom";
    },
  ],
  [
    "throws null",
    () => {
      throw null;
    },
  ],
  [
    "throws undefined",
    () => {
      throw undefined;
    },
  ],
  [
    "throws a thing whose toString throws",
    () => {
      throw bomb;
    },
  ],
  [
    "throws a promise",
    () => {
      throw Promise.resolve();
    },
  ],
  ["returns a promise", () => Promise.resolve("pass")],
  // biome-ignore lint/suspicious/noThenProperty: a hostile plugin would
  ["returns a thenable", () => ({ then: (f: (x: string) => void) => f("pass") })],
  ["returns nothing", () => undefined],
  ["returns null", () => null],
  ["returns a number", () => 1],
  ["returns another word", () => "passed"],
  ["returns a function", () => () => "pass"],
  ["returns a String object", () => new String("pass")],
  ["returns an empty object", () => ({})],
  ["fails with a key it has no message for", () => ({ fail: "other" })],
  ["fails with __proto__ as key", () => ({ fail: "__proto__" })],
  ["fails with constructor as key", () => ({ fail: "constructor" })],
  [
    "hides behind a getter that throws",
    () => ({
      get fail() {
        throw new Error("boom");
      },
    }),
  ],
  [
    "hides behind a proxy",
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("boom");
          },
        },
      ),
  ],
  ["gives data under __proto__", () => ({ fail: "bad", data: JSON.parse('{"__proto__": 1}') })],
  ["gives data that is no figure", () => ({ fail: "bad", data: { n: { deep: 1 } } })],
  ["gives NaN", () => ({ fail: "bad", data: { n: Number.NaN } })],
  ["gives a path of objects", () => ({ fail: "bad", at: [{}] })],
  ["gives a circular path", () => ({ fail: "bad", at: circle })],
  [
    "gives huge data",
    () => ({ fail: "bad", data: Object.fromEntries(Array.from({ length: 1000 }, (_, k) => [`k${k}`, k])) }),
  ],
  ["gives a huge string", () => ({ fail: "bad", data: { n: "x".repeat(1_000_000) } })],
  ["asks for a million facts", () => ({ missing: Array.from({ length: 1_000_000 }, String) })],
  ["gives a path that never ends", () => ({ fail: "bad", at: endlessList() })],
  ["asks for facts that never end", () => ({ missing: endlessList() })],
  ["asks for no fact", () => ({ missing: [] })],
  ["asks for things that are no names", () => ({ missing: [1, {}] })],
  ["overflows the stack", overflow],
];

describe("a hostile check is a finding, and harms nobody else", () => {
  test.each(crashing)("%s", (_what, check) => {
    for (const guard of [undefined, strict]) {
      const seen = beside(hostilePack(check), guard);
      expect(seen.honest).toEqual(untouched);
      expect(seen.rules.map(({ status }) => status)).toEqual(["crashed"]);
      expect(seen.findings.map(({ status }) => status)).toContain("crashed");
    }
  });

  test("it leaves no trace on built-ins", () => {
    expect(({} as Record<string, unknown>)["n"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a hostile pack is a finding, and harms nobody else", () => {
  const passes = (): string => "pass";
  const broken: readonly [what: string, pack: unknown, key: string][] = [
    [
      "facts that throw",
      hostilePack(passes, {
        facts: () => {
          throw new Error("boom");
        },
      }),
      "threw",
    ],
    [
      "a law date that throws",
      hostilePack(passes, {
        lawDate: () => {
          throw new Error("boom");
        },
      }),
      "threw",
    ],
    ["a law date that is no date", hostilePack(passes, { lawDate: () => "tomorrow" }), "badLawDate"],
    [
      "items that throw",
      hostileItems(() => {
        throw new Error("boom");
      }),
      "threw",
    ],
    ["items that are no list", hostileItems(() => 12), "threw"],
    ["more than a hundred thousand items", hostileItems(() => manyLines), "tooManyItems"],
    ["items whose path is a number", hostileItems(() => [{ id: "a", value: 1, path: 5 }]), "badItem"],
    ["items whose path holds objects", hostileItems(() => [{ id: "a", value: 1, path: [{}] }]), "badItem"],
    ["an item that is null", hostileItems(() => [null]), "threw"],
    ["items that never end", hostileItems(endless), "tooManyItems"],
    ["missing items that are no names", hostileItems(() => ({ missing: [bomb] })), "nonsense"],
    ["items without an id", hostileItems(() => [{ value: 1, path: [] }]), "badItem"],
    [
      "items behind a proxy that throws",
      hostileItems(
        () =>
          new Proxy([], {
            get: () => {
              throw new Error("boom");
            },
          }),
      ),
      "threw",
    ],
    [
      "a conclusion that throws",
      hostilePack(passes, {
        conclude: () => {
          throw new Error("boom");
        },
      }),
      "conclude",
    ],
    ["a circular conclusion", hostilePack(passes, { conclude: () => circle }), "conclude"],
    [
      "a conclusion with a getter that throws",
      hostilePack(passes, {
        conclude: () => ({
          get x() {
            throw new Error("boom");
          },
        }),
      }),
      "conclude",
    ],
  ];

  function hostileItems(items: unknown): unknown {
    const pack = hostilePack(passes, { items: { line: items } });
    return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, each: "line" })) };
  }

  test.each(broken)("%s", (_what, pack, key) => {
    const seen = beside(pack);
    expect(seen.honest).toEqual(untouched);
    expect(seen.findings.map((finding) => finding.key)).toContain(key);
  });

  test("a conclusion is copied: functions left out, hostile keys plain", () => {
    const pack = hostilePack(passes, {
      conclude: () => ({ f: () => 1, ...JSON.parse('{"__proto__": {"polluted": true}}') }),
    });
    expect(beside(pack).honest).toEqual(untouched);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("a promise is no answer, and its rejection ends nothing", () => {
  const late = () => Promise.reject(new Error("late"));
  const passes = () => "pass";
  const throwing = () => {
    throw late();
  };
  const lateItems = hostilePack(passes, { items: { line: late } });
  test.each<[string, unknown, string]>([
    ["of a check", hostilePack(late), "nonsense"],
    ["that a check throws", hostilePack(throwing), "threw"],
    ["of facts", hostilePack(passes, { facts: late }), "threw"],
    ["of a law date", hostilePack(passes, { lawDate: late }), "threw"],
    ["of items", { ...lateItems, rules: lateItems.rules.map((rule) => ({ ...rule, each: "line" })) }, "threw"],
    ["of a conclusion", hostilePack(passes, { conclude: late }), "conclude"],
  ])("%s", async (_what, pack, key) => {
    const rejections: unknown[] = [];
    const hear = (reason: unknown): void => void rejections.push(reason);
    process.on("unhandledRejection", hear);
    try {
      const seen = beside(pack);
      expect(seen.honest).toEqual(untouched);
      expect(seen.findings.map((finding) => finding.key)).toContain(key);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(rejections).toEqual([]);
    } finally {
      process.off("unhandledRejection", hear);
    }
  });
});

describe("the strict guard", () => {
  const seenBy = (check: unknown): { key: string; status: string }[] => {
    const seen = beside(hostilePack(check), strict);
    expect(seen.honest).toEqual(untouched);
    return seen.findings;
  };
  test("a check that changes the subject is a crash, and the subject is as it was", () => {
    const findings = seenBy((offer: { price: number }) => {
      offer.price = 2;
      return "pass";
    });
    expect(findings).toMatchObject([{ status: "crashed", key: "threw" }]);
    expect(subject.price).toBe(1);
  });
  test("a check that changes the related cases is a crash, and they are as they were", () => {
    const related = [{ id: "other" }];
    const pack = hostilePack((_: unknown, ctx: { related: unknown[] }) => {
      ctx.related.length = 0;
      return "pass";
    });
    const book = compose([{ id: "hostile", version: "1.0.0", packs: [pack] }]);
    const verdict = evaluate(book, "offer" as never, subject as never, { asOf, related, guard: strict });
    expect(verdict.rules).toMatchObject([{ status: "crashed" }]);
    expect(related).toEqual([{ id: "other" }]);
  });
  test("a subject kept for later is a copy that nobody else reads", () => {
    let kept: { price?: number } | undefined;
    seenBy((offer: Offer) => {
      kept = offer as { price?: number };
      return "pass";
    });
    expect(kept).toEqual(subject);
    expect(kept).not.toBe(subject);
    expect(Object.isFrozen(kept)).toBe(true);
  });
  test("a check that answers differently twice is a crash", () => {
    let turn = 0;
    expect(seenBy(() => (turn++ % 2 === 0 ? "pass" : { fail: "bad" }))).toMatchObject([{ key: "unstable" }]);
  });
  test("a built-in patched during the evaluation is noticed", () => {
    const native = Array.prototype.at;
    try {
      const findings = seenBy(() => {
        Array.prototype.at = native.bind([]);
        return "pass";
      });
      expect(findings.map(({ key }) => key)).toContain("patchedBuiltIn");
    } finally {
      Array.prototype.at = native;
    }
  });
  test("a built-in patched before the evaluation is noticed", () => {
    const native = Array.prototype.at;
    try {
      Array.prototype.at = function at(k) {
        return native.call(this, k);
      };
      expect(seenBy(() => "pass").map(({ key }) => key)).toContain("patchedBuiltIn");
    } finally {
      Array.prototype.at = native;
    }
  });
  test("a polluted prototype is noticed", () => {
    try {
      const findings = seenBy(() => {
        (Object.prototype as Record<string, unknown>)["polluted"] = true;
        return "pass";
      });
      expect(findings.map(({ key }) => key)).toContain("patchedBuiltIn");
    } finally {
      delete (Object.prototype as Record<string, unknown>)["polluted"];
    }
  });
});

describe("a plugin that lies about itself is refused, or read once", () => {
  const codes = (pack: unknown, plugin: object = {}): string[] =>
    conflictsOf([{ id: "hostile", version: "1.0.0", packs: [pack], ...plugin } as never]).map(({ code }) => code);
  const passes = (): string => "pass";
  const ruleWith = (change: object): unknown => {
    const pack = hostilePack(passes);
    return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, ...change })) };
  };
  test.each([
    ["an id of another pack", { id: "honest/passes" }, "rule/bad-id"],
    ["an id with hostile keys", { id: "hostile/__proto__" }, "rule/bad-id"],
    ["phases that overlap", { phases: [head.phases[0], head.phases[0]] }, "rule/bad-phases"],
    ["no phase", { phases: [] }, "rule/bad-phases"],
    [
      "a phase on a day that does not exist",
      { phases: [{ ...head.phases[0], from: "2026-02-30" }] },
      "rule/bad-phases",
    ],
    ["a warning with a gate", { phases: [{ ...head.phases[0], severity: "warning" }] }, "rule/bad-phases"],
    ["a gate of its own", { phases: [{ ...head.phases[0], gates: ["other"] }] }, "rule/unknown-gate"],
    ["an unverified phase that blocks", { phases: [{ ...head.phases[0], verified: false }] }, "rule/unverified-blocks"],
    ["no source", { sources: [] }, "rule/missing-source"],
    ["a message in one language", { messages: { bad: { fr: "x" } } }, "rule/missing-text"],
    ["an unknown collection", { each: "toString" }, "rule/unknown-collection"],
    ["after a rule that does not exist", { after: ["hostile/none"] }, "rule/unknown-after"],
    ["after itself", { after: ["hostile/rule"] }, "rule/circle"],
    ["no check", { check: "pass" }, "rule/no-check"],
  ])("%s", (_what, change, code) => {
    expect(codes(ruleWith(change))).toContain(code);
  });
  test("a hostile gate or kind is refused", () => {
    expect(codes(hostilePack(passes, { gates: ["__proto__"] }))).toContain("pack/bad-gate");
    expect(codes(hostilePack(passes, { kind: "__proto__" }))).toContain("pack/bad-kind");
  });
  test("fields that are no fields, and things without an id, are refused", () => {
    expect(codes(hostilePack(passes, { fields: { price: null } }))).toContain("plugin/unreadable");
    expect(codes(hostilePack(passes, { fields: { price: { whenAbsent: "never" } } }))).toContain("pack/bad-field");
    expect(codes(hostilePack(passes, { fields: { price: { whenAbsent: "fine", question: "?" } } }))).toContain(
      "pack/bad-field",
    );
    expect(codes(honest, { contributions: { lessors: [{}] } })).toEqual(["contribution/bad-id"]);
    expect(codes(honest, { contributions: { lessors: [{ id: "__proto__" }] } })).toEqual(["contribution/bad-id"]);
  });
  test("what a plugin keeps of its parameters and contributions changes nothing in the rulebook", () => {
    const lessor = { id: "acme", name: "ACME" };
    const rows = [{ from: date("2020-01-01"), value: 1, source: { id: "s", title: "Act" } }];
    const parameter = { id: "acme/rate", title: head.title, unit: "number" as const, knownUntil: asOf, values: rows };
    const book = compose([
      { id: "acme", version: "1.0.0", parameters: [parameter], contributions: { lessors: [lessor] } },
    ]);
    lessor.name = "Other";
    rows.length = 0;
    expect(book.contributions.get("lessors")?.[0]?.value).toEqual({ id: "acme", name: "ACME" });
    expect(book.parameters.get("acme/rate")?.value.values).toHaveLength(1);
  });
  test("a hostile plugin id, version or getter is refused, with its place in the list", () => {
    expect(codes(honest, { id: "__proto__" })).toEqual(["plugin/bad-id"]);
    expect(codes(honest, { version: "latest" })).toEqual(["plugin/bad-version"]);
    const trap = Object.defineProperty({ version: "1.0.0" }, "id", {
      get: () => {
        throw new Error("boom");
      },
    });
    expect(conflictsOf([trap as never])).toEqual([{ code: "plugin/unreadable", id: "plugin 0", owners: ["plugin 0"] }]);
  });
  test("an id, a version or phases that change after composing change nothing", () => {
    const phases = [{ ...head.phases[0] }];
    const pack = ruleWith({ phases }) as { rules: { id: string }[] };
    const plugin = { id: "hostile", version: "1.0.0", packs: [pack] };
    const book = compose([plugin] as never);
    phases.length = 0;
    (pack.rules[0] as { id: string }).id = "hostile/other";
    plugin.version = "9.9.9";
    const verdict = evaluate(book, "offer" as never, subject as never, { asOf });
    expect(verdict.rules).toMatchObject([{ rule: "hostile/rule", status: "pass" }]);
    expect(book.plugins).toEqual([{ id: "hostile", version: "1.0.0" }]);
  });
});
