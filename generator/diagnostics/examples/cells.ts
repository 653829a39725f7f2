import type * as tags from '../rules/cell-tags.ts'
import type * as rules from '../rules/cells.ts'
import { documents, rows, texts, type Examples } from './example.ts'

/** What cells hold. */
export const cells: Examples<typeof rules & typeof tags> = {
  disallowedElement: texts('The oven <iframe src="/oven"></iframe> is cold.', 'The oven is cold.'),
  disallowedMarkup: texts('The oven <?heat?> is cold.', 'The oven is cold. <!-- heat -->'),
  unknownTag: texts('Give <tray> to the oven.', 'Give `<tray>` to the oven.'),
  unknownElement: texts('The <oven-door>front</oven-door> is open.', 'The <b>front</b> is open.'),
  unclosedElement: texts('<ul><li>The oven is cold.', '<ul><li>The oven is cold.</li></ul>'),
  unmatchedClosingTag: texts('The oven is cold.</i>', 'The <i>oven</i> is cold.'),
  impliedEnd: texts('<ul><li>Cold oven.<li>No tray.</ul>', '<ul><li>Cold oven.</li><li>No tray.</li></ul>'),
  unclosedComment: texts('The oven is cold. <!-- ask the baker', 'The oven is cold. <!-- ask the baker -->'),
  malformedTag: texts(
    'The <a href="/oven"title="x">oven</a> is cold.',
    'The <a href="/oven" title="x">oven</a> is cold.',
  ),
  scriptAttribute: texts('The <b onclick="heat()">oven</b> is cold.', 'The <b>oven</b> is cold.'),
  attributeQuotes: texts('The <b title=“hot”>oven</b> is cold.', 'The <b title="hot">oven</b> is cold.'),
  struckText: texts('~~The oven is hot.~~ The oven is cold.', 'The oven is cold.'),
  hiddenText: texts('<span hidden>Ask Ann.</span> The oven is cold.', 'The oven is cold.'),
  imageInCell: texts('The oven is cold. ![An oven](oven.png)', 'The oven is cold. [An oven](/oven)'),
  footnoteInCell: documents(
    '| Code | Meaning |\n|---|---|\n| 10 | The oven is cold.[^1] |\n\n[^1]: Heat it.\n',
    '| Code | Meaning |\n|---|---|\n| 10 | The oven is cold. Heat it. |\n',
  ),
  undefinedReference: documents(
    '| Code | Meaning |\n|---|---|\n| 10 | The [oven][kitchn] is cold. |\n\n[kitchen]: /kitchen\n',
    '| Code | Meaning |\n|---|---|\n| 10 | The [oven][kitchen] is cold. |\n\n[kitchen]: /kitchen\n',
  ),
  unfinishedMarkup: texts('The **oven is cold.', 'The **oven** is cold.'),
  linkProtocol: texts('The [oven](file:///oven) is cold.', 'The [oven](https://example.com/oven) is cold.'),
  suspiciousLink: texts(
    'The [oven](https://bakery.example@other.example/) is cold.',
    'The [oven](https://bakery.example/) is cold.',
  ),
  invalidAnchor: rows(
    '| <a id="1 oven"></a>10 | The oven is cold. |',
    '| <a id="oven-10"></a>10 | The oven is cold. |',
  ),
  cellTooLarge: texts(`The oven is cold${' and cold'.repeat(8_000)}.`, 'The oven is cold.'),
  nestedTooDeep: texts(
    `${'<ul><li>'.repeat(9)}Cold.${'</li></ul>'.repeat(9)}`,
    `${'<ul><li>'.repeat(8)}Cold.${'</li></ul>'.repeat(8)}`,
  ),
}
