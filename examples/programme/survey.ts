import type { FormSheets } from '@groundwork-gov/forms';

/** What residents of one town are asked about their services, in the two languages in which they speak. */
export const services = {
  title: 'Services of the town',
  purpose:
    'We ask how people find the services of the town, so that the assessment hears more than the office.',
  askedBy: 'The planning office, with its partners',
  consent:
    'The planning office reads the answers. Only counts become public, and none of fewer than five people. Answers are kept until the assessment is published.',
} as const;

const EN = 'label::English (en)';
const SW = 'label::Kiswahili (sw)';

export const servicesForm: FormSheets = {
  survey: [
    ['type', 'name', EN, SW, 'relevant', 'required', 'constraint', 'constraint_message::English (en)'],
    ['select_one group', 'group', 'Which of these are you?', 'Wewe ni nani kati ya hawa?', '', 'yes'],
    [
      'select_one yesno',
      'budget',
      'Have you ever seen the budget of the town?',
      'Umewahi kuona bajeti ya mji?',
      '',
      'yes',
    ],
    ['select_one where', 'where', 'Where did you see it?', 'Uliiona wapi?', "${budget} = 'yes'"],
    ['select_one quality', 'water', 'How is the water supply?', 'Huduma ya maji ikoje?', '', 'yes'],
    [
      'integer',
      'hours',
      'How many hours a day is there water?',
      'Maji hupatikana saa ngapi kwa siku?',
      "${water} != 'none'",
      '',
      '. >= 0 and . <= 24',
      'A day has 24 hours.',
    ],
    ['select_multiple matter', 'first', 'What should come first?', 'Nini kitangulie?'],
    ['text', 'wish', 'What else should the office know?', 'Ofisi ijue nini kingine?'],
  ],
  choices: [
    ['list_name', 'name', EN, SW],
    ['group', 'women', 'A woman', 'Mwanamke'],
    ['group', 'youth', 'A young person', 'Kijana'],
    ['group', 'disabled', 'A person with a disability', 'Mtu mwenye ulemavu'],
    ['group', 'others', 'Somebody else', 'Mtu mwingine'],
    ['yesno', 'yes', 'Yes', 'Ndiyo'],
    ['yesno', 'no', 'No', 'Hapana'],
    ['where', 'board', 'On the notice board', 'Kwenye ubao wa matangazo'],
    ['where', 'net', 'On the internet', 'Kwenye mtandao'],
    ['where', 'meeting', 'At a meeting', 'Kwenye mkutano'],
    ['quality', 'good', 'Good', 'Nzuri'],
    ['quality', 'poor', 'Poor', 'Duni'],
    ['quality', 'none', 'There is none', 'Hakuna'],
    ['matter', 'water', 'Water', 'Maji'],
    ['matter', 'roads', 'Roads', 'Barabara'],
    ['matter', 'health', 'Health', 'Afya'],
  ],
  settings: [
    ['form_title', 'form_id', 'version', 'default_language'],
    ['Services of the town', 'services', '1', 'English (en)'],
  ],
};
