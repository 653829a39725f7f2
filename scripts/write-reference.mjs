// Writes the pages of the guide that are made from data: guide/config.md from the config's JSON Schema, guide/rules.md
// from the rules. `--check` writes nothing and fails where a page is not what the data say.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'

import { createJiti } from 'jiti'
import { format, resolveConfig } from 'prettier'

const jiti = createJiti(import.meta.url)
const { rules } = await jiti.import('../generator/diagnostics/rules/index.ts')
const { examples, showDocuments } = await jiti.import('../generator/diagnostics/examples/index.ts')

const schema = execFileSync(process.execPath, ['dist/cli/main.js', 'schema', 'config'], { encoding: 'utf8' })
const pages = { 'guide/config.md': configPage(), 'guide/rules.md': rulesPage() }
const options = { ...(await resolveConfig('guide/config.md')), parser: 'markdown' }
for (const [file, text] of Object.entries(pages)) {
  const page = await format(text, options)
  if (process.argv.includes('--check')) await compare(file, page)
  else await writeFile(file, page)
}

async function compare(file, page) {
  if ((await readFile(file, 'utf8')) === page) return
  process.stderr.write(`${file} is not what the data say: run npm run reference\n`)
  process.exitCode = 1
}

function configPage() {
  const rows = keysOf(JSON.parse(schema), '').map(
    ({ key, type, value, description }) => `| \`${key}\` | ${cell(type)} | ${cell(value)} | ${plain(description)} |`,
  )
  return `# The config, key by key

<!-- Made by npm run reference from generator/config/schema.ts. -->

\`doc-codes.config.ts\` (or \`.mts\`, \`.js\`, \`.mjs\`, \`.json\`) in the working directory, or the file that \`--config\` names.
Everything has a default but \`docs\`; a key that is none is an error. A key with \`<id>\` stands below \`sets\` and holds for
that set alone.

| key | type | default | what it says |
|---|---|---|---|
${rows.join('\n')}
`
}

/** The keys that hold values, with the path to each. */
function keysOf({ properties = {} }, path) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `${path}${name}`
    const nested = (schema.anyOf ?? [schema]).find((one) => one.properties !== undefined)
    const record = schema.additionalProperties?.properties === undefined ? undefined : schema.additionalProperties
    const below = nested ? keysOf(nested, `${key}.`) : record ? keysOf(record, `${key}.<id>.`) : []
    return [
      { key, type: typeOf(schema), value: shown(schema.default), description: schema.description ?? '' },
      ...below,
    ]
  })
}

function shown(value) {
  return value === undefined ? '' : JSON.stringify(value)
}

function typeOf({ type, enum: literals, anyOf, items, properties }) {
  if (literals) return literals.map((literal) => JSON.stringify(literal)).join(' | ')
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (type === 'array') return `list of ${typeOf(items)}`
  return properties || type === 'object' ? 'object' : String(type)
}

function rulesPage() {
  const sections = rules.map(
    ({ name, severity, explanation, unread }) =>
      `## \`${name}\`\n\n**${severity}**${unread ? ', and something was not read whole' : ''}. ${plain(explanation)}${exampleOf(name)}`,
  )
  return `# Rules

<!-- Made by npm run reference from generator/diagnostics/rules/. -->

Every problem has the name of a rule; those about the text of documents have an example, and its nearest neighbour that
has no problem.  \`rules\` in the config makes it an \`error\`, a \`warning\`, a \`note\` or \`off\`;
\`doc-codes explain RULE\` prints what stands here. Beside an error of a rule that says “not read whole”, no command judges
the docs or writes a file.

${sections.join('\n\n')}
`
}

function exampleOf(name) {
  const example = examples.get(name)
  if (example === undefined) return ''
  const block = (documents) => `\`\`\`\`text shown\n${showDocuments(documents)}\n\`\`\`\``
  return `\n\nHas the problem:\n\n${block(example.bad)}\n\nHas it not:\n\n${block(example.good)}`
}

function cell(text) {
  return text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``
}

function plain(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('\n', ' ')
}
