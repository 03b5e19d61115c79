import type { FrameworkNode, NodeScore } from '@groundwork-gov/frameworks';
import { contentAddress, encode } from '../../platform/db/codec.ts';
import type { Ranking } from '../bottlenecks/ranking.ts';
import { rankingDocumentOf } from '../bottlenecks/ranking-document.ts';
import type { SurveysDocument } from '../voices/surveys-document.ts';
import type { VoicesDocument } from '../voices/voices-document.ts';
import type { SignedDocument } from './snapshot.ts';
import type { LeafStanding, Standing } from './standing.ts';

interface About {
  place: { code: string; name: string; isExample: boolean };
  names: ReadonlyMap<string, string>;
  ranking: Ranking | null;
  /** Null where nobody was interviewed: what was signed before there were interviews keeps its address. */
  voices: VoicesDocument | null;
  /** Null likewise where no survey was heard. */
  surveys: SurveysDocument | null;
}

/**
 * What is signed and then published: picked field by field. Scores that are still hidden from either assessor are not in
 * it, since a standing never holds them; evidence that is not public is counted and not told.
 */
export function signedDocumentOf(
  standing: Standing,
  { place, names, ranking, voices, surveys }: About,
): SignedDocument {
  const { assessment, team, scored } = standing;
  const { document } = assessment;
  return {
    format: 'groundwork.assessment@1',
    assessment: assessment.assessmentId,
    place: { code: place.code, name: place.name, isExample: place.isExample },
    title: assessment.title,
    scope: assessment.scope,
    from: assessment.from,
    to: assessment.to,
    framework: {
      id: document.id,
      version: document.version,
      names: namesOf(document.names),
      hash: assessment.frameworkHash,
    },
    previous: assessment.previousId,
    screening: Object.fromEntries(
      Object.entries(assessment.screening).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    team: team.map(({ seat, personId, interests }) => ({ seat, name: names.get(personId) ?? '', interests })),
    nodes: document.nodes.flatMap((node) => {
      const score = scored.nodes.get(node.id);
      return score ? [nodeOf(node, score, standing.byLeaf.get(node.id))] : [];
    }),
    ...(ranking ? { ranking: rankingDocumentOf(ranking, document, namesOf) } : {}),
    ...(voices ? { voices } : {}),
    ...(surveys ? { surveys } : {}),
  };
}

/** The address of what is signed. */
export const addressOf = (document: SignedDocument): string => contentAddress(encode(document as never));

function nodeOf(
  node: FrameworkNode,
  score: NodeScore,
  leaf: LeafStanding | undefined,
): SignedDocument['nodes'][number] {
  return {
    id: node.id,
    parent: node.parent,
    level: node.level,
    code: node.code ?? null,
    names: namesOf(node.names),
    rule: node.rule?.kind ?? null,
    state: score.state,
    step: score.step,
    number: score.number === null ? null : plainRatio(score.number),
    why: JSON.parse(encode(score.why as never)) as SignedDocument['nodes'][number]['why'],
    leaf: leaf ? leafOf(leaf) : null,
  };
}

const plainRatio = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) => ({
  numerator: numerator.toString(),
  denominator: denominator.toString(),
});

/** Without the languages that it lacks. */
const namesOf = (names: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    ['en', 'es', 'fr', 'pt', 'ar'].flatMap((language) => {
      const name = names[language];
      return name === undefined ? [] : [[language, name]];
    }),
  );

function leafOf({ leaf, scores, evidence }: LeafStanding): SignedDocument['nodes'][number]['leaf'] {
  const locked = scores.filter(({ lockedAt }) => lockedAt !== null);
  const told = evidence.filter(({ isPublic }) => isPublic);
  return {
    proposed: leaf.proposed,
    run: leaf.runId,
    scores: locked.length < 2 ? [] : locked.map(({ seat, score, reason }) => ({ seat, score, reason })),
    reason: leaf.agreedReason ?? '',
    review: leaf.reviewNote ?? '',
    comment: leaf.comment ?? '',
    evidence: told.map(({ kind, says, fileName, fileHash, page, link, runId, quoted }) => ({
      kind,
      says,
      file: fileName,
      ...(fileHash === null ? {} : { hash: fileHash }),
      page,
      link,
      run: runId,
      ...(quoted ? { by: { group: quoted.group, name: quoted.name } } : {}),
    })),
    kept: evidence.length - told.length,
  };
}
