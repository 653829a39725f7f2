const words = new Set(
  [
    'todo, to do, tbd, tba, tbc, fixme, wip, xxx, placeholder, coming soon, to be done, to be defined, to be written, to be translated, translate, translate me, translation needed, not translated, lorem ipsum, n/a',
    'сделать, доделать, дописать, перевести, нет перевода, не переведено, аудару керек, аударылмаған, толтыру керек',
    'offen, noch offen, zu übersetzen, à faire, à traduire, à compléter, por hacer, por traducir, por definir, a fazer, a traduzir, a definir, da fare, da tradurre, da definire, do zrobienia, yapılacak, çevrilecek',
    'ditto, idem, same as above, as above, see above, dito, siehe oben, wie oben, idem ci-dessus, voir ci-dessus, ídem, то же, то же самое, там же, см. выше, 同上, 同上。',
    '待定, 待补充, 待翻译, 未翻译, 待翻譯, 未訳, 要翻訳, 準備中, 번역 필요, 미정',
  ]
    .join(', ')
    .split(', '),
)
/** `TODO: describe it`, `[TBD]`, `FIXME later`, `Lorem ipsum dolor`: what a writer left for later. “The TODO list is full” is a text. */
const note = /^[\s[(<{*_]*(?:(?:TODO|TBD|FIXME|WIP|XXX)[\s\])>}*_]*(?:[:：(（[\-–—].*)?$|FIXME\b|[Ll]orem ipsum\b)/su
const signs = /^[\s"“”„″〃'’^\-‐‑‒–—―−?？¿.…_~*/\\#=!|,;:\uFFFD]+$/u

/**
 * Whether a text only holds a place: a word for what is to be done, dashes, question marks, or a sign for the text above.
 *
 * @param text - Plain text, not empty.
 */
export function isPlaceholder(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[[(<{]+|[\])>}.!…:]+$/gu, '')
  return signs.test(text) || note.test(text) || words.has(plain)
}
