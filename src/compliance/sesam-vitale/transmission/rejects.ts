import type { ReturnFile } from "./return-file.js";

/** A reject or a signal of a return, with the invoice it belongs to. */
export interface ReturnReject {
  readonly code: string;
  readonly label: string;
  /** `invoice`, `line`, or `refined` for a code that refines the one before. */
  readonly on?: "invoice" | "line" | "refined";
  /** `O` compulsory part or both, `C` complementary part. */
  readonly part?: string;
  readonly invoice?: string;
  readonly lot?: string;
}

const LEVELS: Readonly<Record<string, NonNullable<ReturnReject["on"]>>> = { F: "invoice", L: "line", A: "refined" };

/**
 * The rejects and signals of a return file, each with its invoice and lot as far as they were read.
 *
 * @example
 * ```ts
 * rejectsOf({ entities: [] }); // => []
 * ```
 */
export function rejectsOf({ entities }: Pick<ReturnFile, "entities">): readonly ReturnReject[] {
  const rejects: ReturnReject[] = [];
  let invoice: string | undefined;
  let lot: string | undefined;
  for (const { type, fields } of entities) {
    if (type === "080" || type === "102") lot = fields["lot"] ?? lot;
    if (type === "100" || type === "102") invoice = fields["invoice"] ?? invoice;
    if (type !== "290" && type !== "294") continue;
    const on = type === "294" ? LEVELS[fields["rejectLevel"] ?? ""] : undefined;
    rejects.push({
      code: fields["code"] ?? "",
      label: fields["label"] ?? "",
      ...(on === undefined ? {} : { on }),
      ...(fields["part"] === undefined ? {} : { part: fields["part"] }),
      ...(invoice === undefined ? {} : { invoice }),
      ...(lot === undefined ? {} : { lot }),
    });
  }
  return rejects;
}
