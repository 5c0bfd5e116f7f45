import type { Advice } from './advice.ts';
import { hasBlank } from './change.ts';
import { type DraftOutcome, isVerbatim } from './draft-outcome.ts';
import { rangeWords, shareOf } from './share.ts';

export interface TemplateQuestion {
  template: { id: string; isApproved: boolean };
  /** Made from it, in all chats, oldest first. */
  drafts: readonly DraftOutcome[];
  dismissed: ReadonlySet<string>;
}

/** As for the policy of a chat: eight of eight is the first that is enough, and three of three against. */
const leastFor = 0.65;
const leastAgainst = 0.43;
const recent = 20;

/** What a wording has earned over all chats: that it may go out unasked in those set to `auto`, or that it is not theirs. */
export function templateAdvice({ template, drafts, dismissed }: TemplateQuestion): Advice | null {
  const { id, isApproved } = template;
  const all = drafts.slice(-recent);
  const [latest] = all.slice(-1);
  if (!latest) return null;
  const asTheyWere = shareOf(all.filter(({ fate }) => fate === 'as-it-was').length, all.length);
  const useless = shareOf(all.filter(isUseless).length, all.length);
  const advice = (name: string): Pick<Advice, 'id' | 'kind' | 'chatId'> => ({
    id: `${name}:${id}`,
    kind: 'template',
    chatId: null,
  });
  const proposals: (Advice | null)[] = [
    !isApproved && isFit(all) && asTheyWere.from >= leastFor
      ? {
          ...advice('template'),
          what: `approve the template ${id}: in chats set to "auto" its drafts then go out by themselves`,
          why: `${asTheyWere.were} of the last ${asTheyWere.of} drafts from it were approved as they were, in ${chatsOf(all)}; so would be ${rangeWords(asTheyWere)} of the next`,
          share: asTheyWere,
          command: `tgcrm followups templates approve ${id}`,
        }
      : null,
    // What is turned down in one chat alone says something about that chat.
    isUseless(latest) && useless.from >= leastAgainst && countChats(all) > 1
      ? {
          ...advice('reword'),
          what: `write a wording of your own in place of ${id}`,
          why: `${useless.were} of the last ${useless.of} drafts from it were rejected or written anew; so may be ${rangeWords(useless)} of the next`,
          share: useless,
          command: `tgcrm followups templates add --language ${latest.drafted.language} --kind ${latest.drafted.kind} --text TEXT`,
        }
      : null,
  ];
  return proposals.find((one) => one !== null && !dismissed.has(one.id)) ?? null;
}

/** None turned down, the late ones untouched, all to the letter, and none with a blank, which never goes out by itself. */
function isFit(all: readonly DraftOutcome[]): boolean {
  return (
    all.every(
      ({ fate, drafted }) => fate !== 'rejected' && isVerbatim(drafted) && !hasBlank(drafted.text),
    ) && all.slice(-3).every(({ fate }) => fate === 'as-it-was')
  );
}

function isUseless({ fate }: DraftOutcome): boolean {
  return fate === 'rejected' || fate === 'rewritten';
}

function chatsOf(all: readonly DraftOutcome[]): string {
  const count = countChats(all);
  return count === 1 ? 'one chat' : `${count} chats`;
}

function countChats(all: readonly DraftOutcome[]): number {
  return new Set(all.map(({ chatId }) => chatId)).size;
}
