export const fr = {
  'problem.budget.control-no-phase':
    'Un total a été indiqué pour « {phase, select, original {prévu au départ} amended {prévu après modifications} authorised {autorisé} committed {engagé} executed {réel} paid {payé} other {{phase}}} », et les fichiers n’ont pas ces chiffres. Indiquez-le pour une phase qu’ils contiennent.',
  'problem.budget.control-differs':
    'Les fichiers n’atteignent pas le total indiqué : rien n’a été chargé. Cherchez l’écart, ou donnez-en la raison : les habitants la liront.',
  'problem.budget.nothing-published':
    '{place} n’a pas publié ce budget. Publiez-le d’abord, ou nommez une autre année ou un autre côté.',
  'budget.package': 'Fiscal Data Package avec dictionnaire des colonnes (ZIP)',
  'budget.control-difference':
    '{phase, select, original {prévu au départ} amended {prévu après modifications} authorised {autorisé} committed {engagé} executed {réel} paid {payé} other {{phase}}} : indiqué {stated}, trouvé {found}, écart {difference}',
  'budget.control.equal': '{phase} : comparé à un total indiqué de {stated} ; le fichier donne le même.',
  'budget.control.differs':
    '{phase} : un total de {stated} a été indiqué, et le fichier donne {found}. Raison donnée : {reason}',
  'act.budget.received':
    '{person} a envoyé {count, plural, one {le fichier de budget {file}} other {# fichiers de budget, le premier étant {file},}} pour examen',
  'act.budget.import-begun':
    '{person} a commencé à charger {count, plural, one {le grand fichier de budget {file}} other {# grands fichiers de budget, le premier étant {file}}}',
  'job.budget.load-received': 'Charger de grands fichiers de budget',
  'job.budget.preview-received': 'Lire de grands fichiers de budget à l’essai',
  'budget.intake.send-says':
    'Envoyez les fichiers tels que vous les avez. Vous voyez ensuite ce qu’ils semblent contenir, pouvez le changer, et voyez ce qui serait chargé. Rien n’est chargé avant que vous le disiez.',
  'budget.intake.files': 'Fichiers de budget',
  'budget.intake.files-hint':
    'CSV de toute forme, XLSX ou ODS ; plusieurs à la fois si leurs colonnes sont les mêmes. XLS : ouvrez-le et enregistrez-le en XLSX. Un Fiscal Data Package, en ZIP ou par son datapackage.json avec ses tables. PDF : demandez le tableau dont il est issu.',
  'budget.intake.kept': 'Correspondance gardée',
  'budget.intake.kept-hint':
    'Sans choix, celle dont les colonnes sont exactement celles du fichier est trouvée d’elle-même.',
  'budget.intake.experts': 'Avec une correspondance écrite en JSON, en une étape',
  'budget.intake.without-mapping': 'Sans correspondance : envoyez les fichiers et une vous sera proposée',
  'budget.intake.looks-like': 'Les colonnes sont lues comme dans « {name} », gardée ici.',
  'budget.intake.missing.codes':
    'Aucune colonne ne ressemble à un code ou à un nom de ce à quoi sert l’argent. Choisissez-en une ci-dessous.',
  'budget.intake.missing.phases':
    'Aucune colonne ne ressemble à des montants. Choisissez-en au moins une ci-dessous.',
  'budget.intake.missing.year': 'Ni le fichier ni son nom ne disent l’année. Indiquez-la ci-dessous.',
  'budget.role.code': '{what} : le code',
  'budget.role.label': '{what} : le nom',
  'budget.role.derived': '{what} : un nom, il n’y a pas de codes',
  'budget.role.phase': 'Montant : {phase}',
  'budget.intake.year-title': 'Année',
  'budget.year-from.file-name': 'D’après le nom du fichier',
  'budget.year-from.column': 'D’après une colonne',
  'budget.year-from.fixed': 'Toujours la même',
  'budget.intake.pattern-hint':
    "Le nom avec '{year}' à la place de l’année, comme budget-'{year}'.csv ; * vaut n’importe quoi.",
  'budget.intake.year-hint': 'Si un fichier contient plusieurs années, celle à charger maintenant.',
  'budget.intake.as-of': 'Jour dont parle « {phase} »',
  'budget.intake.as-of-hint': 'year-start (début), year-end (fin), ou mois et jour comme 06-30.',
  'budget.intake.groups-title': 'Groupes, et lignes laissées de côté',
  'budget.intake.side-column': 'Les deux : une colonne dit lequel',
  'budget.intake.minus-hint': 'Si le fichier écrit les dépenses en négatif.',
  'budget.blank.refuse': 'une erreur du fichier',
  'budget.blank.unknown': 'inconnu',
  'budget.blank.zero': 'zéro',
  'budget.group.programme-area': 'Domaines',
  'budget.group.administrative': 'Services',
  'budget.group.economic': 'Natures de dépense',
  'budget.group.revenue-type': 'Natures de recette',
  'budget.group.take': '{group} : caractères du code, tous si vide',
  'budget.exclude.rule': 'Hors des mesures, règle {n}',
  'budget.exclude.by': 'Code de',
  'budget.exclude.starts': 'Codes qui commencent par',
  'budget.exclude.reason': 'Raison, que lisent les habitants',
  'budget.apart.contingency': 'La réserve se reconnaît à',
  'budget.apart.interest': 'Les intérêts de la dette se reconnaissent à',
  'budget.preview.read': '{title} : {lines, plural, one {# ligne} other {# lignes}}.',
  'budget.preview.totals': 'Totaux, en {currency}',
  'budget.preview.all': 'Toutes les lignes',
  'budget.preview.counted': 'Compté dans les mesures',
  'budget.preview.excluded':
    '{n, plural, one {# ligne est laissée} other {# lignes sont laissées}} hors des mesures : {reason}',
  'budget.preview.not-kept':
    'La correspondance ne concerne pas {n, plural, one {# ligne} other {# lignes}}, comme celles de l’autre côté.',
  'budget.preview.others': 'tous les autres',
  'budget.preview.same-file': 'Ce même fichier a été chargé le {on} sous le nom {file}, pour {year}.',
  'budget.preview.same-figures': 'Exactement ces chiffres sont venus le {on} avec {file}, pour {year}.',
  'budget.preview.taken':
    '{year} a déjà des chiffres : {phases}. Si ceux-ci doivent les remplacer, il faut une raison.',
  'budget.preview.doubtful-year': 'Il est lu pour {year}, et « {seen} » parle de {other}.',
  'budget.preview.repeated':
    '{n, plural, one {# ligne dit} other {# lignes disent}} la même chose qu’une ligne d’avant : une partie y est peut-être deux fois.',
  'budget.preview.rounded':
    '{n, plural, one {# montant est plus fin} other {# montants sont plus fins}} que la plus petite pièce et arrondi.',
  'budget.preview.other-year':
    '{n, plural, one {# ligne est} other {# lignes sont}} de {year} et non chargées maintenant.',
  'budget.stated.title': 'Comparer à un total indiqué',
  'budget.stated.says':
    'Indiquez ce que dit le budget imprimé ou la comptabilité, pour une ou plusieurs phases. La comparaison est publiée avec le budget.',
  'budget.stated.reason': 'Raison de l’écart',
  'budget.stated.reason-hint': 'Sans elle, rien n’est chargé. Les habitants la lisent à côté des fichiers.',
} as const;
