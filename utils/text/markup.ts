/**
 * The part of the DOM that text extraction needs. A live `Element` fits, and so does the small tree that
 * `parseHtml` builds where there is no DOM (workers, Node).
 */
export interface MarkupNode {
  /** 1 for an element, 3 for text, anything else is ignored. */
  readonly nodeType: number;
  /** Tag name of an element, any case. */
  readonly nodeName: string;
  /** Text of a text node. */
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  /** Present on elements. */
  readonly getAttribute?: (name: string) => string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The attribute of an element; empty when it is missing or the node is no element. */
export function attributeOf(node: MarkupNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}
