/** Places and directions. */
export const PLACES = {
  'place-workplace': 'office, studio, workshop',
  'place-town': 'town, street, country',
  'place-names': 'countries and cities',
  'direction-here-there': 'here, there, somewhere',
  'remote-onsite': 'remote, at your place',
} as const;
