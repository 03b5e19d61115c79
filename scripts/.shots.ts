import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/support/browser.ts';
const [email='', password=''] = readFileSync('/tmp/gw-E/first-sign-in.txt','utf8').split('\n');
const b = await launchBrowser(); const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } }); const page = await ctx.newPage();
const u='http://localhost:4105';
await page.goto(u+'/sign-in'); await page.fill('[name=email]', email); await page.fill('[name=password]', password); await page.click('main button[type=submit]'); await page.waitForLoadState();
console.log(page.url());
for (const [n,w,h] of [['jobs','/work/places/NYABERA/jobs',0],['queue','/work/jobs',0]] as const) for (const width of [1280,360]) for (const lang of ['en','ar']) {
  await page.setViewportSize({width,height:900}); const r = await page.goto(u+w+'?lang='+lang); console.log(n,width,lang,r?.status(), (await page.content()).length, await page.evaluate(()=>document.documentElement.scrollWidth)); await page.screenshot({path:`/tmp/E-${n}-${width}-${lang}.png`,fullPage:true});
}
await page.goto(u+'/work/places/NYABERA/jobs?lang=en'); 
const hrefs = await page.$$eval('table a.ds-link', as=>as.map(a=>[(a as HTMLAnchorElement).pathname, a.closest('tr')?.textContent]));
let i=0; for (const [h,t] of hrefs) { await page.setViewportSize({width: i%2?360:1280,height:900}); await page.goto(u+h+'?lang='+(i%3===2?'ar':'en')); await page.screenshot({path:`/tmp/E-job-${i++}.png`,fullPage:true}); console.log(i-1,t); }
await b.close();
