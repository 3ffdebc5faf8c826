import type { DESIGN_WORDS } from '../../concepts/design-words';

/** Parts and properties of things to look at. */
export const designWords = {
  colour: `colour/n, color/n, red, blue, green, yellow, black, white, grey, gray, pink, orange, purple, brown, turquoise, gold, silver, beige, dark, bright, pale, shade/n, hue, colourful, colorful, navy`,
  'shape-form': `shape/n, line/n, circle/n, square/n, corner/n, edge/n, round, curve/n, triangle, border/n, frame/n, straight, arrow/n, stripe/n, dot/n, rectangular, oval`,
  'position-side': `top, bottom, left, right hand, centre, center, middle, side/n, upper, lower, above, below, beside, next to, front, back, inside, outside, underneath, margin/n, left hand, between`,
  'font-text': `font/n, bold, italic, letter/n, letters, typeface, font size, heading/n, comma/n, full stop, underline/v, capital letters, spacing, bullet point/n, word/n, character/n, sentence/n, punctuation`,
  'page-part': `header/n, menu/n, footer/n, cover/n, sidebar, column/n, section/n, paragraph, home page, about page, contact form, button/n, banner, page/n, gallery, slider, navigation, tab/n, back cover, table of contents, intro`,
  'picture-part': `background/n, foreground, motif/n, face/n, portrait/n, landscape/n, subject, model/n, scene/n, shadow/n, contrast, brightness, sharpness, filter/n, crop, texture/n, pattern/n, horizon`,
  'sound-voice': `sound/n, volume, voice/n, noise, louder, quieter, audio, echo, mute/v, background noise, tone, silence, speaker/n, pronunciation, accent`,
  'style-taste': `style/n, taste, look and feel, feel, vibe/n, mood, aesthetic, look, theme, flair, minimalist, clean look, corporate, in the style of, appearance`,
  'material-stuff': `wood, metal, glass, stone/n, plastic, steel, leather, paper, ceramic, marble, copper, cotton, brick/n, timber, iron, aluminium, rubber, concrete`,
} satisfies Record<keyof typeof DESIGN_WORDS, string>;
