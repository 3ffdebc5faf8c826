import type { RuleId } from '../../../domain/rule';

/** The rules as advice to the writer, in Spanish. */
export const advice: Readonly<Record<RuleId, string>> = {
  B1: 'Di en las dos primeras frases que se termina, sin quizás ni tal vez.',
  B2: 'Un motivo basta. ¿Te irías también si solo este fuera cierto?',
  B3: 'Nombra el día, o la entrega, con que termina el trabajo.',
  B4: 'Respeta al menos el preaviso que pide tu contrato.',
  B5: 'Quédate entre 60 y 180 palabras; una carta puede llegar a 350.',
  B6: 'Ni insultos, ni sarcasmo, ni mayúsculas, ni filas de exclamaciones, ni preguntas retóricas.',
  B7: 'Ni «siempre» ni «nunca», ni una palabra sobre el carácter. Los hechos sobre pagos sí valen.',
  B8: 'En el motivo, habla de tu lado: más yo y nosotros que tú y usted.',
  B9: 'Como mucho, una palabra de pesar.',
  B10: 'No dejes la puerta entornada: sin «a menos que», sin descuentos, sin invitar a discutirlo.',
  B11: 'No prometas trabajo futuro.',
  B12: 'Nombra el trabajo pendiente y quién lo termina, o di que no queda nada.',
  B13: 'Nombra el importe o la factura y un día, o di que todo está pagado.',
  B14: 'Di qué vas a entregar: archivos, accesos, contactos.',
  B15: 'Nombra a alguien que pueda tomar el relevo, o el tipo de proveedor que conviene, si es justo para esa persona.',
  B16: 'Da las gracias una vez. ¿Es verdad con este cliente?',
  B17: 'Cada fecha, importe y número viene de la conversación o de ti, y no queda ningún hueco.',
  B18: 'No acuses a nadie de nada ni amenaces con nada.',
  B19: 'El nombre correcto, en el idioma de la conversación.',
  B20: '¿Te parecería bien que lo leyera un juez, un colega o la jefa de tu cliente?',
};
