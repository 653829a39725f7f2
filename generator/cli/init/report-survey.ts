import type { Terminal } from '../terminal.ts'
import type { Survey, SurveyedDocument } from './survey.ts'

const mostShown = 20

/**
 * Says what a folder holds.
 *
 * @param write - Writes a line.
 * @param survey - What it holds.
 */
export function reportSurvey(write: Terminal['out'], survey: Survey): void {
  const { looked, documents, built, erasable, surroundings } = survey
  const count = documents.length
  write(
    `${looked === 1 ? '1 document' : `${looked} documents`}, ${count === 0 ? 'none' : count} with code tables${count === 0 ? '.' : ':'}`,
  )
  for (const { file, tables } of documents.slice(0, mostShown)) write(`  ${file}: ${describe(tables)}`)
  if (count > mostShown) write(`  … and ${count - mostShown} more`)
  if (built.length > 0) {
    const more = built.length > 3 ? ` and ${built.length - 3} more` : ''
    write(
      `Left out, since HTML beside Markdown is mostly built from it: ${built.slice(0, 3).join(', ')}${more}. To read one, name it in docs.`,
    )
  }
  if (looked === 0) write('There is no Markdown and no HTML below this folder.')
  else if (count === 0) write('Show one document to see why: doc-codes inspect FILE')
  if (erasable !== null) write(`${erasable.file} wants erasable syntax, so codes are constants and no enum.`)
  else if (surroundings.strippingScript !== null)
    write(`Node strips the types of “${surroundings.strippingScript}”, so codes are constants and no enum.`)
}

function describe(tables: SurveyedDocument['tables']): string {
  return tables.map(({ rows, origin }) => `${rows.length} rows in line ${origin.line}`).join(', ')
}
