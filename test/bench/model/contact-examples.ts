import { circleOf } from '../../../src/core/rules/contact/circle.ts';
import {
  type ContactFeature,
  type ContactFeatures,
  contactFeatureNames,
} from '../../../src/core/rules/contact/feature-names.ts';
import { contactFeaturesOf } from '../../../src/core/rules/contact/features.ts';
import type { Read } from './examples.ts';
import type { Example, Prior } from './fit.ts';

export const contactFeatures = Object.keys(contactFeatureNames) as ContactFeature[];

export interface MadePerson {
  name: string;
  features: ContactFeatures;
  isStaff: boolean;
}

/** Everybody of the other side of a chat whose company was found, with the truth about them. */
export function peopleOf({
  chat,
  reading,
  right,
}: Pick<Read, 'reading' | 'right'> & {
  chat: Pick<Read['chat'], 'evidence' | 'staff'>;
}): MadePerson[] {
  const company = reading.candidates[right.indexOf(true)]?.company;
  if (!company) return [];
  const { collected } = reading;
  const { mySide } = collected;
  const circle = circleOf(chat.evidence, { collected, company });
  return chat.evidence.people
    .filter(({ isMe, isBot, peerId }) => !(isMe || isBot || mySide.has(peerId)))
    .map((person) => ({
      name: person.name,
      features: Object.fromEntries(
        contactFeaturesOf(person, chat.evidence, circle).map(({ feature, value }) => [
          feature,
          value,
        ]),
      ),
      isStaff: chat.staff.has(person.peerId),
    }));
}

export function contactExample({ features, isStaff }: MadePerson): Example {
  const at: number[] = [contactFeatures.length];
  const is: number[] = [1];
  contactFeatures.forEach((name, index) => {
    const value = features[name];
    if (value === undefined || value === 0) return;
    at.push(index);
    is.push(value);
  });
  return {
    rows: [
      { at, is },
      { at: [], is: [] },
    ],
    chosen: isStaff ? 0 : 1,
  };
}

const believed: Record<ContactFeature, number> = {
  bio: 4,
  bioAlone: 2.5,
  bioLink: 3.5,
  displayName: 4,
  username: 2.5,
  intro: 4,
  signature: 4,
  emailTheirs: 4,
  kin: 1.5,
  shortForm: 0.5,
  spoken: 1.5,
  addresses: -1.5,
  ownLinks: -2,
  elsewhere: -4,
  perhapsElsewhere: -1,
  alsoElsewhere: -1.5,
  former: -3.5,
  supplier: -1,
  investor: -1,
  links: 1,
  alone: 2.5,
  titledPerson: 1.5,
  role: 0.5,
  colleagues: 0.3,
  strangers: -0.5,
  ours: -0.2,
  titled: 1,
  crowd: -1,
  takesPart: 0.5,
  talksMost: 0.5,
};

export function contactPrior(): Prior {
  return {
    mean: Float64Array.from([...contactFeatures.map((name) => believed[name]), -0.5]),
    variance: new Float64Array(contactFeatures.length + 1).fill(0.5),
  };
}

/** As for companies: `1` not negative, `-1` not positive. */
export function contactSignOf(name: ContactFeature): 1 | -1 | 0 {
  if (free.has(name)) return 0;
  return believed[name] < 0 ? -1 : 1;
}

/** Of these one cannot say beforehand what they speak for. */
const free: ReadonlySet<ContactFeature> = new Set(['colleagues', 'shortForm', 'ours']);
