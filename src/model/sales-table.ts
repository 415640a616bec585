/** A printed table of counts with the totals beside it. */
export interface PrintedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Stable ids of the columns (territories). */
  readonly columnIds?: readonly string[];
  /** By row; `null` = not known. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals?: readonly (number | null)[];
  readonly columnTotals?: readonly (number | null)[];
  readonly grandTotal?: number | null;
}

/** A part of a base, with the share printed beside it. */
export interface PrintedShare {
  readonly id: string;
  readonly part: { readonly value: number; readonly year?: number };
  readonly base: { readonly value: number; readonly year?: number };
  /** Fraction as printed: "about 10 %" is 0.1. */
  readonly printed?: number;
  /** Decimals of the printed fraction; absent = 2 (whole per cent). */
  readonly decimals?: number;
}

/** Potential demand of a population by its groups of users, and the number printed. Fractions of the population, together 1. */
export interface PrintedPotential {
  readonly id: string;
  readonly population: number;
  readonly shares: {
    readonly absoluteNonConsumers: number;
    readonly relativeNonConsumers: number;
    readonly competitorUsers: number;
    readonly ownUsers: number;
  };
  /** Does the text count own customers in? Absent = not said. */
  readonly ownIncluded?: boolean;
  readonly printed: number;
}

/** A counted stock and what became of it. */
export interface StockCount {
  readonly counted: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
}

/** A survey planned by what its team can do. */
export interface SurveyPlan {
  readonly id: string;
  readonly surveyors: number;
  readonly days: number;
  readonly hoursPerDay: number;
  readonly interviewsPerHour: number;
  /** Days said in the text beside the formula. */
  readonly announcedDays?: number;
  readonly done?: number;
}

/** A funnel: how many reached each stage. */
export interface FunnelCounts {
  readonly id: string;
  readonly stages: readonly {
    readonly name: string;
    readonly count: number;
    /** Left after the stage before. */
    readonly exits?: number;
    /** Came in here from elsewhere. */
    readonly entries?: number;
  }[];
}

/** A program that replaces a share of the equipment so many times. */
export interface ReplacementProgram {
  readonly id: string;
  readonly share: number;
  readonly times: number;
}

/** Tables and figures of a sales file, as printed: what the data-consistency rules look at. */
export interface SalesTable {
  readonly id: string;
  readonly table?: PrintedTable;
  readonly shares?: readonly PrintedShare[];
  readonly potentials?: readonly PrintedPotential[];
  readonly stock?: StockCount;
  readonly surveys?: readonly SurveyPlan[];
  readonly funnels?: readonly FunnelCounts[];
  readonly programs?: readonly ReplacementProgram[];
}
