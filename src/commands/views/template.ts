import type { Template } from '../../core/drafts/templates.ts';
import type { View } from '../terminal/view.ts';
import { templateFields } from './template-fields.ts';

export const templatesView: View<Template[]> = {
  fields: templateFields,
  toJson: (templates) => templates,
  toText: (templates) => [
    {
      kind: 'table',
      columns: [
        { title: 'id' },
        { title: 'language' },
        { title: 'for' },
        { title: 'approved' },
        { title: 'text', isFlexible: true },
      ],
      rows: templates.map(({ id, language, kind, isApproved, text }) => [
        id,
        language,
        kind,
        isApproved ? 'yes' : '',
        text,
      ]),
      empty: 'No templates in that language.',
    },
  ],
};

export const templateView: View<Template> = {
  fields: templateFields,
  toJson: (template) => template,
  toText: (template) => templatesView.toText([template]),
};
