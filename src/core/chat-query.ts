import {
  type ChatClaim,
  type ChatField,
  type ChatTerm,
  chatClaims,
  chatFields,
} from '../store/chat-terms.ts';
import { foldName } from '../store/fold-name.ts';

/** What is searched for among the chats: all terms must hold. */
export interface ChatQuery {
  terms: readonly ChatTerm[];
  /** What stands there and means nothing, each with what it could be. */
  problems: readonly string[];
}

/**
 * Reads what a person types to find chats, on the screen and in `chats --search`: plain words, `"several words"`,
 * `is:owed`, `state:new`, `cat:`, `stage:`, `tag:`, `folder:`, `company:`, `owner:`, `kind:`, `policy:`, `no:tag`, `>70%`,
 * and any of these with a minus before it. An operator without a value yet holds for all: so the list does not
 * jump while it is typed. Pure, and linear in the length of the text.
 */
export function parseChatQuery(text: string): ChatQuery {
  const terms: ChatTerm[] = [];
  const problems: string[] = [];
  for (const token of tokensOf(text)) {
    const read = readToken(token);
    if (typeof read === 'string') problems.push(read);
    else if (read) terms.push(read);
  }
  if (terms.length > mostTerms) problems.push(`more than ${mostTerms} words are not looked for`);
  return { terms: terms.slice(0, mostTerms), problems };
}

/** Each is a condition of the query, and databases take only so many. */
const mostTerms = 50;

/** The text of a term that says `field:value`, for a menu that writes into the search. */
function fieldToken(field: ChatField, value: string): string {
  const name = field === 'category' ? 'cat' : field;
  return `${name}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}

/** The search with another value for a field, or with none: what else was typed stays. */
export function withField(
  text: string,
  { field, value }: { field: ChatField; value: string | null },
): string {
  const kept = tokensOf(text)
    .filter((token) => fieldOf(token) !== field)
    .map(({ raw }) => raw);
  const all = value === null ? kept : [...kept, fieldToken(field, value)];
  return all.join(' ');
}

interface Token {
  raw: string;
  isNot: boolean;
  /** What stands before the colon, in lower case; `null` for a plain word. */
  name: string | null;
  value: string;
}

// Whole tokens only, each by one attempt: no two of its parts can match the same character in two ways.
const tokenPattern = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+)|(?=\s|$))/giy;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(text);
    const raw = match?.[0] ?? '';
    if (!match || raw === '') break;
    at += raw.length;
    const [, minus = '', name, quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    tokens.push({ raw, isNot: minus === '-', name: name?.toLowerCase() ?? null, value });
  }
  return tokens;
}

function readToken(token: Token): ChatTerm | string | null {
  const { isNot, name, value } = token;
  const folded = foldName(value);
  if (name === null) return confidenceOf(token) ?? wordOf(folded, isNot);
  const field = fieldOf(token);
  if (field !== null) return folded === '' ? null : { kind: 'field', field, value: folded, isNot };
  if (name === 'is' || name === 'no') {
    if (folded === '') return null;
    return name === 'is' ? claimOf(folded, isNot) : absenceOf(folded, isNot);
  }
  // `https://acme.io` and `re:acme` are words with a colon in them.
  return wordOf(foldName(token.raw.slice(isNot ? 1 : 0)), isNot);
}

function wordOf(word: string, isNot: boolean): ChatTerm | null {
  return word === '' || word === '-' ? null : { kind: 'word', word, isNot };
}

/** `>70%`, `<40`, `>0.7`: how sure the company is. */
function confidenceOf({ value, isNot }: Token): ChatTerm | null {
  const match = /^([<>])(\d{1,3}(?:\.\d{1,4})?)(%?)$/.exec(value);
  if (!match) return null;
  const number = Number(match[2]);
  const share = match[3] === '%' || number > 1 ? number / 100 : number;
  return { kind: 'confidence', compare: match[1] === '<' ? '<' : '>', share, isNot };
}

function claimOf(value: string, isNot: boolean): ChatTerm | string {
  const what = chatClaims.find((claim): claim is ChatClaim => claim.startsWith(value));
  if (what) return { kind: 'is', what, isNot };
  return `is:${value} means nothing; is: knows ${chatClaims.join(', ')}`;
}

function absenceOf(value: string, isNot: boolean): ChatTerm | string {
  const field = fieldNamed(value);
  if (field) return { kind: 'without', field, isNot };
  return `no:${value} means nothing; no: knows ${chatFields.join(', ')}`;
}

function fieldOf({ name }: Token): ChatField | null {
  return name === null ? null : fieldNamed(name);
}

function fieldNamed(name: string): ChatField | null {
  if (name === 'cat') return 'category';
  return chatFields.find((field) => field === name) ?? null;
}
