import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
const O = 'http://localhost:4101';
const password = readFileSync('/tmp/gw-a/first-sign-in.txt', 'utf8').trim().split('\n')[1]!;
const s = await fetch(`${O}/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin: O, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ email: 'admin@groundwork.example', password }) });
const cookie = s.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
async function send(path: string, f: Record<string, string>) {
  const r = await fetch(O + path, { method: 'POST', redirect: 'manual', headers: { origin: O, cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ requestId: randomUUID(), ...f }) });
  console.log(path, r.status, r.status === 303 ? '' : (await r.text()).match(/error-summary[^]*?<\/ul>/)?.[0]);
}
const d = '/work/places/NYABERA/settings';
await send(`${d}/profile`, { version: '1', names_ar: 'نيابيرا', names_fr: "Nyabera-l'Ancienne", names_en: 'Nyabera', country: 'KE', areaHectares: '412.5', areaSource: 'National Land Survey 2019', workLanguages: 'en, sw', publicationLanguages: 'en, sw, luo', settlement: 'mixed', coast: 'no', capital: 'regional' });
await send(`${d}/calendar`, { version: '2', timeZone: 'Africa/Nairobi', workingDays: '1', fiscalYearStart: '07-01', fiscalYearNamed: 'both' });
await send(`${d}/look`, { version: '3', accent: '#7a1f3d' });
await send(`${d}/population`, { version: '0', year: '2019', source: 'Kenya Population and Housing Census, Volume III', link: 'https://www.knbs.or.ke/', statedTotal: '61000', bands: '0-4; 4120; 4180\n5-14; 8200; 8350\n15-24; 6100; 5990\n25-64; 10200; 9600\n65+; 1900; 1450; 12' });
await send(`${d}/population`, { version: '0', year: '2024', source: 'Projection', link: '', statedTotal: '', bands: 'all; 33000; 31500' });
await send(`${d}/codes`, { scheme: 'iso-3166-2', code: 'KE-13', source: 'ISO' });
await send(`${d}/codes`, { scheme: 'ocd-division', code: 'ocd-division/country:ke/county:nyabera', source: '' });
await send(`${d}/holidays`, { language: 'en', days: '2026-12-12; Jamhuri Day\n2026-12-25; Christmas Day\n2027-01-01; New Year' });
for (const [key, value] of [['budget.approval-due', '06-30'], ['procurement.open-tender-from', '3000000.00'], ['request.answer-within', '21'], ['council.quorum', '33.33']] as const)
  await send(`${d}/law`, { version: '0', key, value, validFrom: '2015-12-18', validTo: '', law: 'Public Procurement and Asset Disposal Act 2015', article: 's. 96', link: 'https://kenyalaw.org/act33' });
await send(`${d}/law`, { version: '0', key: 'request.answer-within', value: '14', validFrom: '2027-01-01', validTo: '', law: 'Access to Information Act 2016', article: 's. 9', link: '' });
await send(`${d}/figures`, { trait: 'Households with piped water', value: '43.50', unit: '%', year: '2019', source: 'Census' });
await send(`${d}/history`, { version: '4', kind: 'established', effectiveOn: '1963-12-12', law: 'Local Government Regulations 1963', link: '', other: '', after: '' });
await send(`${d}/history`, { version: '5', kind: 'absorbed', effectiveOn: '2010-08-27', law: 'Constitution of Kenya 2010', link: '', other: 'Kisiwa', after: '' });
await send(`${d}/publish`, {});
const png = (await import('sharp')).default({ create: { width: 300, height: 400, channels: 3, background: '#ffcc00' } }).png();
const fd = new FormData(); fd.set('requestId', randomUUID()); fd.set('version', '6'); fd.set('image', new Blob([new Uint8Array(await png.toBuffer())]), 'a.png');
const r = await fetch(`${O}${d}/look/crest`, { method: 'POST', redirect: 'manual', headers: { origin: O, cookie }, body: fd });
console.log('crest', r.status);
await send('/work/programme', { version: '1', names_en: 'Strong Towns of the Lake', names_ar: 'بلدات البحيرة القوية', introduction_en: 'Twelve towns on the lake that open their books and learn from each other.', country: 'KE', timeZone: 'Africa/Nairobi' });
