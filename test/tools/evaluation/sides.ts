// The engine's two halves, each by itself: what the rules find, and what the learned judge says without them.
import type { LanguagePack } from '../../../utils/languages/define';

/** Packs without a judge: the rules decide alone. */
export function rulesAlone(packs: readonly LanguagePack[]): readonly LanguagePack[] {
  return packs.map((pack) => {
    const { judge, ...rules } = pack;
    return judge ? rules : pack;
  });
}

/** Packs whose judge gives nothing for what the rules found. */
export function judgeAlone(packs: readonly LanguagePack[]): readonly LanguagePack[] {
  return packs.map((pack) => (pack.judge ? { ...pack, judge: { ...pack.judge, ruleBonus: 0 } } : pack));
}
