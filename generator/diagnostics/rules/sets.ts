import { defineRule } from '../rule.ts'

/** A table that nothing but its position tells from another one. */
export const numberedSet = defineRule<{ readonly id: string; readonly wanted: string }>({
  name: 'numbered-set',
  severity: 'warning',
  explanation:
    'Each table is a set of codes with an id of its own, made of the anchors, the file name or the heading above it. Two tables with the same ones get numbers in the order of the docs. The registry keeps the number of a table that was published, as long as its codes and texts tell it from the others; a name of its own does not depend on that.',
  word: ({ id, wanted }) => ({
    message: `“${wanted}” is already the set of another table, so this one is called “${id}”`,
    fix: 'give one of the two another heading, or its codes anchors; or set its `columns` under another id in `sets` of the config',
  }),
})
