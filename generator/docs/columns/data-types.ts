/** Names of data types, in documents of any language. */
const names = new Set(
  (
    'string str char varchar nvarchar text number numeric num int integer int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 u8 u16 u32 u64 i8 i16 i32 i64 long short byte bytes ' +
    'float float32 float64 double decimal bigdecimal bool boolean object obj array list map dict struct json enum date datetime timestamp time uuid guid url uri ' +
    'file binary blob bytea hex any null void function pointer address bytes32 uint256 int256 bigint bytearray buffer hash ' +
    'cadena entero número booleano objeto arreglo texto fecha inteiro data lógico numérico alfanumérico ' +
    'chaîne entier nombre booléen tableau objet texte ' +
    'zeichenkette ganzzahl zahl wahrheitswert objekt liste datum tekst liczba ciąg tablica obiekt ' +
    'stringa intero numero booleano oggetto строка число целое булево булевый логический массив объект дата рядок число ціле обʼєкт масив ' +
    'жол сан бүтін нысан metin sayı tamsayı mantıksal dizi nesne ' +
    '字符串 字符 整数 整型 整形 数字 数值 布尔 布尔值 对象 数组 列表 时间 日期 浮点 字串 數字 整數 布林 物件 陣列 ' +
    '文字列 数値 真偽値 配列 オブジェクト 日時 문자열 문자 숫자 정수 불리언 배열 객체 ' +
    'chuỗi số mảng angka teks ข้อความ ตัวเลข نص رقم عدد منطقي مصفوفة كائن'
  ).split(' '),
)

/** `VARCHAR(20)`, `decimal(10,2)`, `string[]`, `array of string`, `Array<number>`, `?int`. */
const dressed = /^\??([\p{L}\d]+)(?:\s*\(\s*[\d\s,.-]+\)|\[\d*\]|\s*<.+>|\s+of\s+.+|\?)?$/u
/** `N(10)`, `AN..35`, `ans ..40`, `C 2`: card and EDI formats. */
const coded = /^(?:n|a|an|ans|anp|as|b|c|x|cn)\s*(?:\(\d+(?:[,.]\d+)?\)|\.\.\s*\d+|\d{1,4})$/i

/**
 * Whether a text names the type that a field's values have.
 *
 * @param text - Plain text of a cell: `string`, `VARCHAR(20)`, `integer or null`.
 */
export function isDataType(text: string): boolean {
  const parts = text.toLowerCase().split(/\s*(?:[|/,]|\bor\b|\n)\s*/u)
  return parts.every((part) => names.has(dressed.exec(part.trim())?.[1] ?? '') || coded.test(part.trim()))
}
