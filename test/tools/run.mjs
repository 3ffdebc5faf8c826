// The one door behind every npm script: sets the project up, then runs the named tool.
import { spawnSync } from 'node:child_process';
import { bin, root, say, setUpChromium, setUpDependencies, setUpFirefox } from './set-up.mjs';

const [name, ...args] = process.argv.slice(2);

/** What each command runs, and which browsers it needs first. */
const COMMANDS = {
  dev: { file: bin('wxt'), args: [] },
  build: { file: bin('wxt'), args: ['build'] },
  demo: tool('demo.ts', ['chromium']),
  test: tool('test.ts', ['chromium', 'firefox']),
  analyze: tool('analyze.ts'),
  strip: tool('strip.ts'),
  evaluate: tool('evaluate.ts'),
  train: tool('train.ts'),
  'read-page': tool('read-page.ts', ['chromium']),
  bench: tool('bench.ts', ['chromium']),
  pictures: tool('pictures.ts', ['chromium']),
};

try {
  process.exitCode = main();
} catch (error) {
  say(`good-terms: ${error.message}`);
  process.exitCode = 1;
}

function main() {
  const command = COMMANDS[name];
  if (!command) throw new Error(`unknown command "${name}"; known: ${Object.keys(COMMANDS).join(', ')}`);
  setUpDependencies();
  const env = { ...process.env };
  if (command.browsers?.includes('chromium')) env.CHROMIUM_PATH = setUpChromium();
  if (command.browsers?.includes('firefox')) env.FIREFOX_PATH = setUpFirefox() ?? '';
  const child = spawnSync(command.file, [...command.args, ...args], {
    // Files named on the command line are relative to where the user stands.
    cwd: process.env.INIT_CWD && command.userFolder ? process.env.INIT_CWD : root,
    stdio: 'inherit',
    env,
  });
  return child.status ?? 1;
}

function tool(file, browsers = []) {
  return {
    file: bin('tsx'),
    args: ['--tsconfig', `${root}/tsconfig.json`, `${root}/test/tools/${file}`],
    browsers,
    userFolder: true,
  };
}
