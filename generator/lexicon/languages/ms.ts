import type { LanguageWords } from '../language-words.ts'

/** Malay. */
export const ms: LanguageWords = {
  code: 'kod',
  number: 'nombor',
  subject: 'ralat status',
  value: 'nilai',
  name: 'nama',
  description: 'keterangan penerangan maksud penggunaan',
  note: 'catatan',
  message: 'mesej teks',
  cause: 'sebab',
  remedy: 'tindakan penyelesaian',
  example: 'contoh',
  parameter: 'parameter',
  category: 'jenis kategori tahap',
  required: 'wajib diperlukan',
  size: 'panjang',
  date: 'versi',
  thing: 'negara bahasa bank',
  event: 'peristiwa',
  outcome:
    'tidak bukan salah gagal* ditemukan dijumpai hilang ditolak* dilarang* tamat melebihi dibatalkan* berjaya* diterima* ralat* terlalu',
  yes: 'ya',
  no: 'tidak',
  enumeration: 'enumerasi',
  from: 'dari antara',
  to: 'hingga',
  and: 'dan',
  status: 'status',
}
