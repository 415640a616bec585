import type { VigilanceDomain } from "../../model/vigilance-product.js";
import { has } from "./identifiable.js";
import { outOfScope } from "./kinds.js";
import type { CleanReport } from "./read-report.js";

/** Where a case goes. Routes add up; a case that says nothing goes to a person in pharmacovigilance. */
export type Route =
  | "pharmacovigilance"
  | "quality-defect"
  | "amr-signal"
  | "commercial-complaint"
  | "medical-information"
  | "other-regulatory";

/** Routes in the order in which they are served. */
export const ROUTES: readonly Route[] = [
  "pharmacovigilance",
  "quality-defect",
  "amr-signal",
  "other-regulatory",
  "medical-information",
  "commercial-complaint",
];

/** The routes of a structured report, whether its criteria are met or not. */
export function routesOf(report: CleanReport): readonly Route[] {
  const { events, products, subject, defect, commercial, question } = report;
  const kinds = new Set(events.map(({ kind }) => kind));
  const person = subject.kind === "human" && products.some(({ domain }) => domain === "veterinary");
  const antimicrobial = products.some(
    ({ role, antimicrobial: is }) => is === true && (role === "suspect" || role === "interacting"),
  );
  const found: Partial<Record<Route, boolean>> = {
    pharmacovigilance: person || events.some((event) => !outOfScope(event)),
    "quality-defect": has(defect) || kinds.has("infectious-agent"),
    "amr-signal": kinds.has("lack-of-efficacy") && antimicrobial,
    "other-regulatory": events.some((event) => event.kind === "residue" && event.withdrawalRespected === false),
    "medical-information": has(question),
    "commercial-complaint": has(commercial),
  };
  const routes = ROUTES.filter((route) => found[route] === true);
  return routes.length > 0 ? routes : ["pharmacovigilance"];
}

/** Where a route leads in a company: its own directory, no law. */
export interface RouteAddress {
  readonly route: Route;
  readonly domain?: VigilanceDomain;
  /** Department, mailbox or procedure. */
  readonly to: string;
}
