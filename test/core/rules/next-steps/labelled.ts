import { readSnippets, type Snippet } from './read-snippets.ts';
import { eighth } from './snippets-eighth.ts';
import { english } from './snippets-english.ts';
import { fifth } from './snippets-fifth.ts';
import { fourth } from './snippets-fourth.ts';
import { fresh } from './snippets-fresh.ts';
import { groups } from './snippets-groups.ts';
import { later } from './snippets-later.ts';
import { ninth } from './snippets-ninth.ts';
import { romance } from './snippets-romance.ts';
import { seventh } from './snippets-seventh.ts';
import { seventhWorld } from './snippets-seventh-world.ts';
import { sixth } from './snippets-sixth.ts';
import { slavic } from './snippets-slavic.ts';
import { tenth } from './snippets-tenth.ts';
import { third } from './snippets-third.ts';
import { world } from './snippets-world.ts';

/** The chats that the rules were written with. */
export function labelled(): Snippet[] {
  return [
    eighth,
    english,
    fifth,
    fourth,
    fresh,
    groups,
    later,
    ninth,
    romance,
    seventh,
    seventhWorld,
    sixth,
    slavic,
    tenth,
    third,
    world,
  ].flatMap(readSnippets);
}
