import type { PLACES } from '../../concepts/places';

/** Places and directions. */
export const places = {
  'place-workplace': `oficina/n, estudio/n, taller, fábrica/n, obra, edificio/n, sala/n, local, locales, tienda/n, almacén, sede/n, sucursal, ubicación, despacho, planta/n`,
  'place-town': `ciudad/n, pueblo/n, calle/n, país, países, dirección, región, barrio/n, centro, zona/n, plaza, extranjero, local, distrito, provincia/n, mapa/n, colonia`,
  'place-names': `londres, nueva york, berlín, madrid, parís, barcelona, buenos aires, bogotá, lima, españa, méxico, argentina, chile, colombia, alemania, francia, italia, europa, estados unidos, miami, china, perú`,
  'direction-here-there': `aquí, acá, allí, allá, ahí, en algún lugar, en todas partes, en ningún sitio, cerca, lejos, en otro lado, por aquí, distancia, a la vuelta`,
  'remote-onsite': `remoto/a, a distancia, teletrabajo, desde casa, en la oficina, presencial/n, en persona, en sus oficinas, en nuestras oficinas, en casa, home office`,
} satisfies Record<keyof typeof PLACES, string>;
