import type { OwnSide, Person } from '../evidence.ts';
import { readBio } from '../mentions/bio.ts';
import { readDisplayName } from '../names/display-name.ts';
import { coreOf, coreOfHandle } from '../names/names.ts';

/** Works where I work, as their bio, their name or their username says: `Leo | Mine`, `BD at Mine`, `leo_mine`. */
export function isColleague(
  { name, username, bio }: Pick<Person, 'name' | 'username' | 'bio'>,
  own: OwnSide,
): boolean {
  if (own.names.length === 0) return false;
  const works = readBio(bio ?? '').filter(({ kind }) => kind === 'works');
  const cores = [
    ...works.map(({ text, isHandle }) => (isHandle ? coreOfHandle(text) : coreOf(text))),
    ...readDisplayName(name).companies.map(coreOf),
    // Short names are parts of many words.
    ...(username ?? '')
      .split('_')
      .slice(1)
      .map(coreOfHandle)
      .filter((core) => core.length >= 4),
  ];
  return cores.some((core) => own.names.includes(core));
}
