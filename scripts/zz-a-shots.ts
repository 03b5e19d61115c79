import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/support/browser.ts';
const O = 'http://localhost:4101';
const password = readFileSync('/tmp/gw-a/first-sign-in.txt', 'utf8').trim().split('\n')[1]!;
const browser = await launchBrowser();
const errors: string[] = [];
for (const [w, lang] of [[1280, 'en'], [360, 'en'], [1280, 'ar'], [360, 'ar']] as const) {
  const c = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: process.env.DARK ? 'dark' : 'light' });
  const p = await c.newPage();
  p.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await p.goto(`${O}/sign-in`);
  await p.fill('input[name=email]', 'admin@groundwork.example');
  await p.fill('input[name=password]', password);
  await p.click('main button[type=submit]');
  const paths = (process.argv[2] ?? '').split(',');
  for (const path of paths) {
    const r = await p.goto(`${O}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    const wide = await p.evaluate('document.documentElement.scrollWidth') as number;
    if (wide > w) errors.push(`${path} ${lang} ${w}: ${wide} wide`);
    if (r!.status() !== 200) errors.push(`${path}: ${r!.status()}`);
    const body = await r!.body();
    if (lang === 'en' && w === 1280) console.log(path, body.length);
    await p.screenshot({ path: `/tmp/a-shots/${path.replace(/\W+/g, '_')}-${w}-${lang}.png`, fullPage: true });
  }
  await c.close();
}
await browser.close();
console.log(errors);
