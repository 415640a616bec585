import { type CalendarDate, date } from "../../model/date.js";
import type { Source } from "../../model/source.js";
import type { VigilanceDomain } from "../../model/vigilance-product.js";
import type { CaseKind } from "./kinds.js";
import { S2, S17, S28, S42, S43, S47 } from "./sources.js";

/** One line of law on when a case is due. The first line that fits a case gives its date, or says why there is none. */
export interface DeadlineRow {
  /** `EU-VET-2022`, `EU-HUM-serious`… */
  readonly id: string;
  readonly domain: VigilanceDomain;
  /** First law date. */
  readonly from?: CalendarDate;
  /** First law date no longer concerned. */
  readonly until?: CalendarDate;
  /** Country of receipt; a list of ISO codes for a national line. */
  readonly receivedIn: "anywhere" | "memberState" | "elsewhere" | readonly string[];
  /** At least one of these; absent = any. */
  readonly kinds?: readonly CaseKind[];
  /** `null` = not settled; absent = any. */
  readonly serious?: readonly (boolean | null)[];
  /** Calendar days after the clock starts, or why no date is given. */
  readonly gives: { readonly days: number } | { readonly reason: "notCovered" | "notRequired" };
  /** The step of the reference that it carries out. */
  readonly step: string;
  readonly sources: readonly Source[];
  /** `false` = the figure or its dates were not read. */
  readonly verified?: false;
}

/** Regulation (EU) 2019/6 and Implementing Regulation (EU) 2021/1281 apply from this day. */
export const VETERINARY_LAW_OF_2022: CalendarDate = /* @__PURE__ */ date("2022-01-28");

/** New EudraVigilance: first day of the 15 and 90 days for all human cases; the day is *unverified*. */
export const HUMAN_LAW_OF_2017: CalendarDate = /* @__PURE__ */ date("2017-11-22");

const FORMER_VETERINARY = {
  domain: "veterinary",
  until: VETERINARY_LAW_OF_2022,
  receivedIn: "memberState",
  gives: { days: 15 },
  step: "VET-DUE-01",
} as const;

const VETERINARY: readonly DeadlineRow[] = /* @__PURE__ */ (() => [
  {
    id: "EU-VET-2022",
    domain: "veterinary",
    from: VETERINARY_LAW_OF_2022,
    receivedIn: "anywhere",
    gives: { days: 30 },
    step: "VET-DUE-01",
    sources: [S2],
  },
  {
    ...FORMER_VETERINARY,
    id: "EU-VET-BEFORE-2022",
    kinds: ["human-exposure-reaction", "infectious-agent-transmission"],
    sources: [S17],
  },
  {
    ...FORMER_VETERINARY,
    id: "EU-VET-BEFORE-2022-serious",
    kinds: ["adverse-reaction-animal"],
    serious: [true, null],
    sources: [S17],
  },
])();

const HUMAN: readonly DeadlineRow[] = /* @__PURE__ */ (() => [
  {
    id: "EU-HUM-serious",
    domain: "human",
    from: HUMAN_LAW_OF_2017,
    receivedIn: "anywhere",
    serious: [true, null],
    gives: { days: 15 },
    step: "HUM-DUE-01",
    sources: [S42, S47],
  },
  {
    id: "EU-HUM-non-serious",
    domain: "human",
    from: HUMAN_LAW_OF_2017,
    receivedIn: "memberState",
    serious: [false],
    gives: { days: 90 },
    step: "HUM-DUE-02",
    sources: [S42, S47],
  },
  {
    id: "EU-HUM-elsewhere",
    domain: "human",
    from: HUMAN_LAW_OF_2017,
    receivedIn: "elsewhere",
    serious: [false],
    gives: { reason: "notRequired" },
    step: "HUM-DUE-03",
    sources: [S43],
  },
])();

/** The lines of the reference. Other jurisdictions (UK-VET, US-VET…) are brought by the host, before these. */
export const DEADLINES: readonly DeadlineRow[] = /* @__PURE__ */ (() => [...VETERINARY, ...HUMAN])();

/**
 * The 15 days of R. 5141-104 of the Code de la santé publique, whose survival beside the 30 days of the Regulation could not be
 * verified: shown, and off unless the policy says otherwise.
 */
export const FRENCH_LEGACY_15_DAYS: DeadlineRow = /* @__PURE__ */ (() => ({
  id: "FR-legacy-15d",
  domain: "veterinary" as const,
  from: VETERINARY_LAW_OF_2022,
  receivedIn: ["FR"],
  gives: { days: 15 },
  step: "FR-legacy-15d",
  sources: [S28],
  verified: false as const,
}))();
