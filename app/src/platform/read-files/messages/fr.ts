export const fr = {
  'reading.quoted': '« {text} »',
  'reading.list-more': '{n} de plus',
  'reading.nearest': '{name} (est-ce {nearest} ?)',
  'reading.mapping-beginning': 'son début',
  'reading.no-text': 'un caractère qui n’est pas du texte',
  'reading.fault-at.line': 'Ligne {line}',
  'reading.fault-at.cell': 'Ligne {line}, colonne {column}',
  'reading.fault.fiscal.amount-missing':
    '{where} : un montant comme {expected} était attendu, et il n’y a rien. Écrivez 0 s’il est nul, ou dites dans la correspondance ce que signifie une cellule vide ("blank").',
  'reading.fault.fiscal.amount-not-a-number':
    '{where} : un montant comme {expected} était attendu, et on trouve {came}. Corrigez la cellule, ou les signes dans la correspondance.',
  'reading.fault.fiscal.amount-too-many-decimals':
    '{where} : au plus {expected, plural, one {# décimale} other {# décimales}} étaient attendues, et on trouve {came}. Vérifiez quel signe précède les décimales ; si le fichier est vraiment plus fin que la monnaie, indiquez file.rounding dans la correspondance.',
  'reading.fault.fiscal.amount-misplaced-thousands':
    '{where} : des milliers groupés comme dans {expected} étaient attendus, et on trouve {came}. Vérifiez les signes dans la correspondance.',
  'reading.fault.fiscal.amount-too-large':
    '{where} : au plus {expected} de la plus petite unité étaient attendus, et on trouve {came}. Vérifiez la cellule, et file.scale dans la correspondance.',
  'reading.fault.fiscal.code-missing':
    '{where} : un code de la classification {expected} était attendu, et il n’y en a pas. Si c’est une ligne de totaux, retirez-la : les totaux sont calculés.',
  'reading.fault.fiscal.code-too-long':
    '{where} : un code de {expected, plural, one {# caractère} other {# caractères}} au plus était attendu, et on trouve {came}. Vérifiez que c’est bien la colonne des codes.',
  'reading.fault.fiscal.code-ambiguous':
    '{where} : le code {came} contient {expected}, qui relie les parties de ce code ; deux codes pourraient donc se ressembler. Choisissez un autre "joinedBy" dans la correspondance.',
  'reading.fault.fiscal.label-too-long':
    '{where} : un libellé de {expected, plural, one {# caractère} other {# caractères}} au plus était attendu, et on en trouve un qui commence par {came}. Cherchez un guillemet jamais fermé.',
  'reading.fault.fiscal.control-character':
    '{where} : du texte ordinaire était attendu, et on trouve un caractère de contrôle invisible dans {came}. Saisissez de nouveau la cellule.',
  'reading.fault.fiscal.columns-short':
    '{where} : {expected, plural, one {# colonne était attendue} other {# colonnes étaient attendues}}, comme dans l’en-tête, et on en trouve {came}. Cela vient d’un saut de ligne dans une cellule sans guillemets.',
  'reading.fault.fiscal.columns-long':
    '{where} : {expected, plural, one {# colonne était attendue} other {# colonnes étaient attendues}}, comme dans l’en-tête, et on en trouve {came}. Cela vient d’un séparateur dans une cellule sans guillemets.',
  'reading.fault.fiscal.quotes-broken':
    '{where} : un guillemet est seul dans une cellule entre guillemets. Doublez-le, ou retirez les guillemets autour de la cellule. Les lignes suivantes ont pu être lues comme en faisant partie.',
  'reading.fault.fiscal.quotes-never-closed':
    '{where} : un guillemet est ouvert et jamais fermé, donc tout ce qui suit a été lu comme une seule cellule. Fermez-le.',
  'reading.fault.fiscal.line-year-differs':
    '{where} : l’année {expected} était attendue, comme dans le reste du fichier, et on trouve {came}. Corrigez-la, ou chargez chaque année depuis un fichier à elle.',
  'problem.fiscal.mapping-invalid':
    'La correspondance n’est pas juste à cet endroit : {path}. Attendu : {expected} ; reçu : {came}. Corrigez cet endroit{also, select, yes {, et aussi {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Des lignes de chiffres étaient attendues dans {name}, et il est vide. Exportez-le de nouveau et vérifiez sa taille avant de l’envoyer.',
  'problem.fiscal.file-header-only':
    'Des lignes de chiffres étaient attendues sous l’en-tête de {name}, et il n’y en a pas. L’en-tête a {columns, plural, one {# colonne} other {# colonnes}}. Vérifiez le filtre utilisé pour l’export.',
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
  'reading.fault.fiscal.phase-unknown':
    '{where} : le nom d’une phase était attendu, parmi {expected}, et on trouve {came}. Ajoutez-le à "when" de sa phase dans la correspondance, ou écartez ces lignes avec "skip".',
  'problem.fiscal.year-not-chosen':
    'Un seul exercice était attendu dans {name}, et il y en a plusieurs ({found} et peut-être d’autres). Indiquez l’année au chargement ; chaque année est un chargement à part.',
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
  'reading.classification.administrative': 'Service',
  'reading.classification.functional': 'Fonction',
  'reading.classification.programme': 'Programme',
  'reading.classification.economic': 'Nature',
  'reading.classification.fund': 'Fonds',
  'reading.classification.project': 'Projet',
  'reading.suggest.swap-marks': 'D’autres signes : {would} ?',
  'reading.suggest.take-out-sign': 'Sans la monnaie : {would} ?',
  'reading.suggest.dash-is-zero': 'Un tiret pour zéro : {would} ?',
  'reading.suggest.letter-for-digit': 'Une lettre pour un chiffre : {would} ?',
  'reading.suggest.round': 'Arrondir : "rounding": "{would}" dans la correspondance ?',
  'reading.suggest.blank-is-zero': 'Un vide signifie {would} ? Dites-le sous « Montants ».',
  'reading.suggest.skip-totals':
    'Une ligne de totaux ? Passez-la avec "skip" dans la correspondance {would}.',
  'reading.suggest.skip-note': 'Une note sous le tableau ? Retirez-la du fichier{would}.',
  'reading.suggest.other-year': 'Une ligne de {would} ?',
  'reading.suggest.missing-value-word': '{would} pour un chiffre manquant ? Laissez la case vide.',
  'reading.certainty.sure': 'Trouvé dans le fichier : {why}.',
  'reading.certainty.likely': 'Probablement : {why}. Vérifiez.',
  'reading.certainty.guess': 'Une supposition : {why}. À vous de décider.',
  'reading.because.byte-mark': 'le fichier commence par sa marque {seen}',
  'reading.because.valid-utf-8': 'tout est de l’UTF-8 correct {seen}',
  'reading.because.only-ascii': 'seulement des lettres sans accents {seen}',
  'reading.because.zero-bytes': 'deux octets par caractère {seen}',
  'reading.because.high-bytes': 'lettres accentuées en octets {seen}',
  'reading.because.script': 'lettres d’une écriture : {seen}',
  'reading.because.same-columns': 'il divise les lignes de même ({seen})',
  'reading.because.signature': 'le début du fichier {seen}',
  'reading.because.first-full-row': 'la première ligne pleine est la {seen}',
  'reading.because.titles-above': 'lignes de titre au-dessus : {seen}',
  'reading.because.first-row-has-figures': 'la première ligne contient des chiffres ({seen})',
  'reading.because.marks-seen': 'des montants comme {seen}',
  'reading.because.marks-contradict': 'les montants se contredisent : {seen}',
  'reading.because.marks-open': '{seen} peut se lire de deux façons',
  'reading.because.known-word': 'le mot « {seen} »',
  'reading.because.word-within': 'le mot « {seen} » dans un nom',
  'reading.because.looks-like-codes': 'ressemble à des codes ({seen})',
  'reading.because.looks-like-amounts': 'ressemble à des montants ({seen})',
  'reading.because.looks-like-years': 'ressemble à des années ({seen})',
  'reading.because.looks-like-names': 'ressemble à des noms ({seen})',
  'reading.because.file-name': 'le nom du fichier dit {seen}',
  'reading.because.same-in-all-rows': 'identique dans toutes les lignes : {seen}',
  'reading.because.stated': 'indiqué {seen}',
  'reading.because.only-choice': 'rien d’autre n’est possible {seen}',
  'reading.because.descriptor': 'la description du paquet {seen}',
  'reading.because.usual': 'la plupart des fichiers sont ainsi {seen}',
} as const;
