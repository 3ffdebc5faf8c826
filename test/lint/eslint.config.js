// Strict TypeScript, and the import rules of the architecture: who may know whom (shared in README's map).
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { IMPORT_ZONES } from './import-zones.js';

/** One `no-restricted-imports` block a zone: the message says what the zone may use instead. */
const zones = IMPORT_ZONES.map(({ files, except = [], forbid, because }) => ({
  files,
  ignores: except,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: forbid.map((regex) => ({ regex, message: because })) },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      'node_modules/**',
      'test/.cache/**',
      'test/pictures/**',
      'test/fixtures/**/*.js',
      'utils/languages/*/judge.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Trusted Types: text nodes only.' }],
    },
  },
  { files: ['utils/log.ts', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-properties': 'off' },
  },
  ...zones,
);
