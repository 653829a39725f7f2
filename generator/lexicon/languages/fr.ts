import type { LanguageWords } from '../language-words.ts'

/** French. */
export const fr: LanguageWords = {
  code: 'code codes code_d’erreur codes_d’erreur code_de_retour valeur_de_retour énumération',
  number: 'numéro numero n° identifiant',
  subject:
    'erreur erreurs statut statuts état états etat réponse réponses résultat retour échec exception échecs alarme alarmes erreur_code type_de_problème types_de_problème types_de_problèmes type_d’erreur types_d’erreur types_d’erreurs',
  value: 'valeur valeurs',
  name: 'nom noms libellé libelle constante symbole titre intitulé',
  description:
    'description descriptions signification explication détails détail définition sens utilisation usage résumé',
  note: 'commentaire commentaires remarque remarques note notes',
  message: 'message messages texte',
  cause: 'cause causes raison raisons motif motifs origine',
  remedy: 'solution solutions résolution correction action actions recommandation remède que_faire',
  situation: 'cas scénario situation condition méthode opération fonction critère critères',
  example: 'exemple exemples données_de_test cartes_de_test',
  parameter:
    'paramètre paramètres parametre champ champs propriété propriétés attribut attributs argument arguments option clé en-tête variable terme exigence environnement octet octets composant composants sujet en-têtes type_de_retour nom_du_retour',
  type: 'type types format',
  category: 'catégorie niveau',
  required: 'obligatoire requis facultatif optionnel défaut par_défaut',
  size: 'taille longueur largeur maximum minimum unité',
  date: 'date version modification',
  thing:
    'pays devise devises monnaie langue langues banque banques carte cartes ville villes code_postal codes_postaux code_barres codes_barres',
  event: 'événement événements évènement évènements',
  outcome:
    'erreur* échec* échou* pas aucun* invalide* incorrect* inconnu* inexistant* introuvable* trouvé* manqu* refus* rejet* interdit* expir* dépass* insuffisan* indisponible* déjà annul* abandonn* interromp* attente réussi* succès effectué* approuvé* accepté* terminé* bloqué* suspend* impossible* mauvais* été doublon* épuisé* non',
  yes: 'oui',
  no: 'non',
  other: 'autre autres',
  deprecated: 'déprécié obsolète n’est_plus_utilisé n’est_plus_envoyé plus_utilisé',
  gone: 'supprimé retiré obsolètes dépréciés supprimés retirés',
  since: 'depuis en dès à_partir utilisez remplacé',
  or: 'ou et ainsi_que et/ou',
  more: 'et_plus ou_plus et_au-delà et_supérieur et_supérieurs ou_supérieur et_suivants',
  begin: 'de du début premier',
  end: 'à au fin dernier',
  dataType: 'chaîne entier nombre booléen tableau objet texte',
  rowNumber: 'n° n.',
  joining: 'de des du',
  article: 'le la les un une l d',
  boundary:
    'à au aux avec car chez dans de des du en et lors lorsque mais ou où par parce pendant pour puis quand que qui sans selon si sous sur vers',
  loose: 'est sont était a été ne n pas ce cette ces il elle votre vous peut doit se s d l être plus dont qui où',
  advice: 'veuillez vérifiez essayez réessayez contactez consultez attendez utilisez si_le_problème_persiste',
  term: 'sigle sigles abréviation abréviations terme termes',
  enumeration: 'énumérations',
  wire: 'serveur chaîne',
  member: 'constante énumération membre',
  byte: 'octet octets',
  offset: 'décalage',
  extent: 'longueur taille',
  vocabulary: 'système_de_codes systèmes_de_codes jeu_de_valeurs jeux_de_valeurs',
}
