import type { HeaderWords } from './header-words.ts'

/** French. */
export const french: HeaderWords = {
  code: 'code codes valeur_de_retour',
  number: 'numéro numero n° nombre identifiant',
  subject:
    'erreur erreurs statut statuts état états etat réponse réponses résultat retour échec exception échecs alarme alarmes erreur_code',
  value: 'valeur valeurs',
  name: 'nom noms libellé libelle constante symbole titre intitulé',
  description:
    'description descriptions signification explication détails détail définition sens utilisation usage résumé',
  note: 'commentaire commentaires remarque remarques note notes',
  message: 'message messages texte',
  cause: 'cause causes raison raisons motif motifs origine',
  remedy: 'solution solutions résolution correction action actions recommandation remède que_faire',
  situation: 'cas scénario situation condition méthode opération fonction critère critères',
  example: 'exemple exemples',
  parameter:
    'paramètre paramètres parametre champ champs propriété propriétés attribut attributs argument arguments option clé en-tête variable terme exigence environnement octet octets composant composants sujet',
  type: 'type types format',
  category: 'catégorie',
  required: 'obligatoire requis facultatif optionnel défaut par_défaut',
  size: 'taille longueur largeur maximum minimum unité',
  date: 'date version modification',
  thing: 'pays devise devises monnaie langue langues banque banques carte cartes ville villes',
  event: 'événement événements évènement évènements',
}

/** Spanish, Catalan and Galician. */
export const spanish: HeaderWords = {
  code: 'código códigos codigo codigos codi codis código_de_error valor_de_retorno',
  number: 'número numero nº núm identificador',
  subject:
    'error errores estado estados respuesta respuestas resultado retorno fallo excepción estat resposta fallos excepciones resultados alarma alarmas avisos',
  value: 'valor valores valors',
  name: 'nombre nombres constante símbolo título denominación nom nome',
  description:
    'descripción descripcion significado explicación detalle detalles definición glosa descripció significat uso resumen',
  note: 'comentario comentarios observación observaciones nota notas',
  message: 'mensaje mensajes texto missatge',
  cause: 'causa causas razón motivo motivos motiu',
  remedy: 'solución soluciones acción acciones resolución corrección recomendación qué_hacer solució',
  situation: 'caso casos escenario situación condición método operación función criterio criterios',
  example: 'ejemplo ejemplos',
  parameter:
    'parámetro parámetros parametro campo campos propiedad propiedades atributo argumento opción clave variable dato termino término requisito ambiente paràmetre componente componentes octeto tema',
  type: 'tipo tipos formato tipus',
  category: 'categoría',
  required: 'requerido obligatorio opcional predeterminado por_defecto',
  size: 'tamaño largo longitud máximo mínimo unidad mida',
  date: 'fecha versión cambio cambios data',
  thing: 'país países moneda monedas divisa idioma idiomas banco bancos tarjeta tarjetas ciudad provincia',
  event: 'evento eventos',
}

/** Portuguese. */
export const portuguese: HeaderWords = {
  code: 'código códigos codigo codigos',
  number: 'número numero nº núm identificador',
  subject:
    'erro erros estado estados situação resposta respostas resultado retorno falha exceção status falhas exceções situações resultados alarme alarmes avisos rejeição rejeições',
  value: 'valor valores',
  name: 'nome nomes constante símbolo título denominação',
  description: 'descrição descricao significado explicação detalhe detalhes definição uso utilização resumo',
  note: 'comentário comentários observação observações nota notas',
  message: 'mensagem mensagens texto',
  cause: 'causa causas razão motivo motivos',
  remedy: 'solução soluções ação ações resolução correção recomendação o_que_fazer',
  situation: 'caso casos cenário condição método operação função critério critérios',
  example: 'exemplo exemplos',
  parameter:
    'parâmetro parâmetros parametro campo campos propriedade propriedades atributo argumento opção chave variável dado termo requisito ambiente componente componentes tópico',
  type: 'tipo tipos formato',
  category: 'categoria',
  required: 'obrigatório obrigatorio requerido opcional padrão',
  size: 'tamanho tam comprimento máximo mínimo unidade',
  date: 'data versão alteração alterações',
  thing:
    'país países moeda moedas idioma idiomas banco bancos cartão cartões bandeira bandeiras cidade município municípios',
  event: 'evento eventos',
}

/** Italian and Romanian. */
export const italianAndRomanian: HeaderWords = {
  code: 'codice codici cod codul coduri',
  number: 'numero numeri n. număr numărul',
  subject:
    'errore errori stato stati risposta risultato ritorno eccezione esito eroare erori stare răspuns rezultat risposte risultati esiti eccezioni allarme allarmi',
  value: 'valore valori valoare',
  name: 'nome nomi costante simbolo titolo denominazione nume denumire constantă',
  description:
    'descrizione significato spiegazione dettaglio dettagli definizione descriere semnificație explicație detalii uso utilizzo utilizare',
  note: 'commento note nota',
  message: 'messaggio messaggi testo mesaj mesaje',
  cause: 'causa cause motivo motivi cauză motiv',
  remedy: 'soluzione soluzioni azione azioni rimedio risoluzione correzione soluție acțiune',
  situation: 'caso casi scenario condizione metodo operazione funzione caz condiție',
  example: 'esempio exemplu esempi',
  parameter:
    'parametro parametri campo campi proprietà attributo argomento opzione chiave variabile requisito ambiente parametru câmp proprietate',
  type: 'tipo tipi formato tip',
  category: 'categoria',
  required: 'obbligatorio richiesto opzionale facoltativo predefinito obligatoriu necesar opțional',
  size: 'dimensione lunghezza massimo minimo unità lungime dimensiune',
  date: 'data versione modifica versiune',
  thing: 'paese paesi valuta valute lingua lingue banca banche carta carte città monedă țară limbă',
  event: 'evento eventi eveniment evenimente',
}
