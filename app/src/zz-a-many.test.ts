import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { openWorld, form } from '../../test/support/town.ts';
import { addPlace } from './places/municipality-add-actions.ts';
import { publishPlace, setPopulation } from './places/profile-actions.ts';
test('many', async () => {
  const world = await openWorld();
  try {
    const csv = readFileSync('/work/shared/data/benchmark/uk-local-authorities/uk_local_authorities_future.csv', 'utf8').split('\n').slice(1);
    const names = csv.map((l) => /^([A-Z-]+),("[^"]*"|[^,]*),("[^"]*"|[^,]*)/.exec(l)).filter(Boolean).map((m) => [m![1]!, m![2]!.replaceAll('"', '')] as const);
    const extra = [['ARX', 'بلدية إربد الكبرى'], ['JPX', '横浜市'], ['THX', 'กรุงเทพมหานคร'], ['APX', "Côte-d'Azur ‘Ōmaʻo"], ['ETX', 'አዲስ አበባ']] as const;
    const all = [...extra, ...names];
    while (all.length < 500) all.push([`N-${all.length}`, `Newtown of the long name number ${all.length}`]);
    const t = performance.now();
    const ids: string[] = [];
    for (const [code, name] of all.slice(0, 500)) {
      const { placeId } = await world.act(world.house.programmeId, addPlace, { code, name, currency: 'GBP', isExample: false, country: 'GB' });
      await world.act(placeId, setPopulation, { year: 2020, version: 0, source: 'ONS', link: '', statedTotal: null, bands: [{ sex: 'female', fromAge: 0, toAge: null, people: 12345 + ids.length }] });
      await world.act(placeId, publishPlace, {});
      ids.push(placeId);
    }
    (await import('node:fs')).appendFileSync('/tmp/a-many.txt', ['loaded', all.length, Math.round(performance.now() - t), 'ms'].join(' ') + '\n');
    const head = await world.signIn(await world.appoint(world.house.programmeId, ['places.add', 'places.read', 'places.settings']));
    for (const path of ['/', '/?page=10', '/?q=argyll', '/?q=%D8%A5%D8%B1%D8%A8%D8%AF', '/?q=irbid', '/?q=cote', '/?q=omao', '/?q=%E6%A8%AA', '/?sort=-population', '/work/programme/municipalities', '/work/programme/municipalities?page=5', '/work', '/work/places/new', '/?q=%25']) {
      const times: number[] = [];
      let text = '', status = 0;
      let queries = 0;
      for (let i = 0; i < 12; i++) { const a = performance.now(); const r = await world.fetch(path, { cookies: path.startsWith('/work') ? head : undefined }); text = await r.text(); status = r.status; times.push(performance.now() - a); }
      times.sort((a, b) => a - b);
      (await import('node:fs')).appendFileSync('/tmp/a-many.txt', [path, status, text.length, 'gz', gzipSync(text).length, 'median', times[6]!.toFixed(1), 'ms', (text.match(/href="\/places\/[A-Z0-9-]+"/g) ?? []).length, text.match(/Showing[^<]*/)?.[0] ?? ''].join(' ') + '\n');
    }
    const { rows } = await world.admin.query("explain analyze select code from public_record.place where former_codes @> '[\"X\"]'");
    (await import('node:fs')).appendFileSync('/tmp/a-many.txt', [rows.map((r: Record<string, string>) => r['QUERY PLAN']).join('\n')].join(' ') + '\n');
  } finally { await world.close(); }
});
