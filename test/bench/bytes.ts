// `npm run bench:bytes`: the table of the README, measured here and now.
import { bundle, bundlers } from './bundle.ts'
import { filesOf, type Member, program } from './programs.ts'
import { rivals, seedCatalogs, sizeOf, withRivals } from './rivals.ts'
import { locales, seedFiles } from './seed.ts'

const variants = [
  { title: '`constants`', output: 'ts', enumStyle: 'enum', member: 'constants' },
  { title: '`enum`', output: 'ts', enumStyle: 'enum', member: 'enum' },
  { title: '`const`', output: 'ts', enumStyle: 'const', member: 'enum' },
  { title: '`constants`, `.js`', output: 'js', enumStyle: 'enum', member: 'constants' },
  { title: '`enum`, `.js`', output: 'js', enumStyle: 'enum', member: 'enum' },
] as const satisfies readonly { readonly member: Member; readonly [key: string]: string }[]

console.log('One member, one guard and the message of code 0; bytes after minifying and gzip.\n')
row('', 'bundler', 'one locale', 'three locales')
row('---', '---', '---:', '---:')
for (const { title, output, enumStyle, member } of variants) {
  const files = await seedFiles({ output }, { enumStyle, constants: true })
  for (const bundler of bundlers) {
    const sizes = [locales.slice(0, 1), locales].map((some) =>
      bundle(bundler, filesOf(program(member, some, '.js'), files)),
    )
    row(`doc-codes, ${title}`, bundler, ...(await Promise.all(sizes)).map(({ gzip }) => gzip))
  }
}
await withRivals(async (folder) => {
  const catalogs = await seedCatalogs()
  // One after another: Paraglide compiles in the folder.
  for (const rival of rivals) {
    const one = await sizeOf(rival, locales.slice(0, 1), catalogs, folder)
    const three = await sizeOf(rival, locales, catalogs, folder)
    row(rival.name, 'esbuild', one, three)
  }
})

function row(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
