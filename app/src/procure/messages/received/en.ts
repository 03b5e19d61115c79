export const en = {
  'act.procure.received':
    '{person} sent {count, plural, one {the procurement file {file}} other {# procurement files, the first of them {file},}} to be looked at',
  'act.procure.import-begun':
    '{person} began to load {count, plural, one {the large procurement file {file}} other {# large procurement files, the first of them {file}}}',
  'job.procure.load-received': 'Load large procurement files',
  'job.procure.preview-received': 'Read large procurement files as a trial',
  'procure.received-title': 'What would come in',
  'procure.received-says':
    'The files were read as they would be loaded, and nothing of them is kept yet. Look at it, then keep it or give it up.',
  'procure.received-nothing-new':
    '{releases, plural, one {# release, which stands} other {# releases, all of which stand}} here already: nothing would change.',
  'procure.received-samples':
    '{count, plural, one {# process as it would stand} other {The newest # processes as they would stand}}',
  'procure.received-refused':
    'A file in which nothing can be read is not kept, and so none of these. Give them up and send the others.',
  'procure.received-old':
    'Other files of this source were loaded or taken back since: look again before you keep these.',
  'procure.received-keep': 'Keep it as a draft',
  'procure.received-at-work': 'Being read: {done} of {total} MB.',
  'procure.received-brings':
    '{releases, plural, one {# release} other {# releases}}, {added} of them new here.',
  'procure.received-fresh': 'Processes that are new',
  'procure.received-changed': 'Processes that stand here and would change',
  'procure.received-unchanged': 'Processes of the file that would stay as they are',
  'procure.received-elsewhere': 'Processes that stand here and are not in the file: they stay',
  'procure.received-repeated': 'Releases that the file holds once more: they count once',
  'procure.received-days': 'First and last day that these processes speak of',
  'procure.received-span': '{first} to {last}',
  'procure.received-no-days': 'none can be told',
  'procure.received-amounts': 'Amounts of the new and changed processes, as they would stand',
  'procure.received-what': 'What',
  'procure.received-count': 'How many',
  'procure.received-sum': 'Together',
  'procure.received-no-amount': 'without an amount that can be told',
  'procure.received-examples': 'First places',
  'procure.received-line': 'Line {line}:',
  'procure.received-signs-none': 'No sign would come or go.',
  'procure.received-signs-says':
    'What would come and go among the signs of this source, if all that stands of it here were public. A sign is a question and no accusation.',
  'procure.received-signs-many':
    'The source has more than {most} processes: it is looked through when it is published.',
  'procure.received-raised': 'Would come',
  'procure.received-cleared': 'Would go',
  'procure.received-differs':
    'A source of this name stands here already, and stays as it is: whose word it is, its licence and its address are not taken from what was said now.',
  'procure.received-compared': 'All {total} MB are read, and are being put together with what stands here.',
  'procure.received-waits': 'What you sent and have not decided about',
  'procure.received-sent': '{file}{more, plural, =0 {} one { and one more} other { and # more}}, sent {when}',
};
