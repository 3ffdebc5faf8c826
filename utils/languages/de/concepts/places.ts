import type { PLACES } from '../../concepts/places';

/** Places and directions. */
export const places = {
  'place-workplace': `büro/n, büros, studio/n, werkstatt, fabrik/n, baustelle/n, gebäude, raum, räume, laden, geschäft, lager, standort/n, filiale/n, räumlichkeiten, vor ort, zentrale, halle/n`,
  'place-town': `stadt, städte, dorf, dörfer, straße/n, land, länder, adresse/n, region/n, viertel, innenstadt, gegend, platz, ausland, lokal/a, bezirk/n, kanton/n, ort/n, karte`,
  'place-names': `berlin, hamburg, münchen, köln, frankfurt, wien, zürich, basel, bern, london, paris, deutschland, österreich, schweiz, spanien, frankreich, italien, europa, usa, mallorca, graz, china`,
  'direction-here-there': `hier, da, dort, irgendwo, überall, nirgends, nirgendwo, nähe, nah/a, weit, weg, anderswo, in der nähe, drüben, entfernung/n, um die ecke`,
  'remote-onsite': `remote, aus der ferne, homeoffice, von zuhause, vor ort, im büro, bei ihnen, bei uns, präsenz, in präsenz, vor ort termin, von daheim`,
} satisfies Record<keyof typeof PLACES, string>;
