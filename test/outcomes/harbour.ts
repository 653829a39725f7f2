/** A language of the harbour's docs: what its tables say. */
interface Language {
  readonly tag: string
  readonly header: readonly [code: string, description: string]
  readonly titles: { readonly codes: string; readonly web: string; readonly answers: string; readonly fields: string }
  readonly actions: Readonly<Record<Action, string>>
  readonly things: Readonly<Record<Thing, string>>
  /** `$` stands for the thing. */
  readonly said: Readonly<Record<Answer, string>>
  readonly codes: readonly (readonly [name: string, text: string])[]
  readonly web: readonly (readonly [name: string, text: string])[]
}

type Action = 'create' | 'get' | 'list' | 'remove'
type Thing = 'berth' | 'boat' | 'guest'
type Answer = 'OK' | 'BAD_FIELD' | 'NO_SUCH_RECORD' | 'HARBOUR_CLOSED' | 'TOO_MANY_CALLS' | 'MOVED'

const languages: readonly Language[] = [
  {
    tag: 'es',
    header: ['Código', 'Descripción'],
    titles: { codes: 'Códigos de la API', web: 'Códigos de la web', answers: 'Códigos de respuesta', fields: 'Campos' },
    actions: { create: 'Crear', get: 'Leer', list: 'Listar', remove: 'Borrar' },
    things: { berth: 'un amarre', boat: 'un barco', guest: 'un huésped' },
    said: {
      OK: 'Se ha tratado $.',
      BAD_FIELD: 'Un campo no sirve para $.',
      NO_SUCH_RECORD: 'No existe $ con este número.',
      HARBOUR_CLOSED: 'El puerto está cerrado y no admite $.',
      TOO_MANY_CALLS: 'Demasiadas llamadas sobre $.',
      MOVED: 'La página sobre $ está en otro sitio.',
    },
    codes: [
      ['OK', 'Todo ha ido bien.'],
      ['BAD_FIELD', 'Un campo no es válido.'],
      ['NO_SUCH_RECORD', 'El registro no existe.'],
      ['HARBOUR_CLOSED', 'El puerto está cerrado.'],
      ['TOO_MANY_CALLS', 'Hay demasiadas llamadas.'],
    ],
    web: [
      ['SHOWN', 'La página se ha mostrado.'],
      ['MOVED', 'La página está en otro sitio.'],
    ],
  },
  {
    tag: 'en',
    header: ['Code', 'Description'],
    titles: { codes: 'API codes', web: 'Web codes', answers: 'Response codes', fields: 'Fields' },
    actions: { create: 'Create', get: 'Read', list: 'List', remove: 'Remove' },
    things: { berth: 'a berth', boat: 'a boat', guest: 'a guest' },
    said: {
      OK: 'The call for $ went well.',
      BAD_FIELD: 'A field does not do for $.',
      NO_SUCH_RECORD: 'There is not $ of this number.',
      HARBOUR_CLOSED: 'The harbour is closed and cannot take $.',
      TOO_MANY_CALLS: 'Too many calls for $.',
      MOVED: 'The page of $ has moved.',
    },
    codes: [
      ['OK', 'All went well.'],
      ['BAD_FIELD', 'A field is not valid.'],
      ['NO_SUCH_RECORD', 'The record does not exist.'],
      ['HARBOUR_CLOSED', 'The harbour is closed.'],
      ['TOO_MANY_CALLS', 'There are too many calls.'],
    ],
    web: [
      ['SHOWN', 'The page was shown.'],
      ['MOVED', 'The page has moved.'],
    ],
  },
  {
    tag: 'pl',
    header: ['Kod', 'Opis'],
    titles: { codes: 'Kody API', web: 'Kody strony', answers: 'Kody odpowiedzi', fields: 'Pola' },
    actions: { create: 'Utwórz', get: 'Odczytaj', list: 'Wypisz', remove: 'Usuń' },
    things: { berth: 'miejsce', boat: 'łódź', guest: 'gościa' },
    said: {
      OK: 'Udało się obsłużyć: $.',
      BAD_FIELD: 'Pole jest błędne, dotyczy: $.',
      NO_SUCH_RECORD: 'Nie ma takiego numeru, dotyczy: $.',
      HARBOUR_CLOSED: 'Port jest zamknięty, nie przyjmie: $.',
      TOO_MANY_CALLS: 'Za dużo wywołań, dotyczy: $.',
      MOVED: 'Strona jest gdzie indziej, dotyczy: $.',
    },
    codes: [
      ['OK', 'Wszystko poszło dobrze.'],
      ['BAD_FIELD', 'Pole jest błędne.'],
      ['NO_SUCH_RECORD', 'Rekord nie istnieje.'],
      ['HARBOUR_CLOSED', 'Port jest zamknięty.'],
      ['TOO_MANY_CALLS', 'Jest za dużo wywołań.'],
    ],
    web: [
      ['SHOWN', 'Strona została pokazana.'],
      ['MOVED', 'Strona jest gdzie indziej.'],
    ],
  },
]

const actions: readonly Action[] = ['create', 'get', 'list', 'remove']
const things: readonly Thing[] = ['berth', 'boat', 'guest']
const answers: Readonly<Record<Action, readonly Answer[]>> = {
  create: ['OK', 'BAD_FIELD', 'HARBOUR_CLOSED'],
  get: ['OK', 'NO_SUCH_RECORD'],
  list: ['OK', 'TOO_MANY_CALLS'],
  remove: ['OK', 'NO_SUCH_RECORD', 'HARBOUR_CLOSED'],
}

/**
 * The docs of a harbour: in three languages fifteen pages each, two vocabularies and the calls, whose pages speak of the
 * codes by placeholders of a template engine.
 *
 * @returns Markdown by path.
 */
export function harbourDocs(): Readonly<Record<string, string>> {
  const pages = languages.flatMap((language): readonly (readonly [string, string])[] => {
    const { tag, titles, codes, web, header } = language
    const statuses = codesTable(header, [
      ['WAITING', language.said.OK.replace('$', language.things.boat)],
      ['MOORED', language.said.HARBOUR_CLOSED.replace('$', language.things.boat)],
    ])
    return [
      [`docs/${tag}/api-codes.md`, `# ${titles.codes}\n\n${vocabulary(header, 'apiCode', codes)}`],
      [`docs/${tag}/web-codes.md`, `# ${titles.web}\n\n${vocabulary(header, 'webCode', web)}`],
      [`docs/${tag}/boat/status.md`, `# ${language.things.boat}\n\n${statuses}`],
      ...things.flatMap((thing) =>
        actions.map((action) => [`docs/${tag}/${thing}/${action}.md`, pageOf(language, thing, action)] as const),
      ),
    ]
  })
  return Object.fromEntries(pages)
}

/** The config of the harbour: ten lines. */
export const harbourConfig = `{
  "docs": "docs/{locale}/**/*.md",
  "locales": { "source": "es", "names": "en" },
  "registry": "docs/registry.yaml",
  "placeholders": {
    "{{API_*}}": "apiCode",
    "{{WEB_*}}": "webCode"
  },
  "outcomes": "docs/{locale}/*/*.md"
}
`

function codesTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

function vocabulary(
  [code, description]: Language['header'],
  prefix: string,
  codes: readonly (readonly [string, string])[],
): string {
  return codesTable(
    [code, 'Name', description],
    codes.map(([name, text], index) => [`<span id="${prefix}-${index}">${index}</span>`, name, text]),
  )
}

/** A call: prose, its fields, and what it answers; the page of a guest is shown on the web, too. */
function pageOf(language: Language, thing: Thing, action: Action): string {
  const { header, titles, things: words, said } = language
  const rows = answers[action].map((answer) => [`{{API_${answer}}}`, said[answer].replace('$', words[thing])])
  const web = thing === 'guest' && action === 'get' ? [['{{WEB_MOVED}}', said.MOVED.replace('$', words.guest)]] : []
  return [
    `# ${language.actions[action]} ${words[thing]}`,
    said.OK.replace('$', words[thing]),
    `## ${titles.fields}`,
    codesTable(['Name', 'Type'], [['`number`', 'integer']]),
    `## ${titles.answers}`,
    codesTable(header, rows),
    ...(web.length === 0 ? [] : [codesTable(header, web)]),
  ].join('\n\n')
}
