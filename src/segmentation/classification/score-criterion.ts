import type { Rate, Ratio } from "../../model/money/ratio.js";
import type { Text } from "../../model/text.js";

/** A criterion of a score. */
export interface ScoreCriterion {
  readonly id: string;
  readonly label?: Text;
  /** Zero or more; weights need not sum to one. */
  readonly weight: Rate;
  /** Absent = not known. */
  readonly value?: Rate;
  /** Declared range: not that of the day's list, or a new client would change the others' scores. */
  readonly min: Rate;
  readonly max: Rate;
  readonly better: "high" | "low";
}

/** Choices of a score. */
export interface ScoreOptions {
  /** `minMax`: from 0 at the worst end of the range to 1 at the best. `none`: the values as they are. */
  readonly normalization: "minMax" | "none";
  /** A value outside its range. */
  readonly outOfRange: "reject" | "clamp";
  /** A criterion without value: refuse, count it as 0, as `default` (on the normalized scale), or leave its weight out. */
  readonly missing: "reject" | "worst" | "default" | "reweight";
  readonly default?: Rate;
  /** Multiplies the weighted mean: 100 for a score out of 100 (the default: 1). */
  readonly scale?: Rate;
  /** Under this share of known weight there is no score (0 unless told). */
  readonly minimumCoverage?: Rate;
}

/** A score and how much of the weight it rests on. */
export interface Score {
  readonly score: number;
  /** Known weight over all weight. */
  readonly coverage: number;
  /** Criteria without value. */
  readonly missing: readonly string[];
}

/** A criterion with its mark; no mark = its weight is left out. */
export interface ScoreMark {
  readonly criterion: ScoreCriterion;
  readonly mark?: Ratio;
}
