/** What of a verb does not follow from its infinitive. All without accents, as forms are compared. */
export interface VerbForms {
  /** Stem under stress: `pued` of `poder`. */
  readonly stressed?: string;
  /** Weak change of `-ir` verbs in the preterite, gerund and subjunctive: `pid` of `pedir`. */
  readonly weak?: string;
  /** First person singular of the present, which also gives the subjunctive: `tengo`. */
  readonly first?: string;
  /** Stem of a strong preterite: `tuv` of `tener`. */
  readonly preterite?: string;
  /** Stem of future and conditional: `tendr` of `tener`. */
  readonly future?: string;
  readonly participle?: string;
  /** Short imperative of `tú`: `haz`. */
  readonly imperative?: string;
}

/** Verbs whose stressed stem alone changes, as `infinitive stem`. */
const STRESSED = `
  encontrar encuentr, mostrar muestr, contar cuent, costar cuest, acordar acuerd, recordar recuerd, aprobar aprueb, probar prueb,
  comprobar comprueb, demostrar demuestr, soltar suelt, colgar cuelg, volar vuel, sonar suen, soñar sueñ, rodar rued, jugar jueg,
  cerrar cierr, pensar piens, empezar empiez, comenzar comienz, despertar despiert, sentar sient, negar nieg, confesar confies, apretar apriet, calentar calient,
  volver vuelv, devolver devuelv, resolver resuelv, mover muev, doler duel, soler suel, llover lluev, morder muerd, remover remuev,
  perder pierd, entender entiend, atender atiend, defender defiend, encender enciend, extender extiend, ascender asciend,
  regar rieg, renovar renuev, rogar rueg, reforzar refuerz, forzar fuerz, almorzar almuerz, tropezar tropiez, recomendar recomiend, desmentir desmient,
  quebrar quiebr, temblar tiembl, nevar niev, gobernar gobiern, atravesar atravies, enterrar entierr, acostar acuest, apostar apuest, colar cuel, consolar consuel, descontar descuent, desaprobar desaprueb, reprobar reprueb, avergonzar averguenz, esforzar esfuerz, descolgar descuelg,
  torcer tuerz, tender tiend, verter viert, sembrar siembr, plegar plieg, fregar frieg, denegar denieg, renegar renieg, manifestar manifiest, arrendar arriend, enmendar enmiend, encomendar encomiend, reventar revient, alentar alient, soldar sueld`;

/** `-ir` verbs with a stressed and a weak change, as `infinitive stressed weak`. */
const WEAK = `
  pedir pid pid, servir sirv sirv, seguir sigu sigu, conseguir consigu consigu, repetir repit repit, corregir corrig corrig, elegir elig elig, vestir vist vist, despedir despid despid, impedir impid impid,
  sentir sient sint, mentir mient mint, preferir prefier prefir, sugerir sugier sugir, convertir conviert convirt, invertir inviert invirt, advertir adviert advirt, arrepentir arrepient arrepint, consentir consient consint,
  dormir duerm durm, morir muer mur, medir mid mid, reir ri ri,
  sonreir sonri sonri, freir fri fri, competir compit compit, rendir rind rind, derretir derrit derrit, perseguir persigu persigu, reelegir reelig reelig, herir hier hir, hervir hierv hirv, divertir diviert divirt, referir refier refir, requerir requier requir, transferir transfier transfir, diferir difier difir, inferir infier infir, interferir interfier interfir, desmentir desmient desmint`;

/** Verbs in `-cer` and `-cir` whose first person ends in `-zco`: `merezco`. */
const WITH_ZCO = `
  nacer crecer establecer permanecer reconocer desconocer merecer favorecer padecer obedecer desobedecer desaparecer pertenecer enriquecer enloquecer entristecer
  fallecer carecer complacer esclarecer fortalecer envejecer encarecer abastecer aborrecer rejuvenecer amanecer restablecer lucir`;

/** Verbs in `-uir`, which put a y before endings: `construyo`. */
const WITH_Y = `
  construir huir concluir contribuir disminuir distribuir influir instruir sustituir restituir atribuir constituir reconstruir obstruir diluir fluir recluir`;

/** Verbs that go like a shorter one: `obtener` like `tener`. */
const LIKE_SHORTER = `
  obtener tener, contener tener, detener tener, sostener tener, entretener tener, atener tener, convenir venir, intervenir venir, prevenir venir, provenir venir,
  componer poner, descomponer poner, disponer poner, exponer poner, imponer poner, oponer poner, reponer poner, anteponer poner, indisponer poner,
  contradecir decir, predecir decir, distraer traer, atraer traer, extraer traer, contraer traer, sustraer traer, decaer caer, recaer caer,
  recubrir cubrir, descubrir cubrir, encubrir cubrir, describir escribir, inscribir escribir, suscribir escribir, transcribir escribir, prescribir escribir,
  conducir producir, deducir producir, introducir producir, inducir producir, reproducir producir, seducir producir, equivaler valer, sobresalir salir, envolver volver`;

const OTHERS: Readonly<Record<string, VerbForms>> = {
  tener: { stressed: 'tien', first: 'tengo', preterite: 'tuv', future: 'tendr', imperative: 'ten' },
  mantener: { stressed: 'mantien', first: 'mantengo', preterite: 'mantuv', future: 'mantendr', imperative: 'manten' },
  retener: { stressed: 'retien', first: 'retengo', preterite: 'retuv', future: 'retendr', imperative: 'reten' },
  venir: { stressed: 'vien', weak: 'vin', first: 'vengo', preterite: 'vin', future: 'vendr', imperative: 'ven' },
  poder: { stressed: 'pued', weak: 'pud', preterite: 'pud', future: 'podr' },
  querer: { stressed: 'quier', preterite: 'quis', future: 'querr' },
  hacer: { first: 'hago', preterite: 'hic', future: 'har', participle: 'hecho', imperative: 'haz' },
  rehacer: { first: 'rehago', preterite: 'rehic', future: 'rehar', participle: 'rehecho', imperative: 'rehaz' },
  deshacer: { first: 'deshago', preterite: 'deshic', future: 'deshar', participle: 'deshecho', imperative: 'deshaz' },
  decir: {
    stressed: 'dic',
    weak: 'dic',
    first: 'digo',
    preterite: 'dij',
    future: 'dir',
    participle: 'dicho',
    imperative: 'di',
  },
  poner: { first: 'pongo', preterite: 'pus', future: 'pondr', participle: 'puesto', imperative: 'pon' },
  proponer: {
    first: 'propongo',
    preterite: 'propus',
    future: 'propondr',
    participle: 'propuesto',
    imperative: 'propon',
  },
  posponer: {
    first: 'pospongo',
    preterite: 'pospus',
    future: 'pospondr',
    participle: 'pospuesto',
    imperative: 'pospon',
  },
  suponer: { first: 'supongo', preterite: 'supus', future: 'supondr', participle: 'supuesto', imperative: 'supon' },
  saber: { first: 'se', preterite: 'sup', future: 'sabr' },
  caber: { first: 'quepo', preterite: 'cup', future: 'cabr' },
  salir: { first: 'salgo', future: 'saldr', imperative: 'sal' },
  valer: { first: 'valgo', future: 'valdr' },
  traer: { first: 'traigo', preterite: 'traj' },
  caer: { first: 'caigo', participle: 'caido' },
  oir: { first: 'oigo', stressed: 'oy' },
  conocer: { first: 'conozco' },
  parecer: { first: 'parezco' },
  aparecer: { first: 'aparezco' },
  agradecer: { first: 'agradezco' },
  ofrecer: { first: 'ofrezco' },
  reducir: { first: 'reduzco', preterite: 'reduj' },
  traducir: { first: 'traduzco', preterite: 'traduj' },
  producir: { first: 'produzco', preterite: 'produj' },
  andar: { preterite: 'anduv' },
  escribir: { participle: 'escrito' },
  abrir: { participle: 'abierto' },
  cubrir: { participle: 'cubierto' },
  romper: { participle: 'roto' },
  volver: { stressed: 'vuelv', participle: 'vuelto' },
  devolver: { stressed: 'devuelv', participle: 'devuelto' },
  resolver: { stressed: 'resuelv', participle: 'resuelto' },
  morir: { stressed: 'muer', weak: 'mur', participle: 'muerto' },
  imprimir: { participle: 'impreso' },
  incluir: { stressed: 'incluy', weak: 'incluy' },
  excluir: { stressed: 'excluy', weak: 'excluy' },
  destruir: { stressed: 'destruy', weak: 'destruy' },
  satisfacer: { first: 'satisfago', preterite: 'satisfic', future: 'satisfar', participle: 'satisfecho' },
};

/** Verbs too short or too old for any rule: all their forms. */
export const WHOLE_VERBS: Readonly<Record<string, string>> = {
  ser: 'ser siendo sido soy eres sos es somos sois son fui fuiste fue fuimos fuisteis fueron era eras eramos erais eran sere seras sera seremos sereis seran seria serias seriamos serian sea seas seamos seais sean fuera fueras fueran fuese',
  estar:
    'estar estando estado estoy estas esta estamos estais estan estuve estuviste estuvo estuvimos estuvisteis estuvieron estaba estabas estabamos estabais estaban estare estaras estara estaremos estareis estaran estaria estarias estarian este estes estemos esteis esten estuviera estuvieras estuvieran estai toy ta tamos tan',
  ir: 'ir yendo ido voy vas va vamos vais van fui fuiste fue fuimos fuisteis fueron iba ibas ibamos ibais iban ire iras ira iremos ireis iran iria irias iriamos irian vaya vayas vayamos vayais vayan ve vete anda fuera fueran',
  haber:
    'haber habiendo habido he has ha hemos habeis han hay hube hubo hubieron habia habias habiamos habiais habian habre habras habra habremos habreis habran habria habrias habriamos habrian haya hayas hayamos hayais hayan hubiera hubieras hubieran',
  dar: 'dar dando dado doy das da damos dais dan di diste dio dimos disteis dieron daba dabas dabamos daban dare daras dara daremos dareis daran daria darias dariamos darian de des demos deis den diera dieran',
  ver: 'ver viendo visto veo ves ve vemos veis ven vi viste vio vimos visteis vieron veia veias veiamos veian vere veras vera veremos vereis veran veria verias verian vea veas veamos veais vean viera',
};

export const IRREGULAR_VERBS: ReadonlyMap<string, VerbForms> = new Map([
  ...entries(STRESSED, ([stressed = '']) => ({ stressed })),
  ...entries(WEAK, ([stressed = '', weak = '']) => ({ stressed, weak })),
  ...wordsOf(WITH_ZCO).map((verb) => [verb, { first: `${verb.slice(0, -3)}zco` }] as const),
  ...wordsOf(WITH_Y).map((verb) => [verb, withY(`${verb.slice(0, -2)}y`)] as const),
  ...LIKE_SHORTER.split(',').map(likeShorter),
  ...Object.entries(OTHERS),
]);

function entries(
  source: string,
  forms: (stems: readonly string[]) => VerbForms,
): readonly (readonly [string, VerbForms])[] {
  return source.split(',').map((entry) => {
    const [infinitive = '', ...stems] = entry.trim().split(' ');
    return [infinitive, forms(stems)] as const;
  });
}

function wordsOf(source: string): readonly string[] {
  return source.trim().split(/\s+/);
}

function withY(stem: string): VerbForms {
  return { stressed: stem, weak: stem };
}

/** The stems of `tener` with a prefix are those of `obtener`, the short imperative too. */
function likeShorter(entry: string): readonly [string, VerbForms] {
  const [verb = '', shorter = ''] = entry.trim().split(' ');
  const prefix = verb.slice(0, -shorter.length);
  const stems: readonly (readonly [string, string])[] = Object.entries(OTHERS[shorter] ?? {});
  return [verb, Object.fromEntries(stems.map(([stem, text]) => [stem, prefix + text]))];
}
