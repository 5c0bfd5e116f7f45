import type { View } from '../terminal/view.ts';

export interface SandboxAddress {
  server: string;
  keyFile: string;
  story: string;
  logins: { phone: string; code: string; password: string | null }[];
}

export const sandboxView: View<SandboxAddress> = {
  fields: ['server', 'keyFile', 'story', 'logins'],
  toJson: (address) => address,
  toText: ({ server, keyFile, logins }) => [
    {
      kind: 'lines',
      lines: [
        `export TGCRM_TELEGRAM_SERVER=${server}`,
        `export TGCRM_TELEGRAM_SERVER_KEY_FILE=${keyFile}`,
        ...logins.map(
          ({ phone, code, password }) =>
            `# log in with phone ${phone}, code ${code}${password === null ? '' : `, password ${password}`}`,
        ),
      ],
    },
  ],
};
