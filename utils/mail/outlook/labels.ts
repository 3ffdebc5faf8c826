/**
 * Words of Outlook's interface, for the few places where no attribute and no structure decides. A language that is
 * missing here costs that one fact, never the reading.
 */

/** Marks of an unsent message, in the list and over it. */
export const DRAFT_MARKS: readonly string[] = [
  '[draft]',
  '[entwurf]',
  '[brouillon]',
  '[borrador]',
  '[rascunho]',
  '[bozza]',
  '[concept]',
  '[taslak]',
  '[草稿]',
];

/** The line over an unsent message. */
export const UNSENT_LINES: readonly string[] = [
  "this message hasn't been sent",
  'this message hasn’t been sent',
  'diese nachricht wurde nicht gesendet',
  'diese nachricht wurde noch nicht gesendet',
  'este mensaje no se ha enviado',
  'este mensaje no ha sido enviado',
  "ce message n'a pas été envoyé",
  'ce message n’a pas été envoyé',
];

/** Between who pressed send and in whose name: "Ann on behalf of Bob". */
export const ON_BEHALF =
  /\s(?:on behalf of|im auftrag von|en nombre de|de la part de|au nom de|em nome de|per conto di|a nome di|namens)\s/iu;

/** Presence, where a screen reader's word stands beside the name. */
export const PRESENCE: ReadonlySet<string> = new Set(
  [
    'available, away, busy, offline, do not disturb, be right back, out of office, unknown, presence unknown',
    'verfügbar, abwesend, beschäftigt, nicht stören, bin gleich zurück, außer haus, unbekannt',
    'disponible, ausente, ocupado, no molestar, sin conexión, fuera de la oficina, desconocido',
    'absent, occupé, ne pas déranger, hors ligne, de retour dans quelques minutes, inconnu',
  ].flatMap((words) => words.split(', ')),
);

/** Names of the sender's line in labels of the form "From: Ann". */
export const FROM_LABELS: ReadonlySet<string> = new Set(
  'from von de kimden 发件人 מאת da van från fra od от від 差出人 寄件者'.split(' '),
);

/** Names of the lines of recipients. */
export const TO_LABELS: ReadonlySet<string> = new Set(
  'to an para à a kime 收件人 אל aan till til do кому 宛先 cc kopie'.split(' '),
);

/** Exact labels of the button that answers the sender alone. */
export const REPLY_LABELS: ReadonlySet<string> = new Set(
  'reply,antworten,répondre,responder,rispondi,beantwoorden,yanıtla,答复,回复,השב,відповісти,ответить,odpowiedz,svara,svar,返信'.split(
    ',',
  ),
);

/** What "See more messages" is about, as a word stem; only buttons between the messages are asked. */
export const MESSAGE_NOUNS = /messag|mensa[jg]|nachricht|bericht|ileti|邮件|郵件|メッセージ|הודע|повідомл|сообщен/iu;
