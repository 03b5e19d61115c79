import { startPostgres } from '/work/main/app/src/platform/launch/embedded-postgres.ts';
import { inChild } from '/work/main/bench/support/child.ts';
import { freshDatabase } from '/work/main/bench/support/scratch.ts';

const folder = '/tmp/b2/w';
const pg = await startPostgres({ dataDir: folder + '/postgres' });
for (let i = 0; i < Number(process.argv[2] ?? 1); i++) {
  const imports = await freshDatabase(pg.adminUrl, 'imports');
  const r = await inChild<any>('import-once.ts', {
    adminUrl: imports,
    path: folder + '/2023-gastos.csv',
    mapping: '/work/main/docs/mappings/madrid-expenditure.json',
  });
  console.log(JSON.stringify(r));
  if (process.argv[3])
    console.log(
      JSON.stringify(
        await inChild<any>('publish-once.ts', { adminUrl: imports, placeId: r.placeId, year: 2023 }),
      ),
    );
}
await pg.stop();
