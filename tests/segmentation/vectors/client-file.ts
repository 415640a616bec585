import { date } from "bareme/model";
import {
  completeness,
  duplicates,
  emailKey,
  fileRates,
  nameKey,
  phoneKey,
  similarity,
  staleness,
} from "bareme/segmentation";
import { type Adapter, camel, valueIn } from "./read.js";

export const clientFile: Record<string, Adapter> = {
  "quality.completeness": ({ records, fields }) => {
    const found = valueIn(completeness(records, fields));
    return { byFieldExact: found.byField, overallExact: found.overall, completeRecords: found.completeRecords };
  },
  "quality.duplicates": ({ records, rules, dropWords }) => {
    const found = valueIn(duplicates(records, { rules, dropWords }));
    return {
      groups: found.groups.map((group) => group.records),
      surplus: found.surplus,
      rateExact: found.rate,
      distinct: found.distinct,
    };
  },
  "quality.stale": ({ lastContacts, asOf, months, atLimit }) => ({
    status: lastContacts.map((day: string | null) =>
      staleness(day === null ? undefined : date(day), { asOf: date(asOf), months, atLimit }),
    ),
  }),
  "quality.fileRates": (args) => {
    const found = valueIn(fileRates(args as never));
    return { usableExact: found.usable, returnedExact: found.returned, unexplained: found.unexplained };
  },
  "text.normalize": ({ text, as, dropWords }) => ({
    key: as === "name" ? nameKey(text, { dropWords }) : as === "phone" ? phoneKey(text) : emailKey(text),
  }),
  "text.similarity": ({ a, b, method, prefixScale }) => ({
    similarityExact: similarity(a, b, { method: camel(method) as never, prefixScale: Number(prefixScale) }),
  }),
};
