import type { HeaderWords } from './header-words.ts'

/** Georgian, Armenian and Mongolian. */
export const caucasianAndMongolian: HeaderWords = {
  code: 'კოდი კოდები კოდის կոդ կոդը կոդեր код кодын кодууд',
  number: 'ნომერი համար дугаар',
  subject: 'შეცდომა შეცდომის სტატუსი პასუხი սխալ սխալի կարգավիճակ պատասխան алдаа алдааны төлөв хариу',
  value: 'მნიშვნელობის արժեք утга',
  name: 'სახელი დასახელება անուն անվանում нэр нэршил',
  description: 'აღწერა განმარტება მნიშვნელობა նկարագրություն բացատրություն նշանակություն тайлбар утга_санаа',
  message: 'შეტყობინება հաղորդագրություն мессеж зурвас',
  cause: 'მიზეზი պատճառ шалтгаан',
  remedy: 'გადაჭრა გამოსწორება լուծում шийдэл арга_хэмжээ',
  parameter: 'პარამეტრი ველი պարամետր դաշտ параметр талбар',
  type: 'ტიპი տեսակ տիպ төрөл',
  required: 'სავალდებულო պարտադիր заавал',
  date: 'თარიღი ვერსია ամսաթիվ տարբերակ огноо хувилбар',
}

/** Greek, Hungarian, Finnish, Estonian, Lithuanian and Latvian. */
export const otherEuropean: HeaderWords = {
  code: 'κωδικός κωδικοί κωδικος κωδικοσ kód kódok hibakód hibakódok koodi koodit virhekoodi tilakoodi kood veakood kodas kodai kods kodi',
  number: 'αριθμός szám száma numero number numeris numurs',
  subject:
    'σφάλμα σφάλματα κατάσταση απάντηση αποτέλεσμα hiba hibák állapot válasz eredmény virhe tila vastaus tulos viga olek vastus klaida būsena atsakymas kļūda stāvoklis atbilde hibakód hibakódok virhekoodi tilakoodi veakood',
  value: 'τιμή érték arvo väärtus reikšmė_kodo vērtība',
  name: 'όνομα ονομασία σταθερά név neve megnevezés nimi nimetus pavadinimas vardas nosaukums',
  description:
    'περιγραφή σημασία επεξήγηση λεπτομέρειες σχόλια leírás leírása jelentés jelentése magyarázat megjegyzés kuvaus merkitys selitys kirjeldus tähendus selgitus aprašymas reikšmė paaiškinimas apraksts nozīme skaidrojums',
  message: 'μήνυμα üzenet viesti sõnum teade pranešimas žinutė ziņojums',
  cause: 'αιτία ok oka syy põhjus priežastis cēlonis',
  remedy: 'λύση ενέργεια megoldás teendő ratkaisu toimenpide lahendus sprendimas veiksmas risinājums',
  situation: 'περίπτωση eset tapaus juhtum atvejis gadījums',
  example: 'παράδειγμα példa esimerkki παραδείγματα példák',
  parameter:
    'παράμετρος πεδίο ιδιότητα paraméter mező tulajdonság parametri kenttä ominaisuus parameeter väli parametras laukas parametrs lauks',
  type: 'τύπος μορφή típus formátum tyyppi tüüp tipas tips',
  required:
    'υποχρεωτικό απαιτείται προαιρετικό kötelező opcionális pakollinen valinnainen kohustuslik privalomas obligāts',
  size: 'μέγεθος μήκος méret hossz koko pituus pikkus dydis ilgis garums',
  date: 'ημερομηνία έκδοση dátum verzió päivämäärä versio kuupäev data versija datums',
  thing:
    'χώρα νόμισμα γλώσσα τράπεζα ország országok pénznem nyelv bank város maa valuutta kieli pankki šalis valiuta kalba valsts valūta valoda',
}
