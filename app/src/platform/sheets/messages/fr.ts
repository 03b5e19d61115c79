import type { en } from './en.ts';

export const fr: Record<keyof typeof en, string> = {
  'template.guide': 'Comment remplir',
  'template.line-rows':
    'Une ligne par entrée. Laissez les en-têtes tels quels ; les colonnes peuvent changer de place.',
  'template.line-required': 'Les colonnes à en-tête ombré sont obligatoires.',
  'template.line-values':
    'Collez des valeurs seulement : formules, cellules fusionnées et macros sont refusées.',
  'template.line-id':
    'Laissez la colonne #id telle quelle : elle dit de quelle entrée parle la ligne. Une nouvelle ligne n’en a pas.',
  'template.sheet': 'Feuille',
  'template.column': 'Colonne',
  'template.required': 'Obligatoire',
  'template.what': 'Ce qu’il faut écrire',
  'template.yes': 'Oui',
  'template.no': 'Non',
  'template.findings': 'À corriger',
  'template.type.text': 'Du texte',
  'template.type.whole': 'Un nombre entier, comme 1200',
  'template.type.decimal': 'Un nombre, comme 12,5',
  'template.type.amount': 'Un montant, comme 1234,50',
  'template.type.date': 'Un jour, comme 2026-10-31',
  'template.type.yes-no': 'Oui ou Non',
  'template.type.choice': 'Un choix de la liste',
  'template.type.code': 'Un code sans espaces',
  'template.type.list': 'Plusieurs, séparés par ;',
  'finding.file.too-large':
    'Le fichier fait {value} et {expected} au plus sont acceptés. Partagez-le en deux.',
  'finding.file.not-a-workbook':
    'Le fichier n’est pas un classeur. Enregistrez-le comme classeur Excel (.xlsx).',
  'finding.file.is-text':
    'Le fichier est du texte, par exemple des valeurs séparées par des virgules, et non un classeur. Ouvrez-le dans un tableur et enregistrez-le comme classeur Excel (.xlsx).',
  'finding.file.old-excel':
    'Le fichier est à l’ancien format d’Excel (.xls). Enregistrez-le comme classeur Excel (.xlsx).',
  'finding.file.encrypted': 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  'finding.file.other-format':
    'Le fichier est d’un autre genre ({value}). Enregistrez-le comme classeur Excel (.xlsx).',
  'finding.file.broken':
    'Le fichier est abîmé. Ouvrez-le dans un tableur, enregistrez-le à nouveau et envoyez celui-là.',
  'finding.file.unsafe-archive':
    'Le fichier est compressé comme aucun tableur ne le fait ({value}). Enregistrez-le à nouveau comme classeur Excel (.xlsx).',
  'finding.file.inflates':
    'Décompressé, le fichier ferait {value} et {expected} au plus sont acceptés. Supprimez les lignes vides et les formats sous les données, ou partagez-le.',
  'finding.file.macros':
    'Le classeur contient des macros. Enregistrez-le comme classeur Excel (.xlsx), qui n’en a pas.',
  'finding.file.external-data':
    'Le classeur prend des données ailleurs ({value}). Rompez les liaisons dans le menu Données, collez des valeurs et enregistrez-le.',
  'finding.file.embedded':
    'Le classeur contient un autre document ({value}). Supprimez-le et enregistrez le classeur.',
  'finding.file.entities':
    'Le fichier contient des définitions qu’aucun tableur n’écrit. Enregistrez-le à nouveau comme classeur Excel (.xlsx).',
  'finding.file.too-many-cells': 'Le classeur a plus de {expected} cellules remplies. Partagez-le.',
  'finding.file.too-many-rows':
    'La ligne {value} est remplie et {expected} lignes au plus sont acceptées. Supprimez ce qui se trouve sous les données, ou partagez-le.',
  'finding.file.too-much-text': 'Le classeur contient plus de texte qu’il n’est accepté. Partagez-le.',
  'finding.file.too-many-faults':
    'Il y a plus de {expected} fautes. Corrigez d’abord celles de la liste et renvoyez-le.',
  'finding.file.too-slow': 'La lecture du classeur a pris trop de temps. Partagez-le.',
  'finding.file.too-much-memory': 'Le classeur est trop grand pour être lu. Partagez-le.',
  'finding.template.other':
    'C’est le modèle « {value} » ; « {expected} » était attendu. Choisissez l’autre fichier.',
  'finding.template.older': 'Le modèle est ancien. Ce qui a les mêmes en-têtes a été lu.',
  'finding.sheet.missing':
    'Il n’y a pas de feuille nommée « {expected} ». Prenez le modèle, ou donnez ce nom à la feuille.',
  'finding.sheet.missing-alike':
    'Il n’y a pas de feuille nommée « {expected} » ; « {value} » lui ressemble. Donnez-lui ce nom.',
  'finding.sheet.unknown': 'La feuille « {sheet} » n’a pas été lue : le modèle ne l’a pas.',
  'finding.head.missing': 'Il n’y a pas de colonne « {expected} ». Ajoutez-la avec cet en-tête.',
  'finding.head.twice': 'La colonne « {head} » figure deux fois, aussi en colonne {value}. Supprimez-en une.',
  'finding.head.unknown': 'La colonne « {head} » n’a pas été lue : le modèle ne l’a pas.',
  'finding.rows.none': 'Aucune ligne n’est remplie. Remplissez des lignes sous les en-têtes.',
  'finding.row.hidden': 'Les lignes masquées ont été lues comme les autres : {value}. Voici la première.',
  'finding.cell.formula': 'Il y a ici une formule ({value}). Copiez la cellule et collez-la comme valeur.',
  'finding.cell.error': 'La cellule montre une erreur ({value}). Écrivez la valeur.',
  'finding.cell.merged':
    'Des cellules des lignes {value} sont fusionnées. Défusionnez-les et remplissez chaque ligne.',
  'finding.value.required': 'C’est obligatoire.',
  'finding.value.too-long': 'C’est trop long ; {expected} au plus sont acceptés. Raccourcissez.',
  'finding.value.not-whole': '« {value} » n’est pas un nombre entier. Écrivez-en un sans décimales.',
  'finding.value.not-a-number':
    '« {value} » n’est pas un nombre. Écrivez des chiffres seulement, comme 1234,5.',
  'finding.value.too-many-digits': '« {value} » a plus de chiffres qu’un tableur n’en garde. Vérifiez.',
  'finding.value.too-small': '{value} est trop petit ; au moins {expected} était attendu.',
  'finding.value.too-large': '{value} est trop grand ; {expected} au plus était attendu.',
  'finding.value.not-a-day': '« {value} » n’est pas un jour. Écrivez-le ainsi : 2026-10-31.',
  'finding.value.ambiguous-day':
    '« {value} » peut être deux jours différents. Écrivez-le ainsi : 2026-10-31.',
  'finding.value.not-yes-or-no': '« {value} » n’est ni oui ni non. Écrivez l’un des deux.',
  'finding.value.not-a-choice': '« {value} » n’est pas dans la liste. Écrivez l’un de : {expected}.',
  'finding.value.not-a-code': '« {value} » n’est pas un code : un code n’a pas d’espaces.',
  'finding.value.became-a-day':
    'Le tableur a fait un jour ({value}) de ce code. Mettez la colonne au format texte et retapez le code.',
  'finding.value.twice': '« {value} » figure aussi à la ligne {other}. Gardez l’une des deux.',
  'finding.row-id.twice': 'La ligne {other} a le même #id. Videz le #id de la ligne nouvelle.',
  'finding.at-row': '{sheet}, ligne {row}',
  'finding.at-cell': '{sheet}, ligne {row}, colonne {letter} ({head})',
  'finding.where': 'Où',
  'finding.what': 'À corriger',
  'finding.whole-file': 'Tout le fichier',
  'finding.more':
    'Les {shown} premières de {count, plural, one {# remarque} many {# de remarques} other {# remarques}} sont montrées. Toutes figurent dans le classeur annoté.',
};
