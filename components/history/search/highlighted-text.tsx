import { foldForSearch } from '../../../utils/store/search-texts';
import styles from './search-hits.module.css';

interface HighlightedTextProps {
  readonly text: string;
  readonly query: string;
}

/** A text with the words searched for marked. */
export function HighlightedText({ text, query }: HighlightedTextProps) {
  return markedParts(text, query).map(({ part, marked }, index) =>
    marked ? (
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

interface Part {
  readonly part: string;
  readonly marked: boolean;
}

/** Folding can change the length of a text; then nothing is marked rather than the wrong letters. */
function markedParts(text: string, query: string): readonly Part[] {
  const folded = foldForSearch(text);
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (folded.length !== text.length || words.length === 0) return [{ part: text, marked: false }];
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    const next = nextHit(folded, words, at);
    if (next.start > at) parts.push({ part: text.slice(at, next.start), marked: false });
    if (next.end > next.start) parts.push({ part: text.slice(next.start, next.end), marked: true });
    at = next.end;
  }
  return parts;
}

function nextHit(folded: string, words: readonly string[], from: number): { start: number; end: number } {
  let hit = { start: folded.length, end: folded.length };
  for (const word of words) {
    const start = folded.indexOf(word, from);
    if (start !== -1 && start < hit.start) hit = { start, end: start + word.length };
  }
  return hit;
}
