import { CODE_PATHS, type RedflagSettings } from '@groundwork-gov/ocds';
import type { Child } from 'hono/jsx';
import { citedLaw } from '../../places/api.ts';
import { DefinitionList } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { amountOf, fieldWord, messageOf } from '../flags/says.ts';
import { methodWord } from '../words.ts';
import { LISTS } from './form-fields.ts';

type Rule = RedflagSettings['standstills'][number] & Partial<RedflagSettings['thresholds'][number]>;

/** Settings in plain words: which limit, for what, from when until when, and the law that sets it. */
export function RulesView({ tongue, settings }: { tongue: Tongue; settings: RedflagSettings }) {
  const kinds = ['submissionPeriods', 'thresholds', 'standstills'] as const;
  const words = LISTS.flatMap((list) =>
    Object.entries(settings.codes[list] ?? {}).map(([word, code]) => ({ list, word, code })),
  );
  const procedures = [...settings.excludedProcedures, ...settings.notByPrice];
  return (
    <>
      <DefinitionList
        items={[
          { term: tongue.t('procure.settings-zone'), says: <bdi>{settings.zone}</bdi> },
          ...(settings.foundedField === undefined
            ? []
            : [{ term: tongue.t('procure.settings-founded'), says: <bdi>{settings.foundedField}</bdi> }]),
        ]}
      />
      {kinds.map((kind) => (
        <RuleList
          title={tongue.t(`procure.settings-${kind.toLowerCase()}`)}
          none={tongue.t('procure.settings-rule-none')}
          rules={(settings[kind] as Rule[]).map((rule) => <RuleLine tongue={tongue} rule={rule} />)}
        />
      ))}
      {words.length > 0 && (
        <RuleList
          title={tongue.t('procure.settings-words')}
          none=""
          rules={words.map(({ list, word, code }) =>
            tongue.t('procure.settings-word-in', { field: fieldWord(tongue, CODE_PATHS[list]), word, code }),
          )}
        />
      )}
      {Object.entries(settings.whereMissing).length > 0 && (
        <RuleList
          title={tongue.t('procure.settings-missing')}
          none=""
          rules={Object.entries(settings.whereMissing).map(([list, code]) =>
            tongue.t('procure.settings-missing-is', {
              field: fieldWord(tongue, CODE_PATHS[list as keyof typeof CODE_PATHS]),
              code,
            }),
          )}
        />
      )}
      {procedures.length > 0 && (
        <RuleList
          title={tongue.t('procure.settings-procedures')}
          none=""
          rules={[
            ...settings.excludedProcedures.map((name) => tongue.t('procure.settings-excluded-is', { name })),
            ...settings.notByPrice.map((name) => tongue.t('procure.settings-notbyprice-is', { name })),
          ]}
        />
      )}
      {Object.keys(settings.indicators).length > 0 && (
        <RuleList
          title={tongue.t('procure.settings-indicators')}
          none=""
          rules={Object.entries(settings.indicators).map(([code, numbers]) =>
            indicatorSaid(tongue, code, numbers),
          )}
        />
      )}
    </>
  );
}

function RuleList({ title, none, rules }: { title: string; none: string; rules: readonly Child[] }) {
  return (
    <>
      <h3>{title}</h3>
      {rules.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function RuleLine({ tongue, rule }: { tongue: Tongue; rule: Rule }) {
  const { law } = rule;
  const scope = [
    ...(rule.methods ?? []).map((method) => methodWord(tongue, method)),
    ...(rule.categories ?? []).map((category) => tongue.t(`procure.category.${category}`)),
    ...(rule.procedures ?? []),
  ];
  const cited = citedLaw(tongue, { law: law.title, article: law.article ?? '' });
  const limit =
    rule.amount === undefined
      ? tongue.t('procure.settings-days', { n: rule.days })
      : tongue.t('procure.settings-amount', {
          name: rule.name ?? '',
          amount: amountOf(tongue, rule.amount, rule.currency ?? ''),
        });
  return (
    <>
      {[
        scope.length === 0 ? limit : `${limit} (${tongue.list(scope)})`,
        ...(rule.from === undefined
          ? []
          : [tongue.t('procure.settings-from', { day: tongue.date(rule.from) })]),
        ...(rule.until === undefined
          ? []
          : [tongue.t('procure.settings-until', { day: tongue.date(rule.until) })]),
      ].reduce((said, more) => tongue.t('procure.settings-and-then', { said, more }))}
      {': '}
      {law.url === undefined ? (
        <bdi>{cited}</bdi>
      ) : (
        <a class="ds-link" href={law.url} rel="nofollow noopener">
          <bdi>{cited}</bdi>
        </a>
      )}
    </>
  );
}

function indicatorSaid(tongue: Tongue, code: string, numbers: RedflagSettings['indicators'][string]): string {
  const title = tongue.t(messageOf(code, 'title'));
  if (numbers?.['isOff'] === true) return tongue.t('procure.settings-off', { title });
  const said = Object.entries(numbers ?? {}).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [
          tongue.t('procure.limit-is', {
            limit: tongue.t(`procure.limit.${name}`),
            value: tongue.number(value),
          }),
        ]
      : [],
  );
  return tongue.t('procure.limit-is', { limit: title, value: tongue.list(said) });
}
