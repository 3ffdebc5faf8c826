import type { Script } from '../../define-replies';
import type { KeepingKindId } from '../../../domain/draft';

/** The replies that keep the relationship, in Spanish. */
export const scripts: Readonly<Record<KeepingKindId, Script>> = {
  'payment-reminder-1': {
    subject: ['Recordatorio de pago: {invoiceNames}', 'Recordatorio de pago'],
    body: [
      [
        {
          warm: 'Espero que todo vaya bien. <Te|Le|Te> escribo un momento por una cuestión de dinero, porque con el día a día es fácil que una factura se quede atrás.',
          neutral: '<Te|Le|Te> escribo por un pago que todavía no he podido registrar.',
          firm: '<Te|Le|Te> escribo por un pago que ya ha vencido.',
        },
        [
          'En mi cuenta aún no encuentro el pago de: {invoices}.',
          'En mi cuenta aún no encuentro el pago de mi última factura, y la fecha de vencimiento ya ha pasado.',
        ],
        '{?total}En total son {total}.',
      ],
      [
        {
          warm: '¿<Puedes|Puede|Podés> mirarlo y hacer la transferencia como muy tarde el {payBy}? Si ya está hecha, <olvida|olvide|olvidá> este mensaje, y gracias.',
          neutral:
            '<Te|Le|Te> ruego que <hagas|haga|hagas> la transferencia como muy tarde el {payBy}. Si ya está en camino, no hace falta nada más.',
          firm: '<Te|Le|Te> pido que <hagas|haga|hagas> la transferencia como muy tarde el {payBy}. Si ya está hecha, <indícame|indíqueme|indicame> la fecha, por favor.',
        },
        {
          long: 'Si en la factura falta algún dato, como un número de pedido u otra dirección, <dímelo|dígamelo|decímelo> y envío una copia corregida el mismo día.',
        },
      ],
      [
        {
          warm: 'Si ha surgido algo, <cuéntamelo|cuéntemelo|contámelo> sin problema; con una fecha me puedo organizar.',
          neutral:
            'Si ha surgido algún inconveniente, <escríbeme|escríbame|escribime>, por favor, y <dime|dígame|decime> con qué fecha puedo contar.',
          firm: 'Si esa fecha no es posible, <dime|dígame|decime> antes, por favor, con cuál puedo contar.',
        },
        { long: 'Mientras tanto, el trabajo sigue según lo acordado.' },
      ],
    ],
  },
  'payment-reminder-2': {
    subject: ['Segundo recordatorio: {invoiceNames}', 'Segundo recordatorio de pago'],
    body: [
      [
        {
          warm: 'Vuelvo a escribir por el pago pendiente del que <te|le|te> hablé.',
          neutral: 'Este es mi segundo recordatorio de un pago pendiente.',
          firm: 'Este es mi segundo recordatorio; tras el primero no he recibido ningún pago.',
        },
        [
          '{#invoices:Queda|Quedan} por pagar: {invoices}.',
          'Mi factura ha vencido y el dinero todavía no ha llegado a mi cuenta.',
        ],
        '{?total}En total son {total}.',
      ],
      [
        {
          warm: '<Te|Le|Te> pido que <hagas|haga|hagas> la transferencia como muy tarde el {payBy} y que me <pongas|ponga|pongas> unas líneas cuando esté hecha. Si hay algo en la factura que no cuadra, prefiero que lo aclaremos ahora.',
          neutral:
            '<Te|Le|Te> ruego que <hagas|haga|hagas> la transferencia como muy tarde el {payBy} y me <confirmes|confirme|confirmes> la fecha. Si no hay acuerdo con una parte de la factura, <dime|dígame|decime> cuál y <paga|pague|pagá> el resto.',
          firm: '<Te|Le|Te> pido que <pagues|pague|pagues> el importe completo como muy tarde el {payBy} y que me <confirmes|confirme|confirmes> la transferencia ese mismo día. Cualquier objeción a la factura la necesito por escrito antes de esa fecha.',
        },
      ],
      [
        {
          warm: 'Quiero seguir trabajando a gusto, sin este asunto de por medio, y para eso necesito que los pagos lleguen en la fecha acordada.',
          neutral: 'Para seguir según lo previsto, necesito que los pagos lleguen en la fecha acordada.',
          firm: 'No empezaré ningún trabajo nuevo hasta que el pago haya llegado.',
        },
        {
          long: 'Si de los pagos se encarga otra persona, <pásame|páseme|pasame> su nombre y su dirección, por favor, y aclaro los detalles directamente con ella.',
        },
      ],
    ],
  },
  'payment-reminder-3': {
    subject: ['Último recordatorio: {invoiceNames}', 'Último recordatorio de pago'],
    body: [
      [
        {
          warm: 'Ya <te|le|te> he escrito por este pago y habría preferido no tener que hacerlo una tercera vez.',
          neutral: 'Este es mi tercer y último recordatorio de un pago pendiente.',
          firm: 'Este es mi último recordatorio de un pago pendiente.',
        },
        ['Hay que pagar: {invoices}.', 'Mi factura lleva tiempo vencida y no he recibido ningún pago.'],
        '{?total}En total son {total}.',
      ],
      [
        {
          warm: '<Te|Le|Te> pido que el dinero esté en mi cuenta como muy tarde el {payBy}. Hasta que llegue no empezaré ningún trabajo nuevo.',
          neutral:
            'El dinero tiene que estar en mi cuenta como muy tarde el {payBy}. Hasta que llegue no empezaré ningún trabajo nuevo.',
          firm: 'Espero el importe completo en mi cuenta como muy tarde el {payBy}. Hasta que llegue no empezaré ningún trabajo nuevo.',
        },
        {
          long: 'Si solo es posible pagar a plazos, necesito antes de ese día una propuesta por escrito con importes y fechas.',
        },
      ],
      [
        {
          warm: 'Después de esa fecha tendré que seguir la vía formal que prevé nuestro acuerdo. Prefiero, con diferencia, que lo cerremos directamente.',
          neutral:
            'Después de esa fecha seguiré la vía formal que prevé nuestro acuerdo. Hasta entonces podemos resolverlo directamente.',
          firm: 'Después de esa fecha seguiré, sin más avisos, la vía formal que prevé nuestro acuerdo para los pagos pendientes.',
        },
        { long: 'Este mensaje trata solo del pago pendiente; cualquier otro punto podemos verlo por separado.' },
      ],
    ],
  },
  boundary: {
    subject: 'Nuestra forma de trabajar',
    body: [
      [
        {
          warm: 'Quiero seguir haciendo un buen trabajo y para eso necesito <contarte|contarle|contarte> cómo organizo mi tiempo.',
          neutral: 'Para poder planificar bien, me gustaría dejar claro un punto.',
          firm: 'Necesito dejar claro un punto de nuestra forma de trabajar.',
        },
        [
          'A partir de ahora rige lo siguiente: {limit}.',
          'Leo y contesto los mensajes en días laborables; lo que llega por la noche o en fin de semana lo atiendo el siguiente día laborable.',
        ],
      ],
      [
        {
          warm: 'Así cada petición recibe toda mi atención y <sabes|sabe|sabés> cuándo esperar respuesta. Si algo no puede esperar, <pon|ponga|poné> «urgente» y el motivo en el asunto, y lo miraré primero.',
          neutral:
            'Así cada petición recibe una respuesta cuidada en un plazo conocido. Si algo no puede esperar, <pon|ponga|poné> «urgente» y el motivo en el asunto, por favor, y lo miraré primero.',
          firm: 'Lo que llegue fuera de esos límites no se pierde: lo atiendo por orden. Para una emergencia de verdad, <pon|ponga|poné> «urgente» y el motivo en el asunto.',
        },
        {
          long: 'También me ayuda recibir varios puntos juntos en un solo mensaje; así los contesto a la vez y no se pasa nada por alto.',
        },
      ],
      [
        {
          warm: 'Gracias por <tu|su|tu> comprensión.',
          neutral: '<Te|Le|Te> pido que <cuentes|cuente|cuentes> con ello desde hoy.',
          firm: 'Desde hoy me atengo a ello, y <te|le|te> pido que <cuentes|cuente|cuentes> con eso al planificar.',
        },
        { long: 'Si una fase del proyecto requiere más, lo acordamos antes, con horas y precio.' },
      ],
    ],
  },
  'scope-clarification': {
    subject: ['<Tu|Su|Tu> petición: {request}', 'Lo que abarca nuestro acuerdo'],
    body: [
      [
        {
          warm: [
            'Gracias por la idea. Lo que <pides|pide|pedís> es: {request}.',
            'Gracias por <tu|su|tu> mensaje y por la nueva petición.',
          ],
          neutral: [
            'Me <has|ha|has> pedido lo siguiente: {request}.',
            'Gracias por <tu|su|tu> mensaje; he mirado la nueva petición.',
          ],
          firm: ['Me <has|ha|has> pedido lo siguiente: {request}.', 'He mirado <tu|su|tu> nueva petición.'],
        },
        [
          'Va más allá de lo que acordamos el {agreedOn}: {agreedScope}.',
          'Va más allá de lo que acordamos: {agreedScope}.',
          'Según leo nuestro acuerdo, no forma parte de lo pactado, y por eso aún no he empezado con ello.',
        ],
      ],
      [
        {
          warm: [
            'Puedo hacerlo aparte por {requestPrice}, o lo dejamos fuera y seguimos con el plan. <Dime|Dígame|Decime> a más tardar el {replyBy} qué <prefieres|prefiere|preferís> y lo organizo.',
            'Puedo <prepararte|prepararle|prepararte> un presupuesto aparte con precio y fecha, o lo dejamos fuera y seguimos con el plan. <Dime|Dígame|Decime> a más tardar el {replyBy} qué <prefieres|prefiere|preferís>.',
          ],
          neutral: [
            'Hay dos caminos: lo hago aparte por {requestPrice} o seguimos con el plan. <Te|Le|Te> ruego que me <digas|diga|digas> a más tardar el {replyBy} cuál <eliges|elige|elegís>.',
            'Hay dos caminos: preparo un presupuesto aparte con precio y fecha o seguimos con el plan. <Te|Le|Te> ruego que me <digas|diga|digas> a más tardar el {replyBy} cuál <eliges|elige|elegís>.',
          ],
          firm: [
            'Lo haré con un encargo aparte por {requestPrice}. <Dime|Dígame|Decime> a más tardar el {replyBy}, por favor, si lo <confirmas|confirma|confirmás>; si no, el plan sigue como está.',
            'Lo haré con un encargo aparte, con su precio y su fecha. <Dime|Dígame|Decime> a más tardar el {replyBy}, por favor, si <quieres|quiere|querés> un presupuesto; si no, el plan sigue como está.',
          ],
        },
        'Mientras tanto, el trabajo acordado sigue adelante como estaba previsto.',
      ],
      [
        { long: 'Separo las dos cosas para que quede claro qué se paga y para que las fechas acordadas se mantengan.' },
        {
          long: 'Si <lees|lee|leés> nuestro acuerdo de otra manera, <indícame|indíqueme|indicame> el pasaje y lo miro el mismo día.',
        },
      ],
    ],
  },
  'clarify-position': {
    subject: 'En qué punto está el proyecto',
    body: [
      [
        {
          warm: 'En los últimos mensajes han opinado varias personas, y quiero asegurarme de que sigo trabajando hacia el objetivo correcto.',
          neutral: 'Antes de seguir, quiero asegurarme de que hablamos de lo mismo.',
          firm: 'Antes de seguir, necesito una base clara.',
        },
        [
          'El {agreedOn} acordamos lo siguiente: {agreedScope}.',
          'Lo que acordamos fue lo siguiente: {agreedScope}.',
          'Estoy trabajando sobre la base de nuestro acuerdo, y las últimas peticiones se apartan de él.',
        ],
      ],
      [
        [
          'Según lo acordado, quien decide es {decisionMaker}.',
          '<Dime|Dígame|Decime>, por favor, quién decide por <tu|su|tu> parte, para que pueda guiarme por una sola voz.',
        ],
        {
          warm: '¿<Puedes|Puede|Podés> confirmarme a más tardar el {replyBy} si el acuerdo sigue como está? Si el rumbo va a cambiar, con gusto calculo lo que supone en fechas y precio.',
          neutral:
            '<Te|Le|Te> ruego que a más tardar el {replyBy} me <confirmes|confirme|confirmes> que el acuerdo sigue en pie o me <digas|diga|digas> qué debe cambiar. Para un cambio enviaré nuevas fechas y un nuevo precio.',
          firm: '<Te|Le|Te> pido que a más tardar el {replyBy} me <confirmes|confirme|confirmes> por escrito qué rumbo vale. Un cambio de rumbo requiere nuevas fechas y un nuevo precio.',
        },
      ],
      [
        {
          warm: 'Hasta entonces sigo con las partes que no cambian en ningún caso.',
          neutral: 'Hasta entonces trabajo en las partes a las que esto no afecta.',
          firm: 'Hasta entonces trabajo solo en las partes a las que esto no afecta.',
        },
        {
          long: 'Al final quiero entregar un resultado que todos por <tu|su|tu> parte puedan respaldar, y para eso hay que resolver los puntos abiertos antes del trabajo, no después.',
        },
      ],
    ],
  },
  reset: {
    subject: 'Cómo trabajar mejor',
    body: [
      [
        {
          warm: 'Me importa que nuestra colaboración funcione, y últimamente no ha ido tan fluida como me gustaría.',
          neutral: 'Me gustaría poner nuestra colaboración sobre una base mejor.',
          firm: 'Para que nuestra colaboración pueda seguir, algo tiene que cambiar.',
        },
        {
          warm: [
            'Lo que más ayudaría es un cambio: {change}.',
            'Lo que más ayudaría es una conversación en la que fijemos cómo decidimos, respondemos y planificamos.',
          ],
          neutral: [
            'Para eso necesito un cambio: {change}.',
            'Para eso propongo una conversación en la que fijemos cómo decidimos, respondemos y planificamos.',
          ],
          firm: [
            'A más tardar el {replyBy} necesito este cambio: {change}.',
            'A más tardar el {replyBy} necesito una conversación en la que fijemos cómo decidimos, respondemos y planificamos.',
          ],
        },
      ],
      [
        {
          warm: 'Si lo <ves|ve|ves> de otra manera, o si por mi parte he complicado algo, <dímelo|dígamelo|decímelo>, por favor; quiero saberlo.',
          neutral: 'Si por mi parte he complicado algo, <dímelo|dígamelo|decímelo> también, por favor.',
          firm: 'Si para ello <necesitas|necesita|necesitás> algo de mí, <dímelo|dígamelo|decímelo> y haré mi parte.',
        },
        'Propongo que el {reviewOn} veamos juntos cómo ha ido.',
      ],
      [
        {
          warm: '¿<Te|Le|Te> vendría bien media hora por teléfono antes del {replyBy}?',
          neutral:
            '<Dime|Dígame|Decime>, por favor, qué media hora <te|le|te> viene bien para hablar por teléfono antes del {replyBy}.',
          firm: '<Dime|Dígame|Decime>, por favor, qué media hora antes de esa fecha <te|le|te> viene bien para hablar por teléfono.',
        },
        { long: 'Lo que acordemos lo dejaré en unas pocas líneas, para que ambas partes podamos contar con ello.' },
        { long: 'Mi objetivo es sencillo: un buen trabajo, en las fechas acordadas y sin roces para nadie.' },
      ],
    ],
  },
  'check-in-rhythm': {
    subject: 'Una cita fija para los temas abiertos',
    body: [
      [
        {
          warm: 'Creo que todo sería más fácil con una cita fija para hablar, en lugar de tantos mensajes sueltos.',
          neutral: 'Para los temas abiertos propongo una cita fija en lugar de muchos mensajes sueltos.',
          firm: 'Nuestros temas abiertos necesitan una cita fija en la agenda.',
        },
        'Mi propuesta: {rhythm}, un cuarto de hora por teléfono o por vídeo.',
      ],
      [
        {
          warm: 'Antes <te|le|te> enviaré las preguntas abiertas, para que <puedas|pueda|puedas> decidir en el momento; después anotaré lo que hayamos acordado.',
          neutral: 'Las preguntas abiertas <te|le|te> las enviaré antes, y después anotaré las decisiones.',
          firm: 'Las preguntas abiertas las enviaré el día anterior; lo que decidamos allí es lo que vale, y lo dejaré por escrito.',
        },
        { long: 'Lo que no sea urgente espera hasta entonces, y nadie tiene que estar pendiente del correo.' },
      ],
      [
        {
          warm: '¿Qué día y qué hora <te|le|te> vienen mejor? Si un mensaje corto de texto <te|le|te> resulta más cómodo que el correo, por mí también está bien.',
          neutral:
            '<Te|Le|Te> ruego que a más tardar el {replyBy} me <digas|diga|digas> qué día y qué hora <te|le|te> convienen, y si hay un medio mejor que el correo.',
          firm: '<Te|Le|Te> pido que a más tardar el {replyBy} me <indiques|indique|indiques> un día, una hora y el medio por el que es más fácil <localizarte|localizarle|localizarte>.',
        },
        { long: 'Podemos probarlo hasta el {reviewOn} y ver entonces si ayuda.' },
      ],
    ],
  },
  'reply-window': {
    subject: 'Respuestas en un plazo de {replyWindow}',
    body: [
      [
        {
          warm: 'Para cumplir <tus|sus|tus> fechas dependo de las respuestas, y algunas de mis preguntas siguen esperando.',
          neutral: 'Algunas de mis preguntas esperan respuesta, y sin ella no puedo cumplir las fechas.',
          firm: 'Sin respuestas no puedo cumplir las fechas acordadas.',
        },
        [
          'En este momento {#openQuestions:está pendiente|están pendientes}: {openQuestions}.',
          'Con gusto vuelvo a enviar las preguntas pendientes en una sola lista.',
        ],
      ],
      [
        {
          warm: '¿Podemos fijar un plazo de {replyWindow} para contestar, en ambas direcciones? Si algo tarda más, basta con un aviso breve.',
          neutral:
            'Propongo que ambas partes contestemos en un plazo de {replyWindow}; si algo tarda más, basta con un aviso breve.',
          firm: 'Pido una respuesta en un plazo de {replyWindow}, el mismo que cumplo yo; basta con un aviso breve.',
        },
        'Si una respuesta tarda más, las fechas que dependen de ella se mueven otro tanto.',
      ],
      [
        {
          warm: 'Si el correo no es el mejor medio para <ti|usted|vos>, <dime|dígame|decime> cuál lo es y lo usaré.',
          neutral:
            'Si hay un medio mejor que el correo, <dímelo|dígamelo|decímelo>, por favor, a más tardar el {replyBy}.',
          firm: '<Te|Le|Te> pido que me lo <confirmes|confirme|confirmes> a más tardar el {replyBy}, para que pueda planificar las próximas fechas.',
        },
        {
          long: 'Las vacaciones y las emergencias son otra cosa, por supuesto; una línea antes o una respuesta automática me basta para organizarme.',
        },
      ],
    ],
  },
  'new-rate': {
    subject: 'Mi tarifa a partir del {validFrom}',
    body: [
      [
        {
          warm: 'Trabajo a gusto en este proyecto y quiero que también se sostenga, así que he hecho números.',
          neutral: 'He revisado los números de nuestra colaboración.',
          firm: 'Actualizo mi tarifa para nuestra colaboración.',
        },
        [
          'A partir del {validFrom} mi tarifa es de {newRate}.',
          'Los honorarios acordados ya no cubren el tiempo que exige el trabajo; a partir del {validFrom} solo puedo continuar con una tarifa nueva, que <te|le|te> enviaré en un presupuesto aparte.',
        ],
      ],
      [
        'Todo lo encargado antes de esa fecha lo haré con la tarifa anterior.',
        {
          warm: 'Si no encaja en el presupuesto, también podemos reducir el trabajo: menos rondas o una lista más corta, con los honorarios de siempre.',
          neutral: 'Si el presupuesto es fijo, podemos reducir el trabajo para ajustarlo; haré una propuesta.',
          firm: 'Si el presupuesto es fijo, habrá que reducir el trabajo para ajustarlo; en ese caso enviaré una propuesta con servicios y fechas.',
        },
      ],
      [
        {
          warm: '<Dime|Dígame|Decime> a más tardar el {replyBy} qué camino <prefieres|prefiere|preferís>. Si <quieres|quiere|querés>, lo hablamos por teléfono.',
          neutral:
            '<Te|Le|Te> ruego que me <digas|diga|digas> a más tardar el {replyBy} cuál de los dos caminos <prefieres|prefiere|preferís>.',
          firm: '<Te|Le|Te> pido que me <confirmes|confirme|confirmes> uno de los dos caminos a más tardar el {replyBy}.',
        },
        {
          long: 'El motivo es sencillo: este trabajo lleva más horas de las que ambas partes calculamos al principio, y quiero seguir dándole el mismo cuidado.',
        },
      ],
    ],
  },
  'new-terms': {
    subject: 'Condiciones para seguir trabajando a partir del {validFrom}',
    body: [
      [
        [
          'Nuestro contrato termina el {contractEnd}, y es un buen momento para ver cómo seguimos.',
          'Antes de seguir planificando, me gustaría acordar cómo seguimos.',
        ],
        {
          warm: 'Me alegraría continuar, con unas condiciones que nos faciliten el trabajo a todos.',
          neutral: 'Estoy en disposición de continuar con estas condiciones.',
          firm: 'Continuaré con condiciones nuevas.',
        },
      ],
      [
        [
          'A partir del {validFrom} propongo: {newTerms}.',
          'A partir del {validFrom} propongo un nuevo acuerdo en el que consten los servicios, el precio, las fechas de pago, el número de correcciones y los plazos de respuesta de ambas partes.',
        ],
        {
          warm: '<Échale|Échele|Echale> un vistazo con calma y <dime|dígame|decime> qué <te|le|te> parece; si algo no encaja, buscamos una fórmula que sí.',
          neutral:
            '<Te|Le|Te> ruego que lo <mires|mire|mires> y me <digas|diga|digas> a más tardar el {replyBy} qué <cambiarías|cambiaría|cambiarías>.',
          firm: '<Te|Le|Te> pido que me <digas|diga|digas> a más tardar el {replyBy} si hay acuerdo o qué punto no es aceptable.',
        },
      ],
      [
        {
          warm: 'Cuando estemos de acuerdo, <te|le|te> enviaré el documento para firmarlo.',
          neutral:
            'Cuando estemos de acuerdo, <te|le|te> enviaré el documento para firmarlo y seguiremos sobre esa base.',
          firm: 'Los trabajos nuevos empiezan cuando el acuerdo esté firmado; los que están en marcha los terminaré según lo acordado.',
        },
        {
          long: 'Lo que está en marcha lo terminaré en cualquier caso según lo acordado. El nuevo documento sirve para que ambas partes podamos consultar lo que vale, en lugar de discutirlo en pleno trabajo.',
        },
      ],
    ],
  },
};
