import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from './source-files';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Most the reader may add to the mail page, bytes after gzip. */
const READER_BUDGET = 25_000;

/** Ways out of the computer; none may stand in anything we ship (trust.md 2f, proof 2). */
const WAYS_OUT = [
  /\bfetch\s*\(/u,
  /\bXMLHttpRequest\b/u,
  /\bWebSocket\b/u,
  /\bEventSource\b/u,
  /\bsendBeacon\b/u,
  /\bRTCPeerConnection\b/u,
  /importScripts\s*\(/u,
  /url\(\s*['"]?https?:/u,
];

for (const build of BUILDS) {
  const folder = path.join(root, '.output', build);

  describe(`the ${build} build (made before the tests run)`, () => {
    it('exists', () => {
      expect(existsSync(folder), 'run "npm run build", or "npm test", which builds').toBe(true);
    });

    it('asks for exactly the permissions the architecture lists', () => {
      const manifest = readManifest(folder);
      const sidePanel = build === 'chrome-mv3' ? ['sidePanel'] : [];
      expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab', 'scripting', ...sidePanel]);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual([
        'https://mail.google.com/*',
        'https://outlook.cloud.microsoft/*',
        'https://outlook.live.com/*',
        'https://outlook.office.com/*',
        'https://outlook.office365.com/*',
      ]);
    });

    it('replaces no page of the browser', () => {
      const { chrome_url_overrides, chrome_settings_overrides } = readManifest(folder);
      expect([chrome_url_overrides, chrome_settings_overrides]).toEqual([undefined, undefined]);
    });

    it('forbids every connection on every extension page', () => {
      const policy = readManifest(folder).content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).not.toMatch(/unsafe|\*/u);
    });

    it('keeps the reader small, and free of React, Dexie, compromise and zod', () => {
      const reader = readFileSync(path.join(folder, 'content-scripts/mail.js'));
      expect(gzipSync(reader).byteLength).toBeLessThan(READER_BUDGET);
      const code = reader.toString('utf8');
      for (const mark of [
        'react.element',
        'react.transitional',
        'useState',
        'Dexie',
        'compromise',
        'ZodError',
        '$ZodType',
      ]) {
        expect(code).not.toContain(mark);
      }
    });

    it('holds no way to send anything anywhere', () => {
      const found = shippedFiles(folder).flatMap((file) => {
        const code = readFileSync(path.join(folder, file), 'utf8');
        return WAYS_OUT.filter((way) => way.test(code)).map((way) => `${file}: ${way.source}`);
      });
      expect(found).toEqual([]);
    });
  });
}

interface Manifest {
  readonly chrome_url_overrides?: unknown;
  readonly chrome_settings_overrides?: unknown;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

function shippedFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html)$/u.test(file));
}
