import type { LanguageWords } from '../language-words.ts'

/** Indonesian. */
export const id: LanguageWords = {
  code: 'kode',
  number: 'nomor angka',
  subject: 'kesalahan galat status respons tanggapan hasil',
  value: 'nilai',
  name: 'nama konstanta judul',
  description: 'deskripsi keterangan arti makna penjelasan rincian penggunaan',
  note: 'catatan',
  message: 'pesan teks',
  cause: 'penyebab alasan sebab',
  remedy: 'solusi tindakan penyelesaian saran',
  situation: 'kasus skenario kondisi metode',
  example: 'contoh',
  parameter: 'parameter bidang kolom properti atribut kunci variabel istilah',
  type: 'tipe',
  category: 'jenis kategori',
  required: 'wajib diperlukan opsional bawaan',
  size: 'ukuran panjang maksimum satuan',
  date: 'tanggal versi perubahan',
  thing: 'negara mata_uang bahasa bank kartu kota',
  event: 'peristiwa',
  outcome:
    'kesalahan* salah gagal* tidak bukan belum invalid* kurang ditemukan hilang ditolak* dilarang* diblokir* kedaluwarsa* kadaluarsa* melebihi melampaui sudah dibatalkan* batal menunggu tertunda* diproses* berhasil* sukses* disetujui* diterima* selesai* terkirim* terlalu',
  yes: 'ya',
  no: 'tidak',
  other: 'lainnya',
  deprecated: 'usang kedaluwarsa',
  begin: 'dari',
  end: 'sampai',
  dataType: 'angka teks',
}
