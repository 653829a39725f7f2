import type * as rules from '../rules/ground.ts'
import { documents, type Examples } from './example.ts'

const head = '| Code | Meaning |\n|---|---|\n'
const cold = '| 10 | The oven is cold. |\n'
const tray = '| 11 | No tray is in it. |\n'
const door = '| 12 | The door is open. |\n'
const whole = `${head}${cold}${tray}${door}`

/** Lines that should belong to a table. */
export const ground: Examples<typeof rules> = {
  conflictMarkers: documents(
    `${head}<<<<<<< HEAD\n${cold}=======\n| 10 | The oven is hot. |\n>>>>>>> bakery\n${tray}`,
    `${head}${cold}${tray}`,
  ),
  lostRows: documents(`${head}${cold}\n${tray}${door}`, whole),
  spacedRows: documents(`${head}${cold}${tray}`.replaceAll('\n', '\n\n'), `${head}${cold}${tray}`),
  rowAboveHeader: documents(`${door}${head}${cold}${tray}`, whole),
  swallowedTable: documents(`- The codes of the oven:\n${whole}`, `- The codes of the oven:\n\n${whole}`),
  missingHeaderRow: documents(`|---|---|\n${cold}${tray}${door}`, whole),
  strayRows: documents(`${whole}\n# Oven\n\n| 20 | The oven is hot. |\n`, `${whole}\n# Oven\n\nThe oven is hot.\n`),
  foreignTable: documents(
    `${whole}\n# Oven\n\n{| class="wikitable"\n! Code !! Meaning\n|-\n| 20 || The oven is hot.\n|}\n`,
    `${whole}\n# Oven\n\n${head}| 20 | The oven is hot. |\n`,
  ),
  headingWithoutSpace: documents(`# Oven\n\n##Oven codes\n\n${whole}`, `# Oven\n\n## Oven codes\n\n${whole}`),
  unclosedBlock: documents(`\`\`\`sh\nheat oven\n\n${whole}`, `\`\`\`sh\nheat oven\n\`\`\`\n\n${whole}`),
  cutCell: documents(
    `${head}${cold}| 11 | Missing:\n- the tray\n- the light\n`,
    `${head}${cold}| 11 | Missing:<br>the tray |\n`,
  ),
  wrappedRow: documents(`${head}${cold}| 11 | No tray is\nin it. |\n${door}`, whole),
  includedRows: documents(
    `${head}${cold}<!--@include: ./more-codes.md-->\n`,
    `${head}${cold}\n<!--@include: ./more-codes.md-->\n`,
  ),
  dashesAmongRows: documents(
    `${whole}| Light | Meaning |\n|---|---|\n| red | The oven is hot. |\n`,
    `${whole}\n| Light | Meaning |\n|---|---|\n| red | The oven is hot. |\n`,
  ),
  mdxExpression: {
    ...documents(
      `${head}${cold}| 11 | No tray is in the {oven}. |\n`,
      `${head}${cold}| 11 | No tray is in the \\{oven\\}. |\n`,
      'codes.mdx',
    ),
    config: { docs: 'codes.mdx' },
  },
}
