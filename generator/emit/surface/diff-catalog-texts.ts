import type { CatalogText, Settings } from '../../config/settings.ts'
import type { Change } from '../../model/diff/verdict.ts'
import type { Model } from '../../model/types.ts'
import { emitCatalogs } from '../catalogs/catalogs.ts'
import type { OutputFile } from '../output-file.ts'

const renderings: readonly CatalogText[] = ['text', 'markdown', 'html']

/**
 * Tells whether the catalogs of an output held another rendering of the texts than the config asks for now: the one with
 * which most of their lines agree. No program stops, but it may show marks that it does not render.
 *
 * @param files - The output.
 * @param former - The model that it was written of.
 * @param settings - The settings of now.
 */
export function diffCatalogTexts(files: readonly OutputFile[], former: Model, settings: Settings): readonly Change[] {
  const written = new Set(files.filter(({ path }) => path.startsWith('catalogs/')).flatMap(linesOf))
  if (written.size === 0) return []
  const agreeing = (catalogText: CatalogText): number =>
    emitCatalogs(former, { ...settings, catalogText })
      .flatMap(linesOf)
      .filter((line) => written.has(line)).length
  const now = agreeing(settings.catalogText)
  const other = renderings.find((rendering) => agreeing(rendering) > now)
  if (other === undefined) return []
  const nothing = { set: null, code: null, name: null }
  return [{ ...nothing, kind: 'catalog-text-changed', level: 'safe', before: other, after: settings.catalogText }]
}

function linesOf({ path, text }: OutputFile): readonly string[] {
  return text.split('\n').map((line) => `${path}: ${line}`)
}
