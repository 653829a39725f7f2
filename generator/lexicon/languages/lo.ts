import type { LanguageWords } from '../language-words.ts'

/** Lao. */
export const lo: LanguageWords = {
  code: 'ລະຫັດ',
  subject: 'ຂໍ້ຜິດພາດ ສະຖານະ',
  description: 'ຄຳອະທິບາຍ ຄວາມໝາຍ',
  message: 'ຂໍ້ຄວາມ',
  cause: 'ສາເຫດ',
  remedy: 'ວິທີແກ້ໄຂ',
  type: 'ປະເພດ',
}
