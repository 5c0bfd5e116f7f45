import { coreOf, coreOfHandle, foldWords } from '../rules/names/names.ts';
import { namesOf } from './source.ts';
import type { Subject } from './subject.ts';

/** Does a text speak of the company by one of its names, as whole words? A name of one short word must be written as it is. */
export function speaksOf(subject: Subject, text: string): boolean {
  const words = ` ${foldWords(text).join(' ')} `;
  return namesOf(subject).some((name) => {
    const folded = foldWords(name).join(' ');
    if (folded.length < 3 || !words.includes(` ${folded} `)) return false;
    return folded.length >= 8 || text.includes(name);
  });
}

/** Is a name that somebody else uses one of the company's? */
export function isNameOf(subject: Subject, name: string): boolean {
  const core = coreOf(name);
  return core !== '' && namesOf(subject).some((own) => coreOf(own) === core);
}

/** Is a name on a network the company's, as far as its letters tell? */
export function isHandleOf(subject: Subject, handle: string): boolean {
  const core = coreOfHandle(handle);
  const label = subject.domain?.split('.')[0] ?? '';
  const own = [...namesOf(subject).map(coreOf), coreOfHandle(label)];
  return core !== '' && own.includes(core);
}
