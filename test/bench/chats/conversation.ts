import { type Company, oneOf } from './company.ts';
import { type Cast, type Draft, ownCompany, say } from './make-chat.ts';
import {
  fileLine,
  forwardLine,
  genericLine,
  introLine,
  linkLine,
  mailLine,
  namingLine,
  pageLine,
  rumourLine,
  signatureLine,
  workLine,
} from './talk.ts';

/** Who is there, and of which company. */
export interface Talk {
  company: Company;
  staff: readonly Cast[];
  colleagues: readonly Cast[];
  thirds: readonly Cast[];
  isNamedByTitle: boolean;
}

export function talk(
  draft: Draft,
  { company, staff, colleagues, thirds, isNamedByTitle }: Talk,
): void {
  const { random, regime, tongue } = draft;
  const [me] = draft.cast;
  // How much this circle gives away; where the title names the company, people say it less.
  const rate = (0.25 + random()) * (regime.isNoisy ? 0.55 : 1) * (isNamedByTitle ? 0.8 : 1.3);
  const mine = [...(me ? [me] : []), ...colleagues];
  const length = 2 + Math.floor(random() * random() * 28);
  const first = staff[0];
  if (first && random() < rate * 0.55)
    say(draft, first, introLine(random, { company, first: first.first, tongue }));
  for (const third of thirds)
    if (random() < 0.6)
      say(
        draft,
        third,
        introLine(random, { company: third.company ?? company, first: third.first, tongue }),
      );
  for (let n = 0; n < length; n += 1) {
    const die = random();
    if (die < 0.45 && staff.length > 0) speak(draft, oneOf(random, staff), { company, rate });
    else if (die < 0.52 && thirds.length > 0)
      speak(draft, oneOf(random, thirds), {
        company: random() < 0.6 ? (thirds[0]?.company ?? company) : company,
        rate,
      });
    else say(draft, oneOf(random, mine), myLine(draft, { company, rate }));
  }
}

function speak(
  draft: Draft,
  person: Cast,
  { company, rate }: { company: Company; rate: number },
): void {
  say(draft, person, lineOf(draft, { company, rate, person }));
}

function lineOf(
  draft: Draft,
  { company, rate, person }: { company: Company; rate: number; person: Cast },
) {
  const { random, regime, tongue } = draft;
  const die = random() / Math.max(0.05, rate);
  if (die < 0.12) return linkLine(random, company);
  if (die < 0.16) return mailLine(random, { company, first: person.first });
  if (die < 0.26) return namingLine(random, { company, isMine: false });
  if (die < 0.29) return fileLine(random, company);
  if (die < 0.31) return forwardLine(random, company);
  if (die < 0.34) return pageLine(random, company);
  if (die < 0.36) return signatureLine(random, { company, first: person.first });
  // Everybody links to what is not theirs: tools, news, other companies.
  const other = random();
  if (other < 0.08) return genericLine(random);
  if (other < (regime.isNoisy ? 0.15 : 0.11)) return strangerLine(draft);
  return workLine(random, tongue);
}

function strangerLine({ random, regime }: Draft) {
  const stranger = oneOf(random, regime.companies);
  const die = random();
  if (die < 0.55) return linkLine(random, stranger);
  if (die < 0.7) return forwardLine(random, stranger);
  return rumourLine(random, stranger);
}

function myLine(draft: Draft, { company, rate }: { company: Company; rate: number }) {
  const { random, tongue } = draft;
  const die = random();
  if (die < 0.07 * rate) return namingLine(random, { company, isMine: true });
  if (die < 0.09 * rate) return linkLine(random, company);
  if (die < 0.16) return linkLine(random, ownCompany(draft));
  if (die < 0.2) return genericLine(random);
  if (die < 0.22) return strangerLine(draft);
  return workLine(random, tongue);
}
