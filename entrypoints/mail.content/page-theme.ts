import type { PageTheme } from '../../utils/domain/reading';

/** Relative luminance below which a surface counts as dark, 0 to 1. */
const DARK_BELOW = 0.4;

/** Measuring makes the browser lay the page out; while nothing else changed it is done this seldom, ms. */
const MEASURE_EVERY_MS = 2_000;

/** Remembers the page's theme; `fresh` measures anew, else an older measurement will do for two seconds. */
export function themeMeter(document: Document, now: () => number): (fresh: boolean) => PageTheme {
  let measuredAt = -Infinity;
  let theme: PageTheme = 'light';
  return (fresh) => {
    if (fresh || now() - measuredAt >= MEASURE_EVERY_MS) {
      theme = measureTheme(document);
      measuredAt = now();
    }
    return theme;
  };
}

/**
 * Light or dark, measured on the surface in the middle of the page: mail clients have themes of their own, which
 * `prefers-color-scheme` knows nothing of (gmail-dom.md 3.1, outlook-dom.md 5).
 */
export function measureTheme(document: Document): PageTheme {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) {
    // In a narrow window our own panel lies over the middle; it says nothing about the page.
    if (element.localName === 'good-terms-panel') continue;
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return 'light';
}

/** Null for a surface that lets the one below shine through. */
function luminanceOf(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
