import { errorCode } from './error-code.ts';
import { RpcFault } from './rpc/method.ts';
import type { CodeVia } from './sign-ins.ts';

/** Where a wire can be cut: when a client connects, in each step of the key exchange, around a call. */
export type CutPoint =
  | 'connect'
  | 'key-exchange-1'
  | 'key-exchange-2'
  | 'key-exchange-3'
  /** The call never happened. */
  | { before: string }
  /** The call happened, and the client does not learn it. */
  | { after: string };

export type FaultAction =
  | { kind: 'error'; fault: RpcFault }
  /** Not done, and answered with this. */
  | { kind: 'answer'; answer: unknown }
  /** Done, and never answered. */
  | { kind: 'lose-answer' }
  /** Neither done nor answered. */
  | { kind: 'ignore' }
  | { kind: 'delay'; delayMs: number }
  | { kind: 'cut-before' }
  | { kind: 'cut-after' };

export interface HowOften {
  /** How many calls pass unharmed first. */
  skip?: number;
  /** Then so many are harmed; 1 unless told. */
  times?: number;
}

/** What the rules cannot do alone: reach into the running server. */
export interface Hands {
  cutAll(): void;
  endLogins(options: { userId: string | undefined; because: string }): void;
  forgetKeys(): void;
  rotateSalts(): void;
  expireCodes(): void;
  stopListening(): Promise<void>;
  listenAgain(): Promise<void>;
}

interface Rule {
  /** TL class name, `*` for every method, or a cut point of the connection. */
  target: string;
  skip: number;
  times: number;
  action: FaultAction;
}

/** What goes wrong on demand. Methods are named as Telegram does: `messages.getHistory`; `*` is every method. */
export class Faults {
  readonly #hands: Hands;
  #rules: Rule[] = [];
  #skewS = 0;
  #mutes = new Set<string>();
  #codesGoBy: CodeVia | null = null;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  /** Answers with an error: `fail('messages.getHistory', 'FLOOD_WAIT_42', { times: 2 })`. */
  fail(method: string, text: string, often: HowOften & { code?: number } = {}): void {
    const fault = new RpcFault(often.code ?? errorCode(text), text);
    this.#add(method, { kind: 'error', fault }, often);
  }

  /** Answers with this TL object, and does nothing: for what the sandbox itself never says. */
  answer(method: string, answer: { getBytes(): Buffer }, often: HowOften = {}): void {
    this.#add(method, { kind: 'answer', answer }, often);
  }

  loseAnswer(method: string, often: HowOften = {}): void {
    this.#add(method, { kind: 'lose-answer' }, often);
  }

  ignore(method: string, often: HowOften = {}): void {
    this.#add(method, { kind: 'ignore' }, often);
  }

  delay(method: string, delayMs: number, often: HowOften = {}): void {
    this.#add(method, { kind: 'delay', delayMs }, often);
  }

  cut(point: CutPoint, often: HowOften = {}): void {
    if (typeof point === 'string') this.#add(point, { kind: 'cut-before' }, often);
    else if ('before' in point) this.#add(point.before, { kind: 'cut-before' }, often);
    else this.#add(point.after, { kind: 'cut-after' }, often);
  }

  /** Cuts every open wire now. */
  cutNow(): void {
    this.#hands.cutAll();
  }

  /** No server: connections are cut and new ones refused, until `online()`. */
  async offline(): Promise<void> {
    await this.#hands.stopListening();
  }

  async online(): Promise<void> {
    await this.#hands.listenAgain();
  }

  /** The server's clock runs this many seconds ahead of the machine's. Never step it back in a test's middle. */
  skewClock(seconds: number): void {
    this.#skewS = seconds;
  }

  /** Loses the pushes to one user, or to all, until `unmute`: they stay in the log for `updates.getDifference`. */
  mute(userId: string = '*'): void {
    this.#mutes.add(userId);
  }

  unmute(): void {
    this.#mutes.clear();
  }

  /** Ends the logins of one user, or of all, as "terminate sessions" on another device does. */
  revoke(userId?: string, because = 'AUTH_KEY_UNREGISTERED'): void {
    this.#hands.endLogins({ userId, because });
  }

  /** The server no longer knows any auth key: transport error 404. */
  forgetKeys(): void {
    this.#hands.forgetKeys();
  }

  /** New salts, and the old ones no longer taken: `bad_server_salt`. */
  rotateSalts(): void {
    this.#hands.rotateSalts();
  }

  /** Every login code sent so far is too old. */
  expireCodes(): void {
    this.#hands.expireCodes();
  }

  /** Login codes go this way, not the account's own. */
  sendCodesBy(via: CodeVia): void {
    this.#codesGoBy = via;
  }

  /** Forgets all rules, mutes and skews. */
  clear(): void {
    this.#rules = [];
    this.#skewS = 0;
    this.#codesGoBy = null;
    this.unmute();
  }

  /** For the server: what happens to this call; the rule is used up by it. */
  take(target: string): FaultAction | null {
    const rule = this.#rules.find((each) => each.target === target || isAny(each.target, target));
    if (rule === undefined) return null;
    if (rule.skip > 0) {
      rule.skip -= 1;
      return null;
    }
    rule.times -= 1;
    if (rule.times <= 0) this.#rules = this.#rules.filter((each) => each !== rule);
    return rule.action;
  }

  /** For the server; `null` for the account's own way. */
  get codesGoBy(): CodeVia | null {
    return this.#codesGoBy;
  }

  /** For the server: milliseconds. */
  get skewMs(): number {
    return this.#skewS * 1000;
  }

  /** For the server. */
  isMuted(userId: string): boolean {
    return this.#mutes.has(userId) || this.#mutes.has('*');
  }

  #add(target: string, action: FaultAction, { skip = 0, times = 1 }: HowOften): void {
    this.#rules.push({ target: className(target), skip, times, action });
  }
}

function isAny(rule: string, target: string): boolean {
  return rule === '*' && target.includes('.');
}

/** `messages.getHistory` is `messages.GetHistory` in TL's classes. */
function className(method: string): string {
  return method.replace(/\.(\w)/, (_, first: string) => `.${first.toUpperCase()}`);
}
