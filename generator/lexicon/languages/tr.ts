import type { LanguageWords } from '../language-words.ts'

/** Turkish. */
export const tr: LanguageWords = {
  code: 'kod kodu kodlar kodları',
  number: 'numara numarası no',
  subject:
    'hata hatası hatalar durum durumu durumlar yanıt yanıtı cevap sonuç hataları durumları durumlari sonucu sonuçlar sonuçları yanıtlar yanıtları cevaplar uyarı uyarılar alarm',
  value: 'değer değeri değerler',
  name: 'ad adı isim ismi sabit sembol başlık',
  description: 'açıklama açıklaması aciklama anlam anlamı anlamları tanım tanımı detay detaylar kullanım kullanımı',
  note: 'not notlar',
  message: 'mesaj mesajı ileti iletisi metin',
  cause: 'neden nedeni nedenleri sebep sebebi',
  remedy: 'çözüm çözümü çözümler eylem işlem öneri yapılması_gereken',
  situation: 'senaryo koşul yöntem metot',
  example: 'örnek örnekler test_verileri test_kartları',
  parameter:
    'parametre parametreler alan alanı özellik özelliği nitelik argüman anahtar değişken gereksinim ortam başlık üstbilgi',
  type: 'tür türü tip tipi biçim format',
  category: 'kategori',
  required: 'zorunlu gerekli opsiyonel isteğe_bağlı varsayılan',
  size: 'boyut uzunluk uzunluğu genişlik azami asgari birim',
  date: 'tarih sürüm versiyon değişiklik',
  thing: 'ülke ülkeler dil diller banka bankalar para_birimi kart kartlar şehir',
  event: 'olay olaylar',
  outcome:
    'hata* değil yok geçersiz* yanlış* bilinmeyen* bulunamadı* bulunmu* eksik* reddedil* yasak* engellen* süresi aşıl* aşım* yetersiz* zaten iptal* bekl* işlen* başarı* onaylan* kabul tamamlan* teslim iletil* kapalı* desteklenm* tekrar* edilemedi* yapılamadı* oluştu* olmayan*',
  yes: 'evet',
  no: 'hayır hayir',
  other: 'diğer',
  deprecated: 'kullanımdan_kaldırıldı artık_kullanılmıyor artık_gönderilmiyor',
  since: 'yerine kullanın',
  or: 'veya ve',
  more: 've_üzeri veya_üzeri ve_üstü veya_üstü vb',
  begin: 'başlangıç',
  end: 'bitiş',
  dataType: 'metin sayı tamsayı mantıksal dizi nesne',
  boundary: 've veya için ile ama çünkü',
  loose: 'bir bu',
  advice: 'lütfen',
}
