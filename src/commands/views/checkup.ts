import type { Paint, View } from '../terminal/view.ts';

export interface Check {
  name: string;
  /** `off` is a choice and no fault. */
  state: 'ok' | 'off' | 'warn' | 'fail';
  detail: string;
  /** How to mend it, as an order. */
  hint: string | null;
}

export const checkupView: View<Check[]> = {
  fields: ['name', 'state', 'detail', 'hint'],
  toJson: (checks) => checks,
  toText: (checks) => [
    {
      kind: 'table',
      columns: [
        { title: 'check' },
        { title: '' },
        { title: 'found', isFlexible: true },
        { title: 'to mend it', isFlexible: true },
      ],
      rows: checks.map(({ name, state, detail, hint }) => [
        name,
        [{ text: state, ...(paints[state] && { paint: paints[state] }) }],
        detail,
        hint ?? '',
      ]),
    },
  ],
};

const paints: Readonly<Record<Check['state'], Paint | undefined>> = {
  ok: 'good',
  off: undefined,
  warn: 'warn',
  fail: 'bad',
};
