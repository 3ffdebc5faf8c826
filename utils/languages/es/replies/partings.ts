import type { PartingPhrases } from '../../define-replies';
import type { ArchetypeId } from '../../../domain/draft';

/** The reasons to part in Spanish: about our side, checkable, without a word on anybody's character. */
export const partings: Readonly<Record<ArchetypeId, PartingPhrases>> = {
  'late-payer': {
    reason: {
      warm: [
        '{?deliveredOnTime}He disfrutado del trabajo en sí, pero los pagos me han llegado repetidamente después del vencimiento, mientras que yo he cumplido los plazos de entrega, y así no puedo seguir trabajando.',
        'He disfrutado del trabajo en sí, pero los pagos me han llegado repetidamente después del vencimiento, y así no puedo planificar mi actividad.',
      ],
      neutral: [
        '{?deliveredOnTime}Los pagos me han llegado repetidamente después del vencimiento, mientras que yo he cumplido los plazos de entrega, y en estas condiciones no puedo seguir trabajando.',
        'Los pagos me han llegado repetidamente después del vencimiento, y en estas condiciones no puedo llevar mi negocio.',
      ],
      firm: [
        '{?deliveredOnTime}Yo he cumplido mis plazos; los pagos me han llegado repetidamente después del vencimiento, y en estas condiciones no sigo.',
        'Los pagos me han llegado repetidamente después del vencimiento, y en estas condiciones no sigo.',
      ],
    },
  },
  diva: {
    reason: {
      warm: 'He revisado mi agenda con sinceridad: un proyecto de este tamaño necesita de mí más tiempo del que puedo reservar junto a mis otros encargos.',
      neutral: 'Este proyecto necesita más tiempo del que puedo reservar junto a mis otros encargos.',
      firm: 'El tiempo que exige este proyecto no cabe en mi carga de trabajo.',
    },
    provider:
      'Un equipo con varias personas disponibles podrá <darte|darle|darte> una atención que yo no puedo garantizar.',
  },
  'family-friend': {
    decision: {
      warm: 'No me resulta fácil escribir este mensaje: termino nuestra relación de trabajo {end}.',
      neutral: 'He decidido que nuestra relación de trabajo termina {end}.',
      firm: 'Pongo fin a nuestra relación de trabajo {end}.',
    },
    reason: {
      warm: [
        'Mis motivos tienen que ver solo con el trabajo: {reasons}.',
        'He comprobado que no consigo separar lo profesional de lo personal como debería.',
      ],
      neutral: [
        'Mis motivos tienen que ver solo con el trabajo: {reasons}.',
        'No consigo separar lo profesional de lo personal como debería.',
      ],
      firm: ['Mis motivos son de trabajo: {reasons}.', 'Necesito separar lo profesional de lo personal.'],
    },
    afterReason: {
      warm: 'Lo que nos une fuera del trabajo me importa más que cualquier encargo, y esto puede afectarle, así que hablemos en persona: ¿<te|le|te> viene bien una tarde antes del {replyBy}?',
      neutral:
        'Lo que nos une fuera del trabajo me importa, y sé que esto puede afectarle. Me gustaría que lo habláramos en persona antes del {replyBy}.',
      firm: 'Lo personal es otra cosa, y quiero conservarlo. Sobre eso me gustaría que habláramos en persona antes del {replyBy}.',
    },
    inDepth:
      'Hasta que hayamos hablado no lo comentaré con nadie, y <te|le|te> pido que también <dejes|deje|dejes> fuera a amigos y familia.',
    provider: 'Para el trabajo en sí, es mejor alguien de fuera de nuestro círculo.',
    thanks: ['Gracias por {thanksFor}.', 'Gracias por haberme confiado este trabajo.'],
  },
  jerk: {
    reason: {
      warm: 'Quiero dar a mis clientes el mejor servicio posible, y aquí no puedo, porque nuestras formas de trabajar son demasiado distintas.',
      neutral:
        'No puedo dar aquí el servicio que quiero dar, porque nuestras formas de trabajar son demasiado distintas.',
      firm: 'Nuestras formas de trabajar son demasiado distintas para que yo dé el servicio al que me debo.',
    },
    thanks: 'Gracias por el encargo.',
  },
  unresponsive: {
    decision: {
      warm: 'Para que todos lo tengamos claro: sin respuesta a mis preguntas, cerraré nuestro proyecto {end}.',
      neutral: 'Sin respuesta a mis preguntas pendientes, cerraré nuestro proyecto {end}.',
      firm: 'Cierro nuestro proyecto {end}, ya que mis preguntas siguen sin respuesta.',
    },
    reason: {
      warm: [
        'No puedo avanzar sin estas respuestas: {openQuestions}.',
        'No puedo avanzar sin ellas, y prefiero decirlo ahora a dejar que el proyecto se apague.',
      ],
      neutral: [
        'Para seguir necesito estas respuestas: {openQuestions}.',
        'Las necesito para seguir, y no puedo reservar tiempo para un trabajo parado.',
      ],
      firm: [
        'No puedo seguir sin estas respuestas: {openQuestions}.',
        'No puedo reservar más tiempo para un trabajo parado.',
      ],
    },
    openWork: [
      'Tal como están las cosas, lo siguiente quedará sin terminar y lo entregaré como esté: {openWork}.',
      '{?nothingOpen}Por mi parte no queda ningún trabajo pendiente.',
      'Lo que ese día siga pendiente lo entregaré como esté, con una nota sobre lo que falta.',
    ],
    provider: 'Para retomarlo más adelante, encajará mejor un proveedor que trabaje sin fechas fijas.',
  },
  'rejects-everything': {
    reason: {
      warm: 'He puesto aquí mis mejores ideas, pero no hemos encontrado una dirección que nos convenza a todos, y no soy la persona que vaya a encontrarla.',
      neutral: 'No hemos encontrado una dirección que nos convenza a todos, y no creo que otra ronda mía lo cambie.',
      firm: 'No hemos encontrado una dirección común, y no tengo más propuestas que hacer.',
    },
    provider: 'Alguien que vea el encargo con ojos nuevos podrá llegar más lejos que yo.',
  },
  negative: {
    reason: {
      warm: 'Hago mi mejor trabajo cuando ambas partes creemos en el objetivo, y aquí no veo uno que compartamos.',
      neutral: 'No compartimos la idea de adónde puede llegar este proyecto, y sin eso no puedo trabajar bien.',
      firm: 'No compartimos un objetivo para este proyecto, y sin él no sigo.',
    },
    provider: 'Un proveedor con otro enfoque podrá llegar más lejos a partir de aquí.',
  },
  unprofitable: {
    reason: {
      warm: 'He hecho números: mis horas y mis honorarios en este trabajo ya no guardan proporción, y no puedo mantener lo que acordamos.',
      neutral: 'Mis horas y mis honorarios en este trabajo ya no guardan proporción, y no puedo mantenerlo así.',
      firm: 'Mis horas y mis honorarios no guardan proporción, y por eso no continúo con este trabajo.',
    },
    provider: 'Un proveedor cuyos precios estén pensados para este tipo de trabajo encajará mejor.',
  },
  scope: {
    reason: {
      warm: [
        'Lo que acordamos fue esto: {agreedScope}. El trabajo ha crecido más allá, y dentro de nuestro acuerdo no puedo hacerlo como merece.',
        'El trabajo ha crecido más allá de lo que acordamos, y dentro de ese marco no puedo hacerlo como merece.',
      ],
      neutral: [
        'Nuestro acuerdo abarca esto: {agreedScope}. El trabajo ya va más allá, y dentro de ese marco no puedo atenderlo.',
        'El trabajo va más allá de lo que acordamos, y dentro de ese marco no puedo atenderlo.',
      ],
      firm: [
        'Acepté esto: {agreedScope}. Lo que ahora se me pide va más allá, y en esas condiciones no sigo.',
        'Lo que ahora se me pide va más allá de nuestro acuerdo, y en esas condiciones no sigo.',
      ],
    },
    provider: 'Una agencia que lo abarque todo en un solo contrato será mejor opción a partir de aquí.',
  },
  'new-boss': {
    reason: {
      warm: [
        'Acordamos esto: {agreedScope}. Desde entonces el rumbo ha cambiado, y para el nuevo no soy la persona adecuada.',
        'El rumbo del proyecto se ha alejado de lo que acordamos al principio, y para el nuevo no soy la persona adecuada.',
      ],
      neutral: [
        'Acordamos esto: {agreedScope}. El rumbo ha cambiado desde entonces, y sobre la nueva base no puedo hacer un buen trabajo.',
        'El rumbo del proyecto ya no es el que acordamos, y sobre la nueva base no puedo hacer un buen trabajo.',
      ],
      firm: [
        'Acepté esto: {agreedScope}. El rumbo ha cambiado, y sobre la nueva base no sigo.',
        'El rumbo ya no es el que acepté, y sobre la nueva base no sigo.',
      ],
    },
    provider: 'Un proveedor elegido para el nuevo rumbo servirá mejor al proyecto.',
  },
  unethical: {
    reason: {
      warm: 'No puedo participar en lo que se me ha pedido y, por tanto, no puedo continuar.',
      neutral: 'No puedo participar en lo que se me ha pedido.',
      firm: 'No participo en lo que se me ha pedido.',
    },
    openWork: [
      'Entregaré lo siguiente tal como está: {openWork}.',
      '{?nothingOpen}Por mi parte no queda ningún trabajo pendiente.',
      'A partir de ese día no haré más trabajos, y lo que esté pendiente lo entregaré tal como esté.',
    ],
  },
  'unreliable-appointments': {
    reason: {
      warm: 'Organizo mis semanas alrededor de citas fijas y, como las de este proyecto se mueven tan a menudo, ya no puedo seguir reservando ese tiempo.',
      neutral: 'Trabajo con citas fijas, y no puedo seguir reservando tiempo para citas que se mueven.',
      firm: 'Trabajo con citas fijas; las de este proyecto no se han mantenido, y ya no puedo reservarle tiempo.',
    },
    provider: 'Un proveedor que trabaje sin citas fijas encajará mejor.',
  },
  'no-longer-a-fit': {
    reason: {
      warm: 'Me he preguntado si lo que ofrezco sigue siendo lo que <necesitas|necesita|necesitás>, y ya no lo creo.',
      neutral: 'Ya no creo que mis servicios encajen con lo que <necesitas|necesita|necesitás>.',
      firm: 'Mis servicios ya no encajan con lo que hace falta.',
    },
    provider:
      'Un proveedor especializado en lo que ahora <necesitas|necesita|necesitás> podrá hacer más a partir de aquí.',
  },
  'no-capacity': {
    reason: {
      warm: 'Mi agenda está llena para los próximos meses, y prefiero decirlo ahora a dar a este trabajo menos cuidado del que quiero darle.',
      neutral:
        'Mi capacidad está ocupada para los próximos meses, y no podría dar a este trabajo el cuidado que necesita.',
      firm: 'Mi capacidad está ocupada, y no puedo dar a este trabajo el cuidado que necesita.',
    },
    provider: 'Un proveedor con capacidad libre podrá dar al trabajo el tiempo que necesita.',
  },
};
