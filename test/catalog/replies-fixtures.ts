import {
  ARCHETYPE_IDS,
  KEEPING_KIND_IDS,
  LENGTHS,
  MEDIA,
  VOICES,
  type DraftRequest,
  type ReplyChoice,
} from '../../utils/domain/draft';
import type { Fact, Facts } from '../../utils/domain/reply-facts';
import { LANGUAGE_CODES, type LanguageCode } from '../../utils/domain/language';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { PARTING_POLICIES } from '../../utils/replies/archetypes';
import { loadReplyWords } from '../../utils/languages/load-replies';

export const TODAY = '2026-06-03';

/** The words of every language, by code. */
export const WORDS = new Map<LanguageCode, ReplyWords>(
  await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await loadReplyWords(code)] as const)),
);

/** Every kind of reply, each parting by its reason. */
export const CHOICES: readonly ReplyChoice[] = [
  ...KEEPING_KIND_IDS.map((kind) => ({ kind })),
  ...ARCHETYPE_IDS.map((archetype) => ({ kind: 'parting', archetype }) as const),
];

export const user = <Value>(value: Value): Fact<Value> => ({ value, from: { kind: 'user' } });
const seen = <Value>(value: Value, quote: string): Fact<Value> => ({
  value,
  from: { kind: 'thread', messageId: 'm1', quote },
});

/** Nouns of the thread in its language. */
const NOUNS: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: {
    home: 'the new home page',
    texts: 'the product texts',
    logo: 'the logo',
    files: 'the design files',
    access: 'the access to the server',
    scope: 'a website with five pages',
    request: 'a web shop',
    question: 'the texts for the start page',
    limit: 'calls between 9:00 and 17:00 on working days',
    change: 'feedback within three working days',
    thanks: 'your trust from the start',
    clause: 'section 7',
    prepaid: 'the June newsletter',
    reason: 'the plan changes every week',
    terms: 'payment within 14 days',
    terms2: 'two rounds of changes',
  },
  es: {
    home: 'la nueva portada',
    texts: 'los textos de producto',
    logo: 'el logotipo',
    files: 'los archivos de diseño',
    access: 'el acceso al servidor',
    scope: 'una web de cinco páginas',
    request: 'una tienda en línea',
    question: 'los textos de la portada',
    limit: 'llamadas de 9:00 a 17:00 en días laborables',
    change: 'comentarios en tres días laborables',
    thanks: 'la confianza desde el principio',
    clause: 'cláusula 7',
    prepaid: 'el boletín de junio',
    reason: 'el plan cambia cada semana',
    terms: 'pago a 14 días',
    terms2: 'dos rondas de cambios',
  },
  de: {
    home: 'die neue Startseite',
    texts: 'die Produkttexte',
    logo: 'das Logo',
    files: 'die Gestaltungsdateien',
    access: 'der Zugang zum Server',
    scope: 'eine Website mit fünf Seiten',
    request: 'ein Webshop',
    question: 'die Texte für die Startseite',
    limit: 'Anrufe werktags zwischen 9:00 und 17:00 Uhr',
    change: 'Rückmeldungen innerhalb von drei Werktagen',
    thanks: 'das Vertrauen von Anfang an',
    clause: '§ 7',
    prepaid: 'der Newsletter für Juni',
    reason: 'der Plan ändert sich jede Woche',
    terms: 'Zahlung binnen 14 Tagen',
    terms2: 'zwei Korrekturrunden',
  },
};

/** A thread that tells all, one that tells some, and one that tells nothing. */
export function factSets(code: LanguageCode): Readonly<Record<'full' | 'partial' | 'empty', Facts>> {
  const noun = (key: string) => NOUNS[code][key] ?? '';
  const invoice = { number: 'RE-2026-17', amount: 1200, currency: 'EUR', due: '2026-05-04' };
  const second = { number: 'RE-2026-21', amount: 450.5, currency: 'EUR', due: '2026-05-20' };
  const partial: Facts = {
    clientName: seen('Anna Weber', 'Anna Weber'),
    clientFirstName: seen('Anna', 'Anna'),
    myName: user('Robin Hale'),
    invoices: [seen(invoice, 'RE-2026-17')],
    openWork: [seen(noun('home'), noun('home'))],
  };
  const full: Facts = {
    ...partial,
    clientLastName: seen('Weber', 'Weber'),
    clientTitle: user('ms'),
    endDate: user('2026-07-31'),
    noticeDays: user(30),
    contractClause: user(noun('clause')),
    contractEnd: user('2026-07-31'),
    invoices: [seen(invoice, 'RE-2026-17'), seen(second, 'RE-2026-21')],
    payBy: user('2026-06-19'),
    replyBy: user('2026-06-12'),
    reviewOn: user('2026-07-06'),
    deliveredOnTime: user(true),
    openWork: [seen(noun('home'), noun('home')), user(noun('texts'))],
    finishedWork: [user(noun('logo'))],
    prepaid: user(noun('prepaid')),
    handover: [user(noun('files')), user(noun('access'))],
    referral: user('Studio Nordlicht'),
    thanksFor: user(noun('thanks')),
    reasons: [user(noun('reason'))],
    agreedScope: seen(noun('scope'), noun('scope')),
    agreedOn: seen('2026-02-02', '2 Feb'),
    request: seen(noun('request'), noun('request')),
    requestPrice: user({ amount: 900, currency: 'EUR' }),
    openQuestions: [user(noun('question'))],
    limit: user(noun('limit')),
    change: user(noun('change')),
    replyWindow: user(3),
    rhythm: user('fortnightly'),
    newRate: user({ amount: 95, currency: 'EUR', per: 'hour' }),
    validFrom: user('2026-08-01'),
    newTerms: [user(noun('terms')), user(noun('terms2'))],
    decisionMaker: user('Anna Weber'),
  };
  return { full, partial, empty: {} };
}

/** Every draft a language can write, by what is known and confirmed; letters, which only add to mails, in their long form. */
export function* requestsOf(words: ReplyWords): Generator<{ readonly name: string; readonly request: DraftRequest }> {
  for (const [known, facts] of Object.entries(factSets(words.code)))
    for (const reply of CHOICES)
      for (const form of words.forms)
        for (const voice of VOICES)
          for (const length of LENGTHS)
            for (const medium of MEDIA) {
              if (medium === 'letter' && length === 'short') continue;
              const what = reply.kind === 'parting' ? reply.archetype : reply.kind;
              const request = { reply, form, voice, length, medium, facts, today: TODAY };
              yield { name: [words.code, what, form, voice, length, medium, known].join(' '), request };
              if (reply.kind !== 'parting' || !PARTING_POLICIES[reply.archetype].claims) continue;
              const name = [words.code, `${what}-unconfirmed`, form, voice, length, medium, known].join(' ');
              yield { name, request: { ...request, unconfirmed: true } };
            }
}
