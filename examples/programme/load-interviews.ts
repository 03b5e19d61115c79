import { keepInterview } from '../../app/src/diagnose/interviews/interview-actions.ts';
import { keepPassage } from '../../app/src/diagnose/interviews/passage-actions.ts';
import { approveQuotation, proposeQuotation } from '../../app/src/diagnose/interviews/quotation-actions.ts';
import { stateGroup } from '../../app/src/diagnose/voices/group-actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { interviewWords } from './interviews.ts';

/** Of a hundred residents, so many; the census counts no other group. */
const PER_CENT = { women: 51, youth: 34, disabilities: 6 } as const;

interface Interviewing {
  assessmentId: string;
  /** Who listened and wrote it down. */
  one: { identityId: string; personId: string };
  /** Who approves what may be printed; nobody where that is still to come. */
  two: { identityId: string } | null;
  /** What residents answered as well, where they did. */
  surveyId: string | null;
}

/** Who was heard in a town, what they said, and what of it may be printed. */
export async function loadInterviews(
  acting: Acting,
  { assessmentId, one, two, surveyId }: Interviewing,
): Promise<void> {
  const { town } = acting;
  const words = interviewWords[town.language];
  if (!words) return;
  const { act } = actingAs(acting, one.identityId);
  for (const [key, share] of Object.entries(PER_CENT))
    await act(stateGroup, `group ${key}`, {
      assessmentId,
      key,
      version: 0,
      name: '',
      people: Math.round((town.population * share) / 100),
      outOf: town.population,
      year: 2024,
      source: words.source,
    });
  for (const [at, { name, group, on, at: heldAt, answered, thoughts }] of words.speakers.entries()) {
    const { interviewId } = await act(keepInterview, `interview ${at}`, {
      assessmentId,
      interviewId: null,
      version: 0,
      speaker: name,
      group,
      heldOn: on,
      heldAt,
      interviewerId: one.personId,
      interviewer: '',
      language: words.language,
      consent: at % 2 === 0 ? 'spoken' : 'written',
      noteFor: at % 3 === 2 ? 'reviewer' : 'assessors',
      groupFor: 'public',
      nameFor: 'interviewer',
      answered: answered && surveyId !== null ? surveyId : 'unknown',
    });
    for (const [no, { says, leaf, direction, themes, quote }] of thoughts.entries()) {
      const of = { assessmentId, interviewId };
      const passage = { passageId: null, version: 0, says, leaves: [leaf], direction, themes };
      const { passageId } = await act(keepPassage, `passage ${at} ${no}`, { ...of, ...passage });
      if (quote === undefined) continue;
      const { quotationId } = await act(proposeQuotation, `quote ${at} ${no}`, {
        ...of,
        passageId,
        leaf,
        says: quote,
        attributed: 'group',
        consent: 'written',
        consentedOn: on,
      });
      if (two)
        await actingAs(acting, two.identityId).act(approveQuotation, `approve quote ${at} ${no}`, {
          assessmentId,
          quotationId,
          version: 1,
        });
    }
  }
}
