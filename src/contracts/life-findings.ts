import type { Contract } from "../model/contract.js";
import { dateParts } from "../model/date.js";
import type { Finding } from "../model/finding.js";
import { fillText, type Text } from "../model/text.js";
import type { ContractOutcome } from "./outcome.js";

const MESSAGES = {
  "contract/cap-under-first-term": {
    fr: "Le premier terme ({first} mois) dépasse la durée maximale ({cap} mois) : il est servi en entier.",
    en: "The first term ({first} months) is longer than the cap ({cap} months): it is served whole.",
  },
  "contract/no-cap": {
    fr: "Le contrat se renouvelle sans durée maximale.",
    en: "The contract renews itself without a cap.",
  },
  "contract/month-end": {
    fr: "Le contrat commence un 29, 30 ou 31 : les termes des mois plus courts finissent en fin de mois.",
    en: "The contract starts on a 29th, 30th or 31st: in shorter months its terms end with the month.",
  },
  "contract/no-notice-clause": {
    fr: "Le contrat se renouvelle tacitement et n'a pas de clause de préavis.",
    en: "The contract renews itself and has no notice clause.",
  },
  "contract/signature-unknown": {
    fr: "La date de signature n'est pas connue : le contrat est pris pour signé.",
    en: "The day of signature is not known: the contract is taken as signed.",
  },
  "notice/too-late": {
    fr: "Le préavis a été donné après le dernier jour.",
    en: "Notice was given after the last day.",
  },
  "notice/receipt-unknown": {
    fr: "La réception du préavis compte et sa date n'est pas connue.",
    en: "The receipt of the notice counts and its day is not known.",
  },
  "notice/not-covered": {
    fr: "Les jours fériés de l'année du préavis ne sont pas connus : la date limite n'est pas calculée.",
    en: "The public holidays of the year of the notice are not known: its last day is not computed.",
  },
} as const satisfies Readonly<Record<string, Text>>;

type Code = keyof typeof MESSAGES;

/** What a person should look at in a contract: computed all the same. */
export function lifeFindings(
  contract: Contract,
  { noticeResult }: Pick<ContractOutcome, "noticeResult">,
  notCovered: boolean,
): Finding[] {
  const { duration, notice, signedOn } = contract;
  const { renewal, firstTermMonths, start } = duration;
  const tacit = renewal.mode === "tacit";
  const max = tacit ? renewal.cap?.maxTotalMonths : undefined;
  const found: (Finding | false)[] = [
    max !== undefined &&
      max < firstTermMonths &&
      finding("contract/cap-under-first-term", ["duration"], { first: firstTermMonths, cap: max }),
    tacit && max === undefined && finding("contract/no-cap", ["duration", "renewal"]),
    dateParts(start).day > 28 && finding("contract/month-end", ["duration", "start"]),
    tacit && notice === null && finding("contract/no-notice-clause", ["notice"]),
    signedOn === undefined && finding("contract/signature-unknown", ["signedOn"]),
    noticeResult === "tooLate" && finding("notice/too-late", ["noticeGiven"]),
    noticeResult === "unknown" && finding("notice/receipt-unknown", ["noticeGiven", "receivedOn"]),
    notCovered && finding("notice/not-covered", ["notice"]),
  ];
  return found.filter((one) => one !== false);
}

const WARNINGS: readonly Code[] = ["contract/cap-under-first-term", "notice/too-late", "notice/receipt-unknown"];

function finding(code: Code, path: readonly string[], data: Readonly<Record<string, number>> = {}): Finding {
  return {
    code,
    severity: WARNINGS.includes(code) ? "warning" : "info",
    message: fillText(MESSAGES[code], data),
    path,
    ...(Object.keys(data).length === 0 ? {} : { data }),
  };
}
