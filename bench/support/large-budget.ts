import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** How many codes a made-up city has. Lines are every office with every programme and account, until there are enough. */
export interface CityShape {
  offices: number;
  /** Groups of programmes: the first two digits of a programme's code. */
  areas: number;
  programmesInArea: number;
  accountsInChapter: number;
}

/** A city whose heads are as many as a large European capital's: 18 areas of programmes, 42 offices, 6 chapters. */
export const CAPITAL: CityShape = { offices: 42, areas: 18, programmesInArea: 12, accountsInChapter: 20 };

export const EXPENDITURE_HEADER =
  'Centro;Descripcion Centro;Seccion;Descripcion Seccion;Programa;Descripcion Programa;Capitulo;Descripcion Capitulo;Economico;Descripcion Economico;CRED_INICIAL;MOD_CREDITO;C_DEFINITIVO;C_AUTORIZADO;C_DISPUESTO;OBL_RECONOC';
const REVENUE_HEADER =
  'Centro;Descripcion Centro;Capitulo;Descripcion Capitulo;Economico;Descripcion Economico;PREV.INICIAL;MODIFICACIONES;PREV.DEFINITIV;D. RECON.NETOS;RECAUDADO';

const CHAPTERS = ['1', '2', '3', '4', '6', '7'];
const FIRST_YEAR = 2017;
const BLOCK = 2000;

/** Writes a file of spending as `docs/mappings/madrid-expenditure.json` reads it: 16 columns, Latin-1, sorted by code. */
export async function writeExpenditure(
  path: string,
  year: number,
  lines: number,
  shape: CityShape,
): Promise<void> {
  const chance = random(year);
  await write(path, EXPENDITURE_HEADER, lines, (at) => {
    const chapter = CHAPTERS[at % CHAPTERS.length] ?? '';
    let rest = Math.floor(at / CHAPTERS.length);
    const account = rest % shape.accountsInChapter;
    rest = Math.floor(rest / shape.accountsInChapter);
    const programme = rest % (shape.areas * shape.programmesInArea);
    const office = Math.floor(rest / (shape.areas * shape.programmesInArea)) % shape.offices;
    const area = 11 + Math.floor(programme / shape.programmesInArea);
    const code = `${area}${String(100 + (programme % shape.programmesInArea))}`;
    const planned = chance() < 0.3 ? 0 : Math.floor(chance() ** 3 * 90_000_000);
    const change = chance() < 0.6 ? 0 : Math.floor((chance() - 0.4) * 8_000_000);
    const amended = Math.max(0, planned + change);
    const drift =
      0.7 + 0.28 * ((area * 7 + office * 3 + (year - FIRST_YEAR) * 5) % 13) * 0.09 + chance() * 0.05;
    const spent = Math.min(amended, Math.floor(amended * drift));
    return [
      '001',
      'AYUNTAMIENTO DE EJEMPLO',
      String(101 + office),
      `DISTRITO Y ÁREA NÚMERO ${office + 1}`,
      code,
      `PROGRAMA ${code} DE SERVICIOS A LA CIUDADANÍA`,
      chapter,
      `CAPÍTULO ${chapter} DEL PRESUPUESTO`,
      `${chapter}${String(2000 + account * 7)}`,
      `CONCEPTO ${account} DE GASTO, OTROS`,
      euros(planned),
      euros(amended - planned),
      euros(amended),
      euros(spent),
      euros(spent),
      euros(spent),
    ].join(';');
  });
}

/** A file of revenue with 37 heads, as `docs/mappings/madrid-revenue.json` reads it. */
export async function writeRevenue(path: string, year: number): Promise<void> {
  const chance = random(year + 1000);
  await write(path, REVENUE_HEADER, 37 * 6, (at) => {
    const head = 10 + Math.floor(at / 6) + (at >= 35 * 6 ? 10 : 0);
    const planned = Math.floor(chance() ** 2 * 9_000_000_000);
    const due = Math.floor(planned * (0.8 + chance() * 0.35));
    return [
      '001',
      'AYUNTAMIENTO DE EJEMPLO',
      String(head)[0],
      `CAPÍTULO ${String(head)[0]} DE INGRESOS`,
      `${head}${String(100 + (at % 6))}`,
      `INGRESO ${head}${String(100 + (at % 6))}, IMPUESTOS Y TASAS`,
      euros(planned),
      euros(0),
      euros(planned),
      euros(due),
      euros(Math.floor(due * 0.95)),
    ].join(';');
  });
}

async function write(
  path: string,
  header: string,
  lines: number,
  line: (at: number) => string,
): Promise<void> {
  const file = createWriteStream(path, { encoding: 'latin1' });
  file.write(`${header}\r\n`);
  for (let at = 0; at < lines; at += BLOCK) {
    let text = '';
    for (let one = at; one < Math.min(lines, at + BLOCK); one++) text += `${line(one)}\r\n`;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

function euros(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.abs(cents);
  return `${sign}${Math.floor(whole / 100)},${String(whole % 100).padStart(2, '0')}`;
}

/** Park and Miller's generator (Communications of the ACM, 1988): the same file on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
