import type { RIGHTS } from '../../concepts/rights';

/** Law, contracts, licences, privacy, insurance. */
export const rights = {
  'contract-word': `vertrag, verträge, vertrags*, vereinbarung/n, klausel/n, vertraglich/a, kleingedruckte/a, agb, zusatzvereinbarung, absatz, paragraf, paragraph, absichtserklärung, bindend/a, rahmenvertrag, geschäftsbedingungen`,
  'contract-end': `kündigen/v, kündigung/n, kündigungsfrist, vertrag beenden, vertragsende, aus+laufen/v, ablaufen, ab+laufen/v, ablauf, nicht verlängern, zusammenarbeit beenden, fristlos/a, aufheben, aufhebung, getrennte wege`,
  'contract-renew': `verlängern/v, verlängerung/n, erneuern/v, erneuerung, um ein weiteres jahr, fort+führen/v, weiterbuchung, folgevertrag`,
  'warranty-liability': `garantie/n, gewährleistung, haftung, haften/v, haftbar/a, schadenersatz, schadensersatz, mangel, mängel, mangelhaft/a, höhere gewalt, regress, gewährleistungsanspruch, haftpflicht`,
  'copyright-licence': `urheberrecht/n, lizenz/n, nutzungsrecht/n, nutzungsrechte, rechte, tantiemen, geistiges eigentum, markenrecht, marke, buyout, namensnennung, exklusivrechte, patent/n, bildrechte, lizenzgebühr/n, urheber, nutzungsrechten`,
  ownership: `besitzen/v, eigentum, eigentümer, gehören/v, gehört uns, gehört mir, besitzer, quelldateien, rohdaten, offene dateien, inhaber, unser eigentum, besitz, meins, unseres, originaldateien`,
  'privacy-data': `datenschutz, dsgvo, personenbezogene daten, kundendaten, datenpanne, einwilligung, auftragsverarbeitung, avv, sensible daten, datenleck, privatsphäre, anonymisieren/v, datenschutzerklärung`,
  'court-legal': `gericht/n, klage/n, klagen/v, verklagen/v, anwalt, anwälte, anwältin, richter, rechtliche schritte, rechtsweg, rechtlich/a, prozess, urteil/n, anzeige erstatten, anzeigen, juristisch/a, rechtsanwalt, vergleich, rechtsabteilung, streitwert`,
  'law-rule': `gesetz/n, genehmigung/n, baugenehmigung, behörde/n, verordnung, gesetzlich/a, bewilligung/n, amtlich/a, gemeinde, bauamt, gesetzgeber, erlass, behördlich/a, offiziell/a, auflage`,
  'insurance-word': `versicherung/n, versicherer, versichert/a, police, haftpflichtversicherung, deckung, schadensfall, prämie, krankenversicherung, künstlersozialkasse, ksk, gutachter, selbstbehalt, haftpflicht`,
  'proof-evidence': `beweis/n, beweise, beweisen/v, beleg/n, nachweis/n, nachweisen, nach+weisen/v, screenshot/n, protokoll, zeuge/n, belegen/v, dokumentiert, lesebestätigung, nachweislich/a`,
  'certificate-id': `zertifikat/n, urkunde/n, ausweis/n, pass, pässe, visum, formular/n, zeugnis/n, zeugnisse, diplom/n, führerschein, beglaubigung, beglaubigt/a, bescheinigung/n, qualifikation/n, personalausweis`,
  dispute: `konflikt/n, streit, streiten/v, streitfall, auseinandersetzung/n, schlichtung, mediation, mediator, spannung/n, eskalieren/v, eskalation, reibung, zoff, krach, unstimmigkeit/n`,
  'restrict-exclusive': `exklusivität, wettbewerbsverbot, exklusiv/a, nur für uns arbeiten, interessenkonflikt, beschränken/v, einschränkung/n, beschränkung/n, konkurrenzklausel, gebunden, einschränken, konkurrenzverbot`,
  'scope-in-contract': `im vertrag, laut vertrag, teil des auftrags, nicht im auftrag, nicht enthalten, nicht teil, im preis enthalten, nicht inbegriffen, außerhalb des umfangs, leistungsumfang, laut angebot, laut vereinbarung, nicht im angebot, vertragsgemäß, nicht vorgesehen`,
} satisfies Record<keyof typeof RIGHTS, string>;
