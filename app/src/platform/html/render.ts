import type { Child } from 'hono/jsx';

/**
 * A page's element as the text of a document.
 * @throws Error when a component in it is asynchronous: pages are made of values that are already there.
 */
export function renderDocument(page: Child): string {
  return `<!doctype html>${renderFragment(page)}`;
}

export function renderFragment(child: Child): string {
  const html: unknown = child === null || child === undefined || child === false ? '' : child.toString();
  if (typeof html !== 'string')
    throw new Error('A page may not wait: load its values before it is rendered.');
  return html;
}
