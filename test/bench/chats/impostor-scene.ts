import { type Company, oneOf } from './company.ts';
import { addPerson, type Draft, finish, type MadeChat, say } from './make-chat.ts';
import { linkLine, workLine } from './talk.ts';

/**
 * Somebody who bears nearly the name of a company that I know: mostly one who pretends, and then there is no company
 * behind the chat; now and then another company that is honestly called so.
 */
export function impostorScene(draft: Draft): MadeChat {
  const { random, regime, own } = draft;
  // Of a name of four letters every other is a neighbour: nobody could tell.
  const company = oneOf(
    random,
    regime.companies.filter(
      ({ name, domain }) => /^[a-z ]{6,}$/i.test(name) && domain.indexOf('.') > 5,
    ),
  );
  const fake = bent(draft, company);
  const one = addPerson(draft, { company: fake, side: 'theirs' });
  if (random() < 0.9) say(draft, one, linkLine(random, fake));
  say(draft, one, workLine(random, 'en'));
  const isHonest = random() < 0.25;
  const title = random() < 0.6 ? `${fake.name} <> ${own.name}` : one.name;
  const chat = finish(draft, {
    title,
    kind: title === one.name ? 'user' : 'supergroup',
    truth: isHonest ? [fake] : [],
    scene: 'impostor',
  });
  const { name, domain } = company;
  const known = [{ id: 'k', name, domain, url: `https://${domain}`, socials: {}, aliases: [] }];
  return { ...chat, evidence: { ...chat.evidence, known } };
}

/** With a letter of another alphabet, a letter doubled or two swapped; mostly with a site that fits. */
function bent({ random }: Draft, company: Company): Company {
  const { name, domain } = company;
  const [label = '', ...ending] = domain.split('.');
  const at = Math.min(name.length - 1, 1 + Math.floor(random() * 4));
  const letter = name[at] ?? '';
  const spelled =
    random() < 0.5
      ? name.replace(/[aeopcx]/i, (one) => twins[one.toLowerCase()] ?? one)
      : `${name.slice(0, at)}${letter}${name.slice(at)}`;
  const site =
    random() < 0.5
      ? `${label}-${oneOf(random, ['pay', 'support', 'team', 'app'])}.com`
      : [`${label.slice(0, 2)}${label[1] ?? ''}${label.slice(2)}`, ...ending].join('.');
  const cores = company.cores.map((core) =>
    spelled === name
      ? core
      : spelled
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, '')
          .slice(0, core.length + 1),
  );
  return { ...company, name: spelled, domain: site, mailDomain: site, cores };
}

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };
