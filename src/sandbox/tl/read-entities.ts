import { Api } from 'telegram/tl/index.js';
import type { Entity } from '../world/message.ts';

/** What a client says about its text: labels, links, styles. Kinds that the sandbox does not keep are left out. */
export function readEntities(
  entities: readonly Api.TypeMessageEntity[] | null | undefined,
): Entity[] {
  return (entities ?? []).flatMap((entity): Entity[] => {
    const { offset, length } = entity;
    if (entity instanceof Api.MessageEntityTextUrl) {
      return [{ kind: 'text-url', offset, length, url: entity.url }];
    }
    if (entity instanceof Api.MessageEntityMentionName) {
      return [{ kind: 'text-mention', offset, length, userId: String(entity.userId) }];
    }
    const style = styleOf(entity);
    return style === null ? [] : [{ kind: style, offset, length }];
  });
}

function styleOf(entity: Api.TypeMessageEntity): 'bold' | 'italic' | 'code' | null {
  if (entity instanceof Api.MessageEntityBold) return 'bold';
  if (entity instanceof Api.MessageEntityItalic) return 'italic';
  if (entity instanceof Api.MessageEntityCode) return 'code';
  return null;
}
