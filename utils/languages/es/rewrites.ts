import { fold } from './fold';

/** Chat spellings, short forms and common typos, each with the words it stands for. */
const FORMS = `
  q: que, k: que, ke: que, xq: porque, pq: porque, xk: porque, porq: porque, x: por, d: de, t: te, m: me, s: se, tb: también, tmb: también, tbn: también, tambien: también,
  porfa: por favor, porfi: por favor, xfa: por favor, xfavor: por favor, porfavor: por favor, plis: por favor, pls: por favor, bn: bien, mñn: mañana, manana: mañana, pasadomañana: pasado mañana,
  cdo: cuando, cuándo: cuando, pa: para, finde: fin de semana, findes: fines de semana, ud: usted, uds: ustedes, vd: usted, vds: ustedes, depronto: de pronto,
  compania: compañía, ano: año, anos: años, tmpoco: tampoco, aver: a ver, sta: esta, toy: estoy, tá: está, hs: horas, hrs: horas, hr: hora, min: minutos, mins: minutos, seg: segundos,
  lic: licenciado, ing: ingeniero, sra: señora, sr: señor, depto: departamento, admin: administración, contab: contabilidad, fact: factura, presu: presupuesto, presus: presupuestos, transf: transferencia,
  factu: factura, resto: resto, msj: mensaje, msjs: mensajes, whats: whatsapp, wasap: whatsapp, guasap: whatsapp, guasaps: whatsapp, wsp: whatsapp, wpp: whatsapp, grax: gracias, grs: gracias, graciass: gracias,
  haci: así, asi: así, enserio: en serio, osea: o sea, alomejor: a lo mejor, talvez: tal vez, aunque: aunque, sorry: perdón, sory: perdón, perdon: perdón, disculpame: disculpa, disculpeme: disculpa, disculpen: disculpa, disculpad: disculpa,
  boy: voy, aser: hacer, ase: hace, ahi: ahí, hai: hay, deven: deben, devo: debo, pagé: pagué, page: pague, enpezar: empezar, recivi: recibí, recivo: recibo, transferensia: transferencia, exel: excel`;

export const rewrites: Readonly<Record<string, string>> = Object.fromEntries(
  FORMS.split(',').map((entry) => {
    const [form = '', words = ''] = entry.split(':');
    return [fold(form.trim()), words.trim().split(' ').map(fold).join(' ')];
  }),
);

/** The most frequent Spanish words: they occur in nearly every sentence and cannot select a pattern. */
export const COMMON_WORDS = `
  el la lo los las un una unos unas de del a al en con por para sin sobre y e o u ni que si sí no se me te le les nos os mi mis tu tus su sus este esta esto estos estas ese esa eso esos esas
  es son era fue ser esta estan estaba estoy estamos he ha han hemos has habia hay muy mas menos ya como cuando donde quien cual pero porque pues tan todo toda todos todas nada algo hoy bien
  yo tu vos el ella usted ustedes nosotros ellos ellas va van voy vamos tengo tiene tienes tenemos puedo puede puedes hace hacer hecho solo otra otro vez dia asi aqui ahi hasta desde entre dos tres uno bueno buenos dias gracias hola`;
