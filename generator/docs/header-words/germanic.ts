import type { HeaderWords } from './header-words.ts'

/** English, also the language of most headers in documents of other languages. */
export const english: HeaderWords = {
  code: 'code codes errorcode statuscode errno errorlevel sqlstate sqlcode hresult ntstatus opcode opcodes error_id error_number result_id return_value return_values exit_status status_id',
  number: 'number numbers no nr num id ids identifier numeric decimal dec hex hexadecimal int integer #',
  subject:
    'answer answers error errors status statuses state states response responses result results return exit fault failure failures exception exceptions rejection reply phase severity diagnostic diagnostics alarm alarms warning warnings faults outcome outcomes errorcode statuscode errno sqlstate hresult ntstatus problem_type problem_types error_type error_types',
  value: 'value values',
  name: 'name names constant constants symbol symbols symbolic macro mnemonic title key_name label short_name enum identifier_name',
  description:
    'description descriptions desc meaning meanings explanation details detail definition definitions summary information what_it_means what_happened interpretation text usage used_for used_when',
  note: 'comment comments remark remarks notes note',
  message:
    'message messages msg error_text error_string phrase reason_phrase response_text status_text user_message displayed_text',
  cause: 'cause causes reason reasons possible_cause possible_causes why troubleshooting_cause',
  remedy:
    'solution solutions fix fixes action actions remedy resolution resolutions recommendation recommended_action what_to_do what_to_do_next how_to_fix suggested_action workaround mitigation retry next_steps',
  protocol: 'http https grpc http_status http_code http_status_code http_response smtp',
  situation:
    'case cases scenario situation condition when operation method endpoint api function functions command test feature issue issues problem problems symptom symptoms step steps criterion criteria',
  example: 'example examples sample samples e_g',
  parameter:
    'parameter parameters param params field fields property properties attribute attributes argument arguments header headers option options setting settings variable key keys column flag element tag input output term terms requirement requirements file environment url path register registers coil coils pin pins byte bytes bit bits offset topic topics component components',
  type: 'type types data_type datatype format',
  category: 'kind category categories group class classification level area module',
  required: 'required mandatory optional default defaults nullable requirement presence m/o constraints',
  size: 'size length len width max min maximum minimum bytes bits offset position unit units range',
  date: 'date version versions release author changes change changed revision since deprecated_in',
  thing:
    'country countries currency currencies language languages bank banks card cards issuer province provinces city cities carrier carriers courier couriers industry industries timezone timezones airport airports product products discount discounts coupon coupons promo voucher vouchers sku skus stock stocks ticker tickers payment_method payment_methods document_type document_types units_of_measure',
  event:
    'event events event_type event_types event_name event_names webhook webhooks hook hooks topic topics trigger_event notification_type',
}

/** German, Dutch and Afrikaans. */
export const germanAndDutch: HeaderWords = {
  code: 'code codes *code *codes *kode kode kodes rückgabewert rückgabewerte *fehlernummer foutnummer',
  number: 'nummer nr *nummer zahl getal dezimal decimaal ziffer',
  subject:
    'fehler *fehler status *status zustand antwort ergebnis rückgabe ausnahme störung fout fouten toestand antwoord resultaat reactie störungen zustände antworten ergebnisse alarm warnung warnungen resultaten toestanden fehlermeldung fehlermeldungen foutmelding foutmeldingen fehlercode fehlercodes fehlernummer statuscode statuscodes foutcode foutcodes foutnummer',
  value: 'wert werte waarde waarden',
  name: 'name *name bezeichnung konstante symbol titel kurzname naam *naam constante benaming',
  description:
    'beschreibung *beschreibung bedeutung *bedeutung erklärung *erklärung erläuterung *erläuterung details definition beschrijving *beschrijving omschrijving *omschrijving betekenis uitleg toelichting verwendung gebruik zusammenfassung samenvatting beskrywing',
  note: 'bemerkung bemerkungen hinweis hinweise anmerkung anmerkungen kommentar opmerking opmerkingen',
  message:
    'meldung *meldung fehlermeldung fehlermeldungen foutmelding foutmeldingen nachricht *nachricht *text *meldungstext fehlertext bericht *bericht melding *melding meldungen *meldungen boodskap',
  cause: 'ursache ursachen *ursache grund gründe oorzaak oorzaken *oorzaak reden oorsaak',
  remedy:
    'lösung *lösung lösungen behebung *behebung abhilfe maßnahme *maßnahme *maßnahmen aktion handlung empfehlung *empfehlung empfehlungen oplossing *oplossing actie maatregel aanbeveling',
  situation:
    'fall fälle szenario situation bedingung methode geval scenario situatie voorwaarde kriterium kriterien criterium criteria',
  example: 'beispiel voorbeeld beispiele voorbeelden',
  parameter:
    'parameter feld felder *feld eigenschaft eigenschaften attribut argument option variable schlüssel veld velden eigenschap kenmerk sleutel variabele begriff begrip anforderung umgebung register bit bits komponente komponenten onderdeel',
  type: 'typ *typ typen datentyp format type gegevenstype',
  category: 'art kategorie soort categorie',
  required: 'erforderlich pflicht *pflicht optional standard standardwert verplicht vereist standaard optioneel',
  size: 'größe länge breite maximal minimal einheit grootte lengte breedte eenheid',
  date: 'datum version änderung versie wijziging',
  thing:
    'land länder ländercode währung währungen sprache sprachen bank banken karte karten stadt landen valuta taal talen kaart kaarten',
  event: 'ereignis ereignisse *ereignis *ereignisse ereignistyp gebeurtenis gebeurtenissen',
}

/** Swedish, Danish, Norwegian and Icelandic. */
export const scandinavian: HeaderWords = {
  code: 'kod koder *kod *koder kode kodes *kode felnummer kóði villukóði',
  number: 'nummer nr tal',
  subject:
    'fel status *status svar resultat fejl feil tillstånd tilstand felen alarm varning varningar felkod felkoder fejlkode fejlkoder feilkode feilkoder statuskod statuskode villa villur staða svar niðurstaða villukóði',
  value: 'värde værdi verdi gildi',
  name: 'namn navn *namn *navn beteckning betegnelse konstant heiti nafn',
  description:
    'beskrivning *beskrivning beskrivelse *beskrivelse betydelse betydning förklaring forklaring användning anvendelse bruk lýsing merking skýring',
  note: 'kommentar anmärkning anmerkning bemærkning',
  message: 'meddelande *meddelande meddelelse *meddelelse melding *melding skilaboð',
  cause: 'orsak årsak årsag anledning ástæða',
  remedy: 'åtgärd lösning løsning handling tiltak lausn aðgerð',
  parameter: 'parameter fält felt egenskap attribut argument nyckel',
  type: 'typ type format',
  required: 'obligatorisk krävs påkrævet påkrevd valfri',
  size: 'storlek längd størrelse længde lengde',
  date: 'datum dato version versjon',
  thing: 'land länder valuta språk bank banker kort',
  event: 'händelse händelser hændelse hændelser hendelse hendelser',
}
