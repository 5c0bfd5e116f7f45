export const templateFields = [
  'id',
  'language',
  'kind',
  'text',
  'isApproved',
  'isBuiltIn',
] as const;
