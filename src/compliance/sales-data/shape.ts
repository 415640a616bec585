import { date } from "../../model/date.js";
import type {
  FunnelCounts,
  PrintedPotential,
  PrintedShare,
  ReplacementProgram,
  SalesTable,
  StockCount,
  SurveyPlan,
} from "../../model/sales-table.js";
import type { Source } from "../../model/source.js";
import { type RuleHead, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** A row, a column or the whole of a table, with its printed total. */
export interface Totaled {
  readonly label: string;
  readonly cells: readonly (number | null | undefined)[];
  readonly printed: number | null;
}

/** A label and how often it stands. */
export interface Labeled {
  readonly label: string;
  readonly times: number;
}

/** What the data-consistency rules read. `use`: may these figures be used? */
export type SalesDataShape = Shape<{
  kind: "salesTable";
  subject: SalesTable;
  gate: "use";
  items: {
    readonly total: Totaled;
    readonly label: Labeled;
    readonly share: PrintedShare;
    readonly potential: PrintedPotential;
    readonly stock: StockCount;
    readonly survey: SurveyPlan;
    readonly funnel: FunnelCounts;
    readonly program: ReplacementProgram;
  };
}>;

/** Makes data-consistency rules. */
export const salesRule: RuleMaker<SalesDataShape> = /*@__PURE__*/ rulesFor<SalesDataShape>();

/** No text says so: the figures must agree with themselves. */
const arithmetic: Source = { id: "arithmetic", title: "Arithmetic of the table itself" };

type Head = Pick<RuleHead<SalesDataShape, string>, "basis" | "sources" | "phases">;

const head = { basis: "convention", sources: [arithmetic] } as const;
const from = date("1996-01-01");

/** A figure that cannot be right. */
export const wrong: Head = { ...head, phases: [{ from, severity: "blocking", gates: ["use"] }] };

/** A figure that may be right, and needs a word beside it. */
export const doubtful: Head = { ...head, phases: [{ from, severity: "warning", gates: [] }] };
