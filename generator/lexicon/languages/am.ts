import type { LanguageWords } from '../language-words.ts'

/** Amharic. */
export const am: LanguageWords = {
  code: 'ኮድ',
  number: 'ቁጥር',
  subject: 'ስህተት ሁኔታ ምላሽ ውጤት',
  value: 'እሴት',
  name: 'ስም',
  description: 'መግለጫ ማብራሪያ ትርጉም',
  message: 'መልእክት',
  cause: 'ምክንያት',
  remedy: 'መፍትሔ',
  example: 'ምሳሌ',
  parameter: 'መለኪያ መስክ',
  type: 'ዓይነት',
  required: 'አስፈላጊ',
  size: 'መጠን ርዝመት',
  date: 'ቀን',
  thing: 'ሀገር ገንዘብ ቋንቋ ባንክ ከተማ',
}
