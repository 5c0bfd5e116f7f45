import { shortened } from '../text/shorten.ts';
import { type Claim, claimsIn, isSupported, type Support } from './claims.ts';
import { emptyPings } from './empty-pings.ts';

/** What a reader would stumble over, found before it is sent. */
export interface Finding {
  rule:
    | 'answered'
    | 'placeholder'
    | 'wallet'
    | 'link'
    | 'number'
    | 'name'
    | 'empty-ping'
    | 'length'
    | 'question'
    | 'duplicate';
  /** `stop` needs `--force` at the approval; `warn` is only said. */
  severity: 'stop' | 'warn';
  message: string;
  /** The words in question, raw. */
  words: string;
}

export interface LintInput {
  text: string;
  /** Who wrote it: what a machine claims must stand in the chat; what a person adds is only pointed at. */
  origin: 'ai' | 'user';
  support: Support;
  /** What they have written since it was drafted; `null` for nothing. */
  answer: string | null;
  /** Other chats into which the same wording goes or went within a day. */
  sameWording: number;
  /** `sending.sameTextPerDay` */
  sameTextPerDay: number;
}

/** All that speaks against a draft, the worst first. Linear in the length of the text. */
export function lintDraft(input: LintInput): Finding[] {
  const { text } = input;
  const findings = [
    ...answers(input),
    ...placeholders(text),
    ...claimsIn(text)
      .filter((claim) => input.origin === 'ai' || claim.kind !== 'name')
      .filter((claim) => !isSupported(claim, input.support))
      .map((claim) => unsupported(claim, input.origin)),
    ...pings(text),
    ...lengths(text),
    ...questions(text),
    ...duplicates(input),
  ];
  return findings.toSorted((a, b) => Number(b.severity === 'stop') - Number(a.severity === 'stop'));
}

/** What a program drafted answers what stood there then; a person may mean it all the same. */
function answers({ answer, origin }: LintInput): Finding[] {
  if (answer === null) return [];
  const severity = origin === 'ai' ? 'stop' : 'warn';
  const message = 'they have written since it was drafted';
  return [{ rule: 'answered', severity, message, words: shortened(answer, 80) }];
}

// `{name}`, `{{first_name}}`, `[your answer]`, `<company>`, `%NAME%`, `$NAME$`, `XXX`, `___`, `TODO`, `lorem ipsum`.
const placeholder =
  /\{{1,2}[^{}\n]{0,40}\}{1,2}|\[[^[\]\n]{1,40}\](?!\()|<\/?[\p{L}][\p{L}\p{N} _-]{0,30}>|%[A-Za-z_]{2,30}%|\$[A-Z_]{3,30}\$|\b(?:XXX+|TODO|TBD|FIXME|lorem ipsum|undefined|null|NaN)\b|_{3,}/gu;

function placeholders(text: string): Finding[] {
  return (text.match(placeholder) ?? []).map((words) => ({
    rule: 'placeholder',
    severity: 'stop',
    message: 'a placeholder is left',
    words,
  }));
}

function unsupported({ kind, words }: Claim, origin: LintInput['origin']): Finding {
  // A wrong address costs money whoever wrote it; a wrong name is a slip that a machine may only suspect.
  const isGrave = kind === 'wallet' || (origin === 'ai' && kind !== 'name');
  return {
    rule: kind,
    severity: isGrave ? 'stop' : 'warn',
    message: `${claimWords[kind]} does not stand in the chat`,
    words,
  };
}

const claimWords: Record<Claim['kind'], string> = {
  wallet: 'this wallet address',
  link: 'this link',
  number: 'this number',
  name: 'this name',
};

function pings(text: string): Finding[] {
  const match = emptyPings.exec(text);
  if (!match) return [];
  const message = 'says no more than that you are waiting: name the thing you wait for';
  return [{ rule: 'empty-ping', severity: 'warn', message, words: match[0] }];
}

/** Boomerang's 40 million e-mails: 50 to 125 words are answered most; a chat message may be shorter. */
const mostWords = 125;

function lengths(text: string): Finding[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  // Scripts without spaces: two characters are about a word.
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const length = Math.max(words, Math.round(dense / 2));
  if (length <= mostWords) return [];
  const message = `${length} words: more than ${mostWords} are seldom read to the end`;
  return [{ rule: 'length', severity: 'warn', message, words: '' }];
}

function questions(text: string): Finding[] {
  const marks = text.replaceAll(/https?:\/\/\S*[^\s?？؟]/g, '').match(/[?？؟]+/g)?.length ?? 0;
  if (marks === 1) return [];
  const message =
    marks === 0
      ? 'asks nothing: one clear question is answered more often'
      : `asks ${marks} questions: one is answered more often`;
  return [{ rule: 'question', severity: 'warn', message, words: '' }];
}

function duplicates({ sameWording, sameTextPerDay }: LintInput): Finding[] {
  if (sameWording === 0) return [];
  const chats = sameWording === 1 ? 'another chat' : `${sameWording} other chats`;
  return [
    {
      rule: 'duplicate',
      severity: sameWording >= sameTextPerDay ? 'stop' : 'warn',
      message: `the same text goes into ${chats} within a day`,
      words: '',
    },
  ];
}
