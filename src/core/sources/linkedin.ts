import { reading, type Source } from './source.ts';

/**
 * LinkedIn has no API for this and forbids reading its pages by program: links to it come from the company's own
 * site, and whom you know there from your own export (`tgcrm import linkedin FILE`). Nothing is ever asked.
 */
export const linkedin: Source = {
  name: 'linkedin',
  adds: 'whom of its people you know, and what they do there, from your own export: tgcrm import linkedin Connections.csv',
  sends: 'nothing',
  licence: 'your own LinkedIn data export',
  key: null,
  quota: () => null,
  paceMs: 0,
  ttlDays: 365,
  calls: () => [],
  read: async () => reading([]),
};
