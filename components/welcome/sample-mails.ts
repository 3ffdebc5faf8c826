import type { LanguageCode } from '../../utils/domain/language';
import type { LocalDateTime } from '../../utils/domain/reading';

/** An invented thread to try the panel on. */
export interface SampleMails {
  readonly subject: string;
  readonly mails: readonly {
    readonly from: 'me' | 'client';
    readonly sentAt: LocalDateTime;
    readonly text: string;
  }[];
}

/** The people of the sample. */
export const SAMPLE_PEOPLE = {
  me: { name: 'Robin Vale', email: 'robin@vale-studio.example' },
  client: { name: 'Dana Moss', email: 'dana@mossandco.example' },
} as const;

export const SAMPLE_MAILS: Readonly<Record<LanguageCode, SampleMails>> = {
  en: {
    subject: 'Invoice 1042',
    mails: [
      {
        from: 'me',
        sentAt: '2026-03-02T09:30',
        text: 'Hi Dana,\n\nhere is invoice 1042 for the website, due on 16 March.\n\nRobin',
      },
      {
        from: 'me',
        sentAt: '2026-03-19T10:05',
        text: "Hi Dana,\n\ninvoice 1042 was due on Monday and I haven't received the payment yet. Could you have a look?\n\nRobin",
      },
      {
        from: 'client',
        sentAt: '2026-03-20T16:40',
        text: 'Hi Robin,\n\nsorry, our accountant is on holiday. You will have the money by next Friday.\n\nDana',
      },
      {
        from: 'me',
        sentAt: '2026-03-31T09:15',
        text: 'Hi Dana,\n\nthe invoice is still unpaid. When can I expect the payment?\n\nRobin',
      },
      {
        from: 'client',
        sentAt: '2026-04-01T18:20',
        text: 'Hi Robin,\n\nthings are tight right now. We can pay you once our own client has paid. By the way, please add a small shop to the site as well.\n\nDana',
      },
    ],
  },
  es: {
    subject: 'Factura 1042',
    mails: [
      {
        from: 'me',
        sentAt: '2026-03-02T09:30',
        text: 'Hola, Dana:\n\nTe envío la factura 1042 de la web, con vencimiento el 16 de marzo.\n\nRobin',
      },
      {
        from: 'me',
        sentAt: '2026-03-19T10:05',
        text: 'Hola, Dana:\n\nLa factura 1042 venció el lunes y todavía no he recibido el pago. ¿Puedes mirarlo?\n\nRobin',
      },
      {
        from: 'client',
        sentAt: '2026-03-20T16:40',
        text: 'Hola, Robin:\n\nPerdona, nuestro contable está de vacaciones. Tendrás el dinero el viernes que viene.\n\nDana',
      },
      {
        from: 'me',
        sentAt: '2026-03-31T09:15',
        text: 'Hola, Dana:\n\nLa factura sigue sin pagar. ¿Cuándo puedo contar con el pago?\n\nRobin',
      },
      {
        from: 'client',
        sentAt: '2026-04-01T18:20',
        text: 'Hola, Robin:\n\nAhora mismo andamos justos. Te pagaremos cuando nos pague nuestro cliente. Por cierto, añade también una pequeña tienda a la web.\n\nDana',
      },
    ],
  },
  de: {
    subject: 'Rechnung 1042',
    mails: [
      {
        from: 'me',
        sentAt: '2026-03-02T09:30',
        text: 'Hallo Dana,\n\nhier ist die Rechnung 1042 für die Website, fällig am 16. März.\n\nRobin',
      },
      {
        from: 'me',
        sentAt: '2026-03-19T10:05',
        text: 'Hallo Dana,\n\ndie Rechnung 1042 war am Montag fällig, und die Zahlung ist noch nicht eingegangen. Kannst du nachsehen?\n\nRobin',
      },
      {
        from: 'client',
        sentAt: '2026-03-20T16:40',
        text: 'Hallo Robin,\n\nentschuldige, unser Buchhalter ist im Urlaub. Du bekommst das Geld bis nächsten Freitag.\n\nDana',
      },
      {
        from: 'me',
        sentAt: '2026-03-31T09:15',
        text: 'Hallo Dana,\n\ndie Rechnung ist immer noch nicht bezahlt. Wann kann ich mit der Zahlung rechnen?\n\nRobin',
      },
      {
        from: 'client',
        sentAt: '2026-04-01T18:20',
        text: 'Hallo Robin,\n\ngerade ist es knapp bei uns. Wir zahlen, sobald unser Kunde gezahlt hat. Übrigens: Bau bitte noch einen kleinen Shop in die Website ein.\n\nDana',
      },
    ],
  },
};
