// What changes a place and its people: what the examples, and nobody else outside the slice, may import.
export { recordChange } from './history-actions.ts';
export { describePlace, setCalendar } from './municipality-actions.ts';
export { addPlace } from './municipality-add-actions.ts';
export * from './people/appoint-actions.ts';
export * from './people/bodies-actions.ts';
export * from './people/deputies-actions.ts';
export { publishDirectory, withdrawDirectory } from './people/directory-actions.ts';
export * from './people/engagements-actions.ts';
export * from './people/holdings-actions.ts';
export { invitePerson, takeBackInvitation } from './people/invitations-actions.ts';
export * from './people/organisations-actions.ts';
export * from './people/people-actions.ts';
export * from './people/posts-actions.ts';
