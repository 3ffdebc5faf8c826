// Trains the learned judge and writes it beside its language: `npm run -s train -- [en es de] [--public FOLDER]`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGE_CODES, type LanguageCode } from '../../utils/domain/language';
import type { JudgeAsset } from '../../utils/languages/define';
import { loadLanguages } from '../../utils/languages/load';
import { InputError, runTool } from './evaluation/input';
import type { Example } from './training/learner';
import { reportOf } from './training/report';
import { exampleSetOf, sharedExamplesOf } from './training/example-set';
import { materialOf } from './training/material';
import { trainLanguage } from './training/train-language';

const USAGE = 'usage: npm run -s train -- [en es de] [--public FOLDER] [--report]';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

await runTool('train', async () => {
  const { values, positionals } = parseArgs({
    options: { public: { type: 'string', default: `${ROOT}../shared/corpus` }, report: { type: 'boolean' } },
    allowPositionals: true,
  });
  const codes = LANGUAGE_CODES.filter((code) => positionals.length === 0 || positionals.includes(code));
  if (positionals.some((code) => !LANGUAGE_CODES.includes(code as LanguageCode))) throw new InputError(USAGE);
  const packs = await loadLanguages();
  const taught = new Map<LanguageCode, readonly Example[]>();
  for (const pack of packs) taught.set(pack.code, await sharedExamplesOf(pack));
  for (const pack of packs.filter(({ code }) => codes.includes(code))) {
    const { code } = pack;
    const material = await materialOf(pack, values.public);
    const set = exampleSetOf(
      material,
      [...taught].flatMap(([other, examples]) => (other === code ? [] : examples)),
    );
    const trained = trainLanguage(material, set);
    writeFileSync(`${ROOT}utils/languages/${code}/judge.ts`, moduleOf(trained.asset));
    const report = reportOf(material, set, trained, values.report ?? false);
    writeFileSync(`${ROOT}test/corpus/train/report-${code}.md`, report);
    process.stdout.write(`${report}\n`);
  }
});

function moduleOf(asset: JudgeAsset): string {
  return [
    '// Written by `npm run train`: do not edit.',
    "import type { JudgeAsset } from '../define';",
    '',
    `export const judge: JudgeAsset = ${JSON.stringify(asset)};`,
    '',
  ].join('\n');
}
