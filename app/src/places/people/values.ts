import { localizedValues } from '../municipality-forms.ts';
import type { Body } from './bodies-store.ts';
import type { Engagement } from './engagements-store.ts';
import type { Organisation } from './organisations-store.ts';
import type { Person } from './people-store.ts';
import type { Post } from './posts-store.ts';

// What forms hold when they are opened, and what stands beside it where somebody else was faster.

export const bodyValues = (body: Body) => ({
  ...localizedValues('names', body.names),
  name: body.name,
  kind: body.kind,
  parentId: body.parentId ?? '',
  legalBasis: body.legalBasis,
  from: body.from ?? '',
  to: body.to ?? '',
});

export const postValues = (post: Post, permissions: readonly string[]) => ({
  ...localizedValues('titles', post.titles),
  title: post.title,
  bodyId: post.bodyId,
  role: post.role ?? '',
  seats: String(post.seats),
  reportsTo: post.reportsTo ?? '',
  legalBasis: post.legalBasis,
  official: post.official ? 'yes' : '',
  publicMail: post.publicMail,
  publicPhone: post.publicPhone,
  from: post.from ?? '',
  permissions: [...permissions],
});

export const personValues = (person: Person) => ({
  name: person.name,
  email: person.email,
  phone: person.phone,
  language: person.language ?? '',
  sex: person.sex ?? '',
  ageBand: person.ageBand ?? '',
});

export const engagementValues = (engagement: Engagement) => ({
  partner: engagement.partner,
  purpose: engagement.purpose,
  contact: engagement.contact,
  to: engagement.to,
});

export const organisationValues = (organisation: Organisation) => ({
  ...localizedValues('names', organisation.names),
  name: organisation.name,
  kind: organisation.kind,
  registration: organisation.registration,
  email: organisation.email,
  phone: organisation.phone,
});
