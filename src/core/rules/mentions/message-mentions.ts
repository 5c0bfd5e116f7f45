import type { EvidenceMessage, Mention, Person } from '../evidence.ts';
import { findAddresses } from '../links/links.ts';
import { asCompanyName } from '../names/company-name.ts';
import { readDisplayName } from '../names/display-name.ts';
import { foldWords } from '../names/names.ts';
import { matchesOf } from '../text/matches.ts';
import { beginning, shortened } from '../text/shorten.ts';
import { readIntroduction } from './introductions.ts';
import { mentionOfLink, mentionOfMail } from './person-mentions.ts';
import { readSignature } from './signatures.ts';
import { readSpokenNames } from './spoken-names.ts';

/** What one message says about companies: links, e-mails, introductions, `@names`, forwards, a file's name. */
export function mentionsOfMessage(
  message: EvidenceMessage,
  { isMine, sender }: { isMine: boolean; sender: Person | null },
): Mention[] {
  const { text, senderPeerId } = message;
  // Most messages name nothing: their place is put into words only where it is needed.
  const place = () => `in ${whose(message, { isMine, sender })} message of ${day(message.sentAt)}`;
  const where = (source: Mention['source'], what: string) => ({
    source,
    evidence: `${what} ${place()}`,
    peerId: senderPeerId,
  });
  const side = isMine ? 'mine' : 'theirs';
  const { links, emails } = addressesIn(message);
  const mentions = links.flatMap((link) =>
    mentionOfLink(link, where(`link-${side}`, `the link ${shortened(link, 120)}`)),
  );
  for (const address of emails)
    mentions.push(
      ...mentionOfMail(
        address,
        where(`email-${side}`, `the e-mail address ${shortened(address, 80)}`),
      ),
    );
  const bare = { url: null, network: null };
  for (const { name, isAddress } of readSpokenNames(text))
    mentions.push({
      ...where(isMine || isAddress ? 'addressed' : 'spoken', `"${aroundName(text, name)}"`),
      ...bare,
      kind: 'name',
      text: name,
    });
  if (isMine) return mentions;
  for (const { text: name, isHandle } of readSignature(text, sender?.name ?? ''))
    mentions.push({
      ...where('signature', `the signature "${aroundName(text, name)}"`),
      ...bare,
      kind: isHandle ? 'handle' : 'name',
      text: name,
    });
  for (const name of readIntroduction(text))
    mentions.push({
      ...where('intro', `"${aroundName(text, name)}"`),
      ...bare,
      kind: name.startsWith('@') ? 'handle' : 'name',
      text: name.replace(/^@/, ''),
    });
  for (const handle of handlesIn(text))
    mentions.push({ ...where('mention', `@${handle}`), ...bare, kind: 'handle', text: handle });
  const forwarded = forwardedName(message, sender);
  if (forwarded)
    mentions.push({
      ...where('forward', `a post of "${forwarded}"`),
      ...bare,
      kind: 'name',
      text: forwarded,
    });
  for (const name of namesInFile(message.fileName ?? '', sender?.name ?? ''))
    mentions.push({
      ...where('file', `the file "${shortened(message.fileName ?? '', 80)}"`),
      ...bare,
      kind: 'name',
      text: name,
    });
  return mentions;
}

const mostLinks = 8;

function addressesIn({ text, links }: EvidenceMessage): { links: string[]; emails: string[] } {
  // Telegram marks links itself; the text is read for e-mails, and for links where it marked none.
  const found =
    text.includes('@') || links.length === 0 ? findAddresses(text) : { links: [], emails: [] };
  const marked =
    links.length > 0 ? links.filter((link) => !link.startsWith('mailto:')) : found.links;
  return { links: marked.slice(0, mostLinks), emails: found.emails.slice(0, mostLinks) };
}

function whose(
  { senderName }: EvidenceMessage,
  { isMine, sender }: { isMine: boolean; sender: Person | null },
): string {
  if (isMine && (!sender || sender.isMe)) return 'my own';
  const name = readDisplayName(sender?.name ?? senderName ?? '').person;
  return name ? `${name}'s` : 'a';
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-03T…` → `3 Nov 2026`. */
function day(instant: string): string {
  const month = months[Number(instant.slice(5, 7)) - 1] ?? '';
  return `${Number(instant.slice(8, 10))} ${month} ${instant.slice(0, 4)}`;
}

function aroundName(text: string, name: string): string {
  const at = Math.max(0, text.indexOf(name) - 40);
  return shortened(text.slice(at), 90).trim();
}

function handlesIn(text: string): string[] {
  if (!text.includes('@')) return [];
  const found = matchesOf(handle, text.slice(0, 2000));
  return [...new Set(found.map(([, name = '']) => name))].slice(0, mostLinks);
}

const handle = /(?<![\w./@])@([a-zA-Z]\w{3,31})(?![\w@.]*@)/g;

function forwardedName({ forwardedFrom }: EvidenceMessage, sender: Person | null): string | null {
  if (!forwardedFrom || forwardedFrom === sender?.name) return null;
  const words = forwardedFrom.replace(
    /\b(?:announcements?|channel|news|official|community)\b/gi,
    ' ',
  );
  return asCompanyName(words.replace(/\s+/g, ' '));
}

const fileWords = new Set(
  `deck pitch pitchdeck proposal presentation onepager one pager overview brief whitepaper litepaper media kit mediakit
  logo brand brandbook nda mnda agreement contract msa sow invoice report final draft copy signed version pdf doc docx cv resume curriculum vitae lebenslauf резюме
  img image screenshot photo video audio file document untitled scan new v q1 q2 q3 q4`.split(
    /\s+/,
  ),
);

/** `Acme_Pitch_Deck_v2.pdf` → `Acme`. */
function namesInFile(fileName: string, sender: string): string[] {
  const [first] = foldWords(sender);
  const stem = beginning(fileName, 120).replace(/\.[a-z0-9]{2,5}$/i, '');
  const sides = stem.split(/\s+[xX]\s+|_[xX]_|[()[\]]|\s[-–]\s/).slice(0, 3);
  return sides.flatMap((side) => {
    const words = side
      .split(/[\s_-]+/)
      .filter(
        (word) => !foldWords(word).every((part) => fileWords.has(part) || /^v?\d+$/.test(part)),
      );
    const name = words.length <= 3 ? asCompanyName(words.join(' ')) : null;
    // `Ann_Smith_CV.pdf` of Ann is herself.
    const isOwn = first !== undefined && foldWords(name ?? '')[0] === first;
    return name && !isOwn && /^\p{Lu}/u.test(name) ? [name] : [];
  });
}
