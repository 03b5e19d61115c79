import type { ExampleSet } from '../example.ts';
import { QrCode } from './qr-code.tsx';

export const qrCodeExamples: ExampleSet = {
  component: 'QrCode',
  examples: [
    {
      title: 'The address of a page',
      show: () => <QrCode text="https://example.org/places/NYABERA" label="Code that leads to the page" />,
    },
  ],
};
