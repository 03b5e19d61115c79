/** Words of frameworks, of acts and of what is refused. */
export const en = {
  'framework.title': 'Frameworks',
  'framework.says':
    'What assessments go by. A framework is changed here as a version of your own, or taken away as a workbook, changed there and brought back.',
  'framework.about':
    '{count, plural, one {Version {version}, one dimension} other {Version {version}, # dimensions}}',
  'framework.valid-from': 'In force from',
  'framework.built-in': 'Comes with the program',
  'framework.rule': 'Rule',
  'framework.rule.weakest-link': 'Weakest part',
  'framework.rule.table': 'Table of averages',
  'framework.rule.weighted-mean': 'Weighted mean',
  'framework.rule.share': 'Share of what is met',
  'framework.rule.none': 'No score',
  'framework.answers': 'Answers',
  'framework.measure': 'Measure that proposes',
  'framework.source': 'Source',
  'framework.export': 'Take it away as a workbook',
  'framework.import': 'Bring in a framework',
  'framework.import-says':
    'From a workbook in the form in which frameworks are taken away. It is taken whole, or refused with sheet and row.',
  'framework.import-do': 'Bring in',
  'framework.file': 'Workbook (XLSX)',
  'framework.kept-said': 'The framework is kept.',
  'framework.fault': '{at}: expected {expected}, and found {value}.',
  'framework.fault-of-file': '{at}: {says}',
  'permission.diagnose.read': 'See assessments under way',
  'permission.diagnose.lead': 'Begin assessments, name teams, propose from records',
  'permission.diagnose.assess': 'Take part in an assessment',
  'permission.diagnose.sign': 'Sign an assessment',
  'permission.diagnose.keep-frameworks': 'Bring in frameworks',
  'thread.kind.assessment': 'Assessment',
  'thread.relation.follows-on': 'follows on',
  'thread.relation.proposed-by': 'proposed by',
  'act.assessment.begun': '{person} began the assessment {title} with {framework}',
  'act.assessment.seat-named':
    '{person} named {seat, select, one {the first assessor} two {the second assessor} reviewer {the reviewer} other {who speaks for the municipality}} of {title}',
  'act.assessment.interests-declared': '{person} declared their interests for {title}',
  'act.assessment.screened': '{person} said which parts apply in {title}',
  'act.assessment.proposed':
    '{person} had {count, plural, one {one score} other {# scores}} of {title} proposed from records',
  'act.assessment.scored': '{person} worked on a score of {leaf} in {title}',
  'act.assessment.score-locked': '{person} locked a score of {leaf} in {title}',
  'act.assessment.reconciled': '{person} reconciled the scores of {leaf} in {title}',
  'act.assessment.reviewed':
    '{person} reviewed {count, plural, one {one dimension} other {# dimensions}} of {title}',
  'act.assessment.commented': '{person} commented on {leaf} in {title}',
  'act.assessment.evidence-added': '{person} added evidence for {leaf} in {title}',
  'act.assessment.evidence-removed': '{person} took away evidence for {leaf} in {title}',
  'act.assessment.signed':
    '{person} signed {title} for {part, select, assessor {the assessors} other {the municipality}}',
  'act.assessment.published': '{person} published the assessment {title}',
  'act.assessment.withdrawn': '{person} withdrew the assessment {title}: {reason}',
  'act.framework.kept': '{person} brought in the framework {title}, version {version}',
  'problem.diagnose.framework-unknown': 'There is no framework {framework} here. Choose one of the list.',
  'problem.diagnose.framework-refused':
    '{file} is not taken; {count, plural, one {one thing is} other {# things are}} wrong in it. Mend it and send it again. {lines}',
  'problem.diagnose.framework-kept':
    '{framework} {version} is kept already. Give the changed one a new version.',
  'problem.diagnose.framework-built-in': '{framework} comes with the program. Give yours an id of its own.',
  'problem.diagnose.period-turned': 'The last year comes before the first. Turn them round.',
  'problem.diagnose.assessment-published':
    '{title} is published and cannot change. Withdraw it first, with a reason.',
  'problem.diagnose.one-person-one-seat':
    'This person has another seat in the team, or has scored from one. Name somebody else.',
  'problem.diagnose.may-not-assess':
    'This person’s post does not let them take part in assessments today. Name somebody whose post does.',
  'problem.diagnose.not-in-team':
    'You have no seat in this assessment that does this. Whoever leads it names the team.',
  'problem.diagnose.not-declared': 'Declare your interests first, or that you have none.',
  'problem.diagnose.interests-unsaid':
    'Say which interests you have, or choose that you have none and leave this empty.',
  'problem.diagnose.score-locked':
    'The score of {leaf} is locked and stays as it is. What changed since is said when you reconcile.',
  'problem.diagnose.not-on-scale': '{given} is no answer for {leaf}. It takes: {expected}.',
  'problem.diagnose.reason-needed': 'Say why.',
  'problem.diagnose.not-both-locked': 'Both assessors lock their scores of {leaf} before they reconcile.',
  'problem.diagnose.agreed-already': 'Both gave {leaf} the same score: there is nothing to reconcile.',
  'problem.diagnose.not-agreed': '{leaf} is not agreed yet. It is reviewed when it is.',
  'problem.diagnose.switched-off':
    '{leaf} does not apply here, by what was answered. Change the answers if it does.',
  'problem.diagnose.question-unknown':
    'The question {question} has no such answer. Open the page anew and choose from it.',
  'problem.diagnose.no-run': 'The records have proposed nothing here. Propose from records first.',
  'problem.diagnose.evidence-incomplete': 'This needs a file, or an address that begins with https://.',
  'problem.diagnose.not-ready':
    '{count, plural, one {One thing blocks} other {# things block}} the signature. They are listed above.',
  'problem.diagnose.signed-already': 'This part is signed already.',
  'problem.diagnose.same-signer':
    'The other signature is yours, or of somebody you stand in for. Two people sign.',
  'problem.diagnose.not-signed':
    'It is not signed by both, or has changed since. Both sign what stands today, then it can be published.',
};
