import type { Contract, ContractCopies } from "../../model/contract.js";
import type { CalendarDate } from "../../model/date.js";
import type { Outcome, Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A maintenance or assistance contract is made in two copies, signed by the provider (sales director) and by the client, one each. */
export const contractFileComplete: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/file-complete",
  slug: "contract-file-complete",
  title: { fr: "Exemplaires et signatures du contrat", en: "Copies and signatures of the contract" },
  basis: "secondary",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "blocking", gates: ["file"] }],
  each: "contract",
  after: ["contracts/sound"],
  check: ({ contract }, { asOf, policy }) => {
    const { copies } = contract;
    if (copies === undefined) return { missing: ["contracts[].copies"] };
    if (copies === null) return { fail: "noPaper", at: ["copies"] };
    return counted(contract, copies, policy.copies) ?? signed(contract, copies, asOf) ?? held(contract, copies);
  },
  messages: {
    noPaper: { fr: "Le contrat n'est pas au dossier.", en: "The contract is not on file." },
    copies: { fr: "{count} exemplaire(s) au lieu de {wanted}.", en: "{count} copy or copies instead of {wanted}." },
    client: { fr: "Le client n'a pas signé.", en: "The client has not signed." },
    provider: { fr: "Le prestataire n'a pas signé.", en: "The provider has not signed." },
    held: { fr: "Le client n'a pas son exemplaire.", en: "The client does not hold a copy." },
  },
  remedy: {
    fr: "Faire signer deux exemplaires par le client et par la direction commerciale, un pour chacun.",
    en: "Have two copies signed by the client and by the sales director, one for each.",
  },
});

type Fail = Exclude<Outcome<"noPaper" | "copies" | "client" | "provider" | "held">, string>;

/** The rule of two copies is that of the reseller's own contracts. */
function counted({ kind }: Contract, { count }: ContractCopies, wanted: number): Fail | undefined {
  const own = kind === "maintenance" || kind === "assistance";
  return own && count < wanted ? { fail: "copies", at: ["copies", "count"], data: { count, wanted } } : undefined;
}

function signed({ client }: Contract, { signatures }: ContractCopies, asOf: CalendarDate): Fail | undefined {
  const done = signatures.filter(({ on }) => on !== null && on <= asOf).map(({ party }) => party);
  if (!done.includes(client)) return { fail: "client", at: ["copies", "signatures"] };
  return done.some((party) => party !== client) ? undefined : { fail: "provider", at: ["copies", "signatures"] };
}

function held({ client }: Contract, { heldBy }: ContractCopies): Fail | "pass" {
  if (heldBy === undefined) return { missing: ["contracts[].copies.heldBy"] };
  return heldBy.includes(client) ? "pass" : { fail: "held", at: ["copies", "heldBy"] };
}
