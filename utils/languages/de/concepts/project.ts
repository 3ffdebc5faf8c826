import type { PROJECT } from '../../concepts/project';

/** Parts of a project and what it leaves behind: phases, files, drafts, documents. */
export const project = {
  'phase-milestone': `phase/n, meilenstein/n, etappe/n, schritt/n, sprint/n, nächster schritt, kickoff, iteration/n, fortschritt/n, stand, zwischenstand, abschnitt, status`,
  'revision-round': `runde/n, korrekturrunde/n, korrekturschleife/n, schleife/n, änderungsrunde/n, überarbeitung/n, überarbeiten/v, feedbackrunde/n, zweite runde, dritte runde, nächste runde, revision/n, nacharbeit`,
  'draft-version': `entwurf, entwürfe, entwürfen, version/n, skizze/n, prototyp/n, muster, variante/n, erster entwurf, rohschnitt, vorschau, wireframe/n, layout/n, option/n, konzept/n, rohfassung, mockup/n`,
  'final-version': `endfassung, finale version, final/a, druckfertig/a, reinzeichnung, endversion, letzte version, fertige version, aktuelle version, endgültige fassung, druckdaten`,
  'launch-release': `start, livegang, launch, launchen/v, go live, veröffentlichung/n, eröffnung/n, premiere/n, freischaltung, freischalten, frei+schalten/v, markteinführung, erscheinungstermin, rollout`,
  handover: `übergabe/n, übergeben/v, abgabe/n, ab+geben/v, ablieferung, liefern/v, lieferung/n, ab+liefern/v, abnahme, schlussabnahme, ein+reichen/v, ausgeliefert`,
  'deadline-word': `frist/n, deadline/n, abgabetermin/n, stichtag, liefertermin/n, fertigstellungstermin, einsendeschluss, redaktionsschluss, druckschluss, abgabefrist, fällig am`,
  'brief-requirements': `briefing/n, spezifikation/n, anforderung/n, richtlinie/n, styleguide, vorgabe/n, leitfaden, pflichtenheft, lastenheft, kriterien, fragebogen, fragebögen, gestaltungsrichtlinien`,
  'scope-extra': `zusatzfunktion/n, neue funktion, zusätzliche seite, zusätzliche seiten, noch eine seite, weitere seite, wenn sie schon dabei sind, wenn du schon dabei bist, neue anforderung, zusatzwunsch, zusatzwünsche, erweiterung/n, nachtrag, nachträge, mehrarbeit`,
  'meeting-word': `termin/n, termine, besprechung/n, meeting/n, sitzung/n, telefonat/n, workshop/n, konferenz/n, treffen, videokonferenz/n, webinar/n, beratung/n, interview/n, jour fixe, call/n`,
  'meeting-off': `nicht erschienen, nicht gekommen, versetzt, termin vergessen, termin verpasst, call verpasst, verschieben/v, neu terminieren, schaffe es nicht, muss absagen, müssen absagen, anderes mal, doppelt gebucht, no show, leider verhindert, verhindert`,
  'minutes-report': `protokoll/n, bericht/n, notiz/n, notizen, zusammenfassung/n, dokumentation/n, studie/n, mitschrift, vermerk, statusbericht, aktennotiz, memo, auswertung/n`,
  'document-word': `dokument/n, papier/n, papiere, formular/n, datei/n, brief/n, seite/n, unterlage/n, unterlagen, pdf, tabelle/n, ordner, akte/n, anlage/n, schreiben, prospekt/n`,
  'file-format': `datei/n, jpg, png, pdf, svg, psd, auflösung, hochauflösend/a, format/n, zip, mp4, mp3, vektor, vektordatei, dpi, rgb, cmyk, docx, indesign, offene datei, quelldatei, druckdatei/n, druckdaten, rohdatei`,
  'content-material': `inhalt/n, inhalte, material, materialien, text/n, texte, foto/n, fotos, bild/n, bilder, bildmaterial, daten, informationen, infos, input, zuarbeit, angaben, bildunterschriften, absatz, sätze`,
  'access-login': `zugang, zugänge, zugangsdaten, passwort, passwörter, login/n, benutzername, zugriff/n, berechtigung/n, schlüssel, einladung, code/n, ftp, pin, freischaltung, zwei faktor, nutzername`,
  'feedback-word': `feedback, rückmeldung/n, kommentar/n, anmerkung/n, input, notizen, eindruck, eindrücke, stellungnahme/n, änderungswunsch, änderungswünsche, hinweise`,
  'vague-feedback': `
    wow effekt, mehr pep, pep, knackiger, moderner, dynamischer, irgendwas fehlt, irgendetwas fehlt, fehlt noch etwas, fehlt noch was, spricht mich nicht an, holt mich nicht ab, frischer, pfiffiger, das gewisse etwas, überraschen sie mich, überrasch mich, peppiger, nicht rund, noch nicht rund,
    zündet nicht, aufpeppen, hin und weg`,
  'direction-change': `von vorn, von vorne, zurück zur ersten version, ursprüngliche version, neue richtung, andere richtung, ganz anders, komplett neu, alles neu, planänderung/n, kurswechsel, neuer ansatz, doch wieder, erste version, vorherige version, neuanfang, von null`,
  'task-todo': `aufgabe/n, to do/n, auftrag, aufträge, projekt/n, job/n, ticket/n, arbeitspaket, vorhaben, arbeit/n, baustelle, punkt, mandat/n, einsatz, einsätze`,
  'effort-hours': `aufwand, aufwände, arbeitsstunde/n, mehraufwand, arbeitszeit, arbeitstage, zeitaufwand, aufwendig/a, aufwändig/a, arbeitsaufwand, stunde/n, mannstunden, zeitintensiv/a, überstunde/n`,
  'availability-capacity': `ausgebucht, kapazität/n, nächster freier termin, warteliste, freier termin, verfügbar ab, termin blocken, termin freihalten, reservieren/v, ausgelastet, freie plätze`,
  'follow-up-project': `nächstes projekt, neues projekt, folgeprojekt/n, folgeauftrag, langfristig, regelmäßige aufträge, weitere projekte, großprojekt, dauerhafte zusammenarbeit, weitere aufträge, großes projekt, langfristige zusammenarbeit`,
} satisfies Record<keyof typeof PROJECT, string>;
