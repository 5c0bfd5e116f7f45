import { dialogOf, keyOf } from '../world/look.ts';
import { newChannel, newGroup } from '../world/new.ts';
import type { Channel, Group, Member, Role, WorldState } from '../world/types.ts';
import { secondsAgo } from './ago.ts';
import type { ChatScript } from './script.ts';

type Community = Exclude<ChatScript, { kind: 'private' }>;

/** Brings a group or channel into being, with its members and before anything is said in it. */
export function foundCommunity(state: WorldState, script: Community): void {
  const id =
    script.kind === 'group' ? String(state.nextPeerId++ % 1e9) : String(state.nextPeerId++);
  const key = `${script.kind === 'group' ? 'g' : 'c'}${id}`;
  if (state.names.has(script.name)) throw new Error(`two are called ${script.name}`);
  state.names.set(script.name, key);
  const createdAt = foundedAt(state, script);
  const members = membersOf(state, script, createdAt);
  const { title, about = '', noForwards = false, isReadOnly = false } = script;
  const common = { about, noForwards, isReadOnly, createdAt, members };
  if (script.kind === 'group') {
    const group: Group = { ...newGroup(id, title), ...common };
    state.groups.set(id, group);
  } else {
    const channel: Channel = {
      ...newChannel(id, title, script.kind),
      ...common,
      username: script.username ?? null,
      crowd: script.crowd ?? 0,
      slowModeS: script.slowModeS ?? null,
      isMembersHidden: script.isMembersHidden ?? false,
      isScam: script.isScam ?? false,
    };
    state.channels.set(id, channel);
  }
  for (const { userId } of members.values()) {
    const account = state.accounts.get(userId);
    if (account !== undefined) dialogOf(account, key);
  }
}

/** An hour before the first word. */
export function foundedAt(state: WorldState, script: Community): number {
  const first = script.lines[0]?.[1] ?? '1d';
  return Math.floor(state.now().getTime() / 1000) - secondsAgo(first) - 3600;
}

function membersOf(state: WorldState, script: Community, joinedAt: number): Map<string, Member> {
  const members = script.members.map((text): [string, Member] => {
    const [name = '', role = 'member', rank = null] = text.split(':');
    const userId = keyOf(state, name).slice(1);
    return [userId, { userId, role: roleOf(role), joinedAt, rank }];
  });
  return new Map(members);
}

function roleOf(text: string): Role {
  const roles: readonly Role[] = ['creator', 'admin', 'member', 'restricted', 'banned', 'left'];
  const role = roles.find((one) => one === text);
  if (role === undefined) throw new Error(`there is no role ${text}`);
  return role;
}
