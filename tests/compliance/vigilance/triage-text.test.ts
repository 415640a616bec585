import { FRENCH_CUES, triageText, triageWords } from "bareme/compliance";
import { describe, expect, test } from "vitest";
import { triageTexts } from "./fixture-cases.js";

const routes = (text: string) => [...triageText(text).routes].sort();

test.each(triageTexts)("row 272, row 277: $id $text", ({ text, routes: expected }) => {
  expect(routes(text)).toEqual([...expected].sort());
});

describe("words that mean two things", () => {
  test.each([
    ["La jument boite.", ["pharmacovigilance"]],
    ["Elle boite, pas de fièvre.", ["pharmacovigilance"]],
    ["Il ne boite plus depuis la livraison.", ["commercial-complaint", "pharmacovigilance"]],
    ["La boite est arrivée ouverte, je demande un avoir.", ["commercial-complaint"]],
    ["Deux boites manquent dans la commande.", ["commercial-complaint"]],
    ["Mauvais produit dans la boîte.", ["quality-defect"]],
    ["Mauvais produit dans la boite.", ["quality-defect"]],
    ["Trouble digestif depuis la pipette.", ["pharmacovigilance"]],
    ["La solution est trouble.", ["quality-defect"]],
    ["Il va avoir une facture.", ["commercial-complaint"]],
    ["Le chien a mangé du chocolat, puis-je donner la pipette ?", ["medical-information"]],
    ["Rupture de stock.", ["commercial-complaint"]],
    ["Lot 12-A livré en retard.", ["commercial-complaint"]],
    ["Rappel de lot ?", ["quality-defect"]],
  ])("%s", (text, expected) => {
    expect(routes(text)).toEqual(expected);
  });
});

describe("negations", () => {
  test.each([
    ["Aucun signe de fièvre, le prix a augmenté.", ["commercial-complaint"]],
    ["Sans vomissements, facture en attente.", ["commercial-complaint"]],
    ["RAS, merci pour la facture.", ["commercial-complaint"]],
    ["Aucun problème particulier, la facture est réglée.", ["commercial-complaint"]],
    ["Pas d'effet sur les puces, facture contestée.", ["commercial-complaint", "pharmacovigilance"]],
    ["Sans effet après trois jours d'antibiotique.", ["amr-signal", "pharmacovigilance"]],
    ["Pas de facture. Vomissements.", ["commercial-complaint", "pharmacovigilance"]],
    ["Pas de facture, vomissements.", ["commercial-complaint", "pharmacovigilance"]],
    ["Des effets indésirables, et la facture est fausse.", ["commercial-complaint", "pharmacovigilance"]],
    ["RAS", ["pharmacovigilance"]],
  ])("%s", (text, expected) => {
    expect(routes(text)).toEqual(expected);
  });
});

describe("English", () => {
  test.each([
    ["Your vaccine killed two of my calves.", ["pharmacovigilance"]],
    ["No side effects, but the invoice is wrong.", ["commercial-complaint"]],
    ["The cow died and the delivery was late.", ["commercial-complaint", "pharmacovigilance"]],
    ["The antibiotic did not work on three cows.", ["amr-signal", "pharmacovigilance"]],
    ["Cloudy vial with particles, nothing was injected.", ["quality-defect"]],
    ["I pricked myself with the vaccine, no reaction.", ["pharmacovigilance"]],
    ["Can I give it to a pregnant bitch?", ["medical-information"]],
  ])("%s", (text, expected) => {
    expect(routes(text)).toEqual(expected);
  });
});

test("row 273: what was found, how sure, and that a person confirms", () => {
  const triage = triageText("Le chien a vomi, facture à revoir.");
  expect(triage.cues).toEqual([
    { class: "reaction", cue: "vomi*", at: 11 },
    { class: "commercial", cue: "facture*", at: 17 },
  ]);
  expect(triage.confidence).toBe("high");
  expect(triageText("Le chien a vomi").confidence).toBe("medium");
  expect(triageText("Bonjour").confidence).toBe("low");
  expect(triage.advice.en).toContain("person");
});

test("a company adds its brands", () => {
  const words = triageWords([FRENCH_CUES, { ...FRENCH_CUES, cues: { humanMedicine: "doliprane*" } }]);
  expect(triageText("Du Doliprane pour le chat, facture jointe.", words).routes).toEqual([
    "pharmacovigilance",
    "commercial-complaint",
  ]);
});

test("a decomposed accent reads like a composed one", () => {
  expect(routes("La boi\u0302te est la\u0300, facture due.")).toEqual(["commercial-complaint"]);
  expect(routes("Boi\u0302te abi\u0302me\u0301e, facture due.")).toEqual(["commercial-complaint"]);
});

test("a megabyte is sorted, whatever it is made of", () => {
  for (const text of [
    "a".repeat(1_000_000),
    "pas de ".repeat(150_000),
    "vomi ".repeat(200_000),
    ", ".repeat(500_000),
    "\u0301".repeat(1_000_000),
  ]) {
    expect(triageText(text).classes).toBeDefined(); // a regular expression that backtracks would not come back
  }
  expect(triageText(`${"x ".repeat(500_000)} vomi`).classes).toEqual(["reaction"]);
});
