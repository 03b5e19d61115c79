import type { Child } from 'hono/jsx';
import type { PageContent, PublicContext } from '../http/route.ts';
import type { PublicSnapshot } from '../publication/store.ts';
import { CheckLink, Hash } from './components/index.ts';

interface Words {
  tab: string;
  title: string;
  /** The message that says when it was taken back and why, of `day` and `reason`. */
  says: string;
  /** What is said of the address of the content that stood here; the address alone unless told. */
  remains?: Child;
}

/** What remains of what was withdrawn: when, why, and the address of what stood here. */
export function withdrawnContent(
  { tongue, place }: Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>,
  { hash, withdrawnAt, withdrawnReason }: PublicSnapshot,
  { tab, title, says, remains = <Hash value={hash} /> }: Words,
): PageContent {
  return {
    title,
    tab,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t(says, {
            day: withdrawnAt ? tongue.date(withdrawnAt) : '',
            reason: withdrawnReason ?? '',
          })}
        </p>
        <p class="quiet">
          {remains} <CheckLink tongue={tongue} place={place} hash={hash} />
        </p>
      </>
    ),
  };
}
