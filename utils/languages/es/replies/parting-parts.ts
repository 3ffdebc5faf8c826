import type { PartingParts } from '../../define-replies';

/** What every parting says in Spanish. */
export const parts: PartingParts = {
  subject: 'Fin de nuestra colaboración {end}',
  decision: {
    warm: '<Te|Le|Te> escribo para <decirte|decirle|decirte> con franqueza que termino nuestra colaboración {end}.',
    neutral: 'He decidido poner fin a nuestra colaboración {end}.',
    firm: 'Con este mensaje pongo fin a nuestra colaboración {end}.',
  },
  finality: {
    warm: 'Lo he pensado con calma y la decisión está tomada.',
    neutral: 'Lo he pensado bien y la decisión está tomada.',
    firm: 'La decisión es definitiva.',
  },
  contractClause: 'Me baso para ello en nuestro acuerdo ({contractClause}).',
  openWork: [
    'Hasta entonces terminaré lo siguiente: {openWork}.',
    '{?nothingOpen}Por mi parte no queda ningún trabajo pendiente.',
    'Antes <te|le|te> enviaré una lista de los trabajos pendientes que indique quién termina cada uno y cuándo.',
  ],
  priority: [
    '{?openWork}{#openWork:Si <te|le|te> hace falta antes|Si algo de esto <te|le|te> corre más prisa}, <avísame|avíseme|avisame> antes del {replyBy}.',
    '{?nothingOpen}',
    'Si alguno <te|le|te> corre más prisa, <avísame|avíseme|avisame> antes del {replyBy}.',
  ],
  prepaid: 'Lo que ya está pagado lo entregaré completo: {prepaid}.',
  money: {
    warm: [
      'En cuanto a las cuentas, {#invoices:queda|quedan} pendiente{#invoices:|s}: {invoices}. <Te|Le|Te> pido que el importe esté en mi cuenta como muy tarde el {payBy}.',
      '{?allSettled}Todas las facturas emitidas hasta hoy están pagadas.',
      'A más tardar el {handoverBy} <recibirás|recibirá|vas a recibir> de mi parte una liquidación final con todo lo que quede por pagar.',
    ],
    neutral: [
      '{#invoices:Queda|Quedan} por pagar: {invoices}. <Te|Le|Te> ruego que <hagas|haga|hagas> la transferencia como muy tarde el {payBy}.',
      '{?allSettled}Todas las facturas emitidas hasta hoy están pagadas.',
      'A más tardar el {handoverBy} <recibirás|recibirá|vas a recibir> una liquidación final con todo lo que quede por pagar.',
    ],
    firm: [
      'Como muy tarde el {payBy} {#invoices:debe quedar pagada|deben quedar pagadas}: {invoices}.',
      '{?allSettled}Todas las facturas emitidas hasta hoy están pagadas.',
      'La liquidación final, con todo lo que quede por pagar, <te|le|te> llegará a más tardar el {handoverBy}.',
    ],
  },
  handover: {
    warm: [
      'Para que no se pierda nada, a más tardar el {handoverBy} <te|le|te> entregaré: {handover}.',
      '{?invoices}Para que no se pierda nada, a más tardar el {handoverBy} <te|le|te> enviaré los archivos y los accesos, con una breve nota de traspaso.',
      '{?allSettled}Para que no se pierda nada, a más tardar el {handoverBy} <te|le|te> enviaré los archivos y los accesos, con una breve nota de traspaso.',
      'Para que no se pierda nada, adjuntaré los archivos y los accesos, con una breve nota de traspaso.',
    ],
    neutral: [
      'A más tardar el {handoverBy} <te|le|te> entregaré: {handover}.',
      '{?invoices}Los archivos y los accesos <te|le|te> los enviaré a más tardar el {handoverBy}, con una breve nota de traspaso.',
      '{?allSettled}Los archivos y los accesos <te|le|te> los enviaré a más tardar el {handoverBy}, con una breve nota de traspaso.',
      'En el mismo envío irán los archivos y los accesos, con una breve nota de traspaso.',
    ],
    firm: [
      'A más tardar el {handoverBy} entregaré: {handover}.',
      '{?invoices}Los archivos y los accesos los entregaré a más tardar el {handoverBy}, con una nota sobre el estado de cada cosa.',
      '{?allSettled}Los archivos y los accesos los entregaré a más tardar el {handoverBy}, con una nota sobre el estado de cada cosa.',
      'Con ella entregaré los archivos y los accesos, y una nota sobre el estado de cada cosa.',
    ],
  },
  contact: 'Hasta el final responderé también, por correo electrónico, a las preguntas de quien tome el relevo.',
  inWriting: {
    warm: 'Para que los últimos pasos sean sencillos, <te|le|te> pido que todo lo relativo al traspaso me llegue por correo electrónico.',
    neutral: 'Todo lo relativo al traspaso, por favor, por escrito y por correo electrónico.',
    firm: 'Desde hoy atenderé todo lo relativo al traspaso únicamente por escrito, por correo electrónico.',
  },
  referral: ['Para después puedo recomendar a {referral}.'],
  thanks: {
    warm: [
      'Muchas gracias por {thanksFor}. <Te|Le|Te> deseo lo mejor.',
      'Muchas gracias por el trabajo compartido. <Te|Le|Te> deseo lo mejor.',
    ],
    neutral: ['Gracias por {thanksFor}.', 'Gracias por el trabajo compartido.'],
    firm: ['Gracias por {thanksFor}.', 'Gracias por el encargo.'],
  },
  confirmation: '<Te|Le|Te> ruego que <confirmes|confirme|confirmes> por escrito la recepción de esta carta.',
};
