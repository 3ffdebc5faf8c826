import type { PLACES } from '../../concepts/places';

/** Places and directions. */
export const places = {
  'place-workplace': `office/n, studio/n, workshop, factory, site, building/n, room/n, desk, shop/n, store/n, warehouse, premises, branch, location/n, headquarters, on site, workplace`,
  'place-town': `city, cities, town/n, village/n, street/n, country, countries, address, region/n, neighbourhood, centre of town, area/n, square, downtown, abroad, local, district, state, map/n`,
  'place-names': `london, new york, berlin, madrid, paris, vienna, zurich, america, england, germany, spain, france, italy, europe, uk, usa, dubai, india, mexico, china, switzerland, austria`,
  'direction-here-there': `here, there, where, somewhere, anywhere, everywhere, nowhere, nearby, near, far, away, close by, upstairs, elsewhere, locally, distance, round the corner`,
  'remote-onsite': `remote, remotely, work from home, home office, on site, at your office, at our office, come to our office, in the office, at your place, from home, in house, wfh`,
} satisfies Record<keyof typeof PLACES, string>;
