import type { Random } from '../made-up-text.ts';
import { type Company, oneOf } from './company.ts';
import {
  addPerson,
  type Draft,
  finish,
  type MadeChat,
  newDraft,
  type Regime,
  say,
  titleParts,
} from './make-chat.ts';
import { noneScene } from './none-scenes.ts';
import { count } from './scenes.ts';
import { introLine, linkLine, namingLine, workLine } from './talk.ts';
import { titleOf, topicOf } from './titles.ts';

/**
 * A chat of a user whose work is another than most people's: agencies, always the same few, fill the groups and do the
 * talking, the partner sits there silently, and it is the user who sends the partner's links.
 */
export function shiftedChat(
  random: Random,
  { regime, agencies }: { regime: Regime; agencies: readonly Company[] },
): MadeChat {
  const draft = newDraft(random, regime);
  if (random() < 0.15) return noneScene(draft);
  const company = oneOf(random, regime.companies);
  const hidden: Draft = { ...draft, openness: { bio: 0.08, name: 0.03, username: 0.03 } };
  const staff = Array.from({ length: 1 + count(random, 0.5) }, () =>
    addPerson(hidden, { company, side: 'theirs' }),
  );
  const thirds = Array.from({ length: 2 + count(random, 0.8) }, () =>
    addPerson(draft, { company: oneOf(random, agencies), side: 'third', isSupplier: true }),
  );
  for (const third of thirds)
    if (third.company && random() < 0.7)
      say(
        draft,
        third,
        introLine(random, { company: third.company, first: third.first, tongue: draft.tongue }),
      );
  const [me] = draft.cast;
  const length = 6 + Math.floor(random() * 14);
  for (let n = 0; n < length; n += 1) {
    const die = random();
    const third = oneOf(random, thirds);
    if (die < 0.5) say(draft, third, agencyLine(draft, third.company ?? company));
    else if (die < 0.58) say(draft, oneOf(random, staff), workLine(random, draft.tongue));
    else if (me && die < 0.68) say(draft, me, linkLine(random, company));
    else if (me && die < 0.72) say(draft, me, namingLine(random, { company, isMine: true }));
    else if (me) say(draft, me, workLine(random, draft.tongue));
  }
  const form = random() < 0.35 ? 'pair' : random() < 0.5 ? 'solo' : 'topic';
  const title =
    form === 'topic'
      ? topicOf(random, draft.tongue)
      : titleOf(random, {
          family: regime.family,
          form,
          tongue: draft.tongue,
          parts: titleParts(draft, company, staff[0]),
        });
  return finish(draft, { title, kind: 'supergroup', truth: [company], scene: 'shifted' });
}

function agencyLine({ random, tongue }: Draft, agency: Company) {
  const die = random();
  if (die < 0.25) return linkLine(random, agency);
  if (die < 0.4) return namingLine(random, { company: agency, isMine: false });
  return workLine(random, tongue);
}
