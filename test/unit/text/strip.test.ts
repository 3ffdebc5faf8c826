import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'strip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function strip(
  args: readonly string[],
  input = '',
): { readonly out: string; readonly error: string; readonly code: number | null } {
  const tsx = path.resolve('node_modules/.bin/tsx');
  const child = spawnSync(tsx, ['--tsconfig', 'tsconfig.json', 'test/tools/strip.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { out: child.stdout, error: child.stderr, code: child.status };
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

describe('npm run strip', () => {
  it('prints the new words of a message', () => {
    const { out, code } = strip([], 'Fine.\n\nOn Mon, Mar 3, 2025 at 10:15 AM Ann <a@b.example> wrote:\n> old\n');
    expect({ out, code }).toEqual({ out: 'Fine.\n', code: 0 });
  });

  it('prints the new words of HTML', () => {
    expect(strip(['--html'], '<p>F&uuml;r Sie</p><blockquote type="cite">alt</blockquote>').out).toBe('Für Sie\n');
  });

  it('prints a row for each row, in their order', () => {
    const rows = file('rows.jsonl', '{"id":"a","text":"One\\n-- \\nBob"}\n\n{"id":"b","html":"<p>Two</p>"}\n');
    expect(strip(['--jsonl', rows]).out).toBe('{"id":"a","text":"One"}\n{"id":"b","text":"Two"}\n');
  });

  it.each([
    ['a missing file', ['--jsonl', path.join(folder, 'missing.jsonl')], /cannot read .*missing\.jsonl/],
    [
      'a broken line',
      ['--jsonl', file('broken.jsonl', '{"id":"a","text":"One"}\n{"id":\n')],
      /broken\.jsonl:2: not JSON/,
    ],
    [
      'a row without words',
      ['--jsonl', file('empty.jsonl', '{"id":"a"}\n')],
      /empty\.jsonl:1: a row needs "text" or "html"/,
    ],
    [
      'a row without id',
      ['--jsonl', file('nameless.jsonl', '{"text":"a"}\n')],
      /nameless\.jsonl:1: a row needs an "id"/,
    ],
    ['an unknown option', ['--what'], /usage:/],
  ])('says what is wrong with %s, on stderr alone', (_name, args, message) => {
    const { out, error, code } = strip(args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
  });
});
