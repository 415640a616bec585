/** What each rule would have read, as dotted names: what to ask for when it fails or cannot tell. Criteria ask through their tests. */
export const HUMAN_ASKS: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ (() => {
  const asks: Readonly<Record<string, readonly string[]>> = {
    "rep-02": ["reporter.category"],
    "rep-03": ["reporter.country"],
    "rep-05": ["medicallyConfirmed"],
    "pat-03": ["subject.numberAffected"],
    "pat-06": ["subject.parent"],
    "prd-02": ["products[].name"],
    "prd-04": ["products[].batch"],
    "evt-04": ["dictionaryVersion"],
    "evt-06": ["events[].outcome"],
    "ser-01": ["seriousness"],
    "dat-02": ["receivedOn", "mostRecentOn"],
    "cas-01": ["studyType"],
    "cas-02": ["nullification.reason"],
    "cas-03": ["narrative"],
    "inp-03": ["receivedOn"],
  };
  return Object.fromEntries(Object.entries(asks).map(([name, facts]) => [`pharmacovigilance-human/${name}`, facts]));
})();
