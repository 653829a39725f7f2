// `npm run bench:bytes`: the table of the README, measured here and now.
import { type Bundler, bundle } from './bundle.ts'
import { filesOf, type Member, program } from './programs.ts'
import { rivals, seedCatalogs, sizeOf } from './rivals.ts'
import { locales, seedFiles } from './seed.ts'

const bundlers: readonly Bundler[] = ['esbuild', 'rollup', 'rolldown']
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
const catalogs = await seedCatalogs()
for (const rival of rivals) {
  const sizes = [locales.slice(0, 1), locales].map((some) => sizeOf(rival, some, catalogs))
  row(rival.name, 'esbuild', ...(await Promise.all(sizes)).map((size) => size ?? 'not installed'))
}

function row(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
