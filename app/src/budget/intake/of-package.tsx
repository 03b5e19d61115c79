import { Alert } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Found } from '../../platform/read-files/found.ts';

/** Which package a table came with, and what of it waits elsewhere or was left out. */
export function OfPackage({ tongue, code, found }: { tongue: Tongue; code: string; found: Found }) {
  if (!found.package) return null;
  const { title, isTransactions, others, left } = found.package;
  return (
    <Alert tongue={tongue} kind="info">
      <p>{tongue.t('budget.package.is', { title })}</p>
      {isTransactions && <p>{tongue.t('budget.package.transactions')}</p>}
      {others.length > 0 && (
        <>
          <p>{tongue.t('budget.package.others')}</p>
          <ul>
            {others.map(({ intakeId, name }) => (
              <li>
                <a class="ds-link" href={`/work/places/${code}/budgets/import/${intakeId}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.map(({ path, why, seen }) => (
        <p>
          {tongue.t('budget.package.left', {
            file: path,
            why: tongue.t(`budget.package-left.${why}`, { seen }),
          })}
        </p>
      ))}
    </Alert>
  );
}
