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
  'reading.fault.fiscal.line-day-differs':
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
  'problem.reading.intake-gone':
    'Ces fichiers ne sont plus gardés : ils ont été chargés, abandonnés, ou un jour a passé. Ce qui est chargé figure dans la liste des chargements ; sinon, envoyez-les de nouveau.',
  'problem.reading.intake-at-work':
    'Les fichiers sont en cours de lecture : rien ne peut être changé. Attendez la fin, ou abandonnez-les.',
  'problem.reading.preview-old':
    'La correspondance a changé après cet aperçu : rien n’a été chargé. Regardez l’aperçu encore une fois, puis chargez.',
  'problem.reading.preview-faulty':
    'Des lignes ou des fichiers ne peuvent pas être lus : rien n’a été chargé. Corrigez les fichiers ou la correspondance, et regardez l’aperçu de nouveau.',
  'job.reading.clear-intakes': 'Retirer les fichiers envoyés que personne n’a repris',
  'reading.json-at':
    'à la ligne {line}, caractère {column}, se trouve {came}, qui ne peut y être ; cherchez juste avant une virgule, un guillemet ou un crochet manquant ou en trop',
  'reading.json-ends':
    'il finit à la ligne {line} avant d’être complet ; cherchez un crochet ou un guillemet non fermé',
  'reading.send': 'Envoyer et regarder',
  'reading.mapping-title': 'Ce que signifient les colonnes',
  'reading.mapping-says':
    '{files} : {rows, plural, one {# ligne a été regardée} other {# lignes ont été regardées}} dans le premier fichier. Vérifiez ce qu’est chaque colonne, puis regardez l’aperçu.',
  'reading.not-yet': 'Il manque encore quelque chose',
  'reading.no-json':
    'Ce qui figure dans le champ pour experts n’est pas du JSON. C’est gardé tel quel ; corrigez-le, ou reprenez le formulaire.',
  'reading.columns-title': 'Colonnes',
  'reading.columns': 'Les colonnes du premier fichier et ce qu’est chacune',
  'reading.column': 'Colonne',
  'reading.samples': 'Valeurs qu’elle contient',
  'reading.is': 'Ce que c’est',
  'reading.is-what': 'Ce qu’est la colonne {name}',
  'reading.nothing': 'Rien dont on ait besoin',
  'reading.amounts-title': 'Montants',
  'reading.file-title': 'Comment le fichier est écrit',
  'reading.field.title': 'Titre',
  'reading.field.encoding': 'Encodage',
  'reading.field.delimiter': 'Entre les colonnes',
  'reading.field.decimal': 'Avant les décimales',
  'reading.field.thousands': 'Entre les milliers',
  'reading.field.sheet': 'Feuille',
  'reading.mark.semicolon': '; (point-virgule)',
  'reading.mark.comma': ', (virgule)',
  'reading.mark.tab': 'tabulation',
  'reading.mark.bar': '| (barre)',
  'reading.mark.none': 'rien',
  'reading.mark.dot': '. (point)',
  'reading.mark.space': 'espace',
  'reading.mark.apostrophe': '’ (apostrophe)',
  'reading.preview': 'Voir l’aperçu',
  'reading.take-form': 'Garder le formulaire tel quel',
  'reading.json': 'La correspondance en JSON, pour experts',
  'reading.json-hint':
    'La même chose que le formulaire, avec ce qu’il n’a pas en champ. Ce qui a été changé plus haut et non gardé n’y est pas.',
  'reading.take-json': 'Reprendre le JSON',
  'reading.kept-said': 'Vos changements sont gardés.',
  'reading.given-up-said': 'Les fichiers ont été abandonnés ; rien n’a été chargé.',
  'reading.begun-said':
    'Les fichiers sont volumineux et sont en cours de chargement. Vous pouvez faire autre chose.',
  'reading.give-up': 'Abandonner ces fichiers',
  'reading.until': 'Gardé pour vous seul jusqu’au {when}, puis retiré.',
  'reading.preview-title': 'Ce qui serait chargé',
  'reading.back': 'Retour aux colonnes',
  'reading.at-work': 'Lecture : {done} sur {total, plural, one {# ligne} other {environ # lignes}}.',
  'reading.look-again': 'Regarder de nouveau',
  'reading.stopped': 'Le travail n’est pas allé à son terme, et rien n’en reste.',
  'reading.ready':
    'Toutes les lignes peuvent être lues. Rien n’est encore chargé : vérifiez d’abord les chiffres.',
  'reading.not-ready': 'Tout ne peut pas être lu : rien ne peut encore être chargé.',
  'reading.bad-rows':
    '{n, plural, one {# ligne illisible} other {# lignes illisibles}}, avec ce qui serait juste',
  'reading.load-title': 'Charger',
  'reading.preview.skipped': '{n, plural, one {# ligne est passée} other {# lignes sont passées}} : {reason}',
  'reading.preview.bad':
    '{n, plural, one {# ligne ne peut} other {# lignes ne peuvent}} pas être lue ; {shown, plural, one {# est montrée} other {# sont montrées}}.',
  'reading.preview.bad-caption': 'Lignes qui ne peuvent pas être lues',
  'reading.preview.came': 'Ce qui est venu',
  'reading.preview.wrong': 'Ce qui ne va pas',
  'reading.preview.would': 'Ce qui serait juste',
  'reading.stated.caption': 'Indiqué et trouvé, en {currency}',
  'reading.stated.stated': 'Indiqué',
  'reading.stated.found': 'Dans les fichiers',
  'reading.stated.difference': 'Écart',
  'reading.stated.none': 'aucun',
  'reading.stated.compare': 'Comparer',
  'reading.mapping': 'Correspondance (JSON)',
  'reading.field.side': 'Côté',
  'reading.field.read': 'Côté à charger maintenant',
  'reading.field.from': 'Où se trouve l’année',
  'reading.field.pattern': 'Nom du fichier',
  'reading.field.fixed': 'L’année, si toujours la même',
  'reading.field.year': 'Année à charger maintenant',
  'reading.field.header': 'Ligne des noms de colonnes',
  'reading.field.scale': 'Les montants sont en unités de',
  'reading.field.blank': 'Un montant vide signifie',
  'reading.field.minus': 'Inverser le signe de',
  'reading.line': 'Ligne',
} as const;
