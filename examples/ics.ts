// Renewal dates as an iCalendar file (RFC 5545), for the rep's diary. Written by the `ics` package: it stays out of the library.
import { addDays, type CalendarDate, dateParts, type Lang, type RenewalDate } from "bareme/model";
import { createEvents, type EventAttributes } from "ics";

const TITLES = {
  lastDayForNotice: { fr: "Dernier jour pour dénoncer", en: "Last day for notice" },
  renewal: { fr: "Reconduction", en: "Renewal" },
  end: { fr: "Fin du contrat", en: "End of the contract" },
} as const;

/** Days before the last day for notice at which the diary rings. */
const RING_DAYS = 7;

/**
 * One all-day event per renewal date. The same dates give the same ids, so that a second import moves events and doubles none.
 *
 * @param rows - As {@link renewalCalendar} gives them.
 * @param options - `asOf` stamps the file; `names` are the titles of the contracts by id.
 * @throws What the `ics` package reports.
 */
export function icsOf(
  rows: readonly RenewalDate[],
  options: { readonly asOf: CalendarDate; readonly lang: Lang; readonly names?: Readonly<Record<string, string>> },
): string {
  const { error, value } = createEvents(
    rows.map((row) => eventOf(row, options)),
    { calName: options.lang === "fr" ? "Échéances des contrats" : "Contract dates", productId: "bareme" },
  );
  if (error || value === null) throw error ?? new Error("no calendar was written");
  return stamped(value, options.asOf);
}

function eventOf(
  row: RenewalDate,
  { lang, names = {} }: { readonly lang: Lang; readonly names?: Readonly<Record<string, string>> },
): EventAttributes {
  const { contract, client, event, date, expiry, message } = row;
  const name = Object.hasOwn(names, contract) ? names[contract] : contract;
  return {
    uid: `${contract}-${event}-${expiry}@bareme`,
    start: dayOf(date),
    end: dayOf(addDays(date, 1)),
    title: `${TITLES[event][lang]} – ${name} (${client})`,
    description: message[lang],
    categories: [row.kind],
    transp: "TRANSPARENT",
    ...(event === "lastDayForNotice"
      ? {
          alarms: [{ action: "display", description: message[lang], trigger: { hours: 24 * RING_DAYS, before: true } }],
        }
      : {}),
  };
}

function dayOf(date: CalendarDate): [number, number, number] {
  const { year, month, day } = dateParts(date);
  return [year, month, day];
}

/** The package stamps events with the clock; a calendar of one day is the same whenever it is written. */
function stamped(text: string, asOf: CalendarDate): string {
  return text.replaceAll(/^DTSTAMP:.*$/gmu, `DTSTAMP:${asOf.replaceAll("-", "")}T000000Z`);
}
