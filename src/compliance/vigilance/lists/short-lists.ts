/** A code of a controlled list (VICH GL30) as official US data use it. Names without code come from the same data. */
export interface ListEntry {
  readonly name: string;
  readonly code?: string;
  /** `false` = found in a secondary source only. */
  readonly verified?: false;
}

/** A short list; the owner's full list comes from a plugin. */
export interface ShortList {
  /** OID of the code system. */
  readonly system?: string;
  readonly entries: readonly ListEntry[];
}

/** `C82470 Veterinarian|Physician|~C16576 Female`: code and name; `~` = secondary source. */
function list(text: string, system?: string): ShortList {
  const entries = text.split("|").map((one): ListEntry => {
    const [, mark, code, name] = /^(~?)(?:([A-Z]{1,3}\d{2,6}|DOG|CAT|HORSE|CATTLE|\d+) )?(.+)$/.exec(one) ?? [];
    return {
      name: name ?? one,
      ...(code === undefined ? {} : { code }),
      ...(mark === "~" ? { verified: false as const } : {}),
    };
  });
  return { entries, ...(system === undefined ? {} : { system }) };
}

const OID = "2.16.840.1.113883";

/** The short lists worth shipping. */
export const SHORT_LISTS: Readonly<Record<string, ShortList>> = /* @__PURE__ */ (() => ({
  reporter: list(
    "C82470 Veterinarian|C82468 Animal Owner|C17649 Other|Physician|Patient|Other Health Care Professional",
    `${OID}.13.194`,
  ),
  administeredBy: list("C82470 Veterinarian|C82468 Animal Owner|C17649 Other|C17998 Unknown", `${OID}.13.208`),
  species: list(
    "DOG Dog|~CAT Cat|~HORSE Horse|~CATTLE Cattle|Pig|Sheep|Goat|Rabbit|Chicken|Turkey|Human",
    `${OID}.4.341`,
  ),
  sex: list("C20197 Male|~C16576 Female|~C67447 Mixed|~C17998 Unknown", `${OID}.13.198`),
  reproductiveStatus: list("C54011 Neutered|~C54012 Intact", `${OID}.13.199`),
  route: list(
    "C38288 Oral|C38284 Nasal|C38291 Parenteral|~C38299 Subcutaneous|~C38276 Intravenous|~C28161 Intramuscular|~C38304 Topical|~C38287 Ophthalmic|~C38192 Auricular (Otic)|~C38216 Respiratory|Intramammary",
    `${OID}.13.202`,
  ),
  dosageForm: list(
    "C42998 Tablet|C42893 Tablet chewable|Suspension|Solution|Paste|Capsule|Powder|Gel|Injection|Granule",
    `${OID}.13.205`,
  ),
  outcome: list(
    "C53279 Ongoing|C82467 Recovered/Normal|C49495 Recovered with Sequela|C28554 Died|C21115 Euthanized|C17998 Outcome Unknown",
    `${OID}.13.206`,
  ),
  labelUse: list(
    "T95015 Use According to Label|T95028 Species|T95029 Route|T95030 Overdosed|T95031 Underdosed|T95032 Treatment regimen|T95033 Indication|T95034 Storage condition|T95035 Product expired|T95036 Other",
    `${OID}.13.206`,
  ),
  veddra: list(
    "984 Death|981 Death by euthanasia|512 Anaphylaxis|1039 Lack of efficacy|2043 Residues in milk|334 Vomiting|302 Diarrhoea|996 Anorexia|1024 Depression|1018 Lethargy|293 Hypersalivation|654 Ataxia|642 Convulsion|668 Collapse|658 Recumbency|839 Dyspnoea|854 Tachypnoea|521 Urticaria|932 Dermatitis|958 Itching|91 Injection site swelling|775 Abortion|1032 Fever|1027 Malaise|263 Abdominal pain|499 Icterus|406 Blindness",
    `${OID}.4.358`,
  ),
}))();
