export const fr = {
  'budget.quoted': '« {text} »',
  'budget.list-more': '{n} de plus',
  'budget.nearest': '{name} (est-ce {nearest} ?)',
  'budget.mapping-beginning': 'son début',
  'budget.no-text': 'un caractère qui n’est pas du texte',
  'budget.fault-at.line': 'Ligne {line}',
  'budget.fault-at.cell': 'Ligne {line}, colonne {column}',
  'budget.fault.fiscal.amount-missing':
    '{where} : un montant comme {expected} était attendu, et il n’y a rien. Écrivez 0 s’il est nul, ou dites dans la correspondance ce que signifie une cellule vide ("blank").',
  'budget.fault.fiscal.amount-not-a-number':
    '{where} : un montant comme {expected} était attendu, et on trouve {came}. Corrigez la cellule, ou les signes dans la correspondance.',
  'budget.fault.fiscal.amount-too-many-decimals':
    '{where} : au plus {expected, plural, one {# décimale} other {# décimales}} étaient attendues, et on trouve {came}. Vérifiez quel signe précède les décimales ; si le fichier est vraiment plus fin que la monnaie, indiquez file.rounding dans la correspondance.',
  'budget.fault.fiscal.amount-misplaced-thousands':
    '{where} : des milliers groupés comme dans {expected} étaient attendus, et on trouve {came}. Vérifiez les signes dans la correspondance.',
  'budget.fault.fiscal.amount-too-large':
    '{where} : au plus {expected} de la plus petite unité étaient attendus, et on trouve {came}. Vérifiez la cellule, et file.scale dans la correspondance.',
  'budget.fault.fiscal.code-missing':
    '{where} : un code de la classification {expected} était attendu, et il n’y en a pas. Si c’est une ligne de totaux, retirez-la : les totaux sont calculés.',
  'budget.fault.fiscal.code-too-long':
    '{where} : un code de {expected, plural, one {# caractère} other {# caractères}} au plus était attendu, et on trouve {came}. Vérifiez que c’est bien la colonne des codes.',
  'budget.fault.fiscal.code-ambiguous':
    '{where} : le code {came} contient {expected}, qui relie les parties de ce code ; deux codes pourraient donc se ressembler. Choisissez un autre "joinedBy" dans la correspondance.',
  'budget.fault.fiscal.label-too-long':
    '{where} : un libellé de {expected, plural, one {# caractère} other {# caractères}} au plus était attendu, et on en trouve un qui commence par {came}. Cherchez un guillemet jamais fermé.',
  'budget.fault.fiscal.control-character':
    '{where} : du texte ordinaire était attendu, et on trouve un caractère de contrôle invisible dans {came}. Saisissez de nouveau la cellule.',
  'budget.fault.fiscal.columns-short':
    '{where} : {expected, plural, one {# colonne était attendue} other {# colonnes étaient attendues}}, comme dans l’en-tête, et on en trouve {came}. Cela vient d’un saut de ligne dans une cellule sans guillemets.',
  'budget.fault.fiscal.columns-long':
    '{where} : {expected, plural, one {# colonne était attendue} other {# colonnes étaient attendues}}, comme dans l’en-tête, et on en trouve {came}. Cela vient d’un séparateur dans une cellule sans guillemets.',
  'budget.fault.fiscal.quotes-broken':
    '{where} : un guillemet est seul dans une cellule entre guillemets. Doublez-le, ou retirez les guillemets autour de la cellule. Les lignes suivantes ont pu être lues comme en faisant partie.',
  'budget.fault.fiscal.quotes-never-closed':
    '{where} : un guillemet est ouvert et jamais fermé, donc tout ce qui suit a été lu comme une seule cellule. Fermez-le.',
  'budget.fault.fiscal.line-year-differs':
    '{where} : l’année {expected} était attendue, comme dans le reste du fichier, et on trouve {came}. Corrigez-la, ou chargez chaque année depuis un fichier à elle.',
  'problem.fiscal.mapping-invalid':
    'La correspondance n’est pas juste à cet endroit : {path}. Attendu : {expected} ; reçu : {came}. Corrigez cet endroit{also, select, yes {, et aussi {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Des lignes de budget étaient attendues dans {name}, et il est vide. Exportez-le de nouveau et vérifiez sa taille avant de l’envoyer.',
  'problem.fiscal.file-header-only':
    'Des lignes de budget étaient attendues sous l’en-tête de {name}, et il n’y en a pas. L’en-tête a {columns, plural, one {# colonne} other {# colonnes}}. Vérifiez le filtre utilisé pour l’export.',
  'problem.fiscal.file-binary':
    'Un tableau dans la forme que dit la correspondance était attendu, et {name} ressemble à partir de la ligne {line} à {looksLike, select, xlsx {un classeur Excel. Écrivez "kind": "xlsx" sous file dans la correspondance, ou enregistrez la feuille en "CSV UTF-8" et donnez ce fichier} xls {un ancien classeur Excel ou un autre document Office. Ouvrez-le, enregistrez la feuille en "CSV UTF-8" et donnez ce fichier} ods {une feuille de calcul OpenDocument. Écrivez "kind": "ods" sous file dans la correspondance, ou enregistrez la feuille en CSV et donnez ce fichier} zip {une archive ZIP. Décompressez-la et donnez le fichier CSV qu’elle contient} gzip {un fichier compressé. Décompressez-le et donnez le fichier CSV qu’il contient} pdf {un PDF. On ne peut pas lire exactement des chiffres dans un PDF ; demandez le fichier dont il est tiré} image {une image. Demandez le fichier dont elle est tirée} other {un fichier de programme, pas du texte. Exportez les chiffres en CSV et donnez ce fichier}}.',
  'problem.fiscal.encoding-wrong':
    '{name} devait être écrit en {expected}, comme le dit la correspondance, et la ligne {line} {known, select, yes {semble être en {looksLike}. Changez file.encoding dans la correspondance, ou enregistrez le fichier en {expected}} other {ne l’est pas. Enregistrez le fichier en UTF-8}}.',
  'problem.fiscal.delimiter-wrong':
    '{expected} était attendu entre les colonnes de {name}, comme le dit la correspondance, et son en-tête est séparé par {looksLike}. Changez file.delimiter dans la correspondance, ou exportez le fichier avec {expected}.',
  'problem.fiscal.column-missing':
    'L’en-tête de {name} devait aussi contenir {missing}. On y trouve {found}. Corrigez l’en-tête, ou les noms des colonnes dans la correspondance.',
  'problem.fiscal.column-twice':
    'Une seule colonne {column} était attendue dans l’en-tête de {name}, et il y en a {count}. Renommez ou retirez celles qui ne sont pas voulues.',
  'problem.fiscal.year-unknown':
    'L’année budgétaire de {name} était attendue {source, select, column {dans la colonne} other {dans son nom, écrit comme}} {lookedFor}, et elle n’y est pas. Renommez le fichier, ou donnez l’année en le chargeant.',
  'problem.fiscal.year-differs':
    'Des chiffres de {given} étaient attendus dans {name}, et {source, select, mapping {la correspondance est} other {son nom dit qu’ils sont}} pour {found}. Vérifiez que c’est le bon fichier, puis donnez l’année qu’il concerne.',
  'problem.fiscal.year-outside-mapping':
    'La correspondance vaut pour les années {from} à {to}, et {name} est pour {year}. Comparez le fichier à la correspondance : si elle convient encore, élargissez-y years ; sinon, écrivez une correspondance pour cette année.',
  'problem.fiscal.line-too-long':
    'Des lignes de {limit} octets au plus étaient attendues dans {name}, et celle qui commence à la ligne {line} continue. Soit le fichier n’a pas de sauts de ligne, soit un guillemet est ouvert sur cette ligne et jamais fermé.',
  'problem.fiscal.too-many-codes':
    'Au plus {limit} codes étaient attendus dans la classification {classification}, et {name} en a davantage. La correspondance prend sans doute pour code une colonne de nombres ou d’identifiants.',
  'budget.fault.fiscal.phase-unknown':
    '{where} : le nom d’une phase était attendu, parmi {expected}, et on trouve {came}. Ajoutez-le à "when" de sa phase dans la correspondance, ou écartez ces lignes avec "skip".',
  'problem.fiscal.year-not-chosen':
    'Un seul exercice était attendu dans {name}, et il y en a plusieurs ({found} et peut-être d’autres). Indiquez l’année au chargement ; chaque année est un chargement à part.',
  'budget.fault.fiscal.line-day-differs':
    '{where} : le jour jusqu’où parle le fichier, {expected}, était attendu, et on trouve {came}. Corrigez-le ; si le fichier contient l’état à plusieurs jours, mettez "several": true sous within.until dans la correspondance, et dites quel jour au chargement.',
  'problem.fiscal.until-not-stated':
    'Il faut dire jusqu’à quel jour vont les chiffres de {name}. Donnez le jour, comme 2023-06-30.',
  'problem.fiscal.until-differs':
    '{name} devait parler de l’année jusqu’au {given}, et dit {found}. Vérifiez le jour, ou le fichier.',
  'problem.fiscal.until-outside-year':
    'Un jour de l’exercice de {name}, du {from} au {to}, était attendu, et c’est {until} qui est venu. Vérifiez le jour, l’année et le début de l’exercice.',
  'problem.fiscal.side-not-chosen':
    'La correspondance {title} lit les deux côtés d’un budget. Indiquez dépenses ou recettes au chargement ; chaque côté est un chargement à part.',
  'problem.fiscal.side-differs':
    'On attendait les {given, select, revenue {recettes} other {dépenses}}, et la correspondance lit les {found, select, revenue {recettes} other {dépenses}}. Choisissez la correspondance de ce côté.',
  'problem.fiscal.workbook-refused': '{name} ne peut pas être lu comme classeur. {why}',
  'problem.fiscal.too-many-lines':
    'Au plus {limit} lignes différentes étaient attendues dans {name}, dont les phases occupent des lignes à part et sont réunies en mémoire. Divisez le fichier par phase et écrivez pour chacune une correspondance sans "when".',
  'problem.fiscal.package-invalid':
    'Le paquet de données n’est pas correct à {path} : {expected} était attendu, et on a reçu {came}. Corrigez datapackage.json, ou chargez seul son fichier CSV et choisissez les colonnes.',
  'problem.fiscal.crosswalk-invalid':
    'La table de passage n’est pas correcte à {path} : {expected} était attendu, et on a reçu {came}. Corrigez-la à cet endroit.',
  'budget.because.byte-mark': 'Le fichier commence par une marque qui le dit.',
  'budget.because.valid-utf-8': 'Tout se lit comme de l’UTF-8, ce qui n’arrive presque jamais par hasard.',
  'budget.because.only-ascii': 'Il n’a que des lettres et des chiffres simples, les mêmes dans tout codage.',
  'budget.because.zero-bytes': 'Un octet sur deux est nul, comme dans un texte de deux octets par caractère.',
  'budget.because.high-bytes':
    'Il a des octets ({seen}) que ce codage utilise pour des lettres et des signes.',
  'budget.because.script': 'Lu ainsi, la plupart des lettres sont d’une écriture : {seen}.',
  'budget.because.same-columns': 'Il divise les lignes en un même nombre de colonnes ({seen}).',
  'budget.because.signature': 'Les premiers octets du fichier disent de quelle sorte il est.',
  'budget.because.first-full-row':
    'La ligne {seen} est la première qui remplit toutes les colonnes, et n’a pas de chiffres.',
  'budget.because.titles-above': 'Au-dessus se trouvent des titres ({seen}).',
  'budget.because.first-row-has-figures': 'La première ligne pleine a déjà des chiffres ({seen}).',
  'budget.because.marks-seen': 'Des cellules sont écrites ainsi : {seen}.',
  'budget.because.marks-contradict': 'Des cellules se contredisent : {seen}.',
  'budget.because.marks-open':
    '{seen} peut se lire de deux façons, et aucune cellule ne tranche. Regardez un montant que vous connaissez.',
  'budget.because.known-word': 'Mot connu : {seen}.',
  'budget.because.word-within': 'Il contient un mot connu : {seen}.',
  'budget.because.looks-like-codes': 'Ce qui s’y trouve ressemble à des codes, comme {seen}.',
  'budget.because.looks-like-amounts': 'Ce qui s’y trouve ressemble à des montants ({seen}).',
  'budget.because.looks-like-years': 'Ce qui s’y trouve ressemble à des années ({seen}).',
  'budget.because.looks-like-names':
    'Ce qui s’y trouve ressemble à des noms, comme {seen} ; on en fait des codes.',
  'budget.because.file-name': 'Le nom du fichier le dit : {seen}.',
  'budget.because.same-in-all-rows': 'Toutes les lignes disent la même chose : {seen}.',
  'budget.because.stated': 'Vous l’avez indiqué.',
  'budget.because.descriptor': 'La description du paquet de données le dit : {seen}.',
  'budget.because.usual': 'Rien dans le fichier ne le dit ; c’est l’usage.',
  'budget.suggestion.swap-marks':
    'Avec l’autre signe ce serait {would}. Changez les signes dans la correspondance si tout le fichier est écrit ainsi.',
  'budget.suggestion.take-out-sign': 'Sans le signe de la monnaie ce serait {would}.',
  'budget.suggestion.dash-is-zero': 'Un tiret vaut souvent zéro. Écrivez {would} si c’est le cas.',
  'budget.suggestion.letter-for-digit': 'Avec des chiffres à la place des lettres ce serait {would}.',
  'budget.suggestion.round':
    'Le fichier est plus fin que la monnaie. Écrivez "rounding": "half-even" dans la correspondance pour arrondir et compter ces montants.',
  'budget.suggestion.blank-is-zero':
    'Si les vides sont des zéros, dites-le dans la correspondance ("blank": "zero").',
  'budget.suggestion.skip-totals':
    'Cela ressemble à une ligne de sommes. Écartez ces lignes avec "skip" dans la correspondance.',
  'budget.suggestion.skip-note':
    'Cela ressemble à une note à côté du tableau. Écartez-la avec "skip" dans la correspondance, ou ôtez-la du fichier.',
  'budget.suggestion.other-year':
    'Cette ligne est de {would}. Si le fichier a plusieurs années, mettez "several" dans la correspondance.',
  'budget.suggestion.missing-value-word':
    '{would} dit souvent que le chiffre n’est pas connu. Laissez la cellule vide et mettez "blank": "unknown" dans la correspondance.',
} as const;
