import type { PartingParts } from '../../define-replies';

/** What every parting says in German. The first sentence follows a comma, hence its small letter. */
export const parts: PartingParts = {
  subject: 'Ende unserer Zusammenarbeit {end}',
  decision: {
    warm: 'ich möchte <dir|Ihnen> offen mitteilen, dass ich unsere Zusammenarbeit {end} beende.',
    neutral: 'ich beende unsere Zusammenarbeit {end}.',
    firm: 'hiermit beende ich unsere Zusammenarbeit {end}.',
  },
  finality: {
    warm: 'Ich habe lange darüber nachgedacht, und die Entscheidung steht.',
    neutral: 'Ich habe mir das gut überlegt, und die Entscheidung steht.',
    firm: 'Die Entscheidung ist endgültig.',
  },
  contractClause: 'Grundlage ist unsere Vereinbarung ({contractClause}).',
  openWork: [
    'Bis dahin {#openWork:steht|stehen} bei mir noch an: {openWork}. Das schließe ich ab.',
    '{?nothingOpen}Offene Arbeiten gibt es auf meiner Seite nicht.',
    'Vorher schicke ich <dir|Ihnen> eine Liste der offenen Arbeiten, aus der hervorgeht, wer was bis wann abschließt.',
  ],
  priority: [
    '{?openWork}{#openWork:Wenn <du das|Sie das> früher <brauchst|brauchen>|Wenn <dir|Ihnen> etwas davon besonders wichtig ist}, <gib|geben Sie> mir bitte bis zum {replyBy} Bescheid.',
    '{?nothingOpen}',
    'Wenn <dir|Ihnen> ein Punkt besonders wichtig ist, <gib|geben Sie> mir bitte bis zum {replyBy} Bescheid.',
  ],
  prepaid: 'Schon bezahlt und noch zu liefern ist: {prepaid}. Das <bekommst du|bekommen Sie> vollständig.',
  money: {
    warm: [
      'Offen {#invoices:ist|sind} noch: {invoices}. Bitte <sorge|sorgen Sie> dafür, dass der Betrag bis zum {payBy} bei mir eingeht.',
      '{?allSettled}Alle bisherigen Rechnungen sind beglichen.',
      'Bis zum {handoverBy} <bekommst du|bekommen Sie> von mir eine Schlussabrechnung mit allem, was noch zu zahlen ist.',
    ],
    neutral: [
      'Noch zu zahlen: {invoices}. Bitte <überweise|überweisen Sie> den Betrag bis zum {payBy}.',
      '{?allSettled}Alle bisherigen Rechnungen sind beglichen.',
      'Bis zum {handoverBy} <erhältst du|erhalten Sie> eine Schlussabrechnung mit allem, was noch zu zahlen ist.',
    ],
    firm: [
      'Bis zum {payBy} {#invoices:ist|sind} noch zu zahlen: {invoices}.',
      '{?allSettled}Alle bisherigen Rechnungen sind beglichen.',
      'Die Schlussabrechnung mit allem, was noch zu zahlen ist, geht <dir|Ihnen> bis zum {handoverBy} zu.',
    ],
  },
  handover: {
    warm: [
      'Zur Übergabe an <dich|Sie> {#handover:gehört|gehören} bis zum {handoverBy}: {handover}.',
      '{?invoices}Damit nichts verloren geht, schicke ich <dir|Ihnen> bis zum {handoverBy} alle Dateien und Zugangsdaten mit einer kurzen Übergabenotiz.',
      '{?allSettled}Damit nichts verloren geht, schicke ich <dir|Ihnen> bis zum {handoverBy} alle Dateien und Zugangsdaten mit einer kurzen Übergabenotiz.',
      'Damit nichts verloren geht, lege ich alle Dateien und Zugangsdaten sowie eine kurze Übergabenotiz bei.',
    ],
    neutral: [
      'Zur Übergabe an <dich|Sie> bis zum {handoverBy} {#handover:gehört|gehören}: {handover}.',
      '{?invoices}Alle Dateien und Zugangsdaten schicke ich <dir|Ihnen> bis zum {handoverBy}, zusammen mit einer kurzen Übergabenotiz.',
      '{?allSettled}Alle Dateien und Zugangsdaten schicke ich <dir|Ihnen> bis zum {handoverBy}, zusammen mit einer kurzen Übergabenotiz.',
      'Alle Dateien und Zugangsdaten kommen mit derselben Sendung, zusammen mit einer kurzen Übergabenotiz.',
    ],
    firm: [
      'Zur Übergabe bis zum {handoverBy} {#handover:gehört|gehören}: {handover}.',
      '{?invoices}Dateien und Zugangsdaten übergebe ich bis zum {handoverBy}, mit einer kurzen Notiz zum Stand der Dinge.',
      '{?allSettled}Dateien und Zugangsdaten übergebe ich bis zum {handoverBy}, mit einer kurzen Notiz zum Stand der Dinge.',
      'Dateien und Zugangsdaten übergebe ich gleichzeitig, mit einer kurzen Notiz zum Stand der Dinge.',
    ],
  },
  contact: 'Bis zum Ende beantworte ich per E-Mail auch Fragen der Person oder Firma, die übernimmt.',
  inWriting: {
    warm: 'Damit die letzten Schritte einfach bleiben, <schreib|schreiben Sie> mir zur Übergabe bitte per E-Mail.',
    neutral: 'Alles, was die Übergabe betrifft, <schreib|schreiben Sie> mir bitte per E-Mail.',
    firm: 'Was die Übergabe betrifft, kläre ich ab heute nur noch schriftlich, per E-Mail.',
  },
  referral: ['Für die Zeit danach kann ich {referral} empfehlen.'],
  thanks: {
    warm: [
      'Vielen Dank für {thanksFor}. Ich wünsche <dir|Ihnen> alles Gute.',
      'Vielen Dank für die gemeinsame Arbeit. Ich wünsche <dir|Ihnen> alles Gute.',
    ],
    neutral: ['Vielen Dank für {thanksFor}.', 'Vielen Dank für die gemeinsame Arbeit.'],
    firm: ['Danke für {thanksFor}.', 'Danke für den Auftrag.'],
  },
  confirmation: 'Bitte <bestätige|bestätigen Sie> mir den Erhalt dieses Schreibens schriftlich.',
};
