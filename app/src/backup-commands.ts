import { type CommandInput, type LoneCommand, UsageError } from './platform/command.ts';

const flag = { type: 'boolean' } as const;

/** The one folder that both commands are about. */
function folderOf({ positionals }: CommandInput): string {
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === '' || more.length > 0) throw new UsageError('expected one folder');
  return folder;
}

export const backupCommand: LoneCommand = {
  name: 'backup',
  usage: 'DIR [--after EARLIER] [--without-secret] | --check DIR [--leave-out-unknown]',
  summary: 'Writes all that is kept into a new folder while the program runs, or checks such a folder',
  options: {
    after: { type: 'string' },
    'without-secret': flag,
    check: flag,
    'leave-out-unknown': flag,
  },
  async runAlone(input, output) {
    const folder = folderOf(input);
    const { check, after } = input.options;
    if (check !== true && input.options['leave-out-unknown'] === true)
      throw new UsageError('--leave-out-unknown goes with --check');
    if (check === true && (after !== undefined || input.options['without-secret'] === true))
      throw new UsageError('--check goes with --leave-out-unknown alone');
    const { check: checkFolder, backup } = await import('./backup.ts');
    if (check === true)
      await checkFolder({ folder, leaveOutUnknown: input.options['leave-out-unknown'] === true }, output);
    else
      await backup(
        {
          folder,
          after: typeof after === 'string' ? after : undefined,
          withoutSecret: input.options['without-secret'] === true,
        },
        output,
      );
  },
};

export const restoreCommand: LoneCommand = {
  name: 'restore',
  usage: 'DIR [--since CHECKPOINT]… [--new-secret] [--leave-out-unknown] [--accept-findings]',
  summary: 'Puts a backup into an empty data folder or database, checks its logs, and tells what was lost',
  options: {
    since: { type: 'string', multiple: true },
    'new-secret': flag,
    'leave-out-unknown': flag,
    'accept-findings': flag,
  },
  async runAlone(input, output) {
    const folder = folderOf(input);
    const { since } = input.options;
    const { restore } = await import('./restore.ts');
    await restore(
      {
        folder,
        since: Array.isArray(since) ? since : [],
        newSecret: input.options['new-secret'] === true,
        leaveOutUnknown: input.options['leave-out-unknown'] === true,
        acceptFindings: input.options['accept-findings'] === true,
      },
      output,
    );
  },
};
