/** A form that is shown again was refused before its fields were checked: what should be one text may be a list. */
export const asTyped = (value: unknown): string => (typeof value === 'string' ? value : '');
