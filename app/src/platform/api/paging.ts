import { z } from 'zod';

export const MOST_A_PAGE = 500;

/** What every list may be asked: which page, and how many on one. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(MOST_A_PAGE).default(50),
};

export const offsetOf = ({ page, size }: { page: number; size: number }): number => (page - 1) * size;

/** The addresses of the pages around this one, as the header `Link` says them (RFC 8288). */
export function linkHeader(address: string, answer: { page: number; size: number; total: number }): string {
  const last = Math.max(1, Math.ceil(answer.total / answer.size));
  const to = (page: number, relation: string): string => {
    const url = new URL(address);
    url.searchParams.set('page', String(page));
    return `<${url.pathname}${url.search}>; rel="${relation}"`;
  };
  const links = [to(1, 'first'), to(last, 'last')];
  if (answer.page > 1) links.push(to(Math.min(answer.page - 1, last), 'prev'));
  if (answer.page < last) links.push(to(answer.page + 1, 'next'));
  return links.join(', ');
}
