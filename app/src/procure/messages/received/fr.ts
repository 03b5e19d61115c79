export const fr = {
  'act.procure.received':
    '{person} a envoyé {count, plural, one {le fichier de marchés {file}} other {# fichiers de marchés, le premier étant {file},}} pour examen',
  'act.procure.import-begun':
    '{person} a commencé à charger {count, plural, one {le grand fichier de marchés {file}} other {# grands fichiers de marchés, le premier étant {file}}}',
  'job.procure.load-received': 'Charger de grands fichiers de marchés',
  'job.procure.preview-received': 'Lire de grands fichiers de marchés à l’essai',
  'procure.received-title': 'Ce qui entrerait',
  'procure.received-says':
    'Les fichiers ont été lus comme ils seraient chargés, et rien n’en est encore gardé. Regardez, puis gardez ou abandonnez.',
  'procure.received-nothing-new':
    '{releases, plural, one {# version, déjà présente} other {# versions, toutes déjà présentes}} ici : rien ne changerait.',
  'procure.received-samples':
    '{count, plural, one {# procédure telle qu’elle serait} other {Les # procédures les plus récentes telles qu’elles seraient}}',
  'procure.received-refused':
    'Un fichier où rien ne se lit n’est pas gardé, ni donc aucun de ceux-ci. Abandonnez-les et envoyez les autres.',
  'procure.received-old':
    'D’autres fichiers de cette source furent chargés ou repris depuis : regardez de nouveau avant de garder ceux-ci.',
  'procure.received-keep': 'Le garder comme brouillon',
  'procure.received-at-work': 'En cours de lecture : {done} Mo sur {total}.',
  'procure.received-brings':
    '{releases, plural, one {# version} other {# versions}}, dont {added} nouvelles ici.',
  'procure.received-fresh': 'Procédures nouvelles',
  'procure.received-changed': 'Procédures présentes qui changeraient',
  'procure.received-unchanged': 'Procédures du fichier qui resteraient telles quelles',
  'procure.received-elsewhere': 'Procédures présentes ici et absentes du fichier : elles restent',
  'procure.received-repeated': 'Versions que le fichier contient une fois de plus : elles comptent une fois',
  'procure.received-days': 'Premier et dernier jour dont parlent ces procédures',
  'procure.received-span': 'du {first} au {last}',
  'procure.received-no-days': 'aucun ne se laisse dire',
  'procure.received-amounts': 'Montants des procédures nouvelles et changées, telles qu’elles seraient',
  'procure.received-what': 'Quoi',
  'procure.received-count': 'Combien',
  'procure.received-sum': 'En tout',
  'procure.received-no-amount': 'sans montant qui se laisse dire',
  'procure.received-examples': 'Premiers endroits',
  'procure.received-line': 'Ligne {line} :',
  'procure.received-signs-none': 'Aucun signe n’apparaîtrait ni ne disparaîtrait.',
  'procure.received-signs-says':
    'Ce qui apparaîtrait et disparaîtrait parmi les signes de cette source si tout ce qui s’en trouve ici était public. Un signe est une question et non une accusation.',
  'procure.received-signs-many':
    'La source a plus de {most} procédures : elle est examinée quand elle est publiée.',
  'procure.received-raised': 'Apparaîtraient',
  'procure.received-cleared': 'Disparaîtraient',
  'procure.received-differs':
    'Une source de ce nom est déjà ici et reste telle quelle : à qui est la parole, sa licence et son adresse ne sont pas repris de ce qui vient d’être dit.',
  'procure.received-compared': 'Les {total} Mo sont lus et sont en train d’être réunis à ce qui est ici.',
  'procure.received-waits': 'Ce que vous avez envoyé sans avoir encore décidé',
  'procure.received-sent':
    '{file}{more, plural, =0 {} one { et un autre} other { et # autres}}, envoyé {when}',
};
