import type { Config } from '../../generator/config/config.ts'

/** A row of a table. */
export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
/** A page with a table. */
export const page = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `# ${title}\n\n${row(...header)}${row(...header.map(() => '---'))}${rows.map((cells) => row(...cells)).join('')}`

/** The documents of which every config makes something. */
export const docs = {
  'en/door.md': page(
    'Door',
    ['Code', 'Description', 'Final', 'Advice'],
    [
      ['0', 'Door open.', 'yes', 'Walk in.'],
      ['4', 'Door stuck. **Wait** a moment.', 'no', 'Push it.'],
      ['9', 'Key unknown.', 'no', 'Ask the porter.'],
    ],
  ),
  'fr/door.md': page(
    'Porte',
    ['Code', 'Description', 'Final', 'Conseil'],
    [
      ['0', 'Porte ouverte.', 'oui', 'Entrez ici.'],
      ['4', 'Porte coincée. Attendez.', 'non', 'Poussez-la fort.'],
      ['9', 'Clé inconnue.', 'non', 'Demandez au gardien.'],
    ],
  ),
}
export const registry = `door:
  0: { name: Open, kind: success, next: enter }
  4: { name: Stuck, kind: error, next: push, data: number }
  9: { name: KeyUnknown, kind: error, next: ask, was: [NoKey] }
`
/** A config that asks for everything. */
export const full = {
  errors: true,
  facets: true,
  constants: true,
  response: { code: 'code', data: 'data', message: 'message' },
  catalogs: ['i18next', 'icu'],
} satisfies Partial<Config>

/** A change of the config, which is judged there and back. */
export interface ConfigChange {
  readonly before?: Partial<Config>
  readonly after: Partial<Config>
  /** Where no compiler sees what stops: an import of JSON or by another path, a program that runs without one. */
  readonly stopsUnseen?: 'there' | 'back' | 'both'
}

/** The changes of each key. */
export const changes: Readonly<Record<string, readonly ConfigChange[]>> = {
  $schema: [{ after: { $schema: './schema.json' } }],
  docs: [{ after: { docs: ['docs/{locale}/*.md'] } }],
  ignore: [{ after: { ignore: ['docs/**/internal/**'] } }],
  within: [{ after: { within: '.' } }],
  // Code of one's own and calls have tests of their own: these docs have neither.
  emitters: [],
  outcomes: [],
  locales: [
    { after: { locales: { source: 'en', missing: 'error' } } },
    { after: { locales: { source: 'fr', names: 'en' } } },
    { after: { locales: { source: 'en', names: 'fr' } } },
  ],
  // Who keeps no registry has other names: the docs of the history tests have them.
  registry: [],
  out: [{ after: { out: 'src/codes' }, stopsUnseen: 'both' }],
  docsUrl: [{ after: { docsUrl: 'https://doors.example/{locale}/{path}#{anchor}' } }],
  output: [{ after: { output: 'js' }, stopsUnseen: 'back' }],
  importExtension: [{ after: { importExtension: '.ts' }, stopsUnseen: 'both' }],
  catalogs: [{ after: { catalogs: ['i18next'] }, stopsUnseen: 'there' }],
  catalogText: [{ after: { catalogText: 'markdown' } }],
  completeCatalogs: [{ after: { completeCatalogs: true } }],
  shapes: [{ after: { shapes: ['table', 'list'] } }],
  package: [{ after: { package: { name: '@doors/codes' } }, stopsUnseen: 'back' }],
  // These docs have no placeholders.
  placeholders: [{ after: { placeholders: { DOOR_OPEN: 0 } } }],
  words: [
    // A word that no header of these docs has, and one that a header has already said.
    { after: { words: { fr: { code: ['Numéro de porte'] } } } },
    { after: { words: { en: { remedy: ['Advice'] } } } },
  ],
  rules: [{ after: { rules: { 'mixed-script': 'off' } } }],
  enumStyle: [
    // An enum does not run where types are only stripped.
    { after: { enumStyle: 'const' }, stopsUnseen: 'back' },
    { before: { enumStyle: 'const' }, after: { enumStyle: 'union' } },
  ],
  constants: [{ after: { constants: false } }],
  tsdoc: [{ after: { tsdoc: 'fr' } }],
  response: [
    // An error takes the data of its code then, and took anything before.
    { after: { response: null }, stopsUnseen: 'back' },
    { after: { response: { code: 'status', data: 'data', message: 'message' } }, stopsUnseen: 'back' },
  ],
  errors: [{ after: { errors: false } }],
  facets: [{ after: { facets: false } }],
  facetNames: [{ after: { facetNames: { Final: 'last' } } }],
  members: [{ after: { members: { casing: 'CONSTANT_CASE' } } }, { after: { members: { prefix: 'Is' } } }],
  exports: [{ after: { exports: { prefix: 'My' } } }],
  sets: [{ after: { sets: { door: { typeName: 'DoorCode' } } } }, { after: { sets: { door: { errors: false } } } }],
}
