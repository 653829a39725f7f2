import type { HeaderWords } from './header-words.ts'

/** Kazakh and Kyrgyz, in Cyrillic. */
export const kazakhAndKyrgyz: HeaderWords = {
  code: 'код коды кодтар кодтары коду коддор коддору',
  number: 'нөмір нөмірі № саны номер номери идентификатор',
  subject:
    'қате қателер қатесі күй күйі мәртебе мәртебесі жауап жауаптар нәтиже нәтижесі статус статусы ката каталар абал абалы жооп натыйжа қателік қателіктер қателіктері күйлер күйлері мәртебелер',
  value: 'мән мәні мәндер мәндері маани мааниси',
  name: 'атау атауы аты тұрақты аталышы ат аталыш',
  description:
    'сипаттама сипаттамасы сипаттау мағына мағынасы түсіндірме түсініктеме анықтама сүрөттөмө сүрөттөө түшүндүрмө қолданылуы пайдалану',
  note: 'ескерту ескертпе',
  message: 'хабарлама хабарламасы хабар мәтін мәтіні билдирүү текст',
  cause: 'себеп себебі себептер себептері',
  remedy: 'шешім шешімі шешу әрекет әрекеттер ұсыныс ұсыныстар не_істеу_керек чечим аракет',
  situation: 'жағдай жағдайлар әдіс шарт кырдаал',
  example: 'мысал мисал мысалдар',
  parameter: 'параметр параметрлер параметрі өріс өрістер өрісі қасиет атрибут кілт талап талаа касиет ачкыч',
  type: 'түр түрі тип типі формат түрү',
  category: 'санат',
  required: 'міндетті міндеттілігі қажетті міндетті_емес әдепкі милдеттүү',
  size: 'өлшем өлшемі ұзындық ұзындығы көлемі өлчөм узундук',
  date: 'күні күн нұсқа нұсқасы өзгеріс дата версия',
  thing: 'ел елдер валюта тіл тілдер банк банктер карта қала өлкө тил шаар',
  event: 'оқиға оқиғалар окуя',
}

/** Turkish, Azerbaijani, Uzbek, Turkmen and Kazakh in Latin. */
export const latinTurkic: HeaderWords = {
  code: 'kod kodu kodlar kodları kodlari kodı kody kodtar',
  number: 'numara numarası no nömrə nömrəsi raqam raqami tartib',
  subject:
    'hata hatası hatalar durum durumu durumlar yanıt yanıtı cevap sonuç xəta xətası status statusu cavab nəticə xato xatolik holat holati javob natija qate küy jauap hataları durumları durumlari sonucu sonuçlar sonuçları yanıtlar yanıtları cevaplar uyarı uyarılar alarm',
  value: 'değer değeri değerler dəyər qiymat qiymati män',
  name: 'ad adı isim ismi sabit sembol başlık nomi nom atau',
  description:
    'açıklama açıklaması aciklama anlam anlamı anlamları tanım tanımı detay detaylar təsvir təsviri izah izahı məna mənası tavsif tavsifi izoh maʼnosi ma’nosi sipattama kullanım kullanımı',
  note: 'not notlar qeyd',
  message: 'mesaj mesajı ileti iletisi metin xabar xabari',
  cause: 'neden nedeni nedenleri sebep sebebi səbəb səbəbi sabab sababi',
  remedy: 'çözüm çözümü çözümler eylem işlem öneri yapılması_gereken həll həlli tədbir yechim yechimi harakat',
  situation: 'senaryo koşul yöntem metot hal',
  example: 'örnek nümunə misol örnekler',
  parameter:
    'parametre parametreler alan alanı özellik özelliği nitelik argüman anahtar değişken gereksinim ortam parametr parametri sahə maydon xususiyat kalit',
  type: 'tür türü tip tipi biçim format turi',
  category: 'kategori növ növü',
  required: 'zorunlu gerekli opsiyonel isteğe_bağlı varsayılan məcburi majburiy',
  size: 'boyut uzunluk uzunluğu genişlik azami asgari birim uzunluq ölçü uzunlik',
  date: 'tarih sürüm versiyon değişiklik tarix sana',
  thing: 'ülke ülkeler dil diller banka bankalar para_birimi kart kartlar şehir ölkə valyuta davlat valyutalar',
  event: 'olay olaylar hadisə voqea',
}
