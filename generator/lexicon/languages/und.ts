import type { LanguageWords } from '../language-words.ts'

/** Signs, and names of programming languages: what documents of any language write. */
export const und: LanguageWords = {
  yes: '✓ ✔ ✅ ☑ + o',
  no: '✗ ✘ ❌ ✖ × x',
  none: '- – — -- --- … ...',
  other: '* /',
  dataType:
    'string str char varchar nvarchar text number numeric num int integer int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 u8 u16 u32 u64 i8 i16 i32 i64 long short byte bytes float float32 float64 double decimal bigdecimal bool boolean object obj array list map dict struct json enum date datetime timestamp time uuid guid url uri file binary blob bytea hex any null void function pointer address bytes32 uint256 int256 bigint bytearray buffer hash',
  rowNumber: '#',
}
