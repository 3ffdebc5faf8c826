import type { CueList, Phrase } from '../../define-replies';
import type { IntentId } from '../../../domain/draft';

/** Answers that hold the line: no new reason, no defence, the date once more. */
export const answers: Readonly<Record<IntentId, Phrase>> = {
  'payment-promised': {
    warm: 'Danke, das freut mich. Wenn alles bezahlt ist, sind unsere Konten ausgeglichen. Das Ende unserer Zusammenarbeit {end} bleibt bestehen, und die Übergabe läuft wie beschrieben.',
    neutral:
      'Danke für die Nachricht. Mit der Zahlung ist die Rechnung erledigt. Das Ende unserer Zusammenarbeit {end} bleibt bestehen, und die Übergabe läuft wie beschrieben.',
    firm: 'Danke, das habe ich notiert. Mit der Zahlung ist die Rechnung erledigt; das Ende {end} bleibt bestehen.',
  },
  'please-stay': {
    warm: 'Danke, das weiß ich zu schätzen. Meine Entscheidung bleibt trotzdem: Unsere Zusammenarbeit endet {end}. Ich mache <dir|Ihnen> die Übergabe so leicht wie möglich; als Nächstes kommen bis zum {handoverBy} Dateien und Zugangsdaten.',
    neutral:
      'Danke für das Angebot. Meine Entscheidung bleibt, unsere Zusammenarbeit endet {end}. Der nächste Schritt ist die Übergabe von Dateien und Zugangsdaten bis zum {handoverBy}.',
    firm: 'Danke für das Angebot. Die Entscheidung bleibt, unsere Zusammenarbeit endet {end}. Dateien und Zugangsdaten folgen bis zum {handoverBy}.',
  },
  'why-unfair': {
    warm: 'Ich verstehe die Frage. {reason} Was ich jetzt tun kann, ist eine gute Übergabe; sie ist bis zum {handoverBy} fertig.',
    neutral:
      '{reason} Das ist der ganze Grund. Der nächste Schritt ist die Übergabe, die bis zum {handoverBy} fertig ist.',
    firm: '{reason} Dem habe ich nichts hinzuzufügen. Die Übergabe ist bis zum {handoverBy} fertig.',
  },
  insult: {
    warm: '<Deine|Ihre> Nachricht habe ich gelesen. <Lass|Lassen Sie> uns bei der Übergabe bleiben, schriftlich und per E-Mail. Unsere Zusammenarbeit endet {end}; Dateien und Zugangsdaten kommen bis zum {handoverBy}.',
    neutral:
      '<Deine|Ihre> Nachricht habe ich erhalten. Zur Übergabe <schreib|schreiben Sie> mir bitte per E-Mail. Unsere Zusammenarbeit endet {end}; Dateien und Zugangsdaten kommen bis zum {handoverBy}.',
    firm: '<Deine|Ihre> Nachricht habe ich erhalten. Fragen zur Übergabe beantworte ich, und nur per E-Mail. Unsere Zusammenarbeit endet {end}.',
  },
  threat: {
    warm: '<Deine|Ihre> Nachricht habe ich erhalten und zur Kenntnis genommen. Ich möchte bei dem bleiben, was noch zu tun ist: Unsere Zusammenarbeit endet {end}, die Übergabe ist bis zum {handoverBy} fertig. Alles Weitere bitte schriftlich.',
    neutral:
      'Den Eingang <deiner|Ihrer> Nachricht bestätige ich. Unsere Zusammenarbeit endet {end}, die Übergabe ist bis zum {handoverBy} fertig. Alles Weitere bitte schriftlich.',
    firm: 'Den Eingang <deiner|Ihrer> Nachricht bestätige ich. Unsere Zusammenarbeit endet {end}. Alles Weitere bitte schriftlich.',
  },
  'new-task': {
    warm: [
      'Danke für die Anfrage. Vor dem Ende {end} nehme ich nichts Neues mehr an; auf meiner Liste steht bis dahin: {openWork}. Den Wunsch vermerke ich in der Übergabe, damit ihn die Nachfolge gleich aufnehmen kann.',
      'Danke für die Anfrage. Vor dem Ende {end} nehme ich nichts Neues mehr an und bleibe bei dem, was schon vereinbart ist. Den Wunsch vermerke ich in der Übergabe, damit ihn die Nachfolge gleich aufnehmen kann.',
    ],
    neutral: [
      'Vor dem Ende {end} schließe ich ab, was auf der Liste steht: {openWork}. Der neue Wunsch gehört nicht dazu; ich vermerke ihn in der Übergabe.',
      'Vor dem Ende {end} schließe ich nur noch ab, was schon vereinbart ist. Der neue Wunsch gehört nicht dazu; ich vermerke ihn in der Übergabe.',
    ],
    firm: 'Dieser Wunsch steht nicht auf der Abschlussliste, deshalb übernehme ich ihn nicht. Ich vermerke ihn in der Übergabe. Unsere Zusammenarbeit endet {end}.',
  },
  silence: {
    warm: 'Nur zur Erinnerung, damit nichts überrascht: Unsere Zusammenarbeit endet {end}. Bis zum {handoverBy} kommen Dateien und Zugangsdaten. Falls sie anders als per E-Mail kommen sollen, <gib|geben Sie> mir bitte vorher Bescheid.',
    neutral:
      'Zur Erinnerung: Unsere Zusammenarbeit endet {end}. Bis zum {handoverBy} schicke ich Dateien und Zugangsdaten. Falls <du|Sie> sie in anderer Form <brauchst|brauchen>, <sag|sagen Sie> es mir bitte vorher.',
    firm: 'Wie angekündigt, endet unsere Zusammenarbeit {end}. Dateien und Zugangsdaten kommen bis zum {handoverBy}.',
  },
  'wants-to-talk': {
    warm: 'Ja, reden wir. Wie wäre ein Abend vor dem {replyBy}, nur wir beide? Zweierlei würde mir helfen: Freunde und Familie bleiben außen vor, und wir sprechen über uns und nicht darüber, ob die Arbeit weitergeht; das ist entschieden.',
    neutral:
      'Ja, reden wir vor dem {replyBy}; <nenn|nennen Sie> mir bitte einen Tag. Um zweierlei bitte ich: Freunde und Familie bleiben außen vor, und das Ende der Arbeit {end} ist entschieden.',
    firm: 'Wir können vor dem {replyBy} reden. Das Ende der Arbeit {end} ist dabei kein Thema, sondern wie es privat weitergeht. Freunde und Familie bleiben außen vor.',
  },
  'refund-demand': {
    warm: [
      '<Deine|Ihre> Bitte um Rückzahlung habe ich erhalten. Ich prüfe sie anhand unserer Vereinbarung ({contractClause}) und antworte bis zum {replyBy} schriftlich. Das Ende {end} und die Übergabe bleiben wie beschrieben.',
      '<Deine|Ihre> Bitte um Rückzahlung habe ich erhalten. Ich prüfe sie anhand dessen, was wir vereinbart haben, und antworte bis zum {replyBy} schriftlich. Das Ende {end} und die Übergabe bleiben wie beschrieben.',
    ],
    neutral: [
      'Die Forderung nach Rückzahlung habe ich erhalten. Ich prüfe sie anhand unserer Vereinbarung ({contractClause}) und antworte bis zum {replyBy} schriftlich. Das Ende {end} bleibt bestehen.',
      'Die Forderung nach Rückzahlung habe ich erhalten. Ich prüfe sie anhand unserer Vereinbarung und antworte bis zum {replyBy} schriftlich. Das Ende {end} bleibt bestehen.',
    ],
    firm: 'Die Forderung nach Rückzahlung habe ich erhalten und beantworte sie bis zum {replyBy} schriftlich auf Grundlage unserer Vereinbarung. Das Ende {end} bleibt bestehen.',
  },
};

/** How the client says it. */
export const intentCues: Readonly<Record<Exclude<IntentId, 'silence'>, CueList>> = {
  'payment-promised': [
    ['uberweisung/zahlung/geld/betrag ist ~ raus/unterwegs/angewiesen/veranlasst/erledigt/uberwiesen'],
    [
      'uberweise/uberweisen/zahle/zahlen/begleiche/begleichen ~ heute/morgen/montag/dienstag/mittwoch/donnerstag/freitag/woche/sofort/umgehend/rechnung/rechnungen/betrag',
    ],
    ['heute/morgen/sofort/gerade/bereits/schon/gestern uberwiesen/bezahlt/angewiesen/gezahlt'],
    ['habe/haben/hab ~ uberwiesen/bezahlt/angewiesen/gezahlt/beglichen'],
    ['wird ~ uberwiesen/bezahlt/angewiesen/beglichen/gezahlt'],
    ['buchhaltung ~ zahlt/uberweist/erledigt/angewiesen/rechnung'],
    ['geld kommt'],
    ['bekommst/bekommen ~ geld'],
  ],
  'please-stay': [
    ['bitte ~ bleib/bleiben/bleibt'],
    ['bleiben sie ~ bitte/doch/bei'],
    ['bleib ~ bitte/doch/bei/dabei'],
    ['uberleg*/uberdenk* ~ noch ~ mal/einmal/anders'],
    ['uberleg*/uberdenk* es/das dir/sich'],
    ['zahlen/zahle ~ mehr/doppelt/doppelte/hoheres'],
    ['honorar ~ erhohen/verdoppeln/anheben'],
    ['mehr geld/honorar'],
    ['ohne dich/sie ~ nicht/schaffen/aufgeschmissen'],
    ['brauchen/brauche dich/sie'],
    ['noch ~ chance'],
    ['zweite chance'],
    ['lass/lassen ~ uns ~ weitermachen/hinbekommen/losung'],
  ],
  'why-unfair': [
    ['warum'],
    ['wieso'],
    ['weshalb'],
    ['unfair'],
    ['nicht/kaum fair'],
    ['ungerecht'],
    ['verstehe/versteh/verstehen ~ nicht'],
    ['aus heiterem himmel'],
    ['was habe/haben ich/wir ~ falsch'],
    ['nach allem was'],
    ['nicht verdient'],
  ],
  insult: [
    [
      'idiot/idioten/trottel/arschloch/versager/dilettant/dilettanten/stumper/pfuscher/betruger/lugner/witzfigur/amateur/amateure',
    ],
    [
      'unfahig/unfahige/unfahiger/inkompetent/lacherlich/erbarmlich/armselig/peinlich/unverschamt/unverschamtheit/frechheit',
    ],
    ['scheiss*/dreck/mist/saftladen/sauladen'],
    ['schamen sie/dich'],
    ['scham dich'],
    ['zum teufel'],
    ['auf nimmerwiedersehen'],
    ['leck* mich'],
    ['verpiss dich'],
  ],
  threat: [
    ['anwalt/anwalte/anwaltin/anwaltlich*/rechtsanwalt/rechtsanwaltin'],
    ['rechtliche/juristische schritte/konsequenzen/mittel'],
    ['verklage/verklagen/klagen/klage'],
    ['vor gericht'],
    ['schlechte/negative/vernichtende bewertung/bewertungen/rezension/rezensionen'],
    ['bewertung/rezension ~ schreiben/hinterlassen/veroffentlichen'],
    ['jeder/alle ~ erfahren/wissen'],
    ['werden/wirst ~ bereuen'],
    ['ruf ~ ruinieren/schadigen/zerstoren'],
    ['anzeige ~ erstatten'],
    ['ruckbuchung/zuruckbuchen'],
    ['nie wieder ~ auftrag'],
  ],
  'new-task': [
    ['noch ~ kleine/kleiner/kleines/schnell/kurz/eben'],
    ['schnell/kurz/eben noch'],
    ['letzte/letzter/letztes sache/bitte/anderung/aufgabe'],
    ['bevor du/sie ~ gehst/gehen/aufhorst/aufhoren/weg'],
    ['kannst/konntest/konnen/konnten du/sie ~ noch/schnell/kurz/eben'],
    ['wenn du/sie schon/gerade dabei'],
    ['brauchen/brauche ~ noch'],
    ['neues/neue projekt/aufgabe/auftrag'],
    ['kleinigkeit'],
  ],
  'wants-to-talk': [
    ['konnen/konnten/wollen/sollen wir ~ reden/sprechen/treffen/telefonieren'],
    ['lass/lassen ~ uns ~ ~ reden/sprechen/treffen/telefonieren'],
    ['ruf/rufen ~ mich ~ an'],
    ['ruf/rufen ~ an'],
    ['mochte/will/wurde ~ mit dir/ihnen ~ reden/sprechen'],
    ['unter vier augen'],
    ['personlich ~ reden/sprechen/treffen'],
    ['auf einen/ein kaffee/bier'],
  ],
  'refund-demand': [
    ['geld/anzahlung/honorar/vorauszahlung ~ zuruck'],
    ['ruckerstattung/erstattung/ruckzahlung'],
    ['zuruckerstatten/erstatten/zuruckzahlen/zuruckuberweisen/zuruckfordern'],
    ['zuruck ~ geld/anzahlung'],
  ],
};
