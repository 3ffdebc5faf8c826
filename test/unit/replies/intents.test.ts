import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../../utils/domain/draft';
import type { LanguageCode } from '../../../utils/domain/language';
import { recogniseIntent } from '../../../utils/replies';
import { WORDS } from '../../catalog/replies-fixtures';

/** What clients answer when they are told that it ends; null where none of the known answers is given. */
const MESSAGES: Readonly<Record<LanguageCode, readonly (readonly [IntentId | null, string])[]>> = {
  en: [
    ['payment-promised', 'Hold on, the cheque is already on its way to you.'],
    ['payment-promised', "We'll pay everything on Friday, accounting is on it."],
    ['please-stay', 'Please stay, we can pay you more from next month.'],
    ['please-stay', "We can't do this without you, could you reconsider?"],
    ['why-unfair', "I don't understand. Why are you doing this now?"],
    ['why-unfair', 'After everything we did for you this is so unfair.'],
    ['insult', 'You are a complete amateur and this is pathetic.'],
    ['insult', 'Good riddance.'],
    ['threat', 'You will hear from my lawyer, and everyone will know about this.'],
    ['threat', 'Expect a bad review from us on every platform.'],
    ['new-task', 'Before you go, could you just update the banner?'],
    ['new-task', 'One last thing: the footer needs a new address.'],
    ['wants-to-talk', 'Can we talk about it over dinner on Sunday?'],
    ['wants-to-talk', "Let's sit down and talk, you and me."],
    ['refund-demand', 'In that case I want my deposit refunded.'],
    ['refund-demand', 'Then we want our money back.'],
    [null, 'Understood. Thank you for the good work, all the best.'],
    [null, 'OK, noted. We will collect the files on Monday.'],
    [null, 'That is a pity, but I respect your decision.'],
  ],
  es: [
    ['payment-promised', 'Espera, la transferencia ya está en camino.'],
    ['payment-promised', 'Te pago el viernes sin falta.'],
    ['please-stay', 'No te vayas, por favor, podemos pagar más.'],
    ['please-stay', 'Piénselo bien, le necesitamos en el equipo.'],
    ['why-unfair', 'No lo entiendo, ¿por qué ahora?'],
    ['why-unfair', 'Me parece muy injusto.'],
    ['insult', 'Sois unos payasos y unos incompetentes.'],
    ['insult', 'Qué vergüenza, menuda chapuza.'],
    ['threat', 'Mi abogado se pondrá en contacto.'],
    ['threat', 'Voy a dejar una mala reseña en todas partes.'],
    ['new-task', 'Antes de irte, ¿puedes cambiar también el banner?'],
    ['new-task', 'Una última cosa: falta la dirección nueva.'],
    ['wants-to-talk', '¿Podemos hablarlo en persona?'],
    ['wants-to-talk', 'Hablemos, tomamos un café y lo vemos.'],
    ['refund-demand', 'Entonces exijo la devolución del anticipo.'],
    ['refund-demand', 'Quiero un reembolso completo.'],
    [null, 'Entendido. Gracias por el buen trabajo y mucha suerte.'],
    [null, 'De acuerdo, recogemos los archivos el lunes.'],
    [null, 'Es una pena, pero respeto tu decisión.'],
  ],
  de: [
    ['payment-promised', 'Moment, die Überweisung ist schon raus.'],
    ['payment-promised', 'Wir zahlen die Rechnung bis Freitag.'],
    ['please-stay', 'Bitte bleiben Sie, wir zahlen auch mehr.'],
    ['please-stay', 'Überleg es dir noch mal, ohne dich schaffen wir das nicht.'],
    ['why-unfair', 'Das verstehe ich nicht. Warum gerade jetzt?'],
    ['why-unfair', 'Das finde ich wirklich unfair.'],
    ['insult', 'Sie sind ein Amateur, das ist eine Frechheit.'],
    ['insult', 'So ein Saftladen.'],
    ['threat', 'Sie hören von meinem Anwalt.'],
    ['threat', 'Dann gibt es eine schlechte Bewertung, überall.'],
    ['new-task', 'Bevor Sie gehen: Können Sie noch schnell das Banner ändern?'],
    ['new-task', 'Nur noch eine Kleinigkeit, die Adresse im Fuß.'],
    ['wants-to-talk', 'Lass uns am Sonntag in Ruhe darüber reden.'],
    ['wants-to-talk', 'Können wir uns treffen?'],
    ['refund-demand', 'Dann will ich meine Anzahlung zurück.'],
    ['refund-demand', 'Wir verlangen eine Rückerstattung.'],
    [null, 'Verstanden. Danke für die gute Arbeit und alles Gute.'],
    [null, 'In Ordnung, wir holen die Dateien am Montag ab.'],
    [null, 'Schade, aber ich respektiere die Entscheidung.'],
  ],
};

const CASES = Object.entries(MESSAGES).flatMap(([code, messages]) =>
  messages.map(([intent, text]) => [code as LanguageCode, intent, text] as const),
);

describe('what the client answers', () => {
  it.each(CASES)('is recognised with the words that show it (%s, %s): %s', (code, intent, text) => {
    const recognised = recogniseIntent(text, WORDS.get(code)!);
    expect(recognised?.intent ?? null).toBe(intent);
    if (recognised) expect(text).toContain(recognised.quote);
  });

  it('is taken from a hostile text in time', () => {
    const text = 'please '.repeat(40_000) + 'why'.repeat(40_000);
    const begin = performance.now();
    recogniseIntent(text, WORDS.get('en')!);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
