import type { Confirmed } from '../../core/confirm.ts';
import { lines, type View } from '../terminal/view.ts';

export const confirmedFields = ['chat', 'answer', 'company', 'contacts', 'isChanged'] as const;

export const confirmedView: View<Confirmed> = {
  fields: confirmedFields,
  toJson: ({ chat, answer, company, contacts, isChanged }) => ({
    chat,
    answer,
    company,
    contacts,
    isChanged,
  }),
  toText: ({ chat, company, contacts, isChanged }) => {
    const already = isChanged ? '' : ' (as before)';
    if (company === null) return [lines(`${chat.title}: no company${already}`)];
    const domain = company.domain === null ? '' : ` (${company.domain})`;
    return [
      lines(
        `${chat.title}: ${company.isNew ? 'new company ' : ''}${company.name}${domain}${already}`,
        ...contacts.map(({ name, isNew }) => `  ${isNew ? 'new contact' : 'contact'} ${name}`),
      ),
    ];
  },
};
