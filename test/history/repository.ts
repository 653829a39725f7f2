import type { Config } from '../../generator/config/config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { build, type Input, type Output } from '../../generator/generate.ts'

/** A documentation repository at one moment. */
export interface Repository {
  /** Texts by path below `docs/`: `en/guide/api-codes.md`. */
  readonly docs: Readonly<Record<string, string>>
  readonly registry: string
  readonly config: Partial<Config>
}

/** What a run of one moment reads. */
export function inputOf({ docs, registry, config }: Repository): Input {
  const settings = resolveSettings({
    docs: 'docs/{locale}/**/*.md',
    locales: { source: 'en' },
    registry: 'registry.yaml',
    catalogs: [],
    ...config,
  })
  const documents = Object.entries(docs).map(([file, text]) => {
    const [locale = '', ...path] = file.split('/')
    return {
      file: `docs/${file}`,
      path: path.join('/'),
      locale,
      text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    }
  })
  return { documents, registry, settings }
}

/** What the run of one moment makes. */
export function run(repository: Repository): Promise<Output> {
  return build(inputOf(repository))
}
