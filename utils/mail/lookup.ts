/** Whether an element is on screen: displayed, and no ancestor takes it out. Mail apps keep old views, hidden. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], [inert]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * All elements of the first selector that finds a valid one, in the page's order; empty when none does.
 * @param selectors in order of preference
 */
export function firstFound(
  root: ParentNode,
  selectors: readonly string[],
  isValid: (element: Element) => boolean = () => true,
): readonly Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter(isValid);
    if (found.length > 0) return found;
  }
  return [];
}

/** The closest ancestor for the first selector that has one. */
export function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Keeps what lies inside `root` but in nothing matching `foreign` below it. */
export function notInside(foreign: string, root: Element): (element: Element) => boolean {
  return (element) => {
    const holder = element.parentElement?.closest(foreign);
    return !holder || !root.contains(holder) || holder === root;
  };
}
