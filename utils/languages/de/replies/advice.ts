import type { RuleId } from '../../../domain/rule';

/** The rules as advice to the writer, in German. */
export const advice: Readonly<Record<RuleId, string>> = {
  B1: 'Sag in den ersten zwei Sätzen, dass es endet, ohne vielleicht und eventuell.',
  B2: 'Ein Grund genügt. Würdest du auch gehen, wenn nur dieser eine zuträfe?',
  B3: 'Nenn den Tag oder die Lieferung, mit der die Arbeit endet.',
  B4: 'Halte mindestens die Frist ein, die dein Vertrag verlangt.',
  B5: 'Bleib zwischen 60 und 180 Wörtern; ein Brief darf bis zu 350 haben.',
  B6: 'Keine Beleidigung, kein Spott, keine Großbuchstaben, keine Reihe von Ausrufezeichen, keine rhetorische Frage.',
  B7: 'Kein „immer“, kein „nie“, kein Wort über den Charakter. Tatsachen zu Zahlungen sind in Ordnung.',
  B8: 'Sprich beim Grund von deiner Seite: mehr ich und wir als du und Sie.',
  B9: 'Höchstens ein Wort des Bedauerns.',
  B10: 'Lass keine Tür angelehnt: kein „es sei denn“, kein Rabatt, keine Einladung zum Widerspruch.',
  B11: 'Versprich keine künftige Arbeit.',
  B12: 'Nenn die offene Arbeit und wer sie abschließt, oder sag, dass nichts offen ist.',
  B13: 'Nenn Betrag oder Rechnung und einen Tag, oder sag, dass alles beglichen ist.',
  B14: 'Sag, was du übergibst: Dateien, Zugänge, Kontakte.',
  B15: 'Nenn jemanden, der übernehmen könnte, oder die Art von Anbieter, die passt, wo das für sie zumutbar ist.',
  B16: 'Bedanke dich einmal. Stimmt der Dank bei diesem Kunden?',
  B17: 'Jedes Datum, jeder Betrag und jede Nummer stammt aus dem Gespräch oder von dir, und keine Lücke bleibt.',
  B18: 'Wirf niemandem etwas vor und drohe mit nichts.',
  B19: 'Der richtige Name, in der Sprache des Gesprächs.',
  B20: 'Wäre es dir recht, wenn ein Gericht, ein Kollege oder die Chefin deines Kunden das läse?',
};
