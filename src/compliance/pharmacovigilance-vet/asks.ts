/** What each rule would have read, as dotted names: what to ask for when it fails or cannot tell. Criteria ask through their tests. */
export const VET_ASKS: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ (() => {
  const asks: Readonly<Record<string, readonly string[]>> = {
    "rep-02": ["reporter.category"],
    "rep-03": ["reporter.country"],
    "rep-04": ["reporter.phone"],
    "ani-03": ["subject.numberAffected"],
    "ani-04": ["subject.numberTreated"],
    "ani-05": ["subject.numberAffected", "subject.numberTreated"],
    "ani-06": ["subject.numberAffected", "outcomeCounts"],
    "ani-07": ["subject.age", "subject.weightKg", "subject.sex"],
    "res-03": ["events[].withdrawalRespected"],
    "prd-02": ["products[].name"],
    "prd-04": ["products[].batch"],
    "prd-05": ["products[].maNumber"],
    "prd-07": ["products[].dose", "products[].route", "products[].startedOn", "products[].endedOn"],
    "prd-08": ["products[].usedAccordingToLabel", "products[].offLabelReasons"],
    "prd-09": ["products[].startedOn", "products[].endedOn"],
    "evt-03": ["events[].onsetOn"],
    "evt-04": ["events[].onsetOn", "products[].startedOn"],
    "evt-05": ["events[].onsetOn", "receivedOn"],
    "evt-06": ["events[].outcome"],
    "evt-08": ["narrative"],
    "loe-03": ["susceptibilityTest"],
    "ser-01": ["seriousness"],
    "due-03": ["receivedOn"],
    "due-05": ["emergingSafetyIssue.identifiedOn"],
    "def-02": ["products[].batch"],
    "nul-01": ["nullification.reason"],
  };
  return Object.fromEntries(Object.entries(asks).map(([name, facts]) => [`pharmacovigilance-vet/${name}`, facts]));
})();
