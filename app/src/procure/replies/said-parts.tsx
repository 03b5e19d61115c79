import type { Tongue } from '../../platform/i18n/index.ts';
import { Spoken } from '../../platform/spoken/spoken.tsx';
import { messageOf } from '../flags/says.ts';
import { processPath } from '../public-lists.tsx';
import type { PublicSaid } from './public-store.ts';
import { replyPath } from './reply-actions.ts';
import { isReply } from './snapshot.ts';

type Place = { code: string; name: string };

interface Props {
  tongue: Tongue;
  place: Place;
  said: readonly PublicSaid[];
  /** Whether each says which flag it is about, where that is not beside it. */
  showFlag?: boolean;
}

/** The question that a flag is of; its code, where no program of now asks it. */
export const signWord = (tongue: Tongue, code: string): string =>
  tongue.has(messageOf(code, 'title')) ? tongue.t(messageOf(code, 'title')) : code;

const anchorOf = (said: PublicSaid): string => `${isReply(said) ? 'reply' : 'check'}-${said.id}`;

/** What those say whom a flag concerns, and what the municipality found out: each with whose word it is, and its day. */
export const SaidList = ({ tongue, place, said, showFlag = false }: Props) =>
  said.length === 0 ? null : (
    <ol class="talk">
      {said.map((each) => (
        <li id={anchorOf(each)}>
          <article class="card">
            <p class="talk-head">
              <b>{headOf(tongue, place, each)}</b>
            </p>
            <Spoken
              text={isReply(each) ? each.text : each.note}
              language={isReply(each) ? each.language : undefined}
            />
            {isReply(each) && each.shortened && <p class="quiet">{tongue.t('reply.shortened')}</p>}
            {isReply(each) && (
              <p class="quiet">{tongue.t(each.invited ? 'reply.was-invited' : 'reply.by-itself')}</p>
            )}
            {showFlag && <FlagOf tongue={tongue} place={place} said={each} />}
          </article>
        </li>
      ))}
    </ol>
  );

function headOf(tongue: Tongue, place: Place, said: PublicSaid): string {
  if (isReply(said))
    return tongue.t('reply.by', {
      named: said.name === null ? 'no' : 'yes',
      name: said.name ?? '',
      role: said.role,
      day: tongue.date(said.cameOn),
    });
  const who =
    said.post === '' ? place.name : tongue.t('reply.post-of', { post: said.post, place: place.name });
  return tongue.t('reply.checked-by', {
    outcome: tongue.t(`reply.outcome.${said.outcome}`),
    who,
    day: tongue.date(said.day),
  });
}

/** The flag as it was: it may be gone, and what was said stays. */
function FlagOf({ tongue, place, said }: { tongue: Tongue; place: Place; said: PublicSaid }) {
  const { flag } = said;
  const label = <bdi>{flag.label || flag.subject}</bdi>;
  return (
    <p>
      {tongue.t('reply.about')}: {signWord(tongue, flag.code)}
      {' · '}
      {flag.process === null ? (
        label
      ) : (
        <a class="ds-link" href={`${processPath(place.code, flag.process)}#flags`}>
          {label}
        </a>
      )}
    </p>
  );
}

/** Beside one flag: what was said of it, and the way to say something. */
export const SaidBeside = ({
  tongue,
  place,
  flagId,
  said,
}: {
  tongue: Tongue;
  place: Place;
  flagId: string;
  said: readonly PublicSaid[];
}) => (
  <>
    <SaidList tongue={tongue} place={place} said={said.filter(({ flag }) => flag.id === flagId)} />
    <p>
      <a class="ds-link" href={replyPath(place.code, flagId)}>
        {tongue.t('reply.link')}
      </a>
    </p>
  </>
);

/** What was said of flags that stand no more: an answer does not go with the question. */
export function SaidOfGone({
  tongue,
  place,
  said,
}: {
  tongue: Tongue;
  place: Place;
  said: readonly PublicSaid[];
}) {
  const gone = said.filter(({ stands }) => !stands);
  if (gone.length === 0) return null;
  return (
    <section id="replies">
      <h2>{tongue.t('reply.gone-title')}</h2>
      <p>{tongue.t('reply.gone-says')}</p>
      <SaidList tongue={tongue} place={place} said={gone} showFlag />
    </section>
  );
}
