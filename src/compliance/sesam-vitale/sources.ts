import type { Source } from "../../model/source.js";

/** Where the rules, figures and codes of this pack were read: section 9 of the study behind it. */
export const SEED: Source = {
  id: "seed",
  title: "Portfolio of a medical-IT sales engineer in Brittany, 1996-2003 (founding document, no public address)",
};
export const HOUSE: Source = { id: "house", title: "Declared convention of this library (no outside source)" };
export const R161_47: Source = {
  id: "R161-47",
  title: "Code de la sécurité sociale, article R161-47, version of 15 April 1998",
  url: "https://doctrine.fr/l/texts/codes/LEGITEXT000006073189/articles/LEGIARTI000006746780",
};
export const CPAM24: Source = {
  id: "CPAM24",
  title: "CPAM de la Dordogne, Infoslettre, August 2018, reminder on late sending",
  url: "https://infoslettre.info/24/20-TousPs/ps_aout_2018_EnvoiTardifFSE.htm",
};
export const SENAT_1: Source = {
  id: "SENAT-1",
  title: "Senate report 2000-2001 no. 382, part 134",
  url: "https://senat.fr/rap/r00-382/r00-382134.html",
};
export const SENAT_2: Source = {
  id: "SENAT-2",
  title: "Senate report 2000-2001 no. 382, part 152",
  url: "https://senat.fr/rap/r00-382/r00-382152.html",
};
export const KINE2000: Source = {
  id: "KINE2000",
  title: "Amendment to the physiotherapists' convention, JO of 28 June 2000",
  url: "https://juriblio.fr/docs/avenant-a-la-convention-nationale-des-masseurs-kinesitherapeutes/134618801/269877503",
};
export const RSS_WP: Source = {
  id: "RSS-WP",
  title: "Réseau santé social (encyclopedia copy)",
  url: "https://kampuspedia.com/fr/Réseau_santé_social",
};
export const SILICON: Source = {
  id: "SILICON",
  title: "silicon.fr, Carte Vitale : une mise à jour simplifiée arrive",
  url: "https://silicon.fr/carte-vitale-une-mise-a-jour-simplifiee-arrive-7604.html",
};
export const QDM_140: Source = {
  id: "QDM-140",
  title: "Le Quotidien du médecin, La cacophonie de la mise à jour des lecteurs",
  url: "https://lequotidiendumedecin.fr/archives/la-cacophonie-de-la-mise-jour-des-lecteurs",
};
export const QDP_LECT: Source = {
  id: "QDP-LECT",
  title: "Le Quotidien du pharmacien, Les nouveaux lecteurs au banc d'essai",
  url: "https://lequotidiendupharmacien.fr/archives/les-nouveaux-lecteurs-au-banc-dessai",
};
export const MGF: Source = {
  id: "MGF",
  title: "MG France, Mise à jour du matériel, lecteurs de carte Vitale : point de situation",
  url: "https://mgfrance.org/telechargements/2985-mise-a-jour-du-materiel-lecteurs-de-carte-vitale-point-de-situation",
};
export const VITALFACT: Source = {
  id: "VITALFACT",
  title: "Vital'Fact, Votre lecteur TLA va-t-il finir à la poubelle ?",
  url: "https://vitalfact.fr/votre-lecteur-tla-va-til-finir-a-la-poubelle",
};
export const MAGNOLIA: Source = {
  id: "MAGNOLIA",
  title: "Magnolia, Lecteur de carte Vitale (commercial page)",
  url: "https://magnolia.fr/mutuelle-sante/lecteur-carte-vitale",
};
export const PYX: Source = {
  id: "PYX",
  title: "Pyxistem, Obsolescences matérielles révélées par les nouveaux socles techniques",
  url: "https://pyxistem.com/2021/06/29/obsolescences-materielles-revelees-par-les-nouveaux-socles-techniques",
};
export const AMELI_NOE: Source = {
  id: "AMELI-NOE",
  title: "Assurance maladie, Retour NOEMIE",
  url: "https://ameli.fr/pharmacien/exercice-professionnel/teletransmission/retour-noemie",
};
export const NOEMIE_PS: Source = {
  id: "NOEMIE-PS",
  title: "NOEMIE PS, cahier des charges, May 2004",
  url: "https://pdfslide.fr/documents/tltransmission-de-retour-dinformations-entre-les-chaque-entit-990.html",
};
export const SVIEW: Source = {
  id: "SVIEW",
  title: "sesam viewer, field maps of B2 and NOEMIE-PS",
  url: "https://github.com/scresto09/sesamviewer",
};
export const MEDTX: Source = {
  id: "MEDTX",
  title: "MedinTux, error messages of the SESAM-Vitale supplies (CSesam_API.cpp)",
};
export const DMP_HOMOLOG: Source = {
  id: "DMP-HOMOLOG",
  title: "DMP homologation requirement EX_GEN-1430",
  url: "https://bitbucket.org/devbox-sante/homologation/issues/6/ex_gen-1430",
};
export const FMF_CPF: Source = {
  id: "FMF-CPF",
  title: "Fédération des médecins de France, CPF and replacement",
  url: "https://fmfpro.org/?p=1744",
};
export const RDP: Source = {
  id: "RDP",
  title: "La Revue du praticien, Accès aux téléservices : un casse-tête pour les remplaçants",
  url: "https://larevuedupraticien.fr/article/acces-aux-teleservices-un-casse-tete-pour-les-remplacants",
};
export const CEL: Source = {
  id: "CEL",
  title: "Contrat en ligne, Le remplacement en pratique",
  url: "https://contratenligne.fr/le-remplacement-en-pratique",
};
export const QDM_REMP: Source = {
  id: "QDM-REMP",
  title: "Le Quotidien du médecin, Remplacer avant de s'installer : quelle stratégie",
  url: "https://lequotidiendumedecin.fr/jeunes-medecins/installation/remplacer-avant-de-sinstaller-quelle-strategie",
};
export const MUST_CPX: Source = {
  id: "MUST-CPX",
  title: "Must informatique, Cartes CPx et SESAM-Vitale",
  url: "https://mustinformatique.com/cartes-cpx-sesam-vitale",
};
export const INS_ARS: Source = {
  id: "INS-ARS",
  title: "ARS Occitanie, Identité nationale de santé (INS)",
  url: "https://occitanie.ars.sante.fr/identite-nationale-de-sante-ins",
};
export const APCV_PRU: Source = {
  id: "APCV-PRU",
  title: "Prudencia, Carte Vitale app available everywhere, 18 November 2025",
  url: "https://prudencia.media",
};
export const CEG_FS: Source = {
  id: "CEG-FS",
  title: "Cegedim Santé, Forfait structure : deux dernières années",
  url: "https://cegedim-sante.com/forfait-structure-deux-dernieres-annees",
};
export const CGM: Source = {
  id: "CGM",
  title: "CompuGroup Medical, La dotation numérique remplace le forfait structure en 2026",
  url: "https://cgm.com",
};
export const OLAQIN: Source = { id: "OLAQIN", title: "Olaqin, Donum", url: "https://olaqin.fr" };
export const QDM_FS: Source = {
  id: "QDM-FS",
  title: "Le Quotidien du médecin, Forfait structure 2020",
  url: "https://lequotidiendumedecin.fr",
};
export const MEDADOM: Source = {
  id: "MEDADOM",
  title: "Medadom, Carte Vitale dématérialisée",
  url: "https://info.medadom.com",
};
export const IZY: Source = {
  id: "IZY",
  title: "Izyfact, FAMI : un indicateur devient complémentaire",
  url: "https://izyfact.com/fami-un-indicateur-devient-complementaire",
};
export const LABOITE: Source = { id: "LABOITE", title: "La boîte à IDEL, FAMI 2025", url: "https://laboiteaidel.fr" };
export const ALBUS: Source = { id: "ALBUS", title: "Albus, FAMI", url: "https://albus.fr" };
export const CEG_FAMI: Source = {
  id: "CEG-FAMI",
  title: "Cegedim Santé, FAMI 2023",
  url: "https://cegedim-sante.com/fami-2023",
};
export const ORISHA_FAMI: Source = {
  id: "ORISHA-FAMI",
  title: "Orisha Healthcare, Aides à la télétransmission",
  url: "https://healthcare.orisha.com/blog",
};
export const ANGIIL: Source = {
  id: "ANGIIL",
  title: "Angiil, FAMI : bénéficier, prérequis, déclaration, indicateurs",
  url: "https://angiil.com/fami-beneficier-prerequis-declaration-indicateurs",
};
export const D365: Source = { id: "D365", title: "Dentaire365, 2024", url: "https://dentaire365.fr/2024/page/30" };
export const DENTALGEST: Source = {
  id: "DENTALGEST",
  title: "Dentalgest, Hausse du forfait d'aide à la modernisation et à l'informatisation",
  url: "https://dentalgest.com/hausse-du-forfait-aide-modernisation-informatisation",
};
export const QDP_ROSP: Source = {
  id: "QDP-ROSP",
  title: "Le Quotidien du pharmacien, 3 000 euros en moyenne pour 7 ROSP",
  url: "https://lequotidiendupharmacien.fr",
};
export const QDP_SCOR: Source = {
  id: "QDP-SCOR",
  title: "Le Quotidien du pharmacien, Repères (SCOR)",
  url: "https://lequotidiendupharmacien.fr",
};
export const QDP_REMU: Source = {
  id: "QDP-REMU",
  title: "Le Quotidien du pharmacien, ROSP et REMU NUM",
  url: "https://lequotidiendupharmacien.fr",
};
export const FSPF14: Source = { id: "FSPF14", title: "FSPF, fiche pratique no. 14" };
export const SCOR_2020: Source = {
  id: "SCOR-2020",
  title: "Order of 2 October 2020 (numbered supporting documents of equipment suppliers)",
  url: "https://juriblio.fr",
};
export const CRAMIF: Source = { id: "CRAMIF", title: "CRAMIF, From ADELI to RPPS", url: "https://cramif.fr/node/1703" };
export const SYN: Source = {
  id: "SYN",
  title: "Page quoting an insurer's note on RPPS numbers",
  url: "https://synonyme-du-mot.com",
};
export const CNIL_REF: Source = {
  id: "CNIL-REF",
  title: "CNIL, deliberation 2020-081 of 18 June 2020, reference framework for practices",
  url: "https://delsolavocats.com",
};
export const APFAC: Source = { id: "APFAC", title: "APFAC, Référentiel cabinet médical", url: "https://apfac.fr" };
export const STDNUM: Source = { id: "STDNUM", title: "python-stdnum and its JavaScript equivalent" };
export const POSTE: Source = { id: "POSTE", title: "Public test suites quoting 35600000049837" };
export const OREMIA: Source = {
  id: "OREMIA",
  title: "Comparison article on Oremia (CNDA approval of 1.40.14 addendum 8)",
};
