export const root: string;
export function tell(line: string): void;
