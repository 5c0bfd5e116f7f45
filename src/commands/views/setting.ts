import type { View } from '../terminal/view.ts';

export interface SettingValue {
  name: string;
  value: unknown;
  /** `environment`, `file` or `default`. */
  from: string;
  about: string;
}

const fields = ['name', 'value', 'from', 'about'] as const;

export const settingsView: View<SettingValue[]> = {
  fields,
  toJson: (all) => all,
  toText: (all) => [
    {
      kind: 'table',
      columns: [
        { title: 'setting' },
        { title: 'value', isFlexible: true },
        { title: 'from' },
        { title: 'about', isFlexible: true },
      ],
      rows: all.map(({ name, value, from, about }) => [name, String(value ?? '–'), from, about]),
    },
  ],
};

export const settingView: View<SettingValue> = {
  fields,
  toJson: (setting) => setting,
  toText: ({ value }) => [{ kind: 'lines', lines: [String(value ?? '')] }],
};

export const settingPathView: View<{ path: string }> = {
  fields: ['path'],
  toJson: (path) => path,
  toText: ({ path }) => [{ kind: 'lines', lines: [path] }],
};
