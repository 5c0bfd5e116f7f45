import { followUpFields } from './follow-up.ts';

export const lintedFields = [...followUpFields, 'lint'] as const;
