export const adviceFields = ['id', 'kind', 'chatId', 'what', 'why', 'share', 'command'] as const;
