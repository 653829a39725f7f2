/** Documents that no config should begin with: copies, what is built, and the history of changes. */
export interface LeftOut {
  readonly pattern: string
  readonly holds: (file: string) => boolean
}

const folders = ['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', 'generated']

/** What a first look passes over, and its config leaves out where a pattern would find it. */
export const leftOut: readonly LeftOut[] = [
  ...folders.map((name) => ({ pattern: `**/${name}/**`, holds: (file: string) => `/${file}`.includes(`/${name}/`) })),
  // Docusaurus keeps the documents of older releases: copies of tables that are not what is true today.
  { pattern: '**/*versioned_docs/**', holds: (file) => file.includes('versioned_docs/') },
  { pattern: '**/version-*/**', holds: (file) => /(?:^|\/)version-[^/]*\//.test(file) },
  { pattern: '**/CHANGELOG*', holds: (file) => /(?:^|\/)CHANGELOG[^/]*$/.test(file) },
]
