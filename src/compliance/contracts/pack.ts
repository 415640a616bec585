import { contractAsOf } from "../../contracts/contract-as-of.js";
import { contractLife } from "../../contracts/life.js";
import { contractSlot } from "../../contracts/portfolio.js";
import type { Contract, ContractSlot } from "../../model/contract.js";
import type { CalendarDate } from "../../model/date.js";
import { isUsageError } from "../../model/errors.js";
import type { Text } from "../../model/text.js";
import { definePack, type Field, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { capReached } from "./cap-reached.js";
import { contractFileComplete } from "./file-complete.js";
import { noticeMissed } from "./notice-missed.js";
import { oneContractPerSlot } from "./one-per-slot.js";
import { reminderSent } from "./reminder-sent.js";
import { revisionClause } from "./revision-clause.js";
import type { ContractsShape, ReadContract, SlotContracts } from "./shape.js";
import { contractSound } from "./sound.js";

const question = (fr: string, en: string): Text => ({ fr, en });

const fields: Readonly<Record<string, Field>> = /* @__PURE__ */ (() => ({
  "client.kind": {
    whenAbsent: "unknown",
    question: question(
      "Consommateur, non-professionnel ou professionnel ?",
      "Consumer, non-professional, professional?",
    ),
  },
  "contracts[].copies": {
    whenAbsent: "absent",
    question: question("Le contrat signé est-il au dossier ?", "Is the signed contract on file?"),
  },
  "contracts[].copies.heldBy": {
    whenAbsent: "unknown",
    question: question("Qui a un exemplaire ?", "Who holds a copy?"),
  },
  "contracts[].notice": {
    whenAbsent: "unknown",
    question: question("Quel est le préavis ?", "What is the notice period?"),
  },
  "contracts[].noticeGiven.receivedOn": {
    whenAbsent: "unknown",
    question: question("Quand le préavis a-t-il été reçu ?", "When was the notice received?"),
  },
  "contracts[].revision": {
    whenAbsent: "absent",
    question: question("Le prix est-il révisé, et comment ?", "Is the price revised, and how?"),
  },
  "contracts[].reminders": {
    whenAbsent: "absent",
    question: question("Quels rappels ont été envoyés ?", "Which reminders were sent?"),
  },
  "law.renewalReminder": {
    whenAbsent: "unknown",
    question: question(
      "Quel est le droit du rappel à cette date ? Les sources ne vont pas jusque-là.",
      "What is the law of reminders on that day? The sources do not reach it.",
    ),
  },
}))();

/** The clauses in force and the life of a contract, or what is wrong with it. */
function readContract(contract: Contract, asOf: CalendarDate): ReadContract {
  try {
    return { contract: contractAsOf(contract, asOf), life: contractLife(contract, { asOf }) };
  } catch (thrown) {
    if (!isUsageError(thrown)) throw thrown;
    const { code, received, expected } = thrown;
    return { contract, error: { code, received, expected } };
  }
}

function slots(read: readonly ReadContract[]): readonly SlotContracts[] {
  const running = read.filter(({ life }) => life?.currentTerm !== undefined && life.state !== "draft");
  const inSlot = (slot: ContractSlot): readonly string[] =>
    running.filter(({ contract }) => contractSlot(contract) === slot).map(({ contract }) => contract.id);
  return (["publisher", "own"] as const)
    .map((slot) => ({ slot, ids: inSlot(slot) }))
    .filter(({ ids }) => ids.length > 0);
}

/**
 * Rules of a client's contracts: are the papers complete (`file`), and was no date missed (`followUp`)?
 *
 * @example
 * ```ts
 * contractsPack.rules.map((rule) => rule.id).includes("contracts/notice-missed"); // => true
 * ```
 */
export const contractsPack: Pack<ContractsShape> = /*@__PURE__*/ definePack<ContractsShape>({
  id: "contracts",
  kind: "contracts",
  title: { fr: "Contrats d'un client", en: "Contracts of a client" },
  gates: ["file", "followUp"],
  policy: { toEnd: [], capNoticeMonths: 6, copies: 2 },
  fields,
  facts: ({ contracts }, { asOf }) => contracts.map((contract) => readContract(contract, asOf)),
  items: {
    contract: (_, { facts }) => facts.map((value, k) => ({ id: value.contract.id, value, path: ["contracts", k] })),
    slot: (_, { facts }) => slots(facts).map((value) => ({ id: value.slot, value, path: ["contracts"] })),
  },
  rules: [
    contractSound,
    contractFileComplete,
    capReached,
    noticeMissed,
    reminderSent,
    revisionClause,
    oneContractPerSlot,
  ],
});

/**
 * The plugin that brings {@link contractsPack}.
 *
 * @example
 * ```ts
 * compose([contractRules]).packs.map((pack) => pack.id); // => ["contracts"]
 * ```
 */
export const contractRules: Plugin<readonly [Pack<ContractsShape>]> = /*@__PURE__*/ definePlugin({
  id: "contract-rules",
  version: "0.1.0",
  packs: [contractsPack],
});
