import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../utils/text/language';

describe('the language of a message', () => {
  it.each([
    ['en', 'Could you send the invoice again? We have not received it yet.'],
    ['en', 'Looks good to me, thanks!'],
    ['en', 'This is not what we agreed on.'],
    ['en', 'Payment goes out on Friday.'],
    ['es', 'Hola Ana, ¿puedes enviarme la factura otra vez?'],
    ['es', 'Esto no es lo que acordamos.'],
    ['es', 'El pago sale el viernes.'],
    ['es', 'Gracias, está perfecto.'],
    ['de', 'Können Sie mir die Rechnung noch einmal schicken?'],
    ['de', 'Das haben wir so nicht vereinbart.'],
    ['de', 'Die Zahlung geht am Freitag raus.'],
    ['de', 'Danke, passt so.'],
    ['de', 'Das Meeting zum Website-Relaunch ist am Montag, bitte das Feedback vorher.'],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['French', "Bonjour, pouvez-vous m'envoyer la facture avant vendredi ?"],
    ['French', 'Le projet est en retard depuis deux semaines.'],
    ['French', 'On se parle demain.'],
    ['Portuguese', 'Bom dia, pode enviar a fatura até sexta-feira?'],
    ['Portuguese', 'O projeto está atrasado há duas semanas.'],
    ['Portuguese', 'Não concordo com o preço que você propôs.'],
    ['Italian', 'Buongiorno, potrebbe inviarmi la fattura entro venerdì?'],
    ['Italian', 'Il progetto è in ritardo di due settimane.'],
    ['Italian', 'Ci sentiamo domani.'],
    ['Dutch', 'Goedemorgen, kunt u de factuur voor vrijdag sturen?'],
    ['Dutch', 'Het project loopt al twee weken achter.'],
    ['Dutch', 'Bedankt, dat is perfect.'],
    ['Polish', 'Dzień dobry, czy może Pan wysłać fakturę do piątku?'],
    ['Swedish', 'Hej, kan du skicka fakturan innan fredag?'],
    ['Danish', 'Hej, kan du sende fakturaen inden fredag?'],
    ['Turkish', 'Merhaba, faturayı cuma gününe kadar gönderebilir misiniz?'],
    ['Catalan', 'Bon dia, em podries enviar la factura abans de divendres?'],
    ['Finnish', 'Hei, voitko lähettää laskun ennen perjantaita?'],
    ['Hungarian', 'Jó napot, el tudná küldeni a számlát péntekig?'],
    ['Russian', 'Добрый день, пришлите, пожалуйста, счёт.'],
    ['Japanese', 'お世話になっております。請求書をお送りください。'],
  ])('is left open for %s: %s', (_language, text) => {
    expect(languageOf(text)).toBeNull();
  });

  it.each(['', '12345', 'OK', 'Logo_final_v2.pdf', 'https://studio.example/the/and/for', '👍'])(
    'is left open when nothing tells: %j',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );
});
