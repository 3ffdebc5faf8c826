/** Ancestors of `element` from its parent up to and including `root`; empty when `root` does not contain it. */
export function ancestorsUpTo(element: Element, root: Element): readonly Element[] {
  if (element === root || !root.contains(element)) return [];
  const ancestors: Element[] = [];
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    ancestors.push(ancestor);
    if (ancestor === root) break;
  }
  return ancestors;
}

/** True when one of `holders` is `element` or contains it. */
export function isWithin(holders: readonly Element[], element: Element): boolean {
  return holders.some((holder) => holder.contains(element));
}

/** Without those that stand inside another of them. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}
