import sharp from 'sharp';
import type { ImageType } from './file-types.ts';
import { fileProblems } from './problems.ts';

/** Of the picture as it unfolds: 40 million pixels are 160 MB of memory, and more than any telephone takes. */
const MOST_PIXELS = 40_000_000;
const LONGEST_SECONDS = 20;

// Only what we accept is ever decoded, whatever the bytes claim to be; nothing is kept between two pictures.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Webp'].flatMap((type) => [
    `VipsForeignLoad${type}File`,
    `VipsForeignLoad${type}Buffer`,
  ]),
});
sharp.cache(false);

export interface Remade {
  width: number;
  height: number;
}

/**
 * Makes a picture anew out of its pixels: turned as its camera meant it, in sRGB, at most `maxSide` wide and high.
 * Nothing else comes along: no place, no time, no camera, no colour profile, no comment, no bytes behind the end.
 * @throws Problem file.image-unreadable, file.image-too-large
 */
export async function remakeImage(
  path: string,
  type: ImageType,
  target: string,
  maxSide: number,
): Promise<Remade> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 } as const;
  try {
    const seen = await sharp(path, options).metadata();
    if (seen.format !== type) throw fileProblems.problem('file.image-unreadable', { type });
    const { width, height } = await sharp(path, options)
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: LONGEST_SECONDS })
      .toFormat(type, { quality: 85 })
      .toFile(target);
    return { width, height };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if (/pixel limit/i.test(cause.message)) {
      throw fileProblems.problem('file.image-too-large', { millions: MOST_PIXELS / 1_000_000 }, cause);
    }
    if ('code' in cause && 'details' in cause) throw cause;
    throw fileProblems.problem('file.image-unreadable', { type }, cause);
  }
}
