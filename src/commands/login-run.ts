import { AppError } from '../core/errors.ts';
import { login } from '../core/login/login.ts';
import type { LoginQuestion } from '../core/login/question.ts';
import type { CodeSent } from '../core/telegram/sign-in-port.ts';
import { type Asker, createAsker, type Question } from './ask.ts';
import type { Context } from './context.ts';
import { openSignIn } from './doors/open-telegram.ts';
import { run } from './shell.ts';
import { showQr } from './terminal/show-qr.ts';
import { loginView } from './views/login.ts';

export interface LoginFlags {
  phone?: string;
  qr?: boolean;
  recover?: boolean;
}

export async function runLogin(context: Context, flags: LoginFlags): Promise<void> {
  if (flags.qr && flags.phone !== undefined)
    throw new AppError('usage', '--qr and --phone do not go together');
  await run(
    context,
    ['db', 'now'],
    async (doors) => {
      const signIn = await openSignIn(context);
      const asker = createAsker(context);
      let isIntroduced = false;
      try {
        return await login(
          { ...doors, signIn: signIn.door },
          {
            phone: flags.phone,
            showQr: flags.qr ? (link) => showQr(context, link) : undefined,
            isRecovery: flags.recover,
            isDryRun: context.flags.dryRun,
            signal: context.signal,
            tell: context.talk,
            async ask(question) {
              if (!isIntroduced) introduce(context);
              isIntroduced = true;
              if (question.again) context.talk(`${capital(question.again)}.`);
              return answerTo(question, asker);
            },
          },
        );
      } finally {
        asker.close();
        await signIn.close();
      }
    },
    loginView,
  );
}

/** Who runs out of answers after a wrong one has given a wrong answer, rather than none. */
async function answerTo(question: LoginQuestion, asker: Asker): Promise<string> {
  try {
    return await asker.ask(inWords(question));
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === 'usage';
    if (!isMissing || question.again === null) throw error;
    throw new AppError('refused', question.again, { hint: 'run tgcrm login again' });
  }
}

function introduce({ talk }: Context): void {
  talk('tgcrm is an unofficial app: it uses the Telegram API, with your own api_id.');
}

function inWords(question: LoginQuestion): Question {
  switch (question.kind) {
    case 'phone':
      return {
        what: 'the phone number',
        message: 'Phone number, with the country code:',
        flag: '--phone',
      };
    case 'code':
      return { what: 'the login code', message: codePrompt(question.sent) };
    case 'recovery-code':
      return {
        what: 'the recovery code',
        message: `Code, sent by e-mail to ${question.email} (it takes two-step verification away):`,
      };
    case 'password': {
      const hint = question.hint ? ` (hint: ${question.hint})` : '';
      return {
        what: 'the two-step verification password',
        message: `Two-step verification password${hint}:`,
        isSecret: true,
      };
    }
  }
}

function codePrompt({ where, length, next, timeoutS }: CodeSent): string {
  const size = length === null ? 'Code' : `${length}-digit code`;
  const wait = timeoutS ? ` after ${timeoutS} s` : '';
  const other = next ? `; r for ${next}${wait}` : '';
  return `${size}, sent ${where}${other}:`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
