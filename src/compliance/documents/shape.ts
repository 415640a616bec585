import type { PrintedLine, SalesDocument } from "../../model/sales-document.js";
import { type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** What the rules of a document read. `issue`: may the document go out? */
export type DocumentShape = Shape<{
  kind: "document";
  subject: SalesDocument;
  gate: "issue" | "accept";
  items: { readonly line: PrintedLine };
}>;

/** Makes rules of a document. */
export const documentRule: RuleMaker<DocumentShape> = /*@__PURE__*/ rulesFor<DocumentShape>();
