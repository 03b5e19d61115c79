import { DefinitionList } from '../../platform/html/components/index.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import { deskPath } from './paths.ts';
import { SEATS } from './seats.ts';
import type { Standing } from './standing.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

/** Who sits where, with what each declared. */
export function Team({
  context: { tongue, place, actor },
  standing: { assessment, team },
  names,
}: {
  context: Context;
  standing: Standing;
  names: ReadonlyMap<string, string>;
}) {
  const mayLead = actor.permissions.has('diagnose.lead') && assessment.publishedHash === null;
  const base = deskPath(place.code, assessment.assessmentId);
  return (
    <section>
      <h2>{tongue.t('assessment.team')}</h2>
      <DefinitionList
        items={SEATS.map((seat) => {
          const member = team.find((each) => each.seat === seat);
          return {
            term: tongue.t(`assessment.seat.${seat}`),
            says: (
              <>
                <p>
                  {member ? (
                    <bdi>{names.get(member.personId) ?? ''}</bdi>
                  ) : (
                    tongue.t('assessment.seat-nobody')
                  )}
                  {mayLead && (
                    <>
                      {' '}
                      <a class="ds-link" href={`${base}/team/${seat}`}>
                        {tongue.t('assessment.name-seat', { seat: tongue.t(`assessment.seat.${seat}`) })}
                      </a>
                    </>
                  )}
                </p>
                {member && (
                  <p class="quiet">
                    <Interests tongue={tongue} interests={member.interests} />
                  </p>
                )}
              </>
            ),
          };
        })}
      />
    </section>
  );
}

/** That nothing was declared is not that there is nothing. */
export const Interests = ({ tongue, interests }: { tongue: Context['tongue']; interests: string | null }) =>
  interests === null ? (
    <>{tongue.t('assessment.interests-not-declared')}</>
  ) : interests === '' ? (
    <>{tongue.t('assessment.interests-none')}</>
  ) : (
    <>
      {tongue.t('assessment.interests-declared')} <bdi>{interests}</bdi>
    </>
  );
