/** What the library knows by name; other words are kept, and said. */
export const KNOWN_WORDS: Readonly<
  Record<"profession" | "role" | "cardType" | "readerType" | "readerMode" | "version", readonly string[]>
> = {
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
};
