import type { ContactFeature } from '../contact/feature-names.ts';
import type { Source } from '../evidence.ts';
import type { CandidateFeature } from './feature-names.ts';

/** What a person says of their own place: companies are weighed by it, and people, under the same names. */
export const claimFeatures: Readonly<Partial<Record<Source, CandidateFeature & ContactFeature>>> = {
  bio: 'bio',
  'bio-alone': 'bioAlone',
  'bio-link': 'bioLink',
  'display-name': 'displayName',
  username: 'username',
  intro: 'intro',
  signature: 'signature',
  'email-theirs': 'emailTheirs',
};
