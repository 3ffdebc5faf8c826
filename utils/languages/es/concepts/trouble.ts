import type { TROUBLE } from '../../concepts/trouble';

/** Why things do not happen: technology, internal process, staff, stock, disaster. */
export const trouble = {
  'tech-trouble': `no funciona, no funcionan, caído/a, error/n, fallo/n, falla/n, colgar/v, bloqueado/a, no carga, no abre, lento, problema técnico, problemas técnicos, mensaje de error, fuera de servicio, averiado/a, se cae, pantalla en blanco, enlace roto`,
  'computer-broken': `se me murió el portátil, disco duro, ordenador roto, se rompió la computadora, sin batería, perdí los archivos, archivo dañado, virus, hackeado/a, hackear/v, batería, pantalla rota, laptop nueva, pérdida de datos, corrupto`,
  'mail-trouble': `carpeta de spam, spam, correo no deseado, buzón lleno, no recibí tu correo, no recibí su correo, no me llegó, nunca llegó, no nos llegó, correo devuelto, dirección equivocada, se me pasó tu correo, se me pasó su correo, bandeja llena, no vi tu correo, no vi tu mensaje, se perdió el correo`,
  'access-trouble': `no puedo abrir, no se abre, no puedo entrar, contraseña incorrecta, enlace caducado, link vencido, acceso denegado, olvidé la contraseña, archivo muy pesado, formato incorrecto, sin acceso, no tengo acceso, solicitar acceso, el enlace no funciona`,
  'internet-connection': `internet, wifi, conexión, señal, cobertura, sin internet, sin señal, se corta, red, redes, mala conexión, banda ancha, estás en mute, datos móviles, vpn`,
  'internal-process': `proceso interno, proceso de aprobación, comité, burocracia, papeleo, revisión interna, internamente, esperando aprobación, pendiente de aprobación, trámite interno, orden de compra, tiene que pasar por, pasar por dirección, jerarquía, alineación interna, circuito de aprobación`,
  'waiting-on-others': `esperando a nuestro cliente, esperando que nuestro cliente, esperando al jefe, nuestro cliente no ha pagado, el cliente no nos ha pagado, cuando nos paguen, hasta que nos paguen, cuando cobremos, no depende de mí, no depende de nosotros, no está en mis manos, está en manos de, esperando respuesta de`,
  'staff-change': `dejó la empresa, ya no trabaja aquí, ya no está con nosotros, reestructuración, reorganización, falta de personal, cambio de personal, renunció, renuncia, relevo, sustituido por, cambio de responsable, fusión, rotación, cortos de personal, dimitió, dimisión`,
  'supply-trouble': `agotado/a, sin stock, proveedor se retrasa, retenido en aduana, problema de entrega, paquete perdido, falta de material, desabastecimiento, entrega equivocada, aduana, plazo de entrega, sin existencias, cadena de suministro, escasez`,
  'emergency-crisis': `emergencia/n, crisis, caos, desastre/n, catástrofe/n, pánico, apagar fuegos, apagar incendios, pandemia, drama/n, en apuros, pesadilla/n, desmadre, follón`,
  'quality-defect': `gotear/v, torcido/a, desnivelado/a, agrietado/a, grieta/n, abolladura/n, flojo/a, mancha/n, inacabado/a, incompleto/a, a medias, chapuza/n, piezas faltantes, mal hecho, humedad/n, moho`,
  'blocked-stuck': `atascado/a, bloqueado/a, cuello de botella, sin avances, no avanza, estancado/a, parado/a, punto muerto, no podemos seguir, no puedo seguir, trabado/a, callejón sin salida, paralizado/a`,
} satisfies Record<keyof typeof TROUBLE, string>;
