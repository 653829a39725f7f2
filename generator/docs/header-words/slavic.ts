import type { HeaderWords } from './header-words.ts'

/** Russian and Belarusian. */
export const russian: HeaderWords = {
  code: 'код кода коды кодов код_ошибки возвращаемое_значение коды_ошибок',
  number: 'номер № число идентификатор лічба',
  subject:
    'ошибка ошибки ошибок статус статусы состояние ответ ответы результат исключение сбой возврат памылка стан адказ статусов состояния состояний результаты ответов исключения сбои отказ отказа отказы тревога',
  value: 'значение значения значэнне',
  name: 'имя имена название наименование константа символ заголовок мнемоника назва імя',
  description:
    'описание описания значение_кода смысл пояснение объяснение подробности детали определение расшифровка что_означает апісанне тлумачэнне использование применение',
  note: 'комментарий комментарии примечание примечания заметка',
  message: 'сообщение сообщения текст текст_ошибки паведамленне',
  cause: 'причина причины возможная_причина возможные_причины',
  remedy:
    'решение решения действие действия устранение исправление рекомендация рекомендации способ_устранения что_делать как_исправить',
  situation: 'случай случаи сценарий ситуация условие метод операция функция когда критерий критерии',
  example: 'пример примеры',
  parameter:
    'параметр параметры поле поля свойство свойства атрибут аргумент опция ключ переменная термин требование среда байт байты бит биты компонент топик',
  type: 'тип типы формат',
  category: 'категория вид',
  required: 'обязательный обязательное обязательность обязательно необязательный по_умолчанию умолчание',
  size: 'размер длина ширина максимум минимум единица',
  date: 'дата версия изменение изменения',
  thing:
    'страна страны валюта валюты язык языки банк банки карта карты город города регион регионы товар товары услуга услуги услуг скидка скидки',
  event: 'событие события событий тип_события падзея',
}

/** Ukrainian, Bulgarian, Serbian and Macedonian (Cyrillic). */
export const otherCyrillicSlavic: HeaderWords = {
  code: 'код коди кодів кодове коду кодови шифра',
  number: 'номер № число ідентифікатор број',
  subject:
    'помилка помилки помилок статус стан відповідь результат виняток грешка грешки състояние отговор стање одговор статуси стани відповіді результати винятки',
  value: 'значення стойност вредност вредности',
  name: 'назва імʼя ім’я найменування константа име наименование название назив',
  description:
    'опис значення_коду пояснення роз’яснення деталі визначення описание значение обяснение значење објашњење використання застосування употреба',
  note: 'коментар примітка примітки забележка напомена',
  message: 'повідомлення текст съобщение порука',
  cause: 'причина причини узрок',
  remedy: 'рішення вирішення дія дії виправлення рекомендація решение действие решење',
  situation: 'випадок сценарій умова метод случай услов',
  example: 'приклад пример приклади примери',
  parameter: 'параметр параметри поле поля властивість атрибут аргумент ключ змінна параметър свойство својство',
  type: 'тип формат',
  category: 'категорія',
  required: 'обовʼязковий обов’язковий обов’язкове необов’язковий типово задължителен обавезно',
  size: 'розмір довжина размер дължина дужина',
  date: 'дата версія зміни версия верзија датум',
  thing: 'країна країни валюта валюти мова мови банк банки картка картки місто',
  event: 'подія події събитие събития догађај',
}

/** Polish, Czech, Slovak, Slovene and Croatian. */
export const latinSlavic: HeaderWords = {
  code: 'kod kodu kody kodów kód kódu kódy koda kode šifra',
  number: 'numer nr liczba identyfikator číslo broj številka',
  subject:
    'błąd błędu błędy błędów status stan odpowiedź wynik wyjątek chyba chyby stav odpověď odpoveď výsledek greška stanje odgovor napaka statusy statusów stany odpowiedzi wyniki wyjątki chybové stavy odpovědi výsledky alarm alarmy',
  value: 'wartość wartości hodnota hodnoty vrijednost vrednost',
  name: 'nazwa nazwy stała symbol tytuł název názov jméno naziv ime',
  description:
    'opis opisy znaczenie wyjaśnienie szczegóły definicja popis význam vysvětlení vysvetlenie značenje pomen objašnjenje pojasnilo zastosowanie użycie použití použitie',
  note: 'komentarz uwagi uwaga poznámka poznámky napomena opomba',
  message: 'komunikat komunikaty wiadomość treść tekst zpráva správa hlášení poruka sporočilo',
  cause: 'przyczyna przyczyny powód příčina príčina důvod uzrok vzrok',
  remedy:
    'rozwiązanie rozwiązania działanie akcja zalecenie naprawa řešení riešenie akce rješenje rešitev náprava nápravné_opatření',
  situation:
    'przypadek scenariusz sytuacja warunek metoda případ prípad slučaj kdy_nastane kedy_nastane kiedy_występuje',
  example: 'przykład příklad primjer przykłady příklady primjeri',
  parameter:
    'parametr parametry pole pola właściwość atrybut argument klucz zmienna parameter pole vlastnost vlastnosť klíč polje svojstvo',
  type: 'typ typy format tip',
  category: 'kategoria kategorie vrsta',
  required: 'wymagane wymagany obowiązkowe opcjonalne domyślnie domyślna povinné povinný obavezno obvezno',
  size: 'rozmiar długość szerokość jednostka velikost délka dĺžka veličina dužina dolžina',
  date: 'data wersja zmiana zmiany datum verze verzia verzija',
  thing:
    'kraj kraje waluta waluty język języki bank banki karta karty miasto země měna měny jazyk banka banky město zemlja valuta',
  event: 'zdarzenie zdarzenia událost události udalosť udalosti događaj dogodek',
}
