import { type CalendarDate, isDate } from "../../model/date.js";
import type { Records } from "../../model/verdict.js";
import type { LogicalAcknowledgement, TestLot, Workstation, WorkstationCase } from "../../model/workstation.js";
import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { Practice, Practitioner } from "../../model/workstation-practice.js";
import type {
  BillingApproval,
  BillingModule,
  ManagementSoftware,
  WorkstationNetwork,
  WorkstationServices,
} from "../../model/workstation-software.js";
import type { Items } from "../../plugins/pack.js";
import { staff, titulars, transmitters } from "./people.js";
import { type Fact, listOf, objectOf, of } from "./read.js";

/** A workstation taken apart once for all rules: what is not of its field's kind counts as not known. */
export interface WorkstationFacts extends CommissioningFacts {
  readonly practice: Fact<Practice>;
  readonly people: readonly Practitioner[] | undefined;
  readonly solution: Fact<string>;
  readonly stage: Fact<string>;
  readonly maintenanceContract: Fact<boolean>;
  readonly publisherAssistance: Fact<boolean>;
  readonly posts: readonly WorkstationPost[] | undefined;
  readonly readers: readonly CardReader[] | undefined;
  readonly architecture: Fact<string>;
  readonly management: Fact<ManagementSoftware>;
  readonly billing: Fact<BillingModule>;
  readonly approval: Fact<BillingApproval>;
  readonly network: Fact<WorkstationNetwork>;
  readonly services: Fact<WorkstationServices>;
  readonly titulars: Items<Practitioner>;
  readonly transmitters: Items<Practitioner>;
  readonly staff: Items<Practitioner>;
  readonly migrationRequired: Fact<boolean>;
  readonly migrationSignedOn: Fact<CalendarDate>;
}

/** What is known of the commissioning: dates of evidence, as far as they count on the day. */
export interface CommissioningFacts {
  readonly cpamValidatedOn: Fact<CalendarDate>;
  readonly testLot: Fact<TestLot>;
  readonly sentOn: Fact<CalendarDate>;
  readonly arl: Fact<LogicalAcknowledgement>;
  readonly receivedOn: Fact<CalendarDate>;
  readonly technicianSignedOn: Fact<CalendarDate>;
  readonly clientSignedOn: Fact<CalendarDate>;
}

interface On {
  readonly asOf: CalendarDate;
  readonly records: Records;
}

/** An evidence date later than the day of the question is no evidence yet: it reads as absent. */
export function evidence(value: Fact<CalendarDate>, { asOf, records }: On): Fact<CalendarDate> {
  if (value === null) return null;
  if (!isDate(value)) return undefined;
  return value <= asOf ? value : records === "closed" ? null : undefined;
}

/** Takes a workstation apart. */
export function workstationFacts(subject: WorkstationCase, on: On): WorkstationFacts {
  const practice = objectOf(of(objectOf(subject), "practice"));
  const workstation = objectOf(of(objectOf(subject), "workstation"));
  const software = objectOf(of(workstation, "software"));
  const billing = objectOf(of(software, "billing"));
  const migration = objectOf(of(workstation, "migration"));
  const people = listOf(of(practice, "practitioners"));
  return {
    practice,
    people,
    titulars: titulars(people),
    transmitters: transmitters(people),
    staff: staff(people),
    solution: of(workstation, "solution"),
    stage: of(workstation, "stage"),
    maintenanceContract: of(workstation, "maintenanceContract"),
    publisherAssistance: of(workstation, "publisherAssistance"),
    // A stand-alone terminal has no posts to ask for.
    posts: listOf(of(workstation, "posts")) ?? (of(workstation, "solution") === "standalone-terminal" ? [] : undefined),
    readers: listOf(of(workstation, "readers")),
    architecture: of(software, "architecture") ?? undefined,
    management: objectOf(of(software, "management")),
    billing,
    approval: objectOf(of(billing, "approval")),
    network: objectOf(of(workstation, "network")),
    services: objectOf(of(workstation, "services")),
    migrationRequired: of(migration, "required"),
    migrationSignedOn: evidence(of(migration, "signedOn"), on),
    ...commissioningFacts(workstation, on),
  };
}

function commissioningFacts(workstation: Fact<Workstation>, on: On): CommissioningFacts {
  const commissioning = objectOf(of(workstation, "commissioning"));
  const acceptance = objectOf(of(commissioning, "acceptance"));
  const testLot = objectOf(of(commissioning, "testLot"));
  const arl = objectOf(of(commissioning, "arl"));
  return {
    cpamValidatedOn: evidence(of(commissioning, "cpamValidatedOn"), on),
    testLot,
    sentOn: evidence(of(testLot, "sentOn"), on),
    arl,
    receivedOn: evidence(of(arl, "receivedOn"), on),
    technicianSignedOn: evidence(of(acceptance, "technicianSignedOn"), on),
    clientSignedOn: evidence(of(acceptance, "clientSignedOn"), on),
  };
}
