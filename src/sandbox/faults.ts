import { RpcFault } from './rpc/method.ts';

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

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  /** Answers with an error: `fail('messages.getHistory', 'FLOOD_WAIT_42', { times: 2 })`. */
  fail(method: string, text: string, often: HowOften & { code?: number } = {}): void {
    const fault = new RpcFault(often.code ?? codeOf(text), text);
    this.#add(method, { kind: 'error', fault }, often);
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

  /** Forgets all rules, mutes and skews. */
  clear(): void {
    this.#rules = [];
    this.#skewS = 0;
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

/** https://core.telegram.org/api/errors */
function codeOf(text: string): number {
  return CODES.find(([pattern]) => pattern.test(text))?.[1] ?? 400;
}

const CODES: readonly (readonly [RegExp, number])[] = [
  [/^(FLOOD|SLOWMODE|TAKEOUT_INIT_DELAY|FROZEN_|STORY_SEND_FLOOD)/, 420],
  [/_MIGRATE_\d+$/, 303],
  [
    /^(AUTH_KEY_(UNREGISTERED|INVALID|PERM_EMPTY)|SESSION_|USER_DEACTIVATED|ACTIVE_USER_REQUIRED)/,
    401,
  ],
  [/^(AUTH_KEY_DUPLICATED|UPDATE_APP_TO_LOGIN|FRESH_)/, 406],
  [
    /^(CHAT_WRITE_FORBIDDEN|USER_PRIVACY_RESTRICTED|ALLOW_PAYMENT_REQUIRED|PREMIUM_ACCOUNT_REQUIRED|PRIVACY_PREMIUM_REQUIRED|CHAT_SEND_|USER_RESTRICTED|CHAT_GUEST_SEND_FORBIDDEN)/,
    403,
  ],
  [/^(RANDOM_ID_DUPLICATE|AUTH_RESTART|RPC_|INTERNAL|WORKER_BUSY)/, 500],
  [/^TIMEOUT/, -503],
];
