import type { CalendarDate } from "../../model/date.js";
import { suspects } from "./identifiable.js";
import type { CleanReport } from "./read-report.js";

/** The first known exposure to a product under suspicion; absent while none is known, `null` when there is none. */
export function firstExposure(report: CleanReport): CalendarDate | null | undefined {
  let first: CalendarDate | undefined;
  let open = false;
  for (const { startedOn } of suspects(report))
    if (startedOn === undefined) open = true;
    else if (startedOn !== null && (first === undefined || startedOn < first)) first = startedOn;
  return first ?? (open || report.products.length === 0 ? undefined : null);
}
