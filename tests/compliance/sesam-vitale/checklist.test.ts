import { commissioningChecklist, commissioningSteps, sesamVitalePack } from "bareme/compliance";
import { describe, expect, test } from "vitest";
import { reference } from "./reference.js";
import { check, edited } from "./support.js";

const order = commissioningSteps().map(({ id }) => id);
const states = (subject: unknown, day: string, records: "open" | "closed" = "closed") =>
  new Map(commissioningChecklist(check(subject, day, { records })).map(({ id, state }) => [id, state]));

describe("commissioning procedure", () => {
  test("row 237, row 238, row 240: lot, ARL and CPAM come before the acceptance, signed by both", () => {
    const at = (id: string) => order.indexOf(id);
    expect(at("cpam-validation")).toBeLessThan(at("first-lot"));
    expect(at("first-lot")).toBeLessThan(at("acknowledgement"));
    expect(at("acknowledgement")).toBeLessThan(at("acceptance"));
    expect(commissioningSteps()[at("acceptance")]?.signs).toEqual(["technician", "client"]);
  });
  test("row 239: test cards are handed over against a signed attestation, before the real ones", () => {
    expect(order.indexOf("dry-run")).toBeLessThan(order.indexOf("first-lot"));
    expect(commissioningSteps().find(({ id }) => id === "dry-run")?.signs).toEqual(["technician"]);
  });
  test("row 241: the migration is tested with the client, who signs a record of its own", () => {
    const step = commissioningSteps().find(({ id }) => id === "migrate-data");
    expect(step).toMatchObject({ onlyWhen: "migration", signs: ["client"], rules: ["sesam-vitale/co-09"] });
  });
  test("every rule it names is in the pack", () => {
    const known = new Set(sesamVitalePack.rules.map(({ id }) => id));
    expect(commissioningSteps().flatMap(({ rules }) => rules.filter((id) => !known.has(id)))).toEqual([]);
  });
  test("a complete workstation has done every step", () => {
    const found = states(reference("gp", "2003-06-02"), "2003-06-02");
    expect([...found.values()].filter((state) => state === "toDo" || state === "notKnown")).toEqual([]);
    expect(found.get("acceptance")).toBe("done");
    expect(found.get("migrate-data")).toBe("notNeeded");
    expect(found.get("first-returns")).toBe(undefined);
  });
  test("row 232: what is missing says which step is open", () => {
    const day = "2003-06-02";
    const without = (pointer: string, records: "open" | "closed" = "closed") =>
      states(edited(reference("gp", day), [{ remove: pointer }]), day, records);
    expect(without("/workstation/software/billing/approval/number").get("prepare")).toBe("toDo");
    expect(without("/workstation/commissioning/arl").get("acknowledgement")).toBe("toDo");
    expect(without("/workstation/commissioning/arl", "open").get("acknowledgement")).toBe("notKnown");
    expect(without("/workstation/commissioning/acceptance").get("acceptance")).toBe("toDo");
  });
});
