/** The pages of a place's settings, one an idea, and the permission it takes to change what stands on each. */
const SECTIONS = {
  profile: 'places.settings',
  population: 'places.settings',
  codes: 'places.settings',
  figures: 'places.settings',
  calendar: 'places.settings',
  holidays: 'places.settings',
  law: 'places.law',
  look: 'places.settings',
  history: 'places.restructure',
  publish: 'places.publish',
} as const;

export type Section = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];

export const mayChange = (actor: { permissions: ReadonlySet<string> }, section: Section): boolean =>
  actor.permissions.has(SECTIONS[section]);
