import type { COURTESY } from '../../concepts/courtesy';

/** Greetings, closings, small talk, and politeness meant or not. */
export const courtesy = {
  greeting: `hola, estimado/a, buenos días, buenas tardes, buenas noches, buenas, querido/a, qué tal, saludos, muy buenas, apreciado/a, buen día, a quien corresponda`,
  closing: `saludos, un saludo, atentamente, cordialmente, un abrazo, saludos cordiales, un cordial saludo, abrazo/n, afectuosamente, besos, muy atentamente, quedo a la espera, a la espera de`,
  'good-wish': `que tengas un buen día, que tenga un buen día, buen fin de semana, feliz año, feliz navidad, felices fiestas, suerte, buen viaje, feliz cumpleaños, que te mejores, que se mejore, buen finde, felices vacaciones, que vaya bien`,
  'how-are-you': `cómo estás, cómo está, qué tal todo, espero que estés bien, espero que se encuentre bien, espero que todo vaya bien, cómo te va, cómo va todo, cómo han estado, espero que hayas, qué tal el, cómo le va`,
  weather: `tiempo, clima, lluvia/n, llover/v, sol, soleado/a, nieve, nevar/v, tormenta/n, viento, frío/a, calor, ola de calor, helada/n, nublado/a`,
  welcome: `de nada, bienvenido/a, no hay problema, un placer, no hay de qué, con mucho gusto, sin problema, no te preocupes, no se preocupe, a la orden, no pasa nada, tranquilo, no os preocupéis, no es molestia`,
  'please-note': `le informo, te informo, adjunto, le adjunto, te adjunto, ten en cuenta, tenga en cuenta, como sigue, ver adjunto, a continuación, aquí tienes, aquí tiene, aquí está, aquí va, te paso, le paso`,
  'anything-else': `algo más, cualquier duda, cualquier cosa, no dudes, no dude, si necesitas algo, si necesita algo, quedo a tu disposición, quedo a su disposición, quedo atento, quedo atenta, cualquier consulta, quedo pendiente`,
  'thanks-advance': `gracias de antemano, gracias por adelantado, gracias por tu ayuda, gracias por su ayuda, gracias por la paciencia, gracias por tu paciencia, gracias por su paciencia, gracias por la comprensión, gracias por avisar, gracias por tu tiempo, gracias por su tiempo, gracias por responder`,
  'nice-kind': `amable/n, simpático/a, gentil/n, generoso/a, cariñoso/a, lindo/a, majo/a, agradable/n, bondadoso/a, atento/a, encantador, encantadora, qué amable, amabilidad`,
  'good-luck-close': `adiós, hasta luego, hasta pronto, nos vemos, chao, hasta mañana, hablamos, estamos en contacto, hasta entonces, chau, hasta la próxima, seguimos en contacto, nos hablamos`,
  exclamation: `guau, ay, uy, vaya, madre mía, dios mío, caray, caramba, joder, hostia, órale, híjole, uf, por dios, por el amor de dios, maldita sea, qué demonios, qué coño, carajo`,
  sarcasm: `gracias por nada, qué bonito, muy bonito, qué sorpresa, vaya sorpresa, qué listo, genial gracias, te has lucido, se ha lucido, qué casualidad, vaya profesional, menudo profesional, muy profesional todo`,
} satisfies Record<keyof typeof COURTESY, string>;
