import type { Edit } from './edit.ts'
import { editsOfParts } from './edits-of-parts.ts'
import { editsOfRows } from './edits-of-rows.ts'
import { editsOfTables } from './edits-of-tables.ts'
import { editsOfTranslations } from './edits-of-translations.ts'

/** Every kind of edit. */
export const edits: readonly Edit[] = [...editsOfRows, ...editsOfTables, ...editsOfParts, ...editsOfTranslations]
