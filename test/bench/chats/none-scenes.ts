import { oneOf } from './company.ts';
import {
  addPerson,
  type Draft,
  finish,
  type MadeChat,
  ownCompany,
  say,
  titleParts,
} from './make-chat.ts';
import { personOf } from './people.ts';
import {
  genericLine,
  homelyLine,
  idleLine,
  introLine,
  linkLine,
  mailLine,
  rumourLine,
  workLine,
} from './talk.ts';
import { fill, noneTitles, titleOf } from './titles.ts';

/** Chats with no company behind them, most of them with something that looks like one. */
export function noneScene(draft: Draft): MadeChat {
  const die = draft.random();
  if (die < 0.17) return privateLife(draft);
  if (die < 0.34) return community(draft);
  if (die < 0.48) return ownGroup(draft);
  if (die < 0.82) return friend(draft);
  if (die < 0.93) return feed(draft);
  return peopleOnly(draft);
}

function privateLife(draft: Draft): MadeChat {
  const { random, regime } = draft;
  const friends = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    addPerson(draft, {
      company: random() < 0.25 ? oneOf(random, regime.companies) : null,
      side: 'third',
    }),
  );
  for (let n = 0; n < 2 + random() * 14; n += 1) {
    const one = oneOf(random, [...friends, ...draft.cast.slice(0, 1)]);
    const die = random();
    say(
      draft,
      one,
      die < 0.1
        ? linkLine(random, oneOf(random, regime.companies))
        : die < 0.2
          ? genericLine(random)
          : die < 0.6
            ? homelyLine(random)
            : idleLine(random),
    );
  }
  return finish(draft, {
    title: oneOf(random, noneTitles.private),
    kind: 'group',
    truth: [],
    scene: 'none',
  });
}

function community(draft: Draft): MadeChat {
  const { random, regime, tongue } = draft;
  const members = Array.from({ length: 3 + Math.floor(random() * 9) }, () =>
    addPerson(draft, {
      company: random() < 0.6 ? oneOf(random, regime.companies) : null,
      side: 'third',
    }),
  );
  for (let n = 0; n < 4 + random() * 20; n += 1) {
    const one = oneOf(random, members);
    const company = one.company ?? oneOf(random, regime.companies);
    const die = random();
    say(
      draft,
      one,
      die < 0.12
        ? linkLine(random, company)
        : die < 0.18
          ? introLine(random, { company, first: one.first, tongue })
          : die < 0.24
            ? rumourLine(random, company)
            : die < 0.6
              ? workLine(random, tongue)
              : idleLine(random),
    );
  }
  const size = Math.floor(12 * 2 ** (random() * 11));
  return finish(draft, {
    title: oneOf(random, noneTitles.topical),
    kind: 'supergroup',
    truth: [],
    scene: 'none',
    members: Math.max(size, members.length + 1),
    username: random() < 0.5 ? `topic_${Math.floor(random() * 1e4)}` : null,
  });
}

/** My own team, who talk of many companies. */
function ownGroup(draft: Draft): MadeChat {
  const { random, regime, tongue } = draft;
  const team = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
    addPerson(draft, { company: ownCompany(draft), side: 'mine' }),
  );
  for (const one of team) one.bio ??= `${draft.own.name}`;
  for (let n = 0; n < 3 + random() * 18; n += 1) {
    const one = oneOf(random, [...team, ...draft.cast.slice(0, 1)]);
    const die = random();
    const company = oneOf(random, regime.companies);
    say(
      draft,
      one,
      die < 0.15
        ? linkLine(random, company)
        : die < 0.25
          ? rumourLine(random, company)
          : die < 0.3
            ? linkLine(random, ownCompany(draft))
            : workLine(random, tongue),
    );
  }
  const title = fill(oneOf(random, noneTitles.own), { B: draft.own.name });
  return finish(draft, { title, kind: 'group', truth: [], scene: 'none' });
}

function friend(draft: Draft): MadeChat {
  const { random, regime, tongue } = draft;
  const isColleague = random() < 0.25;
  const company = isColleague ? ownCompany(draft) : null;
  // A friend has an employer, too, and may say so.
  const isEmployed = regime.hasTraps === true && !isColleague && random() < 0.12;
  const employer = isEmployed ? oneOf(random, regime.companies) : null;
  const one = addPerson(draft, {
    company: company ?? employer,
    side: isColleague ? 'mine' : 'third',
  });
  if (!(isColleague || isEmployed) && random() < 0.25)
    one.bio = fill(
      oneOf(random, [
        'ex-{A}',
        'formerly {A}',
        'advisor @ {A}',
        'angel investor in {A}',
        'prev. {A}, now travelling',
        'ex {A}, looking for work',
      ]),
      { A: oneOf(random, regime.companies).name },
    );
  for (let n = 0; n < 2 + random() * 12; n += 1) {
    const from = random() < 0.6 ? one : (draft.cast[0] ?? one);
    const die = random();
    say(
      draft,
      from,
      die < 0.06
        ? linkLine(random, oneOf(random, regime.companies))
        : die < 0.1
          ? rumourLine(random, oneOf(random, regime.companies))
          : die < 0.2
            ? genericLine(random)
            : !isEmployed && random() < 0.3
              ? workLine(random, tongue)
              : random() < (isEmployed ? 0.85 : 0.5)
                ? homelyLine(random)
                : idleLine(random),
    );
  }
  return finish(draft, { title: one.name, kind: 'user', truth: [], scene: 'none' });
}

function feed(draft: Draft): MadeChat {
  const { random, regime } = draft;
  const voice = addPerson(draft, { company: null, side: 'third' });
  for (let n = 0; n < 4 + random() * 12; n += 1)
    say(
      draft,
      voice,
      random() < 0.7
        ? linkLine(random, oneOf(random, regime.companies))
        : mailLine(random, { company: oneOf(random, regime.companies), first: voice.first }),
    );
  const kind = random() < 0.8 ? 'channel' : 'bot';
  return finish(draft, {
    title: oneOf(random, noneTitles.topical),
    kind,
    truth: [],
    scene: 'none',
    members: 500 + Math.floor(random() * 50_000),
  });
}

/** `Ann, Bob, Mira`: a title of first names. */
function peopleOnly(draft: Draft): MadeChat {
  const { random, regime, tongue } = draft;
  const friends = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    addPerson(draft, { company: null, side: 'third' }),
  );
  for (let n = 0; n < 3 + random() * 10; n += 1)
    say(
      draft,
      oneOf(random, [...friends, ...draft.cast.slice(0, 1)]),
      random() < 0.12
        ? linkLine(random, oneOf(random, regime.companies))
        : random() < 0.5
          ? workLine(random, tongue)
          : idleLine(random),
    );
  const [a] = friends;
  const { A: _none, ...parts } = titleParts(draft, oneOf(random, regime.companies), a);
  const title =
    random() < 0.5
      ? `${friends.map(({ first }) => first).join(', ')}, Mira`
      : titleOf(random, {
          family: 'familiar',
          form: 'person',
          tongue: 'en',
          parts: { ...parts, A: personOf(random, tongue).first },
        }).replace(/\s*\([^)]*\)/g, '');
  return finish(draft, { title, kind: 'group', truth: [], scene: 'none' });
}
