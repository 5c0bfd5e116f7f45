import { homedir } from 'node:os';
import { join } from 'node:path';
import { AppError } from './errors.ts';

/** The four folders of one profile. */
export interface Places {
  config: string;
  data: string;
  state: string;
  cache: string;
}

/**
 * Follows the XDG base directories; `TGCRM_HOME` puts all four under one folder.
 * @throws {AppError} `usage` when the profile's name could leave its folder.
 */
export function findPlaces(
  env: Readonly<Record<string, string | undefined>>,
  profile: string,
): Places {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(profile)) {
    throw new AppError('usage', `"${profile}" is not a profile name`, {
      hint: 'use letters, digits, dots, dashes and underscores, at most 64',
    });
  }
  const home = env.HOME || homedir();
  const folder = (kind: string, variable: string, fallback: string) =>
    env.TGCRM_HOME
      ? join(env.TGCRM_HOME, kind, profile)
      : join(absolute(env[variable]) ?? join(home, fallback), 'tgcrm', profile);
  return {
    config: folder('config', 'XDG_CONFIG_HOME', '.config'),
    data: folder('data', 'XDG_DATA_HOME', join('.local', 'share')),
    state: folder('state', 'XDG_STATE_HOME', join('.local', 'state')),
    cache: folder('cache', 'XDG_CACHE_HOME', '.cache'),
  };
}

// The specification tells programs to ignore a relative path here.
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') ? path : undefined;
}
