import type { LanguageWords } from '../language-words.ts'

/** Tamil. */
export const ta: LanguageWords = {
  code: 'குறியீடு',
  number: 'எண்',
  subject: 'பிழை நிலை',
  value: 'மதிப்பு',
  name: 'பெயர்',
  description: 'விளக்கம் பொருள்',
  message: 'செய்தி',
  cause: 'காரணம்',
  remedy: 'தீர்வு',
  parameter: 'அளவுரு புலம்',
  type: 'வகை',
  required: 'தேவை',
  event: 'நிகழ்வு',
  outcome: 'பிழை* தோல்வி* இல்லை தவறான* செல்லாத* வெற்றி*',
}
