import { basename } from 'node:path';
import { mutants } from '../mutants/all.ts';
import { CASES, numberedTests, WAITING } from './cases.ts';

/** Which case is tested where, by whom it was seen to fail, and what the others wait for: as Markdown. */
export function caseTable(): string {
  const tests = numberedTests();
  const rows = CASES.map((number) => {
    const waits = WAITING[number];
    if (waits !== undefined) return [number, 'not yet', `waits for ${waits}`, ''];
    const own = tests.filter(({ cases }) => cases.includes(number));
    const files = [...new Set(own.map(({ file }) => file))];
    const where = files.map((path) => {
      const titles = own.filter(({ file }) => file === path).map(({ title }) => saying(title));
      return `\`${basename(path)}\`: ${titles.join('; ')}`;
    });
    const broken = mutants.filter(({ cases }) => cases.includes(number)).map(({ does }) => does);
    return [number, 'yes', where.join('<br>'), broken.join('; ')];
  });
  const lines = [
    ['case', 'applies', 'tests', 'broken build that was seen'],
    ['---', '---', '---', '---'],
    ...rows,
  ];
  return `${lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n')}\n`;
}

const saying = (title: string): string => title.replace(/^abuse [^:]+: /, '');
const inCell = (text: string): string => text.replaceAll('|', '\\|');
