import { type CalendarDate, date } from "../../model/date.js";
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
import { type Phase, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

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
export const arithmetic: Source = { id: "arithmetic", title: "Arithmetic of the table itself" };

const FROM: CalendarDate = /*@__PURE__*/ date("1996-01-01");

/** A figure that cannot be right. */
export const WRONG: readonly Phase<"use">[] = [{ from: FROM, severity: "blocking", gates: ["use"] }];

/** A figure that may be right, and needs a word beside it. */
export const DOUBTFUL: readonly Phase<"use">[] = [{ from: FROM, severity: "warning", gates: [] }];
