// What a run loads, step by step: each is a chunk of its own, since a start that reads five files takes a third of the time
// of one that reads fifty.
const steps = [
  { name: 'main', of: ['cli/main.ts', 'cli/version.ts', 'diagnostics/closest.ts'] },
  {
    name: 'report',
    of: ['cli/report-problems.ts', ...['encoding', 'locales', 'names'].map((area) => `diagnostics/rules/${area}.ts`)],
  },
  { name: 'rules', of: ['diagnostics/rules/index.ts', 'cli/commands/explain.ts'] },
  { name: 'open', of: ['cli/commands/generate.ts', 'cli/what-was-seen.ts'] },
  { name: 'read', of: ['check-settings.ts', 'generate.ts', 'files/threads/read-in-two.ts', 'cli/commands/lint.ts'] },
  { name: 'write', of: ['emit/emit.ts'] },
]

/**
 * Says in which chunk a module stands: in that of the first step that needs it; `null` leaves it to the bundler.
 *
 * @param generator - The absolute path of the sources.
 * @returns The function that rolldown asks.
 */
export function chunkOf(generator) {
  let chunks
  return (id, graph) => {
    chunks ??= stepsOf(generator, graph)
    // An entry stands alone: it may wait for what imports the others.
    return graph.getModuleInfo(id)?.isEntry ? null : (chunks.get(id) ?? null)
  }
}

function stepsOf(generator, graph) {
  const chunks = new Map()
  const add = (id, name) => {
    if (chunks.has(id)) return
    chunks.set(id, name)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) add(imported, name)
  }
  for (const { name, of } of steps) for (const file of of) add(`${generator}/${file}`, name)
  return chunks
}
