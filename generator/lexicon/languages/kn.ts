import type { LanguageWords } from '../language-words.ts'

/** Kannada. */
export const kn: LanguageWords = {
  code: 'ಕೋಡ್',
  subject: 'ದೋಷ ಸ್ಥಿತಿ',
  value: 'ಮೌಲ್ಯ',
  name: 'ಹೆಸರು',
  description: 'ವಿವರಣೆ ಅರ್ಥ',
  message: 'ಸಂದೇಶ',
  cause: 'ಕಾರಣ',
  remedy: 'ಪರಿಹಾರ',
  type: 'ಪ್ರಕಾರ ವಿಧ',
}
