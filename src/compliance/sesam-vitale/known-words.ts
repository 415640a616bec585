type Words =
  | "profession"
  | "role"
  | "cardType"
  | "readerType"
  | "readerMode"
  | "version"
  | "solution"
  | "stage"
  | "practiceKind"
  | "postKind"
  | "architecture"
  | "currency"
  | "networkKind"
  | "equipment"
  | "fseRoute"
  | "arlStatus"
  | "cardsKind"
  | "apcv";

/** What the library knows by name; other words are kept, and said. */
export const KNOWN_WORDS: Readonly<Record<Words, readonly string[]>> = {
  profession: [
    ...[
      "gp",
      "specialist",
      "dentist",
      "pharmacist",
      "nurse",
      "physio",
      "midwife",
      "speech",
      "podiatrist",
      "orthoptist",
    ],
    "secretary",
  ],
  role: ["owner", "collaborator", "replacement", "staff"],
  cardType: ["CPS", "CPF", "CPE", "CDE", "eCPS"],
  readerType: ["bifente", "trifente", "single", "transparent", "tla", "mixed-eft"],
  readerMode: ["galss-tl", "galss-pcsc", "galss-rac", "full-pcsc", "standalone"],
  /** Versions of the specification that a source attests. */
  version: ["1.31", "1.40"],
  solution: ["pc", "standalone-terminal"],
  stage: ["installation", "production"],
  practiceKind: ["solo", "group", "scm", "pharmacy", "center", "centre"],
  postKind: ["standalone", "client", "server"],
  architecture: ["standalone", "client-server"],
  currency: ["FRF", "EUR"],
  networkKind: ["modem", "modem-56k", "isdn", "adsl", "fibre", "4g"],
  equipment: ["modem", "router"],
  fseRoute: ["rss-mailbox", "fse-mailbox", "oct"],
  arlStatus: ["positive", "negative"],
  cardsKind: ["test", "real", "mixed"],
  apcv: ["none", "qr", "nfc", "qr+nfc"],
};
