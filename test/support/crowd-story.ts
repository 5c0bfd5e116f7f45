import { tell } from '../../src/sandbox/stories/tell.ts';
import type { Story } from '../../src/sandbox/story.ts';

/** `mira`, and so many people (`p1`, `p2`, …, called "Person 1", …) who have each written to her once. */
export function crowdStory(count: number): Story {
  const names = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  return {
    name: 'crowd',
    summary: `${count} people, for proofs in number`,
    build: (options) =>
      tell(
        {
          accounts: [{ name: 'mira', called: 'Mira Solano', phone: '9996620001', dcId: 2 }],
          people: names.map((name) => ({ name, called: `Person ${name.slice(1)}` })),
          chats: names.map((name) => ({
            kind: 'private',
            with: name,
            lines: [[name, '2d', 'Could you send me the offer?']],
          })),
        },
        options,
      ),
  };
}
