import type { ConceptId } from '../../define-concepts';

/** Grammar and cues. */
export const grammar = {
  negation: `no, nunca, jamás, ni, sin, nadie, tampoco, ninguno, ninguna, ningún, nada de`,
  conditional: `si, salvo que, a menos que, a no ser que, en caso de, en caso de que, siempre que, suponiendo, supongamos, por si, si acaso`,
  reported: `
    el anterior, la anterior, los anteriores, la agencia anterior, mi antiguo/a, mi ex, mi exjefe, mi exmarido, mi exmujer, mi exsocio, un excliente, un amigo, una amiga, un conocido, una conocida,
    el personaje, la escena, en el guion, del guion, el guion dice, la viñeta, la novela, el villano, la película, en el cuento, el título, el eslogan, la frase, la acotación, el texto del, en la serie, el chiste, la canción,
    mi casero, mi inquilino, mi vecino, mi vecina, el vecino, la vecina, mi proveedor, mi jefe, mi jefa, la distribuidora, la compañía de, la aseguradora, el seguro de, mi seguro, la aerolínea, la telefónica, el banco nos, un competidor, una competidora, un cliente mío, una clienta mía,
    nuestro proveedor, otra empresa, la competencia nos, el ayuntamiento, la plataforma, mi primo, mi prima, el fontanero, el de la grúa, el portero, el de antes, la de antes, la imprenta nos, la mensajería, el otro día vi, me contaron que, te pego, le pego, os pego, el diccionario, un refrán, en el anuncio, mi trabajo, mi antiguo trabajo`,
  jest: `jaja, jajaja, jajajaja, jajaj, jajajaj, jeje, jejeje, jiji, es broma, era broma, de broma, bromeo, en broma, broma aparte, lol`,
  praise: `
    me encanta, me encantó, me encantaron, nos encanta, nos encantó, encantado/a, encantados con, enhorabuena por, felicidades, felicitaciones, te felicito, les felicito, qué maravilla, maravilloso/a, buenísimo/a, precioso/a, divino/a, impecable/n,
    perfecto/a, excelente/n, genial/n, fenomenal, estupendo/a, fantástico/a, espectacular, increíble trabajo, eres un sol, eres una maga, sos un genio, sos una genia, un genio, una genia, un crack, la rompiste, lo bordaste, lo clavaste, qué gusto, da gusto, qué alegría, quedó hermoso, quedó divino,
    mil gracias, muy bien hecho, bien hecho, buen trabajo, gran trabajo, muy contento/a, contentísimo/a, satisfechísimo/a, impresionado/a, joya, obra de arte, eres el mejor, eres la mejor, sos lo más, te adoro, se lució, te luciste, qué bárbaro, qué bárbara, bestialidad`,
  thanks: `gracias, muchas gracias, mil gracias, te agradezco, le agradezco, os agradezco, agradecido/a, agradecemos`,
  apology: `
    perdón, perdona, perdone, perdonad, perdonen, perdoname, disculpa, disculpe, disculpas, mil disculpas, lo siento, lo sentimos, siento, lamento, lo lamento, mea culpa, culpa mía, es culpa mía, fue culpa mía, qué vergüenza, qué pena con usted, qué pena contigo, qué pena, me da vergüenza, me vas a matar, soy un desastre, soy lo peor, mala mía, te fallé, le fallé, ups, uy, uf, híjole, chuta, jolín, ay`,
  i: `yo, nosotros, nosotras, me, nos`,
  you: `tú, vos, usted, ustedes, vosotros, vosotras, te, os`,
  my: `mi, mis, nuestro/a`,
  your: `tu, tus, su, sus, vuestro/a`,
  they: `él, ella, ellos, ellas, le, les`,
  nobody: `nadie, ninguno, ninguna, ni uno, ni una, ni un alma`,
  'a-few': `unos, unas, algunos, algunas, un par de, varios, varias, unos cuantos, unas cuantas`,
  'number-word': `dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos, doscientas, trescientos, quinientos, mil, dos mil, millón, millones, media docena, docena, un par, varios, varias`,
  'ordinal-word': `segundo/a, tercer, tercero/a, cuarto/a, quinto/a, sexto/a, séptimo/a, octavo/a, noveno/a, décimo/a, undécimo/a, duodécimo/a, enésimo/a, decimoquinto/a`,
} satisfies Partial<Record<ConceptId, string>>;
