import { launchBrowser } from '../test/support/browser.ts';

/**
 * A picture of a page of a running Groundwork, for the documents:
 * `node --import tsx scripts/take-picture.ts http://localhost:3000/places/NYABERA/reliability docs/pictures/reliability.png`
 */
async function takePicture(address: string, file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, locale: 'en' });
    await page.goto(address);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

const [address, file] = process.argv.slice(2);
if (address === undefined || file === undefined) {
  console.error('Give the address of a page and the name of a PNG file.');
  process.exitCode = 1;
} else {
  await takePicture(address, file);
}
