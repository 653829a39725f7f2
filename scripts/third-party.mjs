import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Lists the packages that were bundled, with their licences, as their licences ask for.
 *
 * @param inputs - The files that were bundled.
 * @returns The text of THIRD-PARTY.md.
 * @throws Error where a package has no licence file: what nobody may copy is not bundled.
 */
export async function thirdParty(inputs) {
  const folders = inputs.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))].toSorted()
  const sections = await Promise.all(packages.map(section))
  return `# Third-party software

The files in this folder hold these packages, bundled.

${sections.join('\n')}`
}

async function section(folder) {
  const { name, version, license, licenses } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const said = license ?? licenses?.map(({ type, url }) => `${type} (${url})`).join(', ')
  if (file === undefined && said === undefined) throw new Error(`${folder} has no licence`)
  const text = file === undefined ? `Licence: ${said}` : await readFile(join(folder, file), 'utf8')
  return `## ${name} ${version}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`
}
