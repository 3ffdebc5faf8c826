// `npm run bench`: speed, as ratios within one run, because machines differ and are noisy.
import { measureEngine } from '../bench/engine-speed';
import { measureReader } from '../bench/reader-cost';

const engine = await measureEngine();
console.log(`engine: ${engine.messages} ordinary messages, ${engine.characters} characters`);
console.log(`  analysis     ${engine.analysisMs.toFixed(0)} ms`);
console.log(`  plain parse  ${engine.compromiseMs.toFixed(0)} ms (compromise on the same text)`);
console.log(
  `  ratio        ${(engine.compromiseMs / engine.analysisMs).toFixed(1)} times as fast (wanted: at least 20)`,
);

console.log(
  'reader: 2,000 unrelated changes a second for 10 s, part of the main thread spent in it (wanted: under 2 %)',
);
for (const { page, mutations, share } of await measureReader()) {
  console.log(`  ${page.padEnd(22)} ${(share * 100).toFixed(2).padStart(5)} %  (${String(mutations)} changes)`);
}
