import type { Script } from '../../define-replies';
import type { KeepingKindId } from '../../../domain/draft';

/** The replies that keep the relationship, in German. The first sentence follows a comma, hence its small letter. */
export const scripts: Readonly<Record<KeepingKindId, Script>> = {
  'payment-reminder-1': {
    subject: ['Zahlungserinnerung: {invoiceNames}', 'Zahlungserinnerung'],
    body: [
      [
        {
          warm: 'ich hoffe, bei <dir|Ihnen> ist alles in Ordnung. Heute nur kurz zum Geld, denn eine Rechnung gerät im Alltag leicht aus dem Blick.',
          neutral: 'ich melde mich wegen einer Zahlung, die ich noch nicht verbuchen konnte.',
          firm: 'ich schreibe wegen einer überfälligen Zahlung.',
        },
        [
          'Auf meinem Konto finde ich noch keinen Eingang für: {invoices}.',
          'Auf meinem Konto finde ich noch keinen Eingang für meine letzte Rechnung, und sie ist inzwischen fällig.',
        ],
        '{?total}Zusammen sind das {total}.',
      ],
      [
        {
          warm: '<Schaust du|Schauen Sie> bitte einmal nach und <überweist|überweisen> den Betrag bis zum {payBy}? Falls das schon geschehen ist, hat sich diese Mail erledigt, und ich sage danke.',
          neutral:
            'Bitte <überweise|überweisen Sie> den Betrag bis zum {payBy}. Falls er schon unterwegs ist, <brauchst du|brauchen Sie> nichts weiter zu tun.',
          firm: 'Bitte <überweise|überweisen Sie> den Betrag bis zum {payBy}. Falls er schon überwiesen ist, <nenn|nennen Sie> mir bitte das Datum.',
        },
        {
          long: 'Fehlt auf der Rechnung etwas, zum Beispiel eine Bestellnummer oder eine andere Anschrift, dann schicke ich noch am selben Tag eine berichtigte Fassung.',
        },
      ],
      [
        {
          warm: 'Wenn etwas dazwischengekommen ist, <sag|sagen Sie> es mir einfach; mit einem Datum kann ich planen.',
          neutral:
            'Wenn etwas dazwischengekommen ist, <schreib|schreiben Sie> mir bitte, mit welchem Datum ich planen kann.',
          firm: 'Wenn sich dieser Termin nicht halten lässt, <nenn|nennen Sie> mir bitte vorher einen anderen, mit dem ich planen kann.',
        },
        { long: 'Die laufende Arbeit geht inzwischen weiter wie vereinbart.' },
      ],
    ],
  },
  'payment-reminder-2': {
    subject: ['Zweite Zahlungserinnerung: {invoiceNames}', 'Zweite Zahlungserinnerung'],
    body: [
      [
        {
          warm: 'ich komme noch einmal auf die offene Zahlung zurück, wegen der ich <dir|Ihnen> geschrieben hatte.',
          neutral: 'dies ist meine zweite Erinnerung an eine offene Zahlung.',
          firm: 'dies ist meine zweite Erinnerung; auf die erste ist keine Zahlung eingegangen.',
        },
        [
          'Noch zu zahlen: {invoices}.',
          'Meine Rechnung ist überfällig, und das Geld ist noch nicht bei mir eingegangen.',
        ],
        '{?total}Zusammen sind das {total}.',
      ],
      [
        {
          warm: 'Bitte <überweise|überweisen Sie> den Betrag bis zum {payBy} und <schreib|schreiben Sie> mir kurz, wenn es erledigt ist. Wenn an der Rechnung etwas nicht stimmt, möchte ich das jetzt mit <dir|Ihnen> klären.',
          neutral:
            'Bitte <überweise|überweisen Sie> den Betrag bis zum {payBy} und <nenn|nennen Sie> mir das Datum der Überweisung. Ist ein Teil der Rechnung strittig, <sag|sagen Sie> mir bitte, welcher, und <zahl|zahlen Sie> den Rest.',
          firm: 'Bitte <überweise|überweisen Sie> den vollen Betrag bis zum {payBy} und <bestätige|bestätigen Sie> mir die Überweisung am selben Tag. Einwände gegen die Rechnung brauche ich bis dahin schriftlich.',
        },
      ],
      [
        {
          warm: 'Ich möchte weiter gut mit <dir|Ihnen> arbeiten, ohne dass das zwischen uns steht, und dafür brauche ich Zahlungen zum vereinbarten Termin.',
          neutral: 'Um wie geplant weiterzuarbeiten, brauche ich Zahlungen zum vereinbarten Termin.',
          firm: 'Neue Arbeiten beginne ich erst, wenn die Zahlung da ist.',
        },
        {
          long: 'Falls bei <dir|Ihnen> jemand anders für Zahlungen zuständig ist, <nenn|nennen Sie> mir bitte Namen und Adresse, damit ich Einzelheiten dort direkt klären kann.',
        },
      ],
    ],
  },
  'payment-reminder-3': {
    subject: ['Letzte Zahlungserinnerung: {invoiceNames}', 'Letzte Zahlungserinnerung'],
    body: [
      [
        {
          warm: 'wegen dieser Zahlung habe ich <dir|Ihnen> schon geschrieben und hätte auf eine dritte Mail gern verzichtet.',
          neutral: 'dies ist meine dritte und letzte Erinnerung an eine offene Zahlung.',
          firm: 'dies ist nach zwei früheren Mails meine letzte Erinnerung an eine offene Zahlung.',
        },
        [
          'Zu zahlen {#invoices:ist|sind}: {invoices}.',
          'Meine Rechnung ist seit Längerem überfällig, und bei mir ist keine Zahlung eingegangen.',
        ],
        '{?total}Zusammen sind das {total}.',
      ],
      [
        {
          warm: 'Bitte <sorge|sorgen Sie> dafür, dass das Geld bis zum {payBy} auf meinem Konto ist. Bis dahin beginne ich keine neuen Arbeiten.',
          neutral: 'Das Geld muss bis zum {payBy} auf meinem Konto sein. Bis dahin beginne ich keine neuen Arbeiten.',
          firm: 'Ich erwarte den vollen Betrag bis zum {payBy} auf meinem Konto. Bevor er dort ist, beginne ich keine neuen Arbeiten.',
        },
        {
          long: 'Ist nur eine Zahlung in Raten möglich, brauche ich vor diesem Tag einen schriftlichen Vorschlag mit Beträgen und Terminen.',
        },
      ],
      [
        {
          warm: 'Danach bleibt mir nur der förmliche Weg, den unsere Vereinbarung für ausstehende Zahlungen vorsieht. Viel lieber schließe ich das direkt mit <dir|Ihnen> ab.',
          neutral:
            'Danach gehe ich den förmlichen Weg, den unsere Vereinbarung für ausstehende Zahlungen vorsieht. Bis dahin lässt sich die Sache direkt erledigen.',
          firm: 'Danach gehe ich ohne weitere Ankündigung den förmlichen Weg, den unsere Vereinbarung für ausstehende Zahlungen vorsieht.',
        },
        {
          long: 'In dieser Mail geht es nur um die offene Zahlung; alles andere können wir getrennt davon besprechen.',
        },
      ],
    ],
  },
  boundary: {
    subject: 'Wie wir zusammenarbeiten',
    body: [
      [
        {
          warm: 'ich möchte weiter gute Arbeit für <dich|Sie> machen, und dazu gehört, dass ich <dir|Ihnen> sage, wie ich meine Zeit plane.',
          neutral: 'damit ich verlässlich planen kann, möchte ich einen Punkt klarstellen.',
          firm: 'in einem Punkt unserer Zusammenarbeit brauche ich Klarheit.',
        },
        [
          'Von jetzt an gilt: {limit}.',
          'Nachrichten lese und beantworte ich an Werktagen; was abends oder am Wochenende eintrifft, nehme ich mir am nächsten Werktag vor.',
        ],
      ],
      [
        {
          warm: 'So bekommt jede Anfrage meine volle Aufmerksamkeit, und <du weißt|Sie wissen>, wann <du|Sie> mit einer Antwort rechnen <kannst|können>. Wenn etwas nicht warten kann, <schreib|schreiben Sie> „dringend“ und den Grund in den Betreff, dann sehe ich es mir zuerst an.',
          neutral:
            'So bekommt jede Anfrage eine ordentliche Antwort zu einer Zeit, auf die <du dich|Sie sich> verlassen <kannst|können>. Was nicht warten kann, <kennzeichne|kennzeichnen Sie> im Betreff bitte mit „dringend“ und dem Grund; ich sehe es mir dann zuerst an.',
          firm: 'Was außerhalb dieser Grenzen kommt, geht nicht verloren, ich bearbeite es der Reihe nach. Einen echten Notfall <kennzeichne|kennzeichnen Sie> im Betreff bitte mit „dringend“ und dem Grund.',
        },
        {
          long: 'Mir hilft es auch, wenn mehrere Punkte zusammen in einer Nachricht kommen; dann beantworte ich sie in einem Zug, und nichts wird übersehen.',
        },
      ],
      [
        {
          warm: 'Danke für <dein|Ihr> Verständnis.',
          neutral: 'Bitte <richte dich|richten Sie sich> ab heute darauf ein.',
          firm: 'Daran halte ich mich ab heute, und ich bitte <dich|Sie>, damit zu planen.',
        },
        { long: 'Wenn eine Phase des Projekts mehr verlangt, vereinbaren wir das vorher, mit Stunden und Preis.' },
      ],
    ],
  },
  'scope-clarification': {
    subject: ['<Deine|Ihre> Anfrage: {request}', 'Was unsere Vereinbarung umfasst'],
    body: [
      [
        {
          warm: [
            'danke für die Idee. Neu hinzukommen soll: {request}.',
            'danke für <deine|Ihre> Nachricht und den neuen Wunsch.',
          ],
          neutral: [
            'nach <deiner|Ihrer> Nachricht soll neu hinzukommen: {request}.',
            'danke für <deine|Ihre> Nachricht; ich habe mir den neuen Wunsch angesehen.',
          ],
          firm: [
            'nach <deiner|Ihrer> Nachricht soll neu hinzukommen: {request}.',
            'ich habe mir <deinen|Ihren> neuen Wunsch angesehen.',
          ],
        },
        [
          'Das geht über unsere Vereinbarung vom {agreedOn} hinaus; darin steht: {agreedScope}.',
          'Das geht über unsere Vereinbarung hinaus; darin steht: {agreedScope}.',
          'So wie ich unsere Vereinbarung lese, gehört das nicht dazu; angefangen habe ich damit deshalb noch nicht.',
        ],
      ],
      [
        {
          warm: [
            'Ich mache das gern zusätzlich für {requestPrice}, oder wir lassen es weg und bleiben beim Plan. <Sag|Sagen Sie> mir bitte bis zum {replyBy}, was <dir|Ihnen> lieber ist, dann plane ich es ein.',
            'Ich mache <dir|Ihnen> dafür gern ein eigenes Angebot mit Preis und Termin, oder wir lassen es weg und bleiben beim Plan. <Sag|Sagen Sie> mir bitte bis zum {replyBy}, was <dir|Ihnen> lieber ist.',
          ],
          neutral: [
            'Es gibt zwei Wege: Ich mache es zusätzlich für {requestPrice}, oder wir bleiben beim Plan. Bitte <sag|sagen Sie> mir bis zum {replyBy}, welchen <du möchtest|Sie möchten>.',
            'Es gibt zwei Wege: Ich mache dafür ein eigenes Angebot mit Preis und Termin, oder wir bleiben beim Plan. Bitte <sag|sagen Sie> mir bis zum {replyBy}, welchen <du möchtest|Sie möchten>.',
          ],
          firm: [
            'Ich übernehme das gegen einen eigenen Auftrag über {requestPrice}. Bitte <sag|sagen Sie> mir bis zum {replyBy}, ob <du ihn erteilst|Sie ihn erteilen>; sonst bleibt es beim Plan.',
            'Ich übernehme das gegen einen eigenen Auftrag mit eigenem Preis und Termin. Bitte <sag|sagen Sie> mir bis zum {replyBy}, ob <du ein Angebot möchtest|Sie ein Angebot möchten>; sonst bleibt es beim Plan.',
          ],
        },
        'Die Arbeit, die wir vereinbart haben, geht inzwischen wie geplant weiter.',
      ],
      [
        {
          long: 'Ich halte das auseinander, damit klar ist, wofür bezahlt wird, und damit die vereinbarten Termine halten.',
        },
        {
          long: '<Liest du|Lesen Sie> unsere Vereinbarung anders, <zeig|zeigen Sie> mir bitte die Stelle, und ich sehe sie mir noch am selben Tag an.',
        },
      ],
    ],
  },
  'clarify-position': {
    subject: 'Wo wir mit dem Projekt stehen',
    body: [
      [
        {
          warm: 'in den letzten Nachrichten hatten mehrere Personen etwas zu sagen, und ich möchte sichergehen, dass ich noch auf das richtige Ziel hinarbeite.',
          neutral: 'bevor ich weiterarbeite, möchte ich sichergehen, dass wir dasselbe meinen.',
          firm: 'bevor ich weiterarbeite, brauche ich eine klare Grundlage.',
        },
        [
          'Seit dem {agreedOn} ist vereinbart: {agreedScope}.',
          'Vereinbart ist: {agreedScope}.',
          'Ich arbeite auf der Grundlage unserer Vereinbarung, und die jüngsten Wünsche weichen davon ab.',
        ],
      ],
      [
        [
          'Wie abgesprochen, entscheidet {decisionMaker}.',
          'Bitte <sag|sagen Sie> mir, wer auf <deiner|Ihrer> Seite entscheidet, damit ich mich nach einer Stimme richten kann.',
        ],
        {
          warm: '<Gibst du|Geben Sie> mir bis zum {replyBy} Bescheid, ob die Vereinbarung so bleibt? Soll sich die Richtung ändern, rechne ich gern aus, was das für Termine und Preis bedeutet.',
          neutral:
            'Bitte <bestätige|bestätigen Sie> mir bis zum {replyBy}, dass die Vereinbarung gilt, oder <sag|sagen Sie> mir, was sich ändern soll. Für eine Änderung nenne ich neue Termine und einen neuen Preis.',
          firm: 'Bitte <bestätige|bestätigen Sie> mir bis zum {replyBy} schriftlich, welche Richtung gilt. Eine Änderung braucht neue Termine und einen neuen Preis.',
        },
      ],
      [
        {
          warm: 'Bis dahin mache ich mit den Teilen weiter, die in jedem Fall gleich bleiben.',
          neutral: 'Bis dahin arbeite ich an den Teilen, die davon nicht berührt sind.',
          firm: 'Bis dahin arbeite ich nur an den Teilen weiter, die von dieser Frage nicht berührt sind.',
        },
        {
          long: 'Am Ende soll ein Ergebnis stehen, hinter dem auf <deiner|Ihrer> Seite alle stehen können, und dafür müssen die offenen Punkte vor der Arbeit geklärt sein, nicht danach.',
        },
      ],
    ],
  },
  reset: {
    subject: 'Wie wir besser zusammenarbeiten',
    body: [
      [
        {
          warm: 'mir liegt daran, dass unsere Zusammenarbeit gut läuft, und zuletzt lief sie nicht so rund, wie ich es mir wünsche.',
          neutral: 'ich möchte unsere Zusammenarbeit auf eine bessere Grundlage stellen.',
          firm: 'damit unsere Zusammenarbeit weitergehen kann, muss sich etwas ändern.',
        },
        {
          warm: [
            'Am meisten würde eine Änderung helfen: {change}.',
            'Am meisten würde ein Gespräch helfen, in dem wir festlegen, wie wir entscheiden, antworten und planen.',
          ],
          neutral: [
            'Dafür ist eine Änderung nötig: {change}.',
            'Dafür schlage ich ein Gespräch vor, in dem wir festlegen, wie wir entscheiden, antworten und planen.',
          ],
          firm: [
            'Bis zum {replyBy} ist von <deiner|Ihrer> Seite diese Änderung nötig: {change}.',
            'Bis zum {replyBy} brauche ich ein Gespräch, in dem wir festlegen, wie wir entscheiden, antworten und planen.',
          ],
        },
      ],
      [
        {
          warm: 'Wenn <du das anders siehst|Sie das anders sehen> oder ich etwas schwerer gemacht habe als nötig, <sag|sagen Sie> es mir bitte; ich möchte es wissen.',
          neutral: 'Wenn von meiner Seite etwas die Arbeit erschwert hat, <sag|sagen Sie> mir das bitte ebenfalls.',
          firm: 'Wenn <du|Sie> dafür etwas von mir <brauchst|brauchen>, <nenn|nennen Sie> es, und ich tue meinen Teil.',
        },
        'Ich schlage vor, dass wir am {reviewOn} gemeinsam schauen, wie es gelaufen ist.',
      ],
      [
        {
          warm: 'Passt <dir|Ihnen> vor dem {replyBy} eine halbe Stunde am Telefon?',
          neutral: 'Bitte <nenn|nennen Sie> mir vor dem {replyBy} eine halbe Stunde, in der wir telefonieren können.',
          firm: 'Bitte <nenn|nennen Sie> mir bis dahin eine halbe Stunde, in der wir telefonieren können.',
        },
        { long: 'Was wir festlegen, schreibe ich in wenigen Zeilen auf, damit wir uns beide darauf verlassen können.' },
        {
          long: 'Mein Ziel ist einfach: gute Arbeit für <dich|Sie>, zu den vereinbarten Terminen und ohne Reibung für beide Seiten.',
        },
      ],
    ],
  },
  'check-in-rhythm': {
    subject: 'Ein fester Termin für offene Punkte',
    body: [
      [
        {
          warm: 'ich glaube, wir hätten es beide leichter mit einem festen Gesprächstermin statt vieler einzelner Nachrichten.',
          neutral: 'ich schlage für unsere offenen Punkte einen festen Termin statt vieler einzelner Nachrichten vor.',
          firm: 'unsere offenen Punkte brauchen einen festen Termin im Kalender.',
        },
        'Mein Vorschlag: {rhythm} eine Viertelstunde, am Telefon oder per Video.',
      ],
      [
        {
          warm: 'Vorher schicke ich <dir|Ihnen> die offenen Fragen, damit <du|Sie> gleich entscheiden <kannst|können>; hinterher halte ich fest, was wir abgemacht haben.',
          neutral:
            'Die offenen Fragen schicke ich <dir|Ihnen> vorher und halte die Entscheidungen hinterher kurz fest.',
          firm: 'Die offenen Fragen schicke ich am Tag davor; was wir dort entscheiden, das gilt, und ich halte es schriftlich fest.',
        },
        {
          long: 'Alles, was nicht eilt, wartet dann bis dahin, und niemand von uns muss ständig in den Posteingang sehen.',
        },
      ],
      [
        {
          warm: 'Welcher Tag und welche Uhrzeit sind <dir|Ihnen> am liebsten? Wenn eine kurze Textnachricht besser ankommt als eine Mail, ist mir das auch recht.',
          neutral:
            'Bitte <sag|sagen Sie> mir bis zum {replyBy}, welcher Tag und welche Uhrzeit passen und ob ein anderer Weg als Mail besser ist.',
          firm: 'Bitte <nenn|nennen Sie> mir bis zum {replyBy} einen Tag, eine Uhrzeit und den Weg, auf dem <du|Sie> am besten erreichbar <bist|sind>.',
        },
        { long: 'Wir können es bis zum {reviewOn} versuchen und dann sehen, ob es hilft.' },
      ],
    ],
  },
  'reply-window': {
    subject: 'Antworten innerhalb von {replyWindow}',
    body: [
      [
        {
          warm: 'damit ich <deine|Ihre> Termine halten kann, bin ich auf Antworten angewiesen, und einige meiner Fragen warten noch.',
          neutral: 'einige meiner Fragen warten auf eine Antwort, und ohne sie kann ich die Termine nicht halten.',
          firm: 'ohne Antworten kann ich die vereinbarten Termine nicht halten.',
        },
        [
          'Offen {#openQuestions:ist|sind} im Moment: {openQuestions}.',
          'Die offenen Fragen schicke ich gern noch einmal in einer Liste.',
        ],
      ],
      [
        {
          warm: 'Können wir uns auf Antworten innerhalb von {replyWindow} einigen, in beide Richtungen? Wenn etwas länger dauert, reicht ein kurzer Zwischenstand.',
          neutral:
            'Ich schlage vor, dass wir beide innerhalb von {replyWindow} antworten; wenn etwas länger dauert, reicht ein kurzer Zwischenstand.',
          firm: 'Ich bitte um eine Antwort innerhalb von {replyWindow}, so wie ich sie auch gebe; ein kurzer Zwischenstand reicht.',
        },
        'Dauert eine Antwort länger, verschieben sich die davon abhängigen Termine um dieselbe Zeit.',
      ],
      [
        {
          warm: 'Wenn Mail nicht der beste Weg zu <dir|Ihnen> ist, <sag|sagen Sie> mir, welcher es ist, und ich nehme ihn.',
          neutral: 'Wenn ein anderer Weg besser ist als Mail, <sag|sagen Sie> mir das bitte bis zum {replyBy}.',
          firm: 'Bitte <bestätige|bestätigen Sie> mir das bis zum {replyBy}, damit ich die nächsten Termine planen kann.',
        },
        {
          long: 'Urlaub und Notfälle sind natürlich etwas anderes; eine Zeile vorab oder eine automatische Antwort genügt mir, um darum herum zu planen.',
        },
      ],
    ],
  },
  'new-rate': {
    subject: 'Mein Honorar ab dem {validFrom}',
    body: [
      [
        {
          warm: 'ich arbeite gern mit <dir|Ihnen> und möchte, dass sich die Arbeit auch trägt; deshalb habe ich nachgerechnet.',
          neutral: 'ich habe meine Zahlen zu unserer Zusammenarbeit durchgesehen.',
          firm: 'ich passe mein Honorar für unsere Zusammenarbeit an.',
        },
        [
          'Ab dem {validFrom} beträgt mein Honorar {newRate}.',
          'Das vereinbarte Honorar deckt die Zeit nicht mehr, die diese Arbeit braucht; ab dem {validFrom} kann ich sie nur zu einem neuen Satz fortführen, den ich <dir|Ihnen> in einem eigenen Angebot schicke.',
        ],
      ],
      [
        'Alles, was vor diesem Tag beauftragt ist, mache ich noch zum alten Satz.',
        {
          warm: 'Passt das nicht ins Budget, können wir die Arbeit auch verkleinern: weniger Runden oder eine kürzere Liste, zum alten Honorar.',
          neutral: 'Steht das Budget fest, verkleinern wir die Arbeit entsprechend; dafür mache ich einen Vorschlag.',
          firm: 'Steht das Budget fest, muss die Arbeit entsprechend kleiner werden; in dem Fall schicke ich <dir|Ihnen> einen Vorschlag mit Leistungen und Terminen.',
        },
      ],
      [
        {
          warm: 'Bitte <sag|sagen Sie> mir bis zum {replyBy}, welchen Weg <du gehen möchtest|Sie gehen möchten>. Gern besprechen wir das auch am Telefon.',
          neutral: 'Bitte <sag|sagen Sie> mir bis zum {replyBy}, welcher der beiden Wege <dir|Ihnen> lieber ist.',
          firm: 'Bitte <bestätige|bestätigen Sie> mir bis zum {replyBy}, welcher der beiden Wege gelten soll.',
        },
        {
          long: 'Der Grund ist schlicht: In diese Arbeit fließen mehr Stunden, als wir beide am Anfang angenommen haben, und ich möchte ihr auch künftig dieselbe Sorgfalt geben.',
        },
      ],
    ],
  },
  'new-terms': {
    subject: 'Bedingungen für die weitere Zusammenarbeit ab dem {validFrom}',
    body: [
      [
        [
          'unser Vertrag endet am {contractEnd}, ein guter Zeitpunkt, um zu klären, wie es weitergeht.',
          'bevor wir weiter planen, möchte ich klären, wie es mit uns weitergeht.',
        ],
        {
          warm: 'Ich arbeite gern weiter mit <dir|Ihnen>, zu Bedingungen, die es uns beiden leicht machen.',
          neutral: 'Zu diesen Bedingungen arbeite ich gern weiter mit <dir|Ihnen>.',
          firm: 'Weiterarbeiten werde ich zu neuen Bedingungen.',
        },
      ],
      [
        [
          'Mein Vorschlag ab dem {validFrom}: {newTerms}.',
          'Ab dem {validFrom} schlage ich eine neue Vereinbarung vor, in der Leistungen, Preis, Zahlungstermine, Zahl der Korrekturrunden und Antwortzeiten beider Seiten stehen.',
        ],
        {
          warm: '<Schau|Schauen Sie> es <dir|sich> in Ruhe an und <sag|sagen Sie> mir, was <du denkst|Sie denken>; wo etwas nicht passt, finden wir eine Formulierung, die passt.',
          neutral:
            'Bitte <sieh es dir|sehen Sie es sich> an und <sag|sagen Sie> mir bis zum {replyBy}, was <du ändern möchtest|Sie ändern möchten>.',
          firm: 'Bitte <sag|sagen Sie> mir bis zum {replyBy}, ob <du einverstanden bist|Sie einverstanden sind> oder welcher Punkt für <dich|Sie> nicht geht.',
        },
      ],
      [
        {
          warm: 'Wenn wir uns einig sind, schicke ich <dir|Ihnen> das Papier zur Unterschrift.',
          neutral:
            'Wenn wir uns einig sind, schicke ich <dir|Ihnen> das Dokument zur Unterschrift, und auf dieser Grundlage geht es weiter.',
          firm: 'Neue Arbeiten beginnen, wenn die Vereinbarung unterschrieben ist; laufende Aufträge schließe ich ab wie besprochen.',
        },
        {
          long: 'Was jetzt läuft, schließe ich in jedem Fall ab wie besprochen. Das neue Papier soll uns beiden erlauben nachzusehen, was gilt, statt mitten in der Arbeit darüber zu verhandeln.',
        },
      ],
    ],
  },
};
