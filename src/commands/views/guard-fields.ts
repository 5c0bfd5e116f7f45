export const planFields = ['budgets', 'planned', 'toApprove'] as const;
export const pausingFields = ['paused', 'changed'] as const;
export const journalFields = ['at', 'verb', 'chatId', 'followUpId', 'summary'] as const;
