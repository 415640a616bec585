/** Every figure and rule says where it comes from. */
export const acmeSource = {
  id: "acme-bail-partners",
  title: "ACME Bail, terms for partners (fictitious)",
  url: "https://acme-bail.example/partners",
};
