/** Parts and properties of things to look at. */
export const DESIGN_WORDS = {
  colour: 'colours',
  'shape-form': 'shape, line, circle, corner',
  'position-side': 'top, bottom, left, right, centre',
  'font-text': 'font, bold, letters',
  'page-part': 'header, menu, footer, cover',
  'picture-part': 'background, motif, face',
  'sound-voice': 'sound, volume, voice',
  'style-taste': 'style, taste, look',
  'material-stuff': 'wood, metal, glass, stone',
} as const;
