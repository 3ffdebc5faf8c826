import type { CueList, Phrase } from '../../define-replies';
import type { IntentId } from '../../../domain/draft';

/** Answers that hold the line: no new reason, no defence, the date once more. */
export const answers: Readonly<Record<IntentId, Phrase>> = {
  'payment-promised': {
    warm: 'Gracias, me alegra saberlo. Cuando todo esté pagado, las cuentas quedarán al día. El fin de nuestra colaboración {end} se mantiene, y el traspaso sigue como lo describí.',
    neutral:
      'Gracias por avisar. Con el pago, la cuenta queda al día. El fin de nuestra colaboración {end} se mantiene, y el traspaso sigue como lo describí.',
    firm: 'Gracias, tomo nota. Con el pago, la cuenta queda al día; el fin de nuestra colaboración {end} se mantiene.',
  },
  'please-stay': {
    warm: 'Gracias, lo valoro de verdad. Aun así mantengo mi decisión: nuestra colaboración termina {end}. Lo que sí puedo hacer es facilitar el traspaso; el siguiente paso son los archivos y los accesos, a más tardar el {handoverBy}.',
    neutral:
      'Gracias por la propuesta. Mantengo mi decisión, y nuestra colaboración termina {end}. El siguiente paso es la entrega de archivos y accesos, a más tardar el {handoverBy}.',
    firm: 'Gracias por la propuesta. La decisión se mantiene, y nuestra colaboración termina {end}. Los archivos y los accesos llegarán a más tardar el {handoverBy}.',
  },
  'why-unfair': {
    warm: 'Entiendo la pregunta. {reason} Lo que ahora puedo hacer es un buen traspaso, que estará listo a más tardar el {handoverBy}.',
    neutral:
      '{reason} Ese es todo el motivo. El siguiente paso es el traspaso, que estará listo a más tardar el {handoverBy}.',
    firm: '{reason} No tengo nada que añadir. El traspaso estará listo a más tardar el {handoverBy}.',
  },
  insult: {
    warm: 'He leído <tu|su|tu> mensaje. Centrémonos en el traspaso, por escrito y por correo electrónico. Nuestra colaboración termina {end}; los archivos y los accesos llegarán a más tardar el {handoverBy}.',
    neutral:
      'He recibido <tu|su|tu> mensaje. Para el traspaso, por favor, por correo electrónico. Nuestra colaboración termina {end}; los archivos y los accesos llegarán a más tardar el {handoverBy}.',
    firm: 'He recibido <tu|su|tu> mensaje. Atiendo preguntas sobre el traspaso, y solo por correo electrónico. Nuestra colaboración termina {end}.',
  },
  threat: {
    warm: 'He recibido <tu|su|tu> mensaje y tomo nota. Prefiero ceñirme a lo que queda por hacer: nuestra colaboración termina {end} y el traspaso estará listo a más tardar el {handoverBy}. Todo lo demás, por favor, por escrito.',
    neutral:
      'Confirmo la recepción de <tu|su|tu> mensaje. Nuestra colaboración termina {end} y el traspaso estará listo a más tardar el {handoverBy}. Todo lo demás, por favor, por escrito.',
    firm: 'Confirmo la recepción de <tu|su|tu> mensaje. Nuestra colaboración termina {end}. Todo lo demás, por escrito.',
  },
  'new-task': {
    warm: [
      'Gracias por pensar en mí. Antes del final, {end}, no acepto nada nuevo; en mi lista hasta entonces está: {openWork}. Anotaré la petición en el traspaso para que quien tome el relevo pueda empezar con ella.',
      'Gracias por pensar en mí. Antes del final, {end}, no acepto nada nuevo y me ciño a lo ya acordado. Anotaré la petición en el traspaso para que quien tome el relevo pueda empezar con ella.',
    ],
    neutral: [
      'Antes del final, {end}, terminaré lo que está en la lista: {openWork}. Esta petición no forma parte de ella; la anotaré en el traspaso.',
      'Antes del final, {end}, terminaré solo lo que ya está acordado. Esta petición no forma parte de ello; la anotaré en el traspaso.',
    ],
    firm: 'Esta petición no está en la lista de cierre, así que no la asumo. La anotaré en el traspaso. Nuestra colaboración termina {end}.',
  },
  silence: {
    warm: 'Solo un recordatorio, para que no haya sorpresas: nuestra colaboración termina {end}. A más tardar el {handoverBy} llegarán los archivos y los accesos. Si conviene otro medio que no sea el correo, <dímelo|dígamelo|decímelo> antes.',
    neutral:
      'Un recordatorio: nuestra colaboración termina {end}. A más tardar el {handoverBy} enviaré los archivos y los accesos. Si hacen falta en otro formato, <dímelo|dígamelo|decímelo> antes, por favor.',
    firm: 'Como anuncié, nuestra colaboración termina {end}. Los archivos y los accesos llegarán a más tardar el {handoverBy}.',
  },
  'wants-to-talk': {
    warm: 'Sí, hablemos. ¿Qué tal una tarde antes del {replyBy}, a solas? Dos cosas me ayudarían: que amigos y familia queden fuera y que hablemos de nuestra relación, no de si el trabajo sigue; eso ya está decidido.',
    neutral:
      'Sí, hablemos antes del {replyBy}; <dime|dígame|decime> qué día <te|le|te> viene bien. Pido dos cosas: que amigos y familia queden fuera y que el fin del trabajo, {end}, se dé por decidido.',
    firm: 'Podemos hablar antes del {replyBy}. El fin del trabajo, {end}, no es el tema; lo es cómo seguimos en lo personal. Amigos y familia quedan fuera.',
  },
  'refund-demand': {
    warm: [
      'He recibido <tu|su|tu> solicitud de reembolso. La revisaré según nuestro acuerdo ({contractClause}) y contestaré por escrito a más tardar el {replyBy}. El fin {end} y el traspaso siguen como los describí.',
      'He recibido <tu|su|tu> solicitud de reembolso. La revisaré según lo que acordamos y contestaré por escrito a más tardar el {replyBy}. El fin {end} y el traspaso siguen como los describí.',
    ],
    neutral: [
      'He recibido la solicitud de reembolso. La revisaré según nuestro acuerdo ({contractClause}) y contestaré por escrito a más tardar el {replyBy}. El fin {end} se mantiene.',
      'He recibido la solicitud de reembolso. La revisaré según nuestro acuerdo y contestaré por escrito a más tardar el {replyBy}. El fin {end} se mantiene.',
    ],
    firm: 'He recibido la solicitud de reembolso y la contestaré por escrito a más tardar el {replyBy}, sobre la base de nuestro acuerdo. El fin {end} se mantiene.',
  },
};

/** How the client says it. */
export const intentCues: Readonly<Record<Exclude<IntentId, 'silence'>, CueList>> = {
  'payment-promised': [
    ['transferencia/pago/dinero ~ esta/estan/va/sale ~ camino/hecha/hecho/hoy/manana/ordenada'],
    ['ya ~ hice/hicimos/pague/pagamos/transferi/transferimos/ordene/ordenamos'],
    ['ya ~ he/hemos hecho/pagado/transferido/ordenado'],
    ['te/le/os pago/pagamos/pagare/pagaremos/transfiero/transferimos'],
    ['pagare/pagaremos/pago/pagamos ~ hoy/manana/lunes/martes/miercoles/jueves/viernes/semana/mes/pronto/factura/todo'],
    ['voy/vamos a pagar/transferir/liquidar/abonar'],
    ['hoy/manana ~ hago/hacemos ~ transferencia/pago/bizum'],
    ['contabilidad/administracion ~ paga/pago/transferencia/factura'],
    ['cheque ~ camino'],
    ['recibiras/recibira ~ dinero/pago/transferencia'],
  ],
  'please-stay': [
    ['no te/se vayas/vaya'],
    ['quedate/quedese'],
    ['no nos/me dejes/deje/abandones/abandone'],
    ['reconsidera/reconsidere/reconsideralo/reconsiderelo/reconsiderar'],
    ['piensalo/pienselo/pensalo/pensatelo/pienselo'],
    ['pagamos/pago/pagar/pagaremos/pagaria ~ mas/doble'],
    ['subir/subimos/subo/doblar/doblamos ~ tarifa/honorarios/presupuesto'],
    ['otra/segunda oportunidad'],
    ['sin ti/usted/vos ~ no/podemos'],
    ['te/le necesitamos'],
    ['cambiar/cambies/cambie de idea/opinion'],
  ],
  'why-unfair': [
    ['por que'],
    ['injusto/injusta/injusticia'],
    ['no es/parece/veo justo'],
    ['no lo? entiendo/entendemos/comprendo/comprendemos'],
    ['que hemos/he hecho ~ mal'],
    ['de repente/golpe'],
    ['despues de todo lo que'],
    ['no me/nos lo? merezco/merecemos'],
    ['como puedes/puede/podes'],
  ],
  insult: [
    [
      'idiota/idiotas/imbecil/imbeciles/inutil/inutiles/payaso/payasos/sinverguenza/sinverguenzas/estafador/estafadora/estafadores/ladron/ladrona/ladrones/incompetente/incompetentes/mediocre/mediocres/ridiculo/ridicula/patetico/patetica/gilipollas/cabron/cabrona/pendejo/boludo',
    ],
    ['verguenza ~ deberia/das/dais/da'],
    ['que verguenza'],
    ['vete/vayase a la mierda'],
    ['mierda'],
    ['aficionado/aficionados/chapucero/chapuceros/chapuza'],
    ['poca profesionalidad'],
  ],
  threat: [
    ['abogado/abogada/abogados'],
    ['acciones/medidas/vias legales'],
    ['demanda/demandar/demandare/demandaremos/denuncia/denunciar/denunciare/denunciaremos'],
    ['tribunales/juzgado/juicio'],
    ['mala/malas/negativa/negativas resena/resenas/opinion/opiniones/valoracion/critica'],
    ['poner/pondre/dejar/dejare/publicar/publicare ~ resena/opinion/valoracion/critica'],
    ['todo el mundo ~ sabra/enterara/sepa'],
    ['te vas a arrepentir'],
    ['se va a arrepentir'],
    ['arrepentiras/arrepentira'],
    ['hundir/arruinar ~ reputacion/negocio/nombre'],
  ],
  'new-task': [
    ['una? cosita/cosilla'],
    ['una ultima cosa/tarea/peticion'],
    ['ultimo cambio/favor/encargo'],
    ['antes de que te/se vayas/vaya'],
    ['antes de irte/irse/terminar/acabar'],
    ['puedes/puede/podrias/podria/podes ~ tambien/rapido/rapidito/momento'],
    ['ya que estas/esta'],
    ['necesito/necesitamos ~ tambien/ademas'],
    ['nuevo/nueva proyecto/encargo/tarea'],
    ['un pequeno/pequenito cambio/favor/encargo/ajuste'],
    ['nos falta/faltaria'],
  ],
  'wants-to-talk': [
    ['podemos/podriamos ~ hablar/hablarlo/vernos/quedar/reunirnos'],
    ['hablemos/hablamos/hablemoslo/veamonos/quedamos'],
    ['quiero/quisiera/necesito/gustaria hablar'],
    ['gustaria ~ hablar/hablarlo'],
    ['llamame/llameme'],
    ['tomamos/tomar/tomarnos ~ cafe/cerveza'],
    ['en persona'],
    ['cara a cara'],
  ],
  'refund-demand': [
    ['reembolso/reembolsos/reembolsar/reembolses/reembolse'],
    ['devolucion/devolver/devuelve/devuelvas/devuelva/devuelveme/devuelvame/devolverme/devolvernos'],
    ['recuperar ~ dinero/anticipo/senal'],
  ],
};
