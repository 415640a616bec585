import type { Text } from "../../model/text.js";
import type { RuleStatus, Verdict } from "../../model/verdict.js";

/** Who does a step, or signs it. */
export type CommissioningActor = "client" | "salesperson" | "technician" | "publisher" | "caisse" | "cardIssuer";

/** One step of the commissioning (mise en service), in its order. */
export interface CommissioningStep {
  readonly id: string;
  readonly title: Text;
  readonly by: readonly CommissioningActor[];
  /** Who signs what proves it; empty when nothing is signed. */
  readonly signs: readonly CommissioningActor[];
  /** Rules that check it. */
  readonly rules: readonly string[];
  /** Only when data are migrated. */
  readonly onlyWhen?: "migration";
}

/** A step with its state: `notNeeded` when no rule that checks it applies. Steps that no rule checks have none. */
export interface CommissioningState extends CommissioningStep {
  readonly state?: "done" | "toDo" | "notKnown" | "notNeeded";
}

const STEPS: readonly CommissioningStep[] = [
  {
    id: "collect-papers",
    title: {
      fr: "Réunir : ordonnance barrée, feuille de soins barrée, copie de la carte ou son numéro ; faire signer les contrats de licence, d'accès et d'assistance",
      en: "Collect: crossed-out prescription, crossed-out care sheet, copy of the card or its number; have the license, access and assistance contracts signed",
    },
    by: ["salesperson", "client"],
    signs: ["client"],
    rules: ["cf-01", "cf-02", "cf-03", "ct-01", "ct-03", "ct-05"],
  },
  {
    id: "prepare",
    title: {
      fr: "Préparer : l'éditeur personnalise le module, l'accès est configuré",
      en: "Prepare: the publisher personalizes the module, the access is configured",
    },
    by: ["publisher", "technician"],
    signs: [],
    rules: ["sw-02", "sw-03", "ct-02", "nw-03"],
  },
  {
    id: "install",
    title: {
      fr: "Installer le matériel et les logiciels, d'après la fiche d'installation remplie avant",
      en: "Install hardware and software, by the installation sheet filled in before",
    },
    by: ["technician"],
    signs: [],
    rules: ["hw-01", "hw-02", "hw-04", "hw-05", "hw-06", "hw-08", "hw-10", "nw-01", "nw-02"],
  },
  {
    id: "migrate-data",
    title: {
      fr: "Reprendre les données, les tester avec le client, faire signer le document qui l'atteste",
      en: "Migrate the data, test them with the client, have the separate record signed",
    },
    by: ["technician", "client"],
    signs: ["client"],
    rules: ["co-09"],
    onlyWhen: "migration",
  },
  {
    id: "dry-run",
    title: {
      fr: "Essai à blanc avec des cartes de test : CPS de test de l'émetteur, cartes Vitale de test du GIE, remises contre attestation signée",
      en: "Dry run with test cards: CPS test cards of the card issuer, Vitale test cards of the GIE, handed over against a signed attestation",
    },
    by: ["technician", "cardIssuer"],
    signs: ["technician"],
    rules: [],
  },
  {
    id: "cpam-validation",
    title: {
      fr: "Faire valider l'installation par le service SESAM-Vitale de la CPAM du département",
      en: "Have the SESAM-Vitale unit of the department's CPAM validate the installation",
    },
    by: ["technician", "caisse"],
    signs: [],
    rules: ["co-01"],
  },
  {
    id: "first-lot",
    title: {
      fr: "Cartes réelles : faire une feuille au moins, former le lot, l'envoyer",
      en: "Real cards: make one sheet at least, format the lot, send it",
    },
    by: ["technician", "client"],
    signs: [],
    rules: ["cd-01", "cd-02", "cd-03", "cd-04", "cd-06", "cd-07", "co-02"],
  },
  {
    id: "acknowledgement",
    title: {
      fr: "Attendre l'ARL : positif, le fichier est conforme et reçu ; négatif, corriger et renvoyer",
      en: "Wait for the ARL: positive, the file conforms and was received; negative, correct and send again",
    },
    by: ["caisse"],
    signs: [],
    rules: ["co-03", "co-04", "co-05", "co-08"],
  },
  {
    id: "acceptance",
    title: {
      fr: "Signer la recette, après l'ARL positif",
      en: "Sign the acceptance record, after the positive ARL",
    },
    by: ["technician", "client"],
    signs: ["technician", "client"],
    rules: ["co-06", "co-07"],
  },
  {
    id: "first-returns",
    title: {
      fr: "Suivre les premiers retours RSP : paiements et rejets",
      en: "Follow the first RSP returns: payments and rejects",
    },
    by: ["technician", "client"],
    signs: [],
    rules: [],
  },
];

/**
 * The commissioning procedure, in the order that matters: what is done, by whom, who signs.
 *
 * @example
 * ```ts
 * commissioningSteps().find(({ id }) => id === "acceptance")?.signs; // => ["technician", "client"]
 * ```
 */
export function commissioningSteps(): readonly CommissioningStep[] {
  return STEPS.map((step) => ({ ...step, rules: step.rules.map((ref) => `sesam-vitale/${ref}`) }));
}

/**
 * The procedure with the state of each step, from a verdict: an unfinished step first breaks, then doubts.
 *
 * @example
 * ```ts
 * commissioningChecklist({ rules: [] })[0]?.state; // => "notNeeded"
 * ```
 */
export function commissioningChecklist({ rules }: Pick<Verdict, "rules">): readonly CommissioningState[] {
  const statuses = new Map(rules.map(({ rule, status }) => [rule, status]));
  return commissioningSteps().map((step) => {
    if (step.rules.length === 0) return step;
    const found = step.rules.flatMap((id) => statuses.get(id) ?? []);
    return { ...step, state: stateOf(found) };
  });
}

function stateOf(statuses: readonly RuleStatus[]): NonNullable<CommissioningState["state"]> {
  if (statuses.includes("fail")) return "toDo";
  if (statuses.includes("undetermined") || statuses.includes("crashed")) return "notKnown";
  return statuses.includes("pass") || statuses.includes("waived") ? "done" : "notNeeded";
}
