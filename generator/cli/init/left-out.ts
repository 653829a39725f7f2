const folders = ['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', 'generated']

/**
 * Patterns of documents that no config should begin with: copies, what is built, and the history of changes. A first look passes
 * over them, and its config leaves out those that its own patterns would find.
 */
export const leftOut: readonly string[] = [
  ...folders.map((name) => `**/${name}/**`),
  // Docusaurus keeps the documents of older releases: copies of tables that are not what is true today.
  '**/*versioned_docs/**',
  '**/version-*/**',
  '**/CHANGELOG*',
]
