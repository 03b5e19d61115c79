import { z } from 'zod';
import { defineAction } from '../../app/src/platform/access/action.ts';
import { expectVersion } from '../../app/src/platform/access/expect-version.ts';
import { Button, Form, SaveDraft, Select, TextField } from '../../app/src/platform/html/components/index.ts';
import { formOf, titleOf } from '../../app/src/platform/html/form-state.ts';
import { editForm } from '../../app/src/platform/http/edit-form.tsx';
import type { Route } from '../../app/src/platform/http/route.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { madeUp } from './made-up-slice.ts';
import { ORIGIN, type World } from './town.ts';

/** What the form changes, in memory: what is tried here is the form. */
export interface Office {
  version: number;
  name: string;
  rooms: string;
  floor: string;
  password: string;
}

const FLOORS = [
  { value: '0', label: 'Ground floor' },
  { value: '1', label: 'First floor' },
];

const TYPED = {
  name: z.string().max(40),
  rooms: z.string(),
  floor: z.enum(['0', '1']),
  password: z.string(),
};

/** A form with everything: a version, a draft, a conflict, an undo. */
function officeForm(office: Office) {
  const save = defineAction({
    name: 'made-up.save',
    records: ['made-up.saved'],
    authority: 'place',
    input: z.strictObject({ ...TYPED, version: z.number() }),
    run: async (_context, { version, ...to }) => {
      const { name, rooms, floor } = office;
      expectVersion(office, version, { name, rooms, floor });
      const before = office.name;
      Object.assign(office, to, { version: version + 1 });
      return {
        answer: { before, version: office.version },
        entry: { act: 'made-up.saved', subject: 'office/1' },
      };
    },
  });
  const made = editForm({
    path: '/work/places/:code/office',
    params: z.strictObject({ code: z.string() }),
    permission: 'places.read',
    body: z.strictObject({
      requestId: z.uuid(),
      version: z.coerce.number(),
      ...TYPED,
      name: z.string().min(2).max(40),
      password: z.string().default(''),
    }),
    action: save,
    input: ({ body: { name, rooms, floor, password, version } }) => ({
      name,
      rooms,
      floor,
      password,
      version,
    }),
    done: (_result, { params }) => `/work/places/${params.code}/office`,
    said: (result, { params, body }) => ({
      message: 'list.view-renamed',
      params: { name: body.name },
      undo: {
        path: `/work/places/${params.code}/office`,
        fields: {
          name: result.before,
          rooms: body.rooms,
          floor: body.floor,
          version: String(result.version),
        },
      },
    }),
    draft: () => 'office',
    values: () => ({ ...office, password: '' }),
    page({ tongue, path }, values, problem) {
      const form = formOf(tongue, values, problem);
      const name = form.field('name', 'Name of the office');
      const rooms = form.field('rooms', 'Rooms');
      const floor = form.choice('floor', 'Floor', FLOORS);
      return {
        title: titleOf(tongue, 'Office', problem),
        body: (
          <>
            <h1>Office</h1>
            <Form {...form.props()} action={path}>
              <TextField {...name} most={40} required />
              <TextField {...rooms} rows={3} />
              <Select {...floor} value={floor.chosen[0] ?? ''} />
              <div class="acts">
                <Button>Save</Button>
                <SaveDraft tongue={tongue} />
              </div>
            </Form>
          </>
        ),
      };
    },
  });
  return { ...made, save };
}

export type Fetch = (path: string, cookies?: string, init?: RequestInit) => Promise<Response>;

/** The world with the form in it. */
export function withOffice(world: World, office: Office): Fetch {
  const { routes, access, save } = officeForm(office);
  const own = { ...access, [`action ${save.name}`]: { who: 'post', permission: 'places.read' } as const };
  const performing = { ...world.house.performing, access: { ...world.house.performing.access, ...own } };
  const slice = madeUp({ routes: routes as readonly Route[], access: {}, actions: [save] });
  const web = createWeb({ ...world.house, performing, slices: [...world.house.slices, slice] });
  return async (path, cookies, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('host', 'localhost');
    if (cookies) headers.set('cookie', cookies);
    return web.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init, headers }));
  };
}

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The fields of the first form of a page that sends to this path, as a browser would send them. */
export function fieldsIn(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const found: Record<string, string> = {};
  for (const [tag = ''] of form.matchAll(/<input[^>]*>/g)) {
    const name = /\sname="([^"]*)"/.exec(tag)?.[1];
    const isOff = /type="(radio|checkbox)"/.test(tag) && !/\schecked/.test(tag);
    if (name && !isOff) found[name] = unescape(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]*\sname="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    found[name] = unescape(text);
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    found[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return found;
}

/** A form sent by a page of ours. */
export const sent = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
