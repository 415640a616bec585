import type { CalendarDate } from "./date.js";

/** Where a figure or a rule comes from. */
export interface Source {
  /** Short stable key, unique within a pack or provider. */
  readonly id: string;
  /** Title as published. */
  readonly title: string;
  /** Public address. */
  readonly url?: string;
  /** Article, page or section. */
  readonly locator?: string;
  /** Day on which it was read. */
  readonly readOn?: CalendarDate;
}

/**
 * What a rule or figure rests on.
 *
 * - `law`: a legal text. `standard`: the owner of a specification. `secondary`: press, union or commercial page.
 * - `convention`: a choice made by the library or its host; it can be switched off.
 */
export type Basis = "law" | "standard" | "secondary" | "convention";
