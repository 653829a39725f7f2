const header = '| Code | Description |\n|---|---|\n'
const times = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))
const cell = (piece: string, size: number): string => `${header}| 1 | ${times(piece, size)} |\n`
const code = (piece: string, size: number): string =>
  `${header}| ${times(piece, size)} | It is off. |\n| 2 | It is on. |\n`
const below = (piece: string, size: number): string => `${header}| 1 | It is off. |\n\n${times(piece, size)}\n`

/** Texts that cost a careless reader much time, each of any size. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'nested quotes': (size) => `${times('> ', size)}a\n`,
  'nested lists': (size) => `${times('- ', size)}a\n`,
  'lists nested by indentation': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'brackets in a cell': (size) => cell('[', size),
  'links in a cell': (size) => cell('[a](', size),
  'images in a cell': (size) => cell('![', size),
  'emphasis in a cell': (size) => cell('*a**b', size),
  'emphasis in a paragraph': (size) => below('*a**b\n', size),
  'underscores in a cell': (size) => cell('_a__b', size),
  'deleted text in a cell': (size) => cell('~a~~b', size),
  'tags in a cell': (size) => cell('<b>', size),
  'closing tags in a cell': (size) => cell('</b>', size),
  'comments in a cell': (size) => cell('<!-- ', size),
  'declarations in a cell': (size) => cell('<!A ', size),
  'instructions in a cell': (size) => cell('<?', size),
  'back-ticks in a cell': (size) => cell('`a``', size),
  'backslashes in a cell': (size) => cell('\\', size),
  'references in a cell': (size) => cell('&amp;', size),
  'spaces in a cell': (size) => cell(' ', size),
  'letters in a code': (size) => code('A', size),
  'words in a code': (size) => code('ab ', size),
  'digits in a code': (size) => code('1,', size),
  'dashes in a code': (size) => code('1-', size),
  'bars in a row': (size) => `${header}${times('|', size)}\n`,
  columns: (size) => `${times('| a ', size / 3)}|\n${times('|---', size / 3)}|\n${times('| 1 ', size / 3)}|\n`,
  rows: (size) => header + times('| 1 | x |\n', size),
  'empty rows': (size) => header + times('| | |\n', size),
  tables: (size) => times(`${header}| 1 | x |\n\n`, size),
  'tables of HTML within tables': (size) => times('<table><tr><td>', size),
  'cells of HTML that span': (size) =>
    `<table><tr><th>Code</th><th>Description</th></tr>${times('<tr><td colspan=1000 rowspan=65534>1</td></tr>', size)}</table>\n`,
  headings: (size) => below('# a\n', size),
  footnotes: (size) => below('[^a]: b\n', size),
  definitions: (size) => below('[a]: b\n', size),
  'bars in lines': (size) => below('a|b\n', size),
  tabs: (size) => below('\t', size),
  'a long line': (size) => below('word ', size),
  'front matter without its end': (size) => `---\n${times('a: b\n', size)}`,
  'a fence without its end': (size) => `\`\`\`\n${times('| 1 | x |\n', size)}`,
  fences: (size) => below('```\n', size),
  'marks of conflict': (size) => below('<<<<<<< a\n', size),
  'garbled letters': (size) => cell('Рў', size),
  'marks of accent': (size) => cell('e\u0301', size),
}
