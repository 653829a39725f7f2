import type { LanguageWords } from '../language-words.ts'

/** Italian. */
export const it: LanguageWords = {
  code: 'codice codici codice_di_errore enumerazione',
  number: 'numero numeri n.',
  subject:
    'errore errori stato stati risposta risultato ritorno eccezione esito risposte risultati esiti eccezioni allarme allarmi',
  value: 'valore valori',
  name: 'nome nomi costante simbolo titolo denominazione',
  description: 'descrizione significato spiegazione dettaglio dettagli definizione uso utilizzo',
  note: 'commento note nota',
  message: 'messaggio messaggi testo',
  cause: 'causa cause motivo motivi',
  remedy: 'soluzione soluzioni azione azioni rimedio risoluzione correzione',
  situation: 'caso casi scenario condizione metodo operazione funzione',
  example: 'esempio esempi dati_di_prova carte_di_prova',
  parameter:
    'parametro parametri campo campi proprietà attributo argomento opzione chiave variabile requisito ambiente intestazione intestazioni',
  type: 'tipo tipi formato',
  category: 'categoria livello classe',
  required: 'obbligatorio richiesto opzionale facoltativo predefinito',
  size: 'dimensione lunghezza massimo minimo unità',
  date: 'data versione modifica',
  thing: 'paese paesi valuta valute lingua lingue banca banche carta carte città',
  event: 'evento eventi',
  outcome:
    'errore* errori fallit* fallimento non nessun* invalid* errat* scorrett* sconosciut* inesistente* trovat* mancante* manca negat* rifiutat* vietat* scadut* superat* insufficiente* già annullat* attesa successo riuscit* approvat* accettat* completat* bloccat* sospes* impossibile duplicat* autorizzat* consentit*',
  yes: 'si',
  no: 'no',
  other: 'altri altre altro',
  deprecated: 'deprecato obsoleto non_più_utilizzato non_più_usato non_più_inviato',
  gone: 'rimosso',
  since: 'dal da',
  or: 'o e e/o',
  more: 'e_oltre e_più o_più e_superiori o_superiore in_poi ecc',
  begin: 'da inizio',
  end: 'fine',
  dataType: 'stringa intero numero booleano oggetto',
  article: 'il lo la gli le un uno una l d',
  boundary:
    'a ad al alla con da dal dalla dei del della di durante e in ma nel nella o per perché quando se senza su sul sulla tra che',
  loose: 'è sono era stato stata essere non si questo questa può deve già più',
  advice: 'si_prega_di verificare controllare riprovare contattare',
  enumeration: 'enumerazioni',
  wire: 'stringa',
  member: 'costante enumerazione membro',
}
