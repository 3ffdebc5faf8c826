import type { QUALITY } from '../../concepts/quality';

/** How a thing is: good, ugly, modern, empty, clear. */
export const quality = {
  'good-great': `bueno/a, buen, genial/n, excelente/n, fantástico/a, maravilloso/a, perfecto/a, estupendo/a, magnífico/a, fenomenal/n, increíble/n, chévere/n, bárbaro/a, padrísimo/a, impresionante/n, espectacular, buenísimo/a, guay, bacano/a`,
  'bad-terrible': `malo/a, mal, pésimo/a, horrible/n, terrible/n, horroroso/a, deficiente/n, lamentable/n, desastroso/a, penoso/a, fatal/n, basura, porquería, asqueroso/a, una mierda, nefasto/a, malísimo/a, bazofia`,
  ugly: `feo/a, horrible, hortera/n, cutre/n, de mal gusto, espantoso/a, kitsch, chillón, chillona, daña la vista, ordinario/a, naco/a, horrendo/a, vómito`,
  beautiful: `bonito/a, hermoso/a, precioso/a, elegante/n, bello/a, lindo/a, atractivo/a, estiloso/a, estético/a, fino/a, delicado/a, chulo/a, encantador`,
  'boring-plain': `aburrido/a, soso/a, genérico/a, plano/a, sin vida, sin gracia, monótono/a, insípido/a, tedioso/a, del montón, sin alma, anodino/a, insulso/a`,
  'interesting-lively': `interesante/n, emocionante/n, creativo/a, original/n, inspirador, dinámico/a, cautivador, atrevido/a, innovador, innovadora, vibrante/n, fresco/a, pegadizo/a, impactante/n, llamativo/a`,
  professional: `profesional/n, de calidad, serio/a, de alta gama, bien hecho, premium, sofisticado/a, pulido/a, profesionalmente, calidad, de primera, de lujo, formal/n`,
  amateurish: `amateur, poco profesional, descuidado/a, chapucero/a, chapuza/n, casero/a, mal hecho, hecho con prisas, vago/a, torpe/n, de aficionado, hecho a la ligera, dejado/a, flojo/a`,
  'cheap-looking': `aspecto barato, barato/a, de baja calidad, cutre/n, corriente, de mala calidad, chafa/n, de segunda, low cost, trucho/a, clipart`,
  'old-modern': `moderno/a, anticuado/a, pasado de moda, actual/n, a la moda, retro, clásico/a, atemporal/n, al día, viejo/a, vintage, noventero/a, tradicional/n, de vanguardia, desfasado/a`,
  'clear-readable': `claro/a, legible/n, conciso/a, comprensible/n, limpio/a, ordenado/a, bien estructurado, sencillo/a, nítido/a, estructurado/a, fácil de leer`,
  'unclear-messy': `confuso/a, desordenado/a, caótico/a, ilegible/n, borroso/a, vago/a, recargado/a, poco claro, lioso/a, ambiguo/a, embarullado/a, enredado/a, incomprensible/n`,
  'suitable-fit': `adecuado/a, apropiado/a, encajar/v, idóneo/a, acorde/n, pega con, va con nuestra, conveniente/n, pertinente/n, oportuno/a, compatible/n, a medida`,
  unsuitable: `inadecuado/a, inapropiado/a, no encaja, no pega, no es lo que queríamos, no es lo que quería, no es lo que pedí, fuera de lugar, no va con nosotros, no es para nosotros, no es lo que esperaba, no es lo que tenía en mente`,
  'new-used': `nuevo/a, usado/a, de segunda mano, reciente, sin usar, estrenar/v, renovado/a, desgastado/a, flamante/n, reacondicionado/a`,
  'strong-weak': `fuerte/n, débil, débiles, estable/n, sólido/a, robusto/a, frágil, frágiles, potente/n, resistente/n, duro/a, duradero/a, fuerza, debilidad`,
  'full-empty': `lleno/a, vacío/a, completo/a, incompleto/a, en blanco, repleto/a, parcial/n, hueco/a, abarrotado/a`,
  'warm-cold-feel': `cálido/a, frío/a, acogedor, acogedora, estéril, suave/n, duro/a, juguetón, serio/a, agresivo/a, femenino/a, masculino/a, infantil, infantiles, tierno/a`,
  useful: `útil, útiles, práctico/a, funcional/n, conveniente, servible/n, fácil de usar, ventajoso/a, ventaja/n, eficiente/n, cómodo/a, provechoso/a`,
} satisfies Record<keyof typeof QUALITY, string>;
