import type { en } from './en.ts';

export const fr: Partial<Record<keyof typeof en, string>> = {
  'places.tab': 'Vue d’ensemble',
  'places.home-title': 'Communes',
  'places.home-lead':
    'Voyez où va l’argent public, si les budgets étaient fiables et comment nous le savons. Chaque chiffre s’ouvre jusqu’aux lignes qui le fondent.',
  'places.home-none-title': 'Rien n’a encore été publié',
  'places.home-none-says':
    'Quand une commune publiera quelque chose, cela paraîtra ici. Si vous travaillez pour une commune, connectez-vous pour commencer.',
  'places.overview-title': 'Comment va {place} ?',
  'places.overview-lead':
    'Des faits tirés des registres de la commune. Ouvrez un chiffre pour voir comment il a été calculé et les lignes qui le fondent.',
  'places.overview-none': 'De cette commune, seul le nom a été publié jusqu’ici.',
  'places.code': 'Code',
  'places.name': 'Nom',
  'places.currency': 'Monnaie',
  'work.add': 'Ajouter une commune',
  'work.add-lead': 'Vous en devenez le premier administrateur et pourrez remettre ce poste.',
  'work.add-code-hint':
    'Court et officiel, comme MAD. Lettres, chiffres et tirets. Il figure dans toutes les adresses ; ensuite, seul un changement officiel le modifie.',
  'work.add-currency-hint': 'Trois lettres (ISO 4217), comme EUR ou KES. Elle ne pourra plus être changée.',
  'work.add-submit': 'Ajouter',
  'work.appoint': 'Nouveau poste et son titulaire',
  'work.appoint-lead':
    'Pour un poste qui n’existe pas encore. Un poste existant se pourvoit sur sa propre page. Les permissions sont celles du poste. Qui l’occupe peut les exercer du premier jour au dernier.',
  'work.appoint-body': 'Organe',
  'work.appoint-body-hint':
    'Le service auquel le poste appartient, comme Finances. Un nouveau nom crée un nouvel organe.',
  'work.appoint-post': 'Poste',
  'work.appoint-name': 'Nom de la personne',
  'work.appoint-email': 'Son adresse électronique',
  'work.appoint-permissions': 'Ce que le poste permet',
  'work.appoint-from': 'Premier jour',
  'work.appoint-to': 'Dernier jour',
  'work.appoint-to-hint': 'Laissez vide si aucune fin n’est fixée.',
  'work.appoint-submit': 'Pourvoir le poste',
  'permission.places.add': 'Ajouter des communes',
  'permission.places.read': 'Voir le travail de cette commune',
  'permission.places.appoint': 'Pourvoir des postes',
  'thread.kind.body': 'Organe',
  'thread.kind.post': 'Poste',
  'thread.kind.person': 'Personne',
  'problem.place.code-taken': 'Une commune a ou avait le code {code}. Choisissez-en un autre.',
  'problem.place.currency-unknown':
    '{currency} n’est pas un code de monnaie. Utilisez trois lettres de l’ISO 4217, comme EUR ou KES.',
  'problem.place.permission-not-held':
    'Vous ne pouvez pas donner à un poste la permission {permission} : aucun de vos postes ne l’a, et vous ne pouvez confier à un poste que ce que son rôle propose. Demandez-le à quelqu’un dont le poste l’a.',
  'problem.place.permission-unknown': 'La permission {permission} n’existe pas.',
  'act.programme.founded': '{person} a créé ce programme',
  'act.place.added': '{person} a ajouté {place} au programme',
  'act.place.published': '{person} a rendu public le profil de {place}',
  'act.post.filled': '{person} a confié le poste de {post} à {holder}',
  'places.api-list': 'Toutes les communes qui ont publié quelque chose',
  'places.api-one': 'Le profil publié d’une commune',
  'places.api-directory': 'Qui est responsable : les organes publiés, leurs postes et qui les occupe',
  'act.roster.brought-in':
    '{person} a introduit {bodies, plural, one {# organe} other {# organes}}, {posts, plural, one {# poste} other {# postes}} et {people, plural, one {# personne} other {# personnes}}',
};
