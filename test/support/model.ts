import type { Compilation } from '../../generator/generate.ts'
import type { Model } from '../../generator/model/types.ts'

/** The model of documents that were read whole. */
export function modelOf({ model, diagnostics }: Compilation): Model {
  if (model === null) throw new Error(`not read whole: ${diagnostics.map(({ message }) => message).join(' ')}`)
  return model
}
