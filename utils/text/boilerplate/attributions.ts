/**
 * The words that stand above a quoted message, in one language. They are all that reading a page needs, so they are
 * apart from the rest of the boilerplate: the reader on the mail page stays small.
 */
export interface AttributionWords {
  /** Text between dashes above a forwarded message; a line may also go on after it ("forwarded by …"). */
  readonly forwarded: readonly string[];
  /** First words of an attribution line ("On … wrote:"). */
  readonly attributionStarts: readonly string[];
  /** The verb of an attribution line. */
  readonly wrote: readonly string[];
  /** Words by which a writer addresses the reader; with one of them "you wrote:" is prose, no attribution. */
  readonly you: readonly string[];
}

/** By ISO 639-1 code; lower case and folded like all boilerplate. */
const ATTRIBUTIONS_BY_LANGUAGE: Readonly<Record<string, AttributionWords>> = {
  en: {
    forwarded: [
      'forwarded message',
      'begin forwarded message',
      'start of forwarded message',
      'forwarded by',
      'forward message',
      'forwarded letter',
      'forwarded e-mail',
      'forwarded email',
    ],
    attributionStarts: ['on', 'in a message dated', 'at', 'in article', 'quoting'],
    wrote: ['wrote', 'writes', 'sent the following', 'has written'],
    you: ['you', 'i', 'we'],
  },
  es: {
    forwarded: [
      'mensaje reenviado',
      'forwarded message',
      'inicio del mensaje reenviado',
      'inicio del mensaje enviado',
      'comienzo del mensaje reenviado',
      'reenviado por',
      'empieza el mensaje reenviado',
      'correo reenviado',
    ],
    attributionStarts: ['el', 'en', 'a las'],
    wrote: ['escribió', 'escribio', 'ha escrito', 'escribía', 'escribe'],
    you: ['tú', 'usted', 'me', 'te', 'yo'],
  },
  de: {
    forwarded: [
      'weitergeleitete nachricht',
      'anfang der weitergeleiteten nachricht',
      'anfang der weitergeleiteten e-mail',
      'weitergeleitet von',
      'weitergeleitete mail',
      'beginn der weitergeleiteten nachricht',
      'weitergeleitete e-mail',
    ],
    attributionStarts: ['am', 'im', 'um'],
    wrote: ['schrieb', 'schrieben', 'hat geschrieben', 'schreibt', 'geschrieben'],
    you: ['du', 'sie', 'ihr', 'ich', 'wir'],
  },
  fr: {
    forwarded: [
      'message transféré',
      'message transmis',
      'début du message réexpédié',
      'début du message transféré',
      'début du message transmis',
      'message réexpédié',
      'transféré par',
      'transmis par',
      'mail transféré',
    ],
    attributionStarts: ['le', 'en date du'],
    wrote: ['a écrit', 'écrivait', 'a ecrit', 'ecrivait', 'écrit'],
    you: ['vous', 'tu', 'je'],
  },
  pt: {
    forwarded: [
      'mensagem encaminhada',
      'mensagem reencaminhada',
      'início da mensagem encaminhada',
      'início da mensagem reencaminhada',
      'encaminhado por',
      'encaminhada por',
      'e-mail encaminhado',
    ],
    attributionStarts: ['em', 'no dia', 'a'],
    wrote: ['escreveu', 'escreveram', 'escrevia'],
    you: ['você', 'tu', 'eu'],
  },
  it: {
    forwarded: ['messaggio inoltrato', 'inizio messaggio inoltrato', 'inoltrato da', 'inizio del messaggio inoltrato'],
    attributionStarts: ['il', 'il giorno', 'in data', 'alle'],
    wrote: ['ha scritto', 'scrive', 'scriveva', 'scrisse'],
    you: ['tu', 'lei', 'voi', 'io'],
  },
  nl: {
    forwarded: [
      'doorgestuurd bericht',
      'begin doorgestuurd bericht',
      'doorgezonden bericht',
      'begin van doorgestuurd bericht',
      'doorgestuurd door',
    ],
    attributionStarts: ['op'],
    wrote: ['schreef', 'heeft geschreven', 'schreven', 'heeft het volgende geschreven'],
    you: ['je', 'jij', 'u', 'ik'],
  },
  pl: {
    forwarded: [
      'wiadomość przekazana',
      'treść przekazanej wiadomości',
      'przekazana wiadomość',
      'początek przekazywanej wiadomości',
      'wiadomość przesłana dalej',
      'przesłana wiadomość',
      'przesłane przez',
    ],
    attributionStarts: [
      'w dniu',
      'dnia',
      'dn.',
      'pon.',
      'wt.',
      'śr.',
      'czw.',
      'pt.',
      'sob.',
      'niedz.',
      'pon',
      'wt',
      'śr',
      'czw',
      'pt',
      'sob',
      'niedz',
    ],
    wrote: ['napisał', 'napisała', 'napisał(a)', 'pisze', 'napisali', 'użytkownik'],
    you: ['ty', 'pan', 'pani', 'ja'],
  },
  tr: {
    forwarded: [
      'yönlendirilen mesaj',
      'iletilen mesaj',
      'iletilmiş mesaj',
      'yönlendirilmiş ileti',
      'iletilen ileti başlangıcı',
      'yönlendirilen ileti',
      'iletilmiş ileti başlangıcı',
    ],
    attributionStarts: [],
    wrote: ['yazdı', 'şunu yazdı', 'şunları yazdı', 'şöyle yazdı', 'tarafından yazıldı'],
    you: ['sen', 'siz', 'ben'],
  },
  zh: {
    forwarded: [
      '转发的邮件',
      '转发邮件',
      '轉寄的郵件',
      '轉寄郵件',
      '转发的信息',
      '开始转发的邮件',
      '下面是转发的邮件',
      '以下是转发的邮件',
      '被转发邮件',
      'forwarded message',
    ],
    attributionStarts: ['在', '于', '於'],
    wrote: ['写道', '寫道', '写到', '来信', '写信'],
    you: ['您', '你', '我'],
  },
  ja: {
    forwarded: [
      '転送メッセージ',
      '転送されたメッセージ',
      '転送されたメール',
      'ここから転送メッセージ',
      '以下は転送メッセージ',
      '転送元メッセージ',
      'forwarded message',
    ],
    attributionStarts: [],
    wrote: ['のメール', 'さんは書きました', 'が書きました', '書きました', 'wrote', 'のメッセージ', 'さんからのメール'],
    you: ['あなた', '私'],
  },
  sv: {
    forwarded: [
      'vidarebefordrat meddelande',
      'vidarebefordrat brev',
      'vidarebefordrat mail',
      'vidarebefordrat av',
      'börja vidarebefordrat meddelande',
    ],
    attributionStarts: ['den'],
    wrote: ['skrev'],
    you: ['du', 'ni', 'jag'],
  },
  da: {
    forwarded: [
      'videresendt meddelelse',
      'videresendt besked',
      'videresendt melding',
      'start på videresendt besked',
      'start på videresendt meddelelse',
      'start på videresendt melding',
      'videresendt af',
      'videresendt av',
    ],
    attributionStarts: ['den', 'på'],
    wrote: ['skrev', 'skrev følgende'],
    you: ['du', 'jeg'],
  },
  ru: {
    forwarded: [
      'пересланное сообщение',
      'пересылаемое сообщение',
      'начало переадресованного сообщения',
      'начало пересылаемого сообщения',
      'конец пересылаемого сообщения',
    ],
    attributionStarts: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    wrote: ['написал', 'написала', 'пишет', 'писал', 'писала', 'написал(а)'],
    you: ['вы', 'ты', 'я'],
  },
};

/** Those of every language: a mail is quoted by whoever's program quoted it. */
export const ATTRIBUTIONS: readonly AttributionWords[] = Object.values(ATTRIBUTIONS_BY_LANGUAGE);
