/** A field of an entity: name, first and last position, 1-based and both included, in the entity as written (type and level included). */
export type ReturnField = readonly [name: string, first: number, last: number];

/** Fields of the first and the last block. */
export const HEADER_FIELDS: readonly ReturnField[] = [
  ["issuerType", 4, 5],
  ["issuer", 6, 19],
  ["recipientType", 26, 27],
  ["recipient", 28, 41],
  ["exchangeType", 48, 49],
  ["fileId", 50, 55],
  ["createdOn", 56, 61],
  ["reference", 62, 65],
  ["version", 66, 67],
  ["currency", 70, 70],
  ["flowType", 71, 71],
  ["recordLength", 83, 85],
];

export const TRAILER_FIELDS: readonly ReturnField[] = [
  ["records", 56, 63],
  ["flowType", 64, 64],
  ["lots", 83, 85],
  ["sum", 86, 96],
  ["sign", 97, 97],
];

const SHARE: readonly ReturnField[] = [
  ["asked", 6, 13],
  ["state", 14, 14],
  ["paid", 15, 22],
  ["sign", 23, 23],
];

/** Fields of the entities between them, by type: what one public viewer publishes, not checked against the official text. */
export const ENTITY_FIELDS: ReadonlyMap<string, readonly ReturnField[]> = /* @__PURE__ */ new Map<
  string,
  readonly ReturnField[]
>([
  ["020", []],
  ["040", [["payee", 6, 20]]],
  ["070", [["accountingDate", 6, 11]]],
  [
    "071",
    [
      ["transferDate", 6, 11],
      ["label", 12, 43],
      ["label2", 44, 75],
      ["payer", 76, 85],
    ],
  ],
  [
    "080",
    [
      ["lotDate", 6, 11],
      ["lot", 12, 14],
    ],
  ],
  [
    "081",
    [
      ["kind", 6, 7],
      ["place", 8, 21],
    ],
  ],
  ["100", [["invoice", 6, 14]]],
  [
    "102",
    [
      ["invoice", 6, 14],
      ["lot", 21, 23],
      ["lotDate", 24, 29],
      ["kind", 30, 30],
      ["invoiceDate", 31, 36],
    ],
  ],
  [
    "103",
    [
      ["nir", 6, 18],
      ["nirKey", 19, 20],
    ],
  ],
  ["110", []],
  ["120", []],
  ["150", [["insurance", 6, 7]]],
  ["160", [["archive", 6, 22]]],
  ["198", SHARE],
  ["199", /* @__PURE__ */ (() => [...SHARE, ["amc", 24, 33], ["member", 34, 48]] as const)()],
  [
    "210",
    [
      ["line", 6, 7],
      ["careDate", 22, 27],
      ["unitPrice", 34, 41],
      ["base", 42, 49],
      ["rate", 50, 52],
      ["refunded", 53, 60],
      ["act", 62, 64],
      ["quantity", 67, 69],
      ["coefficient", 70, 74],
      ["spent", 78, 85],
    ],
  ],
  ["250", [["amount", 30, 37]]],
  ["261", [["amount", 11, 18]]],
  ["262", [["amount", 126, 133]]],
  [
    "290",
    [
      ["line", 6, 7],
      ["code", 8, 17],
      ["label", 18, 97],
    ],
  ],
  [
    "294",
    [
      ["code", 6, 9],
      ["label", 10, 95],
      ["rejectLevel", 96, 96],
      ["part", 97, 97],
      ["act", 98, 102],
      ["careDate", 103, 108],
      ["executor", 109, 117],
    ],
  ],
  ["295", [["comment", 7, 134]]],
  [
    "990",
    [
      ["counter", 23, 30],
      ["sum", 31, 41],
      ["sign", 42, 42],
    ],
  ],
]);
