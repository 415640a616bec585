// Renewal dates as an iCalendar file (RFC 5545), for the rep's diary. Written by the `ics` package: it stays out of the library.
import type { ClientCampaign, ClientCampaignRow } from "bareme/contracts";
import { addDays, type CalendarDate, dateParts, type Lang, laterOf, type RenewalDate } from "bareme/model";
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
 * @throws What the `ics` package reports.
 */
export function icsOf(rows: readonly RenewalDate[], options: IcsOptions): string {
  const name = options.lang === "fr" ? "Échéances des contrats" : "Contract dates";
  return written(
    name,
    rows.map((row) => eventOf(row, options)),
    options,
  );
}

/** `asOf` stamps the file; `names` are the titles of the contracts, or the names of the clients, by id. */
export interface IcsOptions {
  readonly asOf: CalendarDate;
  readonly lang: Lang;
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * One all-day event per client of a campaign, on the day to act; on `asOf` where that day has passed.
 *
 * @param campaign - As {@link campaignClients} gives it.
 * @throws What the `ics` package reports.
 */
export function campaignIcsOf({ rows }: ClientCampaign, options: IcsOptions): string {
  const name = options.lang === "fr" ? "Campagne de renouvellement" : "Renewal campaign";
  return written(
    name,
    rows.map((row) => callOf(row, options)),
    options,
  );
}

function callOf(row: ClientCampaignRow, { asOf, lang, names = {} }: IcsOptions): EventAttributes {
  const day = laterOf(asOf, row.actOn);
  return {
    uid: `${row.client}-campaign-${row.firstDue}@bareme`,
    start: dayOf(day),
    end: dayOf(addDays(day, 1)),
    title: `${lang === "fr" ? "À appeler" : "To call"} – ${nameOf(row.client, names)}`,
    description: row.reasons.map(({ date, id }) => `${date} ${id}`).join("\n"),
    categories: [...row.actions],
    transp: "TRANSPARENT",
  };
}

function written(calName: string, events: EventAttributes[], { asOf }: IcsOptions): string {
  const { error, value } = createEvents(events, { calName, productId: "bareme" });
  if (error || value === null) throw error ?? new Error("no calendar was written");
  return stamped(value, asOf);
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? id;
}

function eventOf(row: RenewalDate, { lang, names = {} }: IcsOptions): EventAttributes {
  const { contract, client, event, date, expiry, message } = row;
  const name = nameOf(contract, names);
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
