import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Which room of generator/ may import which: the straight line, and what lies below all of it. The rooms named here
// touch no machine, so that they run in a browser, a worker or a test alike; files/ reads the config, and loads it.
const floors = {
  diagnostics: [],
  scan: ['diagnostics'],
  config: ['diagnostics'],
  lexicon: ['config'],
  docs: ['diagnostics', 'config', 'lexicon', 'scan', 'model'],
  model: ['diagnostics', 'config', 'lexicon'],
  emit: ['diagnostics', 'config', 'model'],
}
const pure = new Set(['diagnostics', 'scan', 'lexicon', 'docs', 'model', 'emit'])
const rooms = ['diagnostics', 'scan', 'config', 'lexicon', 'docs', 'model', 'emit', 'files', 'cli', 'integrations']

/** What a file of a room may not import. */
function above(room, below) {
  const others = rooms.filter((other) => other !== room && !below.includes(other))
  return {
    files: [`generator/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${others.join('|')})/`, message: `${room}/ stands below that room.` },
            ...(pure.has(room) ? [{ regex: '^node:', message: 'Only files/ and cli/ touch the machine.' }] : []),
          ],
        },
      ],
    },
  }
}

export default defineConfig(
  globalIgnores(['dist', 'schema', 'coverage', 'test/**/fixtures']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      // They take a fifth of the time, and there is nothing here for them: no classes, and enums in generated/ alone.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "ClassDeclaration:not([superClass.name='Error'])", message: 'No classes but errors.' },
      ],
    },
  },
  ...Object.entries(floors).map(([room, below]) => above(room, below)),
  {
    // Foreign text reaches output through a door only: `literal`, `prose` and `comment`, `identifier`, `number`.
    files: ['generator/emit/{set,tsdoc,typescript,javascript}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':not(CallExpression[callee.name=/^(?:prose|literal|identifier|number)$/]) > TemplateLiteral > MemberExpression[property.name=/^(?:raw|markdown|html|summary|heading|description|title|reason|file|anchor|href|stated|word)$/]:not([object.name="names"])',
          message: 'What comes from the docs, the registry or the config goes through a door: emit/doors/.',
        },
      ],
    },
  },
  // What is generated serves stricter rules than ours, too.
  { files: ['generated/**/*.ts'], linterOptions: { reportUnusedDisableDirectives: 'off' } },
  // vitest's asymmetric matchers (`expect.stringContaining`) are `any`.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { project: null },
      globals: { process: 'readonly', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
