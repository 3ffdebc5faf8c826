import { imperatives } from './conjugate';

const PLAIN: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  à: 'a',
  è: 'e',
  ì: 'i',
  ò: 'o',
  ù: 'u',
};
const MARKED = /[áéíóúüàèìòù]/g;

/** Pronouns that hang on infinitives, gerunds and orders, one or two of them. */
const PRONOUNS = /^(.{2,}?)(me|te|se|nos|os)?(lo|la|los|las|le|les|me|te|se|nos|os)$/;
const LOOSE_BASE = /(?:^(?:dar|ver|ir|ser)|.{3}[aei]r|.{2}(?:ando|iendo|yendo))$/;

/** Everyday verbs whose orders carry pronouns: `mándame`, `dígale`, `ponmelo`. */
const ORDERED = `
  mandar enviar pasar dejar hacer decir poner dar tener venir llamar contestar responder escribir pagar cobrar bajar subir quitar meter sacar
  cambiar arreglar regalar rebajar descontar devolver esperar avisar confirmar firmar mirar revisar contar explicar enseñar mostrar traer llevar
  buscar conseguir preparar incluir añadir agregar sumar usar olvidar callar recordar perdonar disculpar ayudar echar tirar borrar anular cancelar
  mover guardar cuidar fiar redactar escribir inventar facturar girar depositar transferir abonar ingresar adelantar resolver solucionar terminar
  atender conectar levantar preguntar seguir pedir hablar entregar rehacer repetir corregir publicar grabar copiar colar compartir proponer cubrir
  ahorrar largar ver ir volver imprimir sentar presentar tachar apuntar cotizar aplicar probar tomar considerar ofrecer coger agarrar`;

const ORDERS: ReadonlySet<string> = new Set([
  ...ORDERED.trim()
    .split(/\s+/)
    .filter((verb) => verb.length > 3)
    .flatMap(imperatives),
  ...'da de den dad di ve ven vea vean vete'.split(' '),
]);
/** Words that look like an order with pronouns and are none. */
const WHOLE = new Set(
  'dela delos delas dele denos vela velas tomate invierte convierte advierte divierte comparte reparte imparte'.split(
    ' ',
  ),
);

const NUMBER = /^[$€£¥]?\d/;

/**
 * A word without accents (`sí` apart from `si`, ñ kept), enclitic pronouns parted from it: `mándamelo` gives
 * `manda me lo`, `pagarte` gives `pagar te`. Numbers, sums and times are all `#`, a percentage is `# %`.
 */
export function fold(word: string): string {
  if (word === 'sí') return word;
  if (NUMBER.test(word)) return word.endsWith('%') ? '# %' : '#';
  const plain = word.replace(MARKED, (letter) => PLAIN[letter] ?? letter);
  return parted(plain);
}

function parted(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word;
  const match = PRONOUNS.exec(word);
  if (!match) return word;
  const [, base = '', first, second = ''] = match;
  const parts = [first, second].filter((part) => part !== undefined);
  if (carriesPronouns(base)) return [base, ...parts].join(' ');
  // The lazy base may have left a pronoun too few: `dejate` is `deja te`, read as base `deja`.
  const longer = `${base}${first ?? ''}`;
  return first !== undefined && carriesPronouns(longer) ? `${longer} ${second}` : word;
}

function carriesPronouns(base: string): boolean {
  return ORDERS.has(base) || LOOSE_BASE.test(base);
}
