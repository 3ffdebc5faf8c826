import type { TRADES } from '../../concepts/trades';

/** Things of each trade. */
export const trades = {
  'trade-graphic': `logo/n, schrift/n, schriftart/n, layout/n, icon/n, typografie, infografik/n, visitenkarte/n, briefkopf, verpackung/n, etikett/n, illustration/n, erscheinungsbild, kopfzeile, signet, piktogramm/n, grafik/n, pantone`,
  'trade-web': `code, datenbank/n, api, backend, frontend, modul/n, funktion/n, button/n, knopf, formularfeld, warenkorb, skript/n, oberfläche/n, dashboard, server, deployment, schnittstelle/n, css, html, testumgebung, quellcode, staging`,
  'trade-writing': `artikel, kapitel, absatz, absätze, überschrift/n, blogbeitrag, blogartikel, manuskript/n, roman/n, drehbuch, rede/n, pressetext, aufsatz, buch, bücher, titel, textlänge, zeichenzahl, zeile/n, exposé`,
  'trade-translation': `übersetzung/n, übersetzen/v, zieltext, ausgangstext, sprache/n, glossar, terminologie, untertitel, spanisch, deutsch/a, englisch/a, französisch, italienisch, muttersprachler, lokalisierung, dolmetschen/v, zweisprachig, muttersprache`,
  'trade-photo-video': `foto/n, fotos, fotoshooting/n, shooting/n, video/n, clip/n, schnitt, retusche/n, porträt/n, beleuchtung, objektiv, drohne, trailer, rohmaterial, animation/n, storyboard, sprecher, film/n, vorschaubild, bildbearbeitung, dreh`,
  'trade-music': `lied, lieder, song/n, track/n, mix, melodie, band, konzert/n, album, ton, klang, musik, musiker, probe/n, chor, gitarre, klavier, songtext, jingle, dj, playlist, sänger, sängerin, geige, gesang`,
  'trade-building': `wand, wände, boden, böden, fliese/n, dach, dächer, decke, tür/n, fenster, küche, bad, bäder, beton, farbe, putz, fundament, gerüst, treppe/n, zaun, heizung, leitung/n, rohr/n, baustelle/n, estrich, terrasse, steckdose/n, zement, heizkörper, trockenbau, rohbau`,
  'trade-garden': `rasen, baum, bäume, hecke/n, pflanze/n, blume/n, garten, strauch, sträucher, pflaster, teich, bewässerung, mähen/v, erde, beet/n, rose/n, unkraut, kies, stauden`,
  'trade-furniture': `tisch/n, tische, stuhl, stühle, schrank, schränke, regal/n, regale, holz, eiche, sofa/n, vorhang, vorhänge, lampe/n, tapete/n, möbel, schreibtisch, schublade/n, arbeitsplatte, lack, teppich/n, polster`,
  'trade-event': `veranstaltung/n, event/n, location, catering, bühne/n, gästeliste, sitzplan, dekoration, konferenz/n, ausstellung/n, messe/n, festival/n, feier, buffet, zelt/n, mikrofon, einladung/n, stand, saal, tagung/n, referent/n, menü, empfang`,
  'trade-teaching': `unterricht, kurs/n, kurse, prüfung/n, hausaufgabe/n, workshop/n, schulung/n, weiterbildung, lehrplan, seminar/n, übung/n, arbeitsblatt, folie/n, folien, stunde, vorlesung/n, lektion/n, fortbildung, nachhilfe`,
  'trade-health': `therapie/n, behandlung/n, sitzung/n, massage/n, diät/n, übung/n, schmerz/n, rezept/n, diagnose/n, symptom/n, untersuchung/n, medikament/n, ernährung, trainingsplan, kniebeugen, impfung/n, ernährungsplan, füllung`,
  'trade-food': `torte/n, kuchen, menü/n, gericht/n, buffet, häppchen, zutaten, rezept/n, vegan, vegetarisch, gluten, allergie/n, portion/n, nachtisch, dessert/n, bäckerei, koch, köchin, sauce/n, hochzeitstorte, vorspeise/n, hauptgang, brötchen`,
  'trade-fashion': `kleid/n, kleider, anzug, anzüge, stoff/n, stoffe, naht, saum, ärmel, hemd/n, t shirt/n, hose/n, anprobe, schneider, schneiderin, schuhe, schmuck, ring/n, kette/n, rock, jacke/n, stickerei, seide, nähen/v`,
  'trade-beauty': `haare, haarschnitt, make up, schminke, maniküre, nägel, salon, färben/v, strähnchen, wimpern, hautpflege, kosmetik, frisur/n, styling, friseur, friseurin, haarfarbe`,
  'trade-consulting': `strategie/n, analyse/n, prognose/n, businessplan, audit/n, zielgruppe, kennzahl/n, kpi/n, marktforschung, tabelle/n, folien, umfrage/n, empfehlungen, auswertung/n, statistik/n, beratung, erhebung/n, gutachten`,
  'trade-it-support': `installieren/v, installation/n, netzwerk, drucker, backup, virus, update, neustart, neu starten, fernzugriff, migration/n, firewall, zurück+setzen/v, benutzerkonto, support, einrichtung, wartung, outlook`,
  'trade-print': `drucken/v, druck, druckerei/n, tinte, papier, bindung, broschüre/n, flyer, auflage/n, exemplare, proof, beschnitt, matt, glänzend, plakat/n, aufkleber, nachdruck, druckvorlage, prägung`,
  'trade-cleaning-care': `reinigung, putzfrau, reinigungskraft, wäsche, bügeln/v, babysitter, gassi, tiersitter, kindermädchen, pflegekraft, staubsaugen, hausmeister, pflegeheim, haushaltshilfe`,
  'trade-realestate': `miete/n, mieten/v, mieter, vermieter, besichtigung/n, immobilie/n, makler, maklerin, hypothek, kaution, grundriss, wohnung, mietvertrag, exposé, eigentümer`,
  'trade-travel-service': `tour/n, führung/n, reiseführer, buchung/n, reiseroute, ausflug, ausflüge, reisebüro, transfer/n, unterkunft, unterkünfte, ferienwohnung, kreuzfahrt/n, stadtführung, reservierung/n`,
  'trade-logistics-shop': `lager, bestellung/n, produkt/n, produkte, artikel, laden, läden, lieferschein/n, inventar, inventur, katalog/n, ware/n, bestand, bestände, artikelnummer, shop, sortiment`,
} satisfies Record<keyof typeof TRADES, string>;
