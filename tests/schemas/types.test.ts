// A schema typed z.ZodType<T> may still forget an optional key of T, or ask for one: the compiler does not see it. Here the types of
// src/model, as the compiler reads them, are compared key by key with the JSON Schema of each schema.
import * as schemas from "bareme/schemas";
import ts from "typescript";
import { expect, test } from "vitest";
import type * as z from "zod";

const pairs: readonly (readonly [type: string, schema: z.ZodType])[] = [
  ["Text", schemas.textSchema],
  ["Source", schemas.sourceSchema],
  ["Period", schemas.periodSchema],
  ["OpenPeriod", schemas.openPeriodSchema],
  ["DateSchedule", schemas.dateScheduleSchema],
  ["Operand", schemas.operandSchema],
  ["Step", schemas.stepSchema],
  ["Explained", schemas.explainedSchema(schemas.centsSchema)],
  ["Finding", schemas.findingSchema],
  ["RuleFinding", schemas.ruleFindingSchema],
  ["RuleResult", schemas.ruleResultSchema],
  ["Verdict", schemas.verdictSchema],
  ["Client", schemas.clientSchema],
  ["Parameter", schemas.parameterSchema(schemas.rateSchema)],
  ["ParameterValue", schemas.parameterValueSchema(schemas.rateSchema)],
  ["Vat", schemas.vatSchema],
  ["SafetyReport", schemas.safetyReportSchema],
  ["Totals", schemas.totalsSchema],
  ["PaymentTerm", schemas.paymentTermSchema],
  ["DueRule", schemas.dueRuleSchema],
  ["PaymentTerms", schemas.paymentTermsSchema],
  ["Warranty", schemas.warrantySchema],
  ["QuoteItem", schemas.quoteItemSchema],
  ["QuoteRequest", schemas.quoteRequestSchema],
  ["Quote", schemas.quoteSchema],
  ["ContractDuration", schemas.contractDurationSchema],
  ["WorkingCalendar", schemas.workingCalendarSchema],
  ["Contract", schemas.contractSchema],
  ["Seller", schemas.sellerSchema],
  ["Acceptance", schemas.acceptanceSchema],
  ["PractitionerLicense", schemas.practitionerLicenseSchema],
  ["FinancingOption", schemas.financingOptionSchema],
  ["Deal", schemas.dealSchema],
  ["RenewalDate", schemas.renewalDateSchema],
  ["WorkstationCase", schemas.workstationCaseSchema],
  ["ContractFile", schemas.contractFileSchema],
  ["ClientCard", schemas.clientCardSchema],
  ["Proposal", schemas.proposalSchema],
  ["SalesTable", schemas.salesTableSchema],
  ["SalesDocument", schemas.salesDocumentSchema],
  ["Complaint", schemas.complaintSchema],
  ["MedicineInformation", schemas.medicineInformationSchema],
  ["Promotion", schemas.promotionSchema],
  ["MedicineOrder", schemas.medicineOrderSchema],
  ["VisitReport", schemas.visitReportSchema],
  ["AssessmentEvidence", schemas.assessmentEvidenceSchema],
  ["Professional", schemas.professionalSchema],
  ["PracticeGroup", schemas.practiceGroupSchema],
  ["SalesTerritory", schemas.salesTerritorySchema],
  ["TradeShow", schemas.tradeShowSchema],
  ["StockItem", schemas.stockItemSchema],
];

interface Json {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
}

const entry = "src/model/index.ts";
const program = ts.createProgram([entry], {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();
const file = program.getSourceFile(entry);
const exported = new Map(
  (file === undefined ? [] : checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)).map(
    (symbol) => [symbol.name, symbol],
  ),
);

function typeNamed(name: string): ts.Type {
  const symbol = exported.get(name);
  if (symbol === undefined) throw new Error(`src/model exports no ${name}`);
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker.getDeclaredTypeOfSymbol(target);
}

/** The one object a type holds besides null and undefined; nothing for unions of several, texts, numbers and records. */
function objectIn(type: ts.Type): ts.Type | undefined {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)),
  );
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || !(only.flags & ts.TypeFlags.Object)) return undefined;
  return only;
}

function jsonObject(json: Json): Json | undefined {
  if (json.properties !== undefined || json.items !== undefined) return json;
  return json.anyOf?.map(jsonObject).find((found) => found !== undefined);
}

function differences(type: ts.Type, json: Json, at: string, depth = 0): string[] {
  const object = objectIn(type);
  const described = jsonObject(json);
  if (object === undefined || described === undefined || depth > 8) return [];
  const element = checker.isArrayType(object) ? checker.getTypeArguments(object as ts.TypeReference)[0] : undefined;
  if (element !== undefined)
    return described.items === undefined ? [] : differences(element, described.items, `${at}[]`, depth + 1);
  if (described.properties === undefined) return [];
  const properties = checker.getPropertiesOfType(object);
  const keys = properties.map(({ name }) => name);
  const unknown = Object.keys(described.properties).filter((key) => !keys.includes(key));
  return [
    ...unknown.map((key) => `${at}.${key}: only in the schema`),
    ...properties.flatMap((property) => {
      const inside = described.properties?.[property.name];
      if (inside === undefined) return [`${at}.${property.name}: not in the schema`];
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const wanted = described.required?.includes(property.name) === true;
      const mismatch = optional === wanted ? [`${at}.${property.name}: optional in one, required in the other`] : [];
      return [
        ...mismatch,
        ...differences(checker.getTypeOfSymbol(property), inside, `${at}.${property.name}`, depth + 1),
      ];
    }),
  ];
}

test.each(pairs)(
  "%s: type and schema have the same keys, optional and required alike, at every depth",
  (name, schema) => {
    const json = schemas.jsonSchemaOf(schema) as Json;
    expect(json.properties).toBeDefined();
    expect(differences(typeNamed(name), json, name)).toEqual([]);
  },
);

test("a forgotten key and a wrong requirement are seen", () => {
  const { properties = {} } = schemas.jsonSchemaOf(schemas.clientSchema) as Json;
  const { siret: _, ...rest } = properties;
  expect(differences(typeNamed("Client"), { properties: rest, required: ["id", "name", "kind"] }, "Client")).toEqual([
    "Client.recoversVat: optional in one, required in the other",
    "Client.siret: not in the schema",
  ]);
});
