import * as v from 'valibot';
import type { Evidence } from '../evidence.ts';
import { foldWords } from '../names/names.ts';
import { cleanLines, cleanText } from '../text/clean-text.ts';
import { beginning } from '../text/shorten.ts';
import type { CandidateCompany } from './candidates.ts';

/** The question which of the candidates is behind a chat, as a model is asked it. */
export interface CompanyQuestion {
  task: string;
  material: CompanyMaterial;
  /** A form that can only name what the rules have found: no new company can come out of a text. */
  form: ReturnType<typeof formFor>;
}

interface CompanyMaterial {
  chatTitle: string;
  companies: { id: string; name: string; domain: string | null }[];
  people: { name: string; bio: string | null }[];
  messages: { id: number; from: string; text: string }[];
}

export interface CompanyAnswer {
  company: string;
  claims: { message: number; quote: string }[];
}

/** Pure, and bounded whatever the chat: at most some 4,000 tokens. `null` when there is nothing to choose from. */
export function companyQuestion(
  evidence: Evidence,
  candidates: readonly CandidateCompany[],
): CompanyQuestion | null {
  const asked = candidates.slice(0, mostCandidates);
  if (asked.length === 0 || evidence.messages.length === 0) return null;
  const ids = asked.map((_, index) => candidateId(index));
  return {
    task: TASK,
    material: {
      chatTitle: cleanText(beginning(evidence.chat.title, 128)),
      companies: asked.map(({ name, domain }, index) => ({
        id: candidateId(index),
        name: cleanText(beginning(name, 80)),
        domain,
      })),
      people: evidence.people
        .filter(({ isMe, isBot }) => !(isMe || isBot))
        .slice(0, mostPeople)
        .map(({ name, bio }) => ({
          name: cleanText(beginning(name, 64)),
          bio: bio === null ? null : cleanText(beginning(bio, 140)),
        })),
      messages: tellingMessages(evidence, asked),
    },
    form: formFor(ids),
  };
}

export function candidateId(index: number): string {
  return `c${index + 1}`;
}

const TASK =
  'A person in business development wants to know which company is behind a chat. Choose one of "companies" by its id, or "none" when the people of the chat do not work for any of them. Give up to three claims that prove it: the id of a message and a quote that stands in it word for word and names the company.';

const mostCandidates = 6;
const mostPeople = 12;
const mostMessages = 40;
const longestMessage = 300;

function formFor(ids: readonly string[]) {
  return v.object({
    company: v.picklist([...ids, 'none']),
    claims: v.pipe(
      v.array(v.object({ message: v.number(), quote: v.pipe(v.string(), v.maxLength(400)) })),
      v.maxLength(5),
    ),
  });
}

/** First those that name a candidate, then the newest; shown in the order of the chat. */
function tellingMessages(
  { messages }: Evidence,
  candidates: readonly CandidateCompany[],
): CompanyMaterial['messages'] {
  const cores = candidates.flatMap((company) => company.cores).filter((core) => core.length >= 3);
  const written = messages.filter(({ text }) => text.trim() !== '');
  const naming = written.filter(({ text }) => namesAny(beginning(text, longestMessage), cores));
  const chosen = new Set([...naming.slice(-mostMessages), ...written.slice(-mostMessages / 4)]);
  return written
    .filter((message) => chosen.has(message))
    .slice(-mostMessages)
    .map(({ messageId, senderName, isOutgoing, text }) => ({
      id: messageId,
      from: isOutgoing ? 'me' : cleanText(beginning(senderName ?? 'somebody', 64)),
      text: shownText(text),
    }));
}

/** What a model sees of a message: the same text that its quotes are looked for in. */
export function shownText(text: string): string {
  return beginning(cleanLines(beginning(text, longestMessage * 2)), longestMessage);
}

export function namesAny(text: string, cores: readonly string[]): boolean {
  const letters = foldWords(text).join('');
  return cores.some((core) => letters.includes(core));
}
