import type { LanguageWords } from '../language-words.ts'

/** German. */
export const de: LanguageWords = {
  code: 'code codes *code *codes rückgabewert rückgabewerte *fehlernummer aufzählung aufzählungswert',
  number: 'nummer nr *nummer zahl dezimal ziffer',
  subject:
    'fehler *fehler status *status zustand antwort ergebnis rückgabe ausnahme störung störungen zustände antworten ergebnisse alarm warnung warnungen fehlermeldung fehlermeldungen fehlercode fehlercodes fehlernummer statuscode statuscodes fehlertyp fehlertypen problemtyp problemtypen problemart problemarten',
  value: 'wert werte',
  name: 'name *name bezeichnung konstante symbol titel kurzname',
  description:
    'beschreibung *beschreibung bedeutung *bedeutung erklärung *erklärung erläuterung *erläuterung details definition verwendung zusammenfassung',
  note: 'bemerkung bemerkungen hinweis hinweise anmerkung anmerkungen kommentar',
  message:
    'meldung *meldung fehlermeldung fehlermeldungen nachricht *nachricht *text *meldungstext fehlertext meldungen *meldungen',
  cause: 'ursache ursachen *ursache grund gründe',
  remedy:
    'lösung *lösung lösungen behebung *behebung abhilfe maßnahme *maßnahme *maßnahmen aktion handlung empfehlung *empfehlung empfehlungen',
  situation: 'kontext fall fälle szenario situation bedingung methode kriterium kriterien',
  example: 'beispiel beispiele testdaten testkarten testkarte',
  parameter:
    'datei parameter feld felder *feld eigenschaft eigenschaften attribut argument option variable schlüssel begriff anforderung umgebung register bit bits komponente komponenten kopfzeile kopfzeilen',
  type: 'typ *typ typen datentyp format',
  category: 'art kategorie kategorien stufe',
  required: 'erforderlich pflicht *pflicht optional standard standardwert',
  size: 'größe länge breite maximal minimal einheit',
  date: 'datum version änderung',
  thing:
    'land länder ländercode währung währungen sprache sprachen bank banken karte karten stadt postleitzahl postleitzahlen strichcode strichcodes',
  event: 'ereignis ereignisse *ereignis *ereignisse ereignistyp',
  outcome:
    'fehler* fehlt fehlend* fehlgeschlagen* nicht kein keine keinen ungültig* falsch* unbekannt* unzulässig* unerwartet* abgelehnt* verweigert* abgelaufen* gesperrt* blockiert* überschritten* erfolgreich* erfolg gefunden bereits abgebrochen* storniert* ausstehend* bearbeitet* abgeschlossen* unvollständig* zeitüberschreitung* doppelt* wurde konnte ungenügend*',
  yes: 'ja j',
  no: 'nein',
  other: 'andere anderen sonstige sonstiges übrige übrigen',
  deprecated:
    'veraltet obsolet nicht_mehr_verwendet nicht_mehr_gesendet nicht_mehr_benutzt nicht_mehr_genutzt nicht_mehr_unterstützt wird_nicht_mehr_verwendet wird_nicht_mehr_gesendet',
  gone: 'entfernt eingestellt veraltete veralteter veralteten obsolete entfernte entfernten eingestellte',
  since: 'seit ab mit bitte nutze verwende durch',
  or: 'oder und bzw bzw. sowie auch und/oder',
  more: 'und_höher oder_höher und_mehr oder_mehr und_größer oder_größer und_darüber oder_darüber aufwärts usw',
  begin: 'von ab anfang erste erster beginn',
  end: 'bis ende letzte letzter',
  dataType: 'zeichenkette ganzzahl zahl wahrheitswert objekt liste datum',
  rowNumber: 'nr nr.',
  joining: 'für von',
  article: 'der die das den dem des ein eine einen einem einer eines',
  boundary:
    'als an auf aus bei beim bevor bis da damit dass denn durch falls für gegen im in indem innerhalb mit nach ob oder ohne seit sondern um und unter vom von vor während weil wenn zu zum zur zwischen über aufgrund',
  loose:
    'ist sind war wurde wurden wird werden nicht kein keine diese dieser dieses sie es er hat haben kann konnte muss müssen zu sehr',
  advice: 'bitte wenn_das_problem_weiterhin sollte_das_problem wenn_der_fehler_weiterhin',
  term: 'abkürzung abkürzungen begriff begriffe',
  glossary: 'abkürzung*',
  enumeration: 'aufzählungen aufzählungstypen enumerationen',
  wire: 'server* zeichenkette zeichenfolge',
  member: 'konstante aufzählung*',
  byte: 'oktett oktette bytes byte',
  offset: 'versatz',
  extent: 'länge größe',
  vocabulary: 'codesystem codesysteme kodiersystem wertemenge wertemengen',
  values: 'werte werte_sind',
  allowedValues:
    'mögliche_werte zulässige_werte erlaubte_werte gültige_werte mögliche_werte_sind zulässige_werte_sind erlaubte_werte_sind gültige_werte_sind',
  removed: 'entfernt eingestellt',
  when: 'seit mit ab in',
  noun: 'code codes status fehlercode fehlercodes',
  thisCode:
    'dieser_code der_code dieser_fehlercode der_fehlercode dieser_fehler der_fehler dieser_statuscode der_statuscode dieser_status der_status dieser_wert der_wert',
  copula: 'ist wurde ist_nun',
  remark: 'neu vorgabe standard',
  added: 'neu eingeführt verfügbar',
  comparing: 'über unter bis_zu mindestens höchstens mehr_als weniger_als größer_als kleiner_als',
  excluding: 'außer nicht',
  from: 'von vom zwischen',
  to: 'bis bis_zu bis_einschließlich',
  and: 'und',
  grade: 'schwere* *schwere ernst*',
  status: 'status *status statuscode *statuscode',
  call: 'methode',
  placeholder: 'offen noch_offen zu_übersetzen dito siehe_oben wie_oben',
}
