import { readdirSync, readFileSync } from 'node:fs';

/**
 * Looks at the renderers of a browser every half second (Linux only: elsewhere it answers 0).
 * @param profile what the browser's command lines name. @returns how to stop, which answers the most memory of one renderer, MB.
 */
export function watchRenderers(profile: string): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, ...rendererMemory(profile));
  }, 500);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function rendererMemory(profile: string): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((process) => {
        const command = textOf(`/proc/${process}/cmdline`);
        if (!command.includes('--type=renderer') || !command.includes(profile)) return [];
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${process}/status`))?.[1];
        return kilobytes === undefined ? [] : [Number(kilobytes) / 1_000];
      });
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
