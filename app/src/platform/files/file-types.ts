/** What a file can be, as its bytes say. Images are made anew from their pixels; the others are kept as they came. */
export const fileTypes = {
  png: { mime: 'image/png', ending: 'png', image: true },
  jpeg: { mime: 'image/jpeg', ending: 'jpg', image: true },
  webp: { mime: 'image/webp', ending: 'webp', image: true },
  pdf: { mime: 'application/pdf', ending: 'pdf', image: false },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    image: false,
  },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    image: false,
  },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', ending: 'ods', image: false },
  odt: { mime: 'application/vnd.oasis.opendocument.text', ending: 'odt', image: false },
  csv: { mime: 'text/csv; charset=utf-8', ending: 'csv', image: false },
  json: { mime: 'application/json; charset=utf-8', ending: 'json', image: false },
} as const;

export type FileType = keyof typeof fileTypes;

export const isFileType = (text: string): text is FileType => Object.hasOwn(fileTypes, text);

export const imageTypes = ['png', 'jpeg', 'webp'] as const satisfies readonly FileType[];
export type ImageType = (typeof imageTypes)[number];

export const isImage = (type: FileType): type is ImageType => fileTypes[type].image;
