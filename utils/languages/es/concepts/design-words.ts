import type { DESIGN_WORDS } from '../../concepts/design-words';

/** Parts and properties of things to look at. */
export const designWords = {
  colour: `color, colores, rojo/a, azul, azules, verde/n, amarillo/a, negro/a, blanco/a, gris, grises, rosa, naranja, morado/a, marrón, turquesa, dorado/a, plateado/a, beige, oscuro/a, tono/n, colorido/a, celeste/n`,
  'shape-form': `forma/n, línea/n, círculo/n, cuadrado/a, esquina/n, borde/n, redondo/a, curva/n, triángulo/n, marco/n, recto/a, flecha/n, raya/n, punto, rectangular`,
  'position-side': `arriba, abajo, izquierda, derecha, centro/n, medio, lado/n, superior, inferior, encima, debajo, al lado, delante, detrás, dentro, fuera, margen, izquierdo/a, derecho/a, entre`,
  'font-text': `fuente/n, negrita/n, cursiva/n, letra/n, tipografía, tamaño de letra, encabezado/n, coma/n, punto final, subrayado/a, mayúscula/n, interlineado, viñeta/n, palabra/n, carácter, caracteres, frase/n, puntuación`,
  'page-part': `cabecera/n, menú, pie de página, portada/n, columna/n, sección, secciones, apartado/n, página de inicio, formulario de contacto, botón, botones, banner, galería/n, navegación, contraportada, índice/n, introducción`,
  'picture-part': `fondo/n, primer plano, motivo, rostro/n, retrato/n, paisaje/n, modelo, escena/n, sombra/n, contraste/n, brillo, nitidez, filtro/n, encuadre/n, textura/n, patrón, patrones`,
  'sound-voice': `sonido/n, volumen, voz, voces, ruido/n, más alto, más bajo, audio/n, eco, silencio, ruido de fondo, tono, altavoz, altavoces, pronunciación`,
  'style-taste': `estilo/n, gusto/n, aspecto/n, apariencia, onda, ambiente, estética, look, minimalista/n, aire, corporativo/a, al estilo de, toque/n`,
  'material-stuff': `madera, metal, metales, vidrio, cristal, piedra/n, plástico/n, acero, cuero, cerámica, mármol, cobre, algodón, hierro, aluminio, goma`,
} satisfies Record<keyof typeof DESIGN_WORDS, string>;
