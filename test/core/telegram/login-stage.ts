import { homeFor, sandboxFor, signInFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

export const mira = { phone: '+49 151 12345678', code: '22222' };
export const fabio = { phone: '5511987654321', code: '44444', password: 'correct horse' };

/** A sandbox, and a login that is about to begin. */
export async function aboutToLogIn() {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  const signIn = await signInFor(sandbox, places);
  return { sandbox, places, signIn, attempt: signIn.start() };
}
