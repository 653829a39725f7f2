import { publishedModel } from '../model/diff/published-model.ts'
import type { Model } from '../model/types.ts'
import { jsonText } from './json-text.ts'
import type { OutputFile } from './output-file.ts'

/**
 * `model.json`: the model for programs that write something else of it. It holds no line numbers, so that a paragraph
 * above a table does not change it.
 *
 * @param model - The model.
 */
export function modelJson(model: Model): OutputFile {
  return { path: 'model.json', text: jsonText(publishedModel(model), 2) }
}
