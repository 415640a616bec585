import { readFileSync } from "node:fs";
import { dossierText } from "./dossier-text.js";
import { mainJob } from "./main-job.js";

const AMOUNT = new Set([
  "cost",
  "listPrice",
  "clientPrice",
  "commission",
  "price",
  "workshop",
  "onSite",
  "hourlyCost",
  "shareCapital",
  "monthlyPrice",
]);
for (const f of process.argv.slice(2).filter((x) => !x.startsWith("--"))) {
  const file = JSON.parse(readFileSync(f, "utf8"), (k, v) =>
    AMOUNT.has(k) && typeof v === "string" ? Math.round(Number(v) * 100) : v,
  );
  console.log(dossierText(mainJob(file), process.argv.includes("--en") ? "en" : "fr", true));
}
