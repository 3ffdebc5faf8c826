import type { ActPatterns } from '../../define';

/** What is asked for and promised by a day, and the days of meetings; a commitment is made of them. */
export const promises: readonly ActPatterns[] = [
  {
    act: 'asks-for-payment',
    patterns: [
      'puedes|podrías|puede|podría|podéis|pueden|podrían .. por_favor? .. @pay',
      'por favor .. @pay',
      'agradecería|agradeceríamos ... @pay|@payment',
      '@pay .. la|el|esta .. @invoice .. antes|para|hasta',
    ],
    unless: ['prestar|presta|preste atención', 'nosotros|yo .. pagaré|pagaremos'],
    examples: ['¿Puedes pagar antes del viernes?', 'Por favor, abona la factura antes de fin de mes.'],
    lookAlikes: ['El viernes pagaré yo al impresor.'],
  },
  {
    act: 'promises-material',
    patterns: [
      'te|le|os|les|se .. lo|la|los|las? .. mando|mandaré|mandamos|mandaremos|envío|enviaré|enviamos|enviaremos|paso|pasaré|pasamos|pasaremos|subo|subiré|entrego|entregaré ... @material|@content-material|@near-date',
      'tendrás|tendrá|tienes|tendréis|tendrán .. @material|@content-material',
      'voy|vamos a mandar|enviar|pasar|subir|mandar_te|enviar_te|pasar_te|mandar_le|enviar_le ... @material|@content-material',
      'mandaré|enviaré|pasaré|subiré|mandaremos|enviaremos|pasaremos ... @material|@content-material',
    ],
    unless: ['@payment|@invoice|dinero|plata|pago', 'no'],
    examples: [
      'Te mando las fotos el viernes.',
      'Tendrás los textos el lunes sin falta.',
      'Enviaré las fotos antes del viernes.',
    ],
    lookAlikes: [
      '¿Me mandas las fotos el viernes?',
      'Te mandé las fotos el viernes.',
      'Te mandaría las fotos si las tuviera.',
    ],
  },
  {
    act: 'promises-feedback',
    patterns: [
      'te|le|os|les .. respondo|responderé|contesto|contestaré|escribo|escribiré|comento|comentaré|respondemos|responderemos|contestamos|contestaremos',
      'lo|la|los|las reviso|revisaré|revisamos|revisaremos|miro|miraré|miramos|miraremos|leo|leeré',
      'revisaré|revisaremos|miraré|miraremos|leeré ... lo|la|los|las|el|tu|su|propuesta|@deliverable|@version',
      'tendrás|tendrá|tienes|tendréis .. @feedback',
      'te|le|os|les .. mando|mandaré|paso|pasaré|envío|enviaré|doy|daré ... @feedback',
    ],
    unless: ['@payment|@invoice|dinero|plata', 'no'],
    examples: ['Te respondo el lunes.', 'Tendrás mis comentarios el viernes.', 'Lo reviso mañana.'],
    lookAlikes: ['¿Me respondes el lunes?', 'No te respondo antes del lunes.'],
  },
  {
    act: 'promises-decision',
    patterns: [
      'decidimos|decidiremos|decidiré|elegimos|elegiremos|aprobamos|aprobaremos|aprobaré|confirmaré|confirmaremos',
      'te|le|os|les|lo|la|se_lo|te_lo .. confirmo|confirmaré|confirmamos|confirmaremos|digo|diré|decimos|diremos|aviso|avisaré|avisamos|avisaremos',
      'tendrás|tendrá|tienes|tendréis .. @decision|@approval',
      'tomamos|tomaremos|tomaré .. la|una? decisión',
    ],
    unless: ['@payment|@invoice|dinero|plata', 'no', 'ya|ayer .. decidimos|elegimos|aprobamos'],
    examples: ['Decidiremos antes del miércoles.', 'Te digo algo el lunes.', 'Tendrás el visto bueno el viernes.'],
    lookAlikes: ['¿Me confirmas el lunes?', 'No decidiremos antes del lunes.'],
  },
  {
    act: 'agrees',
    patterns: [
      '< sí|claro|vale|ok|okay|perfecto|listo|hecho|dale|por_supuesto|de_acuerdo|sin_problema >',
      '< sí|claro|vale|ok|okay|dale|por_supuesto|de_acuerdo|desde_luego ... hago|haré|hacemos|haremos|pago|pagaré|mando|mandaré|envío|enviaré|cuenta|cuente|sin_falta|sin_problema',
      'cuenta|cuente con ello',
      'así lo haré|hago|haremos|hacemos',
      'sin problema >',
      'dalo|delo por hecho',
    ],
    unless: ['pero|aunque|salvo', 'no'],
    examples: ['Sí, lo hago.', 'Claro, sin problema.', 'Cuenta con ello.'],
    lookAlikes: ['Sí, pero este mes no.', '¿Cuento con ello?'],
  },
  {
    act: 'sets-meeting',
    patterns: [
      'nos|te|le|os vemos|veo|hablamos|hablo|reunimos|llamo|llamamos ... @near-date|@weekday',
      'quedamos ... @near-date|@weekday',
      '@meeting .. es|será|queda|quedó|está .. fijada|confirmada|confirmado|agendada|agendado? ... @near-date|@weekday',
      'me|nos .. va|viene bien ... @near-date|@weekday',
      '@near-date|@weekday .. me|nos .. va|viene .. bien|perfecto',
      'mover|cambiar|pasar|aplazar|posponer|reprogramar ... @meeting ... al|para|a @near-date|@weekday|el',
    ],
    unless: ['pago|factura|transferencia|fotos|textos', 'no'],
    examples: ['Nos vemos el jueves.', '¿Podemos mover la llamada al viernes?', 'El jueves a las diez me viene bien.'],
    lookAlikes: ['Nos vimos el jueves.', 'El jueves no me viene bien.'],
  },
];
