import type { JudgeAsset } from '../../languages/define';

/** A judge ready to run. */
export interface JudgeModel extends Omit<JudgeAsset, 'weights'> {
  readonly weights: Float32Array;
}

const LEVELS = 7;
const unpacked = new WeakMap<JudgeAsset, JudgeModel>();

/** Unpacks a judge, once. */
export function modelOf(asset: JudgeAsset): JudgeModel {
  const known = unpacked.get(asset);
  if (known) return known;
  const model = { ...asset, weights: unpackWeights(asset.weights, asset.scales) };
  unpacked.set(asset, model);
  return model;
}

/** Levels are squared: small weights, which are most, keep more of themselves. */
export function packWeights(weights: Float32Array, scales: readonly number[]): string {
  const bytes = new Uint8Array(weights.length / 2);
  for (let index = 0; index < weights.length; index += 1) {
    const share = (weights[index] ?? 0) / (scales[index % scales.length] ?? 1);
    const level = Math.round(Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share))) * LEVELS) + LEVELS;
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | (index % 2 === 0 ? level : level << 4);
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Weights from their packed form. */
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
