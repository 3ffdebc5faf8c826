import type { JudgeAsset } from '../../languages/define';
import { FEATURE_BITS } from './hash';
import type { WordTraits } from './vocabulary';

/** A judge ready to run: a dense table of the rows that are kept, and where each lies in it. */
export interface JudgeModel extends Omit<JudgeAsset, 'weights' | 'rows'> {
  /** Place of a row in the table, plus one; 0 for rows that were not worth keeping. */
  readonly places: Uint16Array;
  /** `kept rows × outputs`. */
  readonly weights: Float32Array;
  /** Sums over the parts of a word: the same word comes again and again. */
  readonly partSums: WeakMap<WordTraits, Float32Array>;
}

/** Most rows a judge may keep. */
export const MOST_ROWS = 0xffff;
const LEVELS = 7;
const unpacked = new WeakMap<JudgeAsset, JudgeModel>();

/** Unpacks a judge, once. */
export function modelOf(asset: JudgeAsset): JudgeModel {
  const known = unpacked.get(asset);
  if (known) return known;
  const { weights, rows, ...rest } = asset;
  const model = modelFrom(unpackRows(rows), unpackWeights(weights, asset.scales), rest);
  unpacked.set(asset, model);
  return model;
}

/**
 * A judge of unpacked rows and weights.
 * @throws Error when there are more than `MOST_ROWS` rows
 */
export function modelFrom(
  rows: ArrayLike<number>,
  weights: Float32Array,
  rest: Omit<JudgeAsset, 'weights' | 'rows'>,
): JudgeModel {
  if (rows.length > MOST_ROWS) throw new Error(`a judge keeps at most ${MOST_ROWS} rows`);
  const places = new Uint16Array(1 << FEATURE_BITS);
  for (let place = 0; place < rows.length; place += 1) places[rows[place] ?? 0] = place + 1;
  return { ...rest, places, weights, partSums: new WeakMap() };
}

/** Ascending rows as their distances, seven bits a byte, in base64. */
export function packRows(rows: ArrayLike<number>): string {
  const bytes: number[] = [];
  let before = -1;
  for (let index = 0; index < rows.length; index += 1) {
    let distance = (rows[index] ?? 0) - before - 1;
    before = rows[index] ?? 0;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
  }
  return base64Of(Uint8Array.from(bytes));
}

/** Rows from their packed form. */
export function unpackRows(packed: string): Int32Array {
  const bytes = atob(packed);
  const rows: number[] = [];
  let row = -1;
  let distance = 0;
  let shift = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index);
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    row += distance + 1;
    rows.push(row);
    distance = 0;
    shift = 0;
  }
  return Int32Array.from(rows);
}

/** Levels are squared: small weights, which are most, keep more of themselves. */
export function packWeights(weights: Float32Array, scales: readonly number[]): string {
  const bytes = new Uint8Array(Math.ceil(weights.length / 2));
  for (let index = 0; index < weights.length; index += 1) {
    const share = (weights[index] ?? 0) / (scales[index % scales.length] ?? 1);
    const level = Math.round(Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share))) * LEVELS) + LEVELS;
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | (index % 2 === 0 ? level : level << 4);
  }
  return base64Of(bytes);
}

/** Weights from their packed form; an odd number of them leaves one more, which no row points at. */
export function unpackWeights(packed: string, scales: readonly number[]): Float32Array {
  const bytes = atob(packed);
  const weights = new Float32Array(bytes.length * 2);
  for (let index = 0; index < weights.length; index += 1) {
    const byte = bytes.charCodeAt(index >> 1);
    const level = (index % 2 === 0 ? byte & 15 : byte >> 4) - LEVELS;
    weights[index] = Math.sign(level) * (level / LEVELS) ** 2 * (scales[index % scales.length] ?? 1);
  }
  return weights;
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
