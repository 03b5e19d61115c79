/** Ce qui empêche d’utiliser un formulaire, par les codes de `libs/forms`. */
export const fr = {
  'survey.finding-at': '{sheet}, ligne {row}, colonne {column} : {says}',
  'survey.finding-in-row': '{sheet}, ligne {row} : {says}',
  'survey.finding-of-sheet': '{says} {sheet}',
  'survey.finding.form.sheet-missing':
    'Il n’y a pas de feuille {expected}. Donnez ce nom à celle des questions.',
  'survey.finding.form.head-missing':
    'Il n’y a pas de colonne {expected}. Écrivez les en-têtes en première ligne.',
  'survey.finding.form.head-twice':
    'Deux colonnes disent la même chose : {value}. Supprimez-en une, ou donnez sa langue.',
  'survey.finding.form.too-many-rows': 'Il y a {value} lignes ; {expected} au plus sont prises.',
  'survey.finding.form.too-many-columns': 'Il y a {value} colonnes ; {expected} au plus sont prises.',
  'survey.finding.form.too-deep': 'Le groupe {value} est dans plus de {expected} autres.',
  'survey.finding.form.no-questions': 'Il n’y a aucune question. Écrivez-en une : type, nom, libellé.',
  'survey.finding.form.type-missing': 'Le type manque. Écrivez-en un, comme text ou select_one LISTE.',
  'survey.finding.form.type-unknown': '{value} n’est pas un type de question. {expected}',
  'survey.finding.form.type-unsupported':
    'Le type {value} n’est pas pris ici. Écrivez les questions elles-mêmes.',
  'survey.finding.form.name-missing': 'Il n’y a pas de nom. Donnez-en un court, comme age.',
  'survey.finding.form.name-invalid': '{value} n’est pas un nom : une lettre d’abord, pas d’espace.',
  'survey.finding.form.name-twice': 'Le nom {value} est aussi à la ligne {other}. Changez l’un des deux.',
  'survey.finding.form.name-reserved': 'Le nom {value} est réservé. Choisissez-en un autre.',
  'survey.finding.form.repeat-name-twice': 'La répétition de la ligne {other} s’appelle aussi {value}.',
  'survey.finding.form.repeat-name-root': 'Une répétition ne peut s’appeler {value}, comme le formulaire.',
  'survey.finding.form.audit-name': 'Une ligne de type audit s’appelle audit, et ici c’est {value}.',
  'survey.finding.form.end-unmatched': '{value} finit ce qui n’a pas commencé. {expected}',
  'survey.finding.form.begin-unmatched': '{value} commence ici et ne finit pas. Écrivez {expected} après.',
  'survey.finding.form.list-missing': 'Il n’y a pas de liste {value} parmi les choix. {expected}',
  'survey.finding.form.list-of-file': '{value} n’est pas un fichier de choix. On attendait {expected}.',
  'survey.finding.form.choice-name-missing': 'Un choix n’a pas de nom. Écrivez-en un court.',
  'survey.finding.form.choice-twice': 'La liste a le choix {value} aussi à la ligne {other}.',
  'survey.finding.form.choice-with-space':
    'Le choix {value} a une espace dans son nom. Écrivez _ à la place.',
  'survey.finding.form.other-with-filter': 'Une question avec or_other ne peut avoir de choice_filter.',
  'survey.finding.form.table-list':
    'Dans un tableau toutes les questions ont la même liste : {value} {expected}',
  'survey.finding.form.calculation-missing': 'Une ligne de type calculate demande un calcul.',
  'survey.finding.form.trigger-missing': 'Ce type demande un trigger : la question qui le déclenche.',
  'survey.finding.form.trigger-unseen': 'Personne ne voit {value} : rien ne le déclenche.',
  'survey.finding.form.parameter': 'Le paramètre {value} n’est pas compris. On attendait : {expected}',
  'survey.finding.form.reference-syntax': 'Une référence est mal écrite : {value}',
  'survey.finding.form.reference-unknown': 'Il n’y a pas de question {value}. {expected}',
  'survey.finding.form.reference-ambiguous':
    'Plusieurs questions s’appellent {value}. Donnez-leur des noms propres.',
  'survey.finding.form.expression': 'La règle ne peut être lue : {value} {expected}',
  'survey.finding.form.expression-too-long': 'La règle est trop longue. Coupez-la. {expected}',
  'survey.finding.form.function-unknown': 'Il n’y a pas de fonction {value}. {expected}',
  'survey.finding.form.function-unsupported': 'La fonction {value} n’est pas prise ici.',
  'survey.finding.form.function-arguments': 'La fonction {value} prend {expected}.',
  'survey.finding.form.pattern': 'Le motif ne peut être lu : {value} {expected}',
  'survey.finding.form.cycle': 'Des règles reposent les unes sur les autres en cercle : {value}',
  'survey.finding.form.key-without-id': 'Une clé demande un id : écrivez form_id dans settings.',
};
