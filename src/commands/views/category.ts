import type { CategoryRecord } from '../../core/edit-categories.ts';
import type { View } from '../terminal/view.ts';

export const categoryFields = ['id', 'name', 'isShipped', 'chats'] as const;

export const categoriesView: View<CategoryRecord[]> = {
  fields: categoryFields,
  toJson: (categories) =>
    categories.map(({ id, name, isShipped, chats }) => ({ id, name, isShipped, chats })),
  toText: (categories) => [
    {
      kind: 'table',
      columns: [
        { title: 'category', isFlexible: true },
        { title: 'chats', align: 'right' },
        { title: 'told by', isFlexible: true },
      ],
      rows: categories.map(({ id, name, isShipped, chats }) => [
        name,
        String(chats),
        isShipped && id !== name
          ? `words of "${id}"`
          : isShipped
            ? 'words'
            : 'what you sort into it',
      ]),
    },
  ],
};
