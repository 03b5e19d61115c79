/** Where an assessment is worked on, and where the public reads it. */
export const deskPath = (code: string, assessmentId?: string): string =>
  `/work/places/${code}/assessments${assessmentId === undefined ? '' : `/${assessmentId}`}`;

export const leafPath = (code: string, assessmentId: string, leaf: string): string =>
  `${deskPath(code, assessmentId)}/leaves/${leaf}`;

/** Where a dimension's causes are asked for. */
export const causesPath = (code: string, assessmentId: string, leaf: string): string =>
  `${leafPath(code, assessmentId, leaf)}/causes`;

export const publicPath = (code: string, assessmentId?: string): string =>
  `/places/${code}/assessments${assessmentId === undefined ? '' : `/${assessmentId}`}`;

export const interviewsPath = (code: string, assessmentId: string, interviewId?: string): string =>
  `${deskPath(code, assessmentId)}/interviews${interviewId === undefined ? '' : `/${interviewId}`}`;
