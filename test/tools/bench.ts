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

const reader = await measureReader();
console.log(
  `reader: ${reader.mutations} unrelated mutations in ${(reader.durationMs / 1000).toFixed(1)} s beside an open thread`,
);
console.log(`  main thread  ${(reader.share * 100).toFixed(2)} % spent in the reader (wanted: under 2 %)`);
