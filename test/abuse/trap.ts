import type { Browser } from 'playwright-core';

export interface Caught {
  /** What ran, and what the browser reported of the page's policy. */
  events: string[];
  /** Every kind of element on the page, each with its attribute's name, and with the scheme of what it links to. */
  elements: Set<string>;
}

export interface Trap {
  open(path: string): Promise<Caught>;
  show(html: string): Promise<Caught>;
  close(): Promise<void>;
}

// Runs before the page does. As text, because what a compiler adds to a function is not there in the browser.
const SPRING = `
  window.caught = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    window[name] = (...words) => { window.caught.push(name + ' ' + words.join()); };
  document.addEventListener('securitypolicyviolation', (event) =>
    window.caught.push('policy ' + event.violatedDirective + ' ' + event.blockedURI));
`;

const LOOK = `(() => {
  const elements = new Set();
  for (const element of document.querySelectorAll('*')) {
    elements.add(element.localName);
    for (const { name, value } of element.attributes) {
      elements.add(element.localName + ' ' + name);
      if (/^(href|src|action|formaction|data|xlink:href|srcdoc|content)$/.test(name) && /^[\\s\\u0000-\\u001f]*[a-z]+:/i.test(value) && !value.startsWith(location.origin))
        elements.add(element.localName + ' ' + name + ' ' + value.trim().split(':')[0] + ':');
    }
  }
  return { elements: [...elements], caught: window.caught };
})()`;

/** A browser's page with alarms on everything that a script, or the policy against scripts, would do. */
export async function openTrap(browser: Browser, origin: string, cookies: string): Promise<Trap> {
  const context = await browser.newContext();
  await context.addInitScript(SPRING);
  const pairs = cookies
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s));
  await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: origin })));
  const page = await context.newPage();
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => said.push(`error ${error.message}`));
  page.on('console', (message) => {
    // What the browser itself remarks, of a page that was not found or a field, is no doing of the page's.
    if (!/^(Failed to load resource|\[DOM\])/.test(message.text())) said.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      said.push(`request ${request.url()}`);
  });
  const look = async (): Promise<Caught> => {
    const seen = (await page.evaluate(LOOK)) as { elements: string[]; caught: string[] };
    return { elements: new Set(seen.elements), events: [...seen.caught, ...said.splice(0)] };
  };
  return {
    async open(path) {
      await page.goto(origin + path, { waitUntil: 'load' });
      return look();
    },
    async show(html) {
      await page.goto('about:blank');
      said.length = 0;
      await page.setContent(html, { waitUntil: 'load' });
      return look();
    },
    close: () => context.close(),
  };
}
