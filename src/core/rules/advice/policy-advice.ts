import type { ChatKind, ChatRow, ChatState } from '../../../store/schema.ts';
import type { Advice } from './advice.ts';
import { type DraftOutcome, isVerbatim } from './draft-outcome.ts';
import { rangeWords, type Share, shareOf } from './share.ts';

export interface PolicyQuestion {
  chat: { id: string; title: string; kind: ChatKind; state: ChatState };
  policy: ChatRow['followUpPolicy'];
  /** Of this chat, oldest first. */
  drafts: readonly DraftOutcome[];
  /** The latest follow-ups in a row, whoever wrote them, that nobody has answered for three days. */
  silent: number;
  /** They wrote there, and it is stored: without, nothing would go out. */
  haveTheyWritten: boolean;
  isSnoozed: boolean;
  /** Those whose words a person has approved: no draft of another goes out by itself. */
  approvedTemplates: ReadonlySet<string>;
  /** Somebody there passes for another, or Telegram warns of them. */
  warnings: readonly string[];
  /** What the person has put aside. */
  dismissed: ReadonlySet<string>;
}

/** What to propose for a chat, if anything, and how much is known at all. */
export interface ChatAdvice {
  advice: Advice | null;
  /** `null` where nothing was decided yet. */
  known: string | null;
}

/** The latest decisions that count: who has changed their mind is not held to what they did a year ago. */
const recent = 20;
/** For `auto`, the least that the share of drafts taken as they were may be. Eight of eight is the first that does. */
const leastForAuto = 0.65;
/** Against drafts, the least that the share of useless ones may be. Three of three is the first that does. */
const leastAgainst = 0.43;
const recentAgainst = 6;
/** A machine that writes by itself is stopped sooner. */
const uselessInAuto = 2;
const silentInARow = 3;

export function policyAdvice(question: PolicyQuestion): ChatAdvice {
  const all = question.drafts.slice(-recent);
  const advice = [pauseAdvice, lessAdvice, autoAdvice]
    .map((propose) => propose(question, all))
    .find((one) => one !== null && !question.dismissed.has(one.id));
  return { advice: advice ?? null, known: knownOf(all, advice ?? null) };
}

function pauseAdvice({ chat, silent, isSnoozed }: PolicyQuestion): Advice | null {
  if (silent < silentInARow || isSnoozed) return null;
  const share = shareOf(0, silent);
  return {
    id: `pause:${chat.id}`,
    kind: 'pause',
    chatId: chat.id,
    what: `leave ${chat.title} in peace for four weeks, unless they write`,
    why: `the last ${silent} follow-ups got no answer for three days; one like them gets one in ${rangeWords(share)}`,
    share,
    command: `tgcrm snooze ${chat.id} --until +28d --if-no-reply`,
  };
}

/** Fewer drafts, where they are of no use. */
function lessAdvice({ chat, policy }: PolicyQuestion, all: readonly DraftOutcome[]): Advice | null {
  if (policy === 'manual') return null;
  const [latest] = all.slice(-1);
  if (!latest || !isUseless(latest)) return null;
  const to = policy === 'auto' ? 'approve' : 'manual';
  const share = uselessAmong(all);
  const inARow = all.length - 1 - all.findLastIndex((one) => !isUseless(one));
  const isEnough = policy === 'auto' ? inARow >= uselessInAuto : share.from >= leastAgainst;
  if (!isEnough) return null;
  const { were, of } = share;
  const counted =
    policy === 'auto' && inARow < of ? `the last ${inARow}` : `${were} of the last ${of}`;
  return {
    id: `${to}:${chat.id}`,
    kind: 'policy',
    chatId: chat.id,
    what:
      to === 'approve'
        ? `ask before each send to ${chat.title}`
        : `no drafts by themselves for ${chat.title}`,
    why: `${counted} drafts were rejected or written anew; so may be ${rangeWords(share)} of the next`,
    share,
    command: `tgcrm chats set ${chat.id} --follow-up-policy ${to}`,
  };
}

function uselessAmong(all: readonly DraftOutcome[]): Share {
  const latest = all.slice(-recentAgainst);
  // The shortest run that says the most: three of three says more than three of six.
  const shares = latest.map((_, start) => {
    const some = latest.slice(start);
    return shareOf(some.filter(isUseless).length, some.length);
  });
  return shares.reduce((best, one) => (one.from > best.from ? one : best), shareOf(0, 0));
}

function autoAdvice(question: PolicyQuestion, all: readonly DraftOutcome[]): Advice | null {
  const { chat } = question;
  if (reasonAgainstAuto(question, all) !== null) return null;
  const share = asTheyWere(all);
  return {
    id: `auto:${chat.id}`,
    kind: 'policy',
    chatId: chat.id,
    what: `let drafts for ${chat.title} go out by themselves`,
    why: `${share.were} of the last ${share.of} drafts were approved as they were and none was rejected; so would be ${rangeWords(share)} of the next`,
    share,
    command: `tgcrm chats set ${chat.id} --follow-up-policy auto`,
  };
}

/** What speaks against letting the machine write there by itself; `null` when nothing does. */
function reasonAgainstAuto(
  { chat, policy, silent, haveTheyWritten, approvedTemplates, warnings }: PolicyQuestion,
  all: readonly DraftOutcome[],
): string | null {
  if (policy !== 'approve') return `its policy is ${policy}`;
  if (chat.state !== 'crm') return 'the chat is not in the CRM';
  if (chat.kind !== 'user') return 'it is no chat with one person';
  if (!haveTheyWritten) return 'they have never written';
  if (warnings.length > 0) return 'there is a warning about its people';
  if (silent > 0) return 'the last follow-up got no answer';
  if (all.some(({ fate }) => fate === 'rejected')) return 'a draft was rejected';
  if (all.slice(-3).some(({ fate }) => fate !== 'as-it-was')) return 'a late draft was edited';
  if (asTheyWere(all).from < leastForAuto) return 'too little is known yet';
  const isOfApproved = ({ drafted }: DraftOutcome) =>
    drafted.templateId !== null && approvedTemplates.has(drafted.templateId) && isVerbatim(drafted);
  return all.some(isOfApproved) ? null : 'no template of its drafts is approved';
}

function asTheyWere(all: readonly DraftOutcome[]): Share {
  return shareOf(all.filter(({ fate }) => fate === 'as-it-was').length, all.length);
}

function isUseless({ fate }: DraftOutcome): boolean {
  return fate === 'rejected' || fate === 'rewritten';
}

function knownOf(all: readonly DraftOutcome[], advice: Advice | null): string | null {
  if (all.length === 0) return null;
  const { were, of } = asTheyWere(all);
  const counted = `${were} of ${of} drafts approved as they were`;
  const isLittle = advice === null && shareOf(of, of).from < leastForAuto;
  return isLittle ? `too little is known yet: ${counted}` : counted;
}
