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

/** Greek, Hungarian, Finnish, Estonian, Lithuanian, Latvian, Albanian and Basque. */
export const otherEuropean: HeaderWords = {
  code: 'κωδικός κωδικοί κωδικος κωδικοσ kód kódok hibakód hibakódok koodi koodit virhekoodi tilakoodi kood veakood kodas kodai kods kodi kodea',
  number: 'αριθμός szám száma numero number numeris numurs',
  subject:
    'σφάλμα σφάλματα κατάσταση απάντηση αποτέλεσμα hiba hibák állapot válasz eredmény virhe tila vastaus tulos viga olek vastus klaida būsena atsakymas kļūda stāvoklis atbilde hibakód hibakódok virhekoodi tilakoodi veakood gabim gabimi gabimet statusi gjendja përgjigja rezultati errorea egoera erantzuna emaitza',
  value: 'τιμή érték arvo väärtus reikšmė_kodo vērtība vlera balioa',
  name: 'όνομα ονομασία σταθερά név neve megnevezés nimi nimetus pavadinimas vardas nosaukums emri izena',
  description:
    'περιγραφή σημασία επεξήγηση λεπτομέρειες leírás leírása jelentés jelentése magyarázat kuvaus merkitys selitys kirjeldus tähendus selgitus aprašymas reikšmė paaiškinimas apraksts nozīme skaidrojums përshkrim përshkrimi kuptimi shpjegimi azalpena deskribapena esanahia',
  note: 'σχόλια σημείωση σημειώσεις megjegyzés huomautus märkus pastaba piezīme shënim',
  message: 'μήνυμα üzenet viesti sõnum teade pranešimas žinutė ziņojums mesazhi mezua',
  cause: 'αιτία ok oka syy põhjus priežastis cēlonis shkaku arsyeja arrazoia',
  remedy:
    'λύση ενέργεια megoldás teendő ratkaisu toimenpide lahendus sprendimas veiksmas risinājums zgjidhja veprimi konponbidea',
  situation: 'περίπτωση eset tapaus juhtum atvejis gadījums',
  example: 'παράδειγμα példa esimerkki παραδείγματα példák',
  parameter:
    'παράμετρος πεδίο ιδιότητα paraméter mező tulajdonság parametri kenttä ominaisuus parameeter väli parametras laukas parametrs lauks parametri fusha eremua',
  type: 'τύπος μορφή típus formátum tyyppi tüüp tipas tips lloji mota',
  required:
    'υποχρεωτικό απαιτείται προαιρετικό kötelező opcionális pakollinen valinnainen kohustuslik privalomas obligāts',
  size: 'μέγεθος μήκος méret hossz koko pituus pikkus dydis ilgis garums',
  date: 'ημερομηνία έκδοση dátum verzió päivämäärä versio kuupäev data versija datums',
  thing:
    'χώρα νόμισμα γλώσσα τράπεζα ország országok pénznem nyelv bank város maa valuutta kieli pankki šalis valiuta kalba valsts valūta valoda',
  event: 'συμβάν γεγονός esemény események tapahtuma sündmus įvykis notikums ngjarja',
}

/** Swahili and Amharic. */
export const african: HeaderWords = {
  code: 'msimbo misimbo ኮድ',
  number: 'nambari namba ቁጥር',
  subject: 'kosa makosa hitilafu hali jibu majibu matokeo ስህተት ሁኔታ ምላሽ ውጤት',
  value: 'thamani እሴት',
  name: 'jina majina ስም',
  description: 'maelezo ufafanuzi maana መግለጫ ማብራሪያ ትርጉም',
  message: 'ujumbe መልእክት',
  cause: 'sababu chanzo ምክንያት',
  remedy: 'suluhisho hatua marekebisho መፍትሔ',
  example: 'mfano mifano ምሳሌ',
  parameter: 'kigezo vigezo uga sifa መለኪያ መስክ',
  type: 'aina muundo ዓይነት',
  required: 'lazima hiari አስፈላጊ',
  size: 'ukubwa urefu መጠን ርዝመት',
  date: 'tarehe toleo ቀን',
  thing: 'nchi sarafu lugha benki mji ሀገር ገንዘብ ቋንቋ ባንክ ከተማ',
}
