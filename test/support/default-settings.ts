import { type Settings, settings } from '../../src/core/config.ts';

/** Every setting's own default, under its own name. */
export const defaultSettings = Object.fromEntries(
  Object.entries(settings).map(([name, { default: value }]) => [name, value]),
) as Settings;
