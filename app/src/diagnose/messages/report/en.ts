/** Words of an assessment on paper. */
export const en = {
  'report.subtitle': '{place}: {about}',
  'report.foot': '{place}. {title}',
  'report.draft': 'Draft',
  'report.draft-says':
    'This is a draft: it is neither signed nor published, and any of it may change. Do not pass it on as the result.',
  'report.what': 'What this is',
  'report.what-says':
    'This report tells how well {place} is run, and why. Two people scored every dimension without seeing each other’s score; where they differed, they said why they agreed in the end. A third person reviewed it, and the municipality could comment on each.',
  'report.picture-row': '{part}: {counts}.',
  'report.picture-count': '{step}: {count}',
  'report.contents': 'Contents',
  'report.glance': 'All results at a glance',
  'report.glance-says': 'Every result, in the order of the framework',
  'report.parts': 'Part by part',
  'report.scored': '{score}. {reason}',
  'report.how': 'How it was assessed',
  'report.how-says':
    'The framework says what is asked and what each step needs. A dimension is answered by the two assessors; how a result follows from its parts is a rule of the framework, and stands with each result. Where information is missing it is said so, and never guessed.',
  'report.how-proposed':
    '{count, plural, =0 {No dimension was proposed from the municipality’s own records.} one {One dimension was proposed from the municipality’s own records, by a stated formula.} other {# dimensions were proposed from the municipality’s own records, by stated formulas.}}',
  'report.how-differ': 'The assessors could differ from it, with a reason.',
  'report.framework': '{framework}, version {version}',
  'report.framework-address': 'Address of the framework as it was used',
  'report.signed-content': 'Signed content: {content}',
  'report.check-says':
    'This paper could be changed by anybody. What was published cannot: its content has the address below, made from every sign of it, and the public record of {place} holds that address with its day.',
  'report.content-address': 'Address of the content',
  'report.record': 'Its line in the public record, with the proof',
};
