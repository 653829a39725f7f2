import type { Diagnostic, Spot } from '../diagnostic.ts'
import { rules } from '../rules/index.ts'

/**
 * Reports problems as SARIF 2.1.0, which code scanning takes.
 *
 * @param diagnostics - The problems.
 * @param version - The version of doc-codes.
 */
export function reportSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const found = new Set(diagnostics.map(({ rule }) => rule))
  const described = rules.filter(({ name }) => found.has(name))
  const indexes = new Map(described.map(({ name }, index) => [name, index]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'doc-codes',
            ...(version === '' ? {} : { version }),
            rules: described.map(({ name, severity, explanation }) => ({
              id: name,
              fullDescription: { text: explanation },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ...(indexes.has(diagnostic.rule) ? { ruleIndex: indexes.get(diagnostic.rule) } : {}),
          level: diagnostic.severity,
          message: { text: `${diagnostic.message} ${diagnostic.fix}` },
          locations: [locationOf(diagnostic)],
          ...(diagnostic.related === undefined ? {} : { relatedLocations: diagnostic.related.map(locationOf) }),
          ...(diagnostic.edits === undefined ? {} : { fixes: [fixOf(diagnostic, diagnostic.edits)] }),
        })),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function locationOf({ file, line, column, end }: Spot): object {
  const region = {
    startLine: line,
    startColumn: column,
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
  }
  return { physicalLocation: { artifactLocation: artifact(file), region } }
}

function fixOf({ file, fix }: Diagnostic, edits: NonNullable<Diagnostic['edits']>): object {
  const replacements = edits.map(({ start, end, newText }) => ({
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    insertedContent: { text: newText },
  }))
  return { description: { text: fix }, artifactChanges: [{ artifactLocation: artifact(file), replacements }] }
}

/** A path as a URI relative to the working directory. */
function artifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/') }
}
