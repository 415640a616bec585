import type { Source } from "../../model/source.js";

/** What the reseller wrote of his partners (1996 to 2003): figures of that time, not of today. */
export const partnerSource: Source = {
  id: "reseller-practice",
  title: "Practice of an IT reseller who equips doctors and dentists, as described by himself",
};
