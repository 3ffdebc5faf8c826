import type { PROJECT } from '../../concepts/project';

/** Parts of a project and what it leaves behind: phases, files, drafts, documents. */
export const project = {
  'phase-milestone': `fase/n, hito/n, etapa/n, paso/n, sprint/n, próximo paso, arranque, iteración, avance/n, progreso/n, hoja de ruta, estado`,
  'revision-round': `ronda/n, revisión, revisiones, ronda de cambios, correcciones, otra ronda, segunda ronda, tercera ronda, rehacer/v, vuelta/n, modificación, modificaciones, modificar/v`,
  'draft-version': `borrador, borradores, versión, versiones, maqueta/n, boceto/n, prototipo/n, muestra/n, variante/n, primer borrador, prueba, wireframe/n, vista previa, opción, opciones, propuesta/n`,
  'final-version': `versión final, archivo final, versión definitiva, arte final, listo para imprimir, última versión, archivos finales, definitivo/a, versión terminada`,
  'launch-release': `lanzamiento/n, lanzar/v, salir en vivo, publicación, inauguración, estreno/n, puesta en marcha, salida al aire, apertura, en producción, debut`,
  handover: `entrega/n, entregar/v, entrega final, traspaso, entregable/n, envío, presentar/v, hacer entrega, recepción de obra, entregado/a`,
  'deadline-word': `plazo/n, fecha límite, fecha tope, fecha de entrega, deadline, vencimiento, tope, fecha objetivo, cierre de edición, entrega el`,
  'brief-requirements': `brief, briefing, especificación, especificaciones, requisito/n, pautas, guía de estilo, manual de marca, instrucciones, criterios, cuestionario/n, lineamientos, directrices`,
  'scope-extra': `función extra, añadido/n, nueva función, página adicional, una página más, otra página, ya que estás, nuevo requisito, extra/n, de paso, algo adicional, trabajo adicional, agregado/n`,
  'meeting-word': `reunión, reuniones, llamada/n, cita/n, sesión, sesiones, taller/n, conferencia/n, junta/n, videollamada/n, seminario/n, consulta/n, encuentro/n, entrevista/n, visita`,
  'meeting-off': `no se presentó, no te presentaste, plantón, me dejó plantado, dejar plantado, no apareció, olvidé la reunión, perdí la llamada, reprogramar/v, reagendar/v, no llego a la reunión, no podré asistir, tengo que cancelar, en otro momento, no pude conectarme`,
  'minutes-report': `acta/n, informe/n, nota/n, resumen, resúmenes, minuta/n, documentación, estudio, bitácora, reporte/n, memo, análisis`,
  'document-word': `documento/n, papel, papeles, formulario/n, archivo/n, carta/n, página/n, papeleo, pdf, hoja de cálculo, carpeta/n, expediente/n, folleto/n, oficio/n`,
  'file-format': `archivo/n, jpg, png, pdf, svg, psd, resolución, alta resolución, baja resolución, formato/n, zip, mp4, mp3, vector, vectores, dpi, rgb, cmyk, docx, indesign, archivo abierto, editable/n, fichero/n`,
  'content-material': `contenido/n, material, materiales, texto/n, foto/n, imagen, imágenes, datos, información, info, insumos, recursos, biografía, logotipos, párrafo/n, frase/n`,
  'access-login': `acceso/n, contraseña/n, clave/n, usuario, credenciales, permisos, llave/n, invitación, código/n, datos de acceso, ftp, pin, doble factor`,
  'feedback-word': `comentario/n, feedback, observación, observaciones, retroalimentación, anotación, anotaciones, impresión, impresiones, devolución, valoración`,
  'vague-feedback': `más impacto, factor wow, efecto wow, más moderno, más dinámico, le falta algo, falta algo, no me transmite, no termina de convencerme, más fresco, más chispa, chispa, que enganche, no sé explicarlo, cuando lo vea lo sabré, más pegada, sorpréndeme, no me dice nada, dale vida, darle vida, falta fuerza`,
  'direction-change': `empezar de nuevo, volver a la primera versión, volver al original, versión original, otra dirección, nueva dirección, totalmente distinto, desde cero, cambio de planes, volver a empezar, borrón y cuenta nueva, otro rumbo, cambio de rumbo, versión anterior`,
  'task-todo': `tarea/n, pendiente/n, trabajo/n, encargo/n, proyecto/n, asignación, ticket/n, paquete de trabajo, labor, labores, quehacer, chamba/n, laburo/n, curro, mandado`,
  'effort-hours': `esfuerzo/n, horas de trabajo, trabajo extra, carga, días de trabajo, lleva tiempo, mano de obra, horas dedicadas, dedicación, hora/n, tiempo invertido, curro`,
  'availability-capacity': `completo/a, agenda llena, disponibilidad, próxima fecha libre, lista de espera, hueco libre, disponible desde, reservar la fecha, cupo/n, sin cupo, apartar la fecha`,
  'follow-up-project': `próximo proyecto, nuevo proyecto, futuro proyecto, largo plazo, trabajo continuo, trabajo regular, más proyectos, proyecto grande, seguir colaborando, más encargos, relación a largo plazo`,
} satisfies Record<keyof typeof PROJECT, string>;
