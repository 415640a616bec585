import type { ContractLife } from "../../contracts/life.js";
import type { Contract, ContractFile, ContractSlot } from "../../model/contract.js";
import { type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** A contract of the file with its life, or the code of what is wrong with its clauses. */
export interface ReadContract {
  readonly contract: Contract;
  /** Absent: the clauses cannot be. */
  readonly life?: ContractLife;
  /** Code and words of the error. */
  readonly error?: { readonly code: string; readonly received: string; readonly expected: string };
}

/** One of the two slots and the running contracts in it. */
export interface SlotContracts {
  readonly slot: ContractSlot;
  readonly ids: readonly string[];
}

/** Choices of a desk. */
export interface ContractPolicy {
  /** Contracts that somebody means to end. */
  readonly toEnd: readonly string[];
  /** Months before the cap at which a new contract is to be prepared. */
  readonly capNoticeMonths: number;
  /** Copies of a maintenance or assistance contract. */
  readonly copies: number;
}

/** What the contract rules read. `file`: are the papers complete? `followUp`: was nothing missed? */
export type ContractsShape = Shape<{
  kind: "contracts";
  subject: ContractFile;
  gate: "file" | "followUp";
  items: { readonly contract: ReadContract; readonly slot: SlotContracts };
  facts: readonly ReadContract[];
  policy: ContractPolicy;
}>;

/** Makes contract rules. */
export const contractRule: RuleMaker<ContractsShape> = /*@__PURE__*/ rulesFor<ContractsShape>();
