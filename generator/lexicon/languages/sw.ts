import type { LanguageWords } from '../language-words.ts'

/** Swahili. */
export const sw: LanguageWords = {
  code: 'msimbo misimbo',
  number: 'nambari namba',
  subject: 'kosa makosa hitilafu hali jibu majibu matokeo',
  value: 'thamani',
  name: 'jina majina',
  description: 'maelezo ufafanuzi maana',
  message: 'ujumbe',
  cause: 'sababu chanzo',
  remedy: 'suluhisho hatua marekebisho',
  example: 'mfano mifano',
  parameter: 'kigezo vigezo uga sifa',
  type: 'aina muundo',
  required: 'lazima hiari',
  size: 'ukubwa urefu',
  date: 'tarehe toleo',
  thing: 'nchi sarafu lugha benki mji',
  outcome:
    'kosa hitilafu imeshindwa imeshindikana si siyo haijapatikana haipatikani batili sahihi imekataliwa imekwisha imefaulu imefanikiwa inasubiri',
}
