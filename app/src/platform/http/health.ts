import type { Context } from 'hono';
import { ping } from '../db/ping.ts';
import type { House } from '../house.ts';

/** For those who watch over the program: whether it can answer, without saying anything of what it holds. */
export async function health(context: Context, house: House): Promise<Response> {
  try {
    await ping(house.connections.published);
    return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
  } catch {
    return context.json({ status: 'down', part: 'database' }, 503, { 'Cache-Control': 'no-store' });
  }
}
