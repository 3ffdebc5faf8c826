import type { TRADES } from '../../concepts/trades';

/** Things of each trade. */
export const trades = {
  'trade-graphic': `logo/n, logotipo/n, fuente/n, tipografía/n, diseño/n, icono/n, infografía/n, tarjeta de visita, tarjetas de presentación, empaque/n, etiqueta/n, ilustración, ilustraciones, identidad, cabecera, paleta, envase/n, pantone`,
  'trade-web': `código, base de datos, api, backend, frontend, módulo/n, funcionalidad/n, botón, botones, formulario, carrito, script/n, interfaz, panel, servidor, despliegue, css, html, menú desplegable, repositorio, entorno de pruebas`,
  'trade-writing': `artículo/n, capítulo/n, párrafo/n, titular, titulares, entrada de blog, manuscrito/n, novela/n, guion, guiones, discurso/n, nota de prensa, ensayo/n, libro/n, título/n, redacción`,
  'trade-translation': `traducción, traducciones, traducir/v, idioma/n, glosario/n, terminología, subtítulo/n, español, inglés, alemán, francés, italiano, hablante nativo, localización, texto original, interpretación, lengua/n, bilingüe`,
  'trade-photo-video': `foto/n, sesión de fotos, vídeo/n, video/n, clip/n, montaje, edición, retoque/n, retrato/n, iluminación, lente, dron, tráiler, animación, animaciones, storyboard, locución, material grabado, película/n`,
  'trade-music': `canción, canciones, pista/n, mezcla/n, melodía, banda/n, concierto/n, disco/n, sonido, ensayo/n, coro, guitarra, piano, letra, jingle, música, músico/a, dj, cantante/n, lista de canciones, violín, voz`,
  'trade-building': `pared/n, suelo/n, piso, azulejo/n, techo/n, puerta/n, ventana/n, cocina, baño/n, hormigón, pintura, yeso, cimiento/n, andamio/n, escalera/n, valla, caldera, calefacción, tubería/n, tejado, obra/n, reforma, cemento, enchufe/n, cañería, terraza, ladrillo/n`,
  'trade-garden': `césped, árbol, árboles, seto/n, planta/n, flor, flores, jardín, arbusto/n, estanque, riego, podar/v, tierra, rosa/n, jardinería, maleza, pasto, grava`,
  'trade-furniture': `mesa/n, silla/n, armario/n, estante/n, madera, roble, sofá, cortina/n, lámpara/n, mueble/n, papel pintado, escritorio/n, cajón, cajones, encimera, ropero, barniz, alfombra/n, repisa/n`,
  'trade-event': `evento/n, local, catering, escenario, lista de invitados, decoración, conferencia/n, exposición, feria/n, festival/n, ceremonia/n, bufé, carpa, micrófono/n, invitación, invitaciones, stand/n, banquete/n, salón, ponente/n, menú`,
  'trade-teaching': `clase/n, curso/n, examen, exámenes, deberes, tarea, taller, formación, capacitación, temario, seminario/n, ejercicio/n, material didáctico, diapositiva/n, lección, lecciones, apuntes, nota`,
  'trade-health': `terapia/n, tratamiento/n, sesión, masaje/n, dieta/n, ejercicio/n, dolor, dolores, receta/n, diagnóstico/n, síntoma/n, revisión médica, medicación, nutrición, rutina, plan de entrenamiento, vacuna/n, empaste`,
  'trade-food': `tarta/n, pastel, menú, menús, plato/n, bufé, canapés, ingrediente/n, receta/n, vegano/a, vegetariano/a, gluten, alergia/n, porción, postre/n, panadería, cocinero/a, salsa/n, bocadillo/n, entrante/n, tortilla`,
  'trade-fashion': `vestido/n, traje/n, tela/n, costura, dobladillo, manga/n, camisa/n, camiseta/n, pantalón, pantalones, sastre, zapato/n, patrón, joya/n, anillo/n, falda/n, chaqueta/n, bordado/n, seda`,
  'trade-beauty': `pelo, cabello, corte de pelo, maquillaje, manicura, uñas, salón, tinte, mechas, pestañas, cuidado de la piel, belleza, peinado/n, peluquería, estilista/n`,
  'trade-consulting': `estrategia/n, análisis, pronóstico/n, plan de negocio, auditoría/n, público objetivo, métricas, kpi, estudio de mercado, diapositivas, encuesta/n, recomendaciones, previsión, estadística/n, indicadores, diagnóstico`,
  'trade-it-support': `instalar/v, instalación, instalaciones, red, impresora, copia de seguridad, virus, actualización, reiniciar/v, acceso remoto, migración, cortafuegos, restablecer/v, cuenta de usuario, soporte, mantenimiento`,
  'trade-print': `imprimir/v, impresión, impresiones, imprenta/n, tinta, papel, encuadernación, folleto/n, tirada, ejemplares, sangrado, mate, brillo, cartel, pegatina/n, reimprimir/v, volante/n`,
  'trade-cleaning-care': `limpieza, limpiador, limpiadora, lavandería, planchar/v, niñera, pasear al perro, cuidador, cuidadora, aspirar/v, asistenta, empleada doméstica, residencia`,
  'trade-realestate': `alquiler, alquileres, arrendar/v, inquilino/a, casero/a, visita al piso, inmobiliaria, propiedad/n, hipoteca, fianza, plano/n, inmueble/n, arrendador, arrendatario`,
  'trade-travel-service': `excursión, excursiones, guía/n, reserva/n, itinerario/n, agencia de viajes, traslado/n, alojamiento/n, visita guiada, crucero/n, turista/n, recorrido/n`,
  'trade-logistics-shop': `stock, almacén, almacenes, pedido/n, producto/n, artículo/n, tienda/n, albarán, albaranes, inventario/n, catálogo/n, mercancía/n, existencias, referencia, mercadería, bodega/n`,
} satisfies Record<keyof typeof TRADES, string>;
