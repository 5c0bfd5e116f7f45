import * as v from 'valibot';
import type { CategoryEvidence } from '../../../src/core/rules/category/evidence.ts';
import { chatKinds, readChatBlocks } from './chat-blocks.ts';

export interface LabelledChat {
  label: string;
  language: string;
  evidence: CategoryEvidence;
}

/** The chats of `category-chats.txt`, which says how it is written. */
export function readLabelledChats(): LabelledChat[] {
  return readChatBlocks(new URL('category-chats.txt', import.meta.url)).map(readChat);
}

function readChat(block: string): LabelledChat {
  const [head = '', title = '', ...said] = block.split('\n');
  const [label = '', language = '', kind, members, ownShare, company] = head.split(' ');
  const messages = said.map((line) => ({
    text: line.slice(2),
    isMine: line.startsWith('>'),
    fileName: null,
  }));
  const evidence: CategoryEvidence = {
    kind: v.parse(chatKinds, kind),
    title,
    participantCount: Number(members),
    people: sides(Number(ownShare)),
    ownNames: ['ourco'],
    hasCompany: company === 'company',
    messages,
  };
  return { label, language, evidence };
}

/** Nothing is told of them but whose side they are on. */
function sides(ownShare: number): CategoryEvidence['people'] {
  const nobody = { name: '', bio: null, isBot: false };
  if (ownShare === 0) return [];
  const own = Math.round(ownShare * 10);
  return Array.from({ length: 10 }, (_, at) => ({ ...nobody, place: at < own ? 'mine' : null }));
}
