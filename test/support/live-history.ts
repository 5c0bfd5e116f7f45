import { approveFollowUp } from '../../src/core/approve.ts';
import { actOnChats } from '../../src/core/chat-state.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { addFollowUp, cancelFollowUp, editFollowUp } from '../../src/core/follow-ups.ts';
import { syncChats } from '../../src/core/sync.ts';
import type { Message } from '../../src/sandbox/world/message.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { findChat } from '../../src/store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../../src/store/follow-ups.ts';
import { findMessage } from '../../src/store/messages.ts';
import { type Chance, drawEvent, type EventKind, type Told } from './follow-up-events.ts';
import { type Approved, forbidden, orRefused } from './live-judge.ts';
import type { LiveStage } from './live-stage.ts';

/**
 * One made-up history of a chat that nothing has touched yet, over real MTProto, with the dispatcher itself: what goes
 * out although something forbade it, by what the server has, is a violation.
 */
export async function tellLiveHistory(
  stage: LiveStage,
  { name, by, chance, length }: { name: string; by: string; chance: Chance; length: number },
): Promise<Told> {
  const told = new LiveHistory(stage, { name, by, chance });
  await told.happen('sync');
  const events: EventKind[] = [];
  for (let step = 0; step < length; step += 1) {
    const kind = drawEvent(chance);
    events.push(kind);
    await told.happen(kind);
  }
  await told.happen('run');
  await told.close();
  return { events, sends: told.sends, violations: told.violations };
}

class LiveHistory {
  sends = 0;
  readonly violations: string[] = [];
  readonly #stage: LiveStage;
  readonly #name: string;
  readonly #by: string;
  readonly #chance: Chance;
  readonly #chatId: string;
  #approved: Approved | null = null;
  /** Server ids of what went out by itself. */
  readonly #sent = new Set<number>();
  #count = 0;
  #isMigrated = false;

  constructor(
    stage: LiveStage,
    { name, by, chance }: { name: string; by: string; chance: Chance },
  ) {
    this.#stage = stage;
    this.#name = name;
    this.#by = by;
    this.#chance = chance;
    this.#chatId = chatIdOf('1', stage.sandbox.world.find(name));
  }

  async happen(kind: EventKind): Promise<void> {
    const { sandbox, pass, jump } = this.#stage;
    pass(Math.floor(this.#chance() * 2000));
    switch (kind) {
      case 'they-write':
        return this.#say(this.#by);
      case 'they-join':
        // In a private chat nobody joins; a group that is one no more takes nobody in.
        if (this.#name.startsWith('g') && !this.#isMigrated)
          sandbox.world.join(`extra${1 + Math.floor(this.#chance() * 9)}`, this.#name);
        return;
      case 'i-write':
        return this.#say('mira');
      case 'edit':
        return this.#edit();
      case 'delete':
        return this.#remove();
      case 'migrate':
        if (this.#name.startsWith('g') && !this.#isMigrated) sandbox.world.migrate(this.#name);
        this.#isMigrated ||= this.#name.startsWith('g');
        return;
      case 'sync':
        return this.#sync();
      case 'approve':
        return this.#approve();
      case 'change-text':
        return this.#change();
      case 'ignore':
      case 'restore': {
        const act = kind === 'ignore' ? { kind, reason: null } : { kind };
        await actOnChats(this.#stage.doors, { chatIds: [this.#chatId], act, isDryRun: false });
        return;
      }
      case 'clock':
        return jump(Math.floor((this.#chance() - 0.5) * 6 * 86_400_000));
      case 'pass':
        return pass(Math.floor(this.#chance() * 3 * 3_600_000));
      case 'run':
        return this.#run();
    }
  }

  /** Nothing of it may reach into the next history. */
  async close(): Promise<void> {
    const statuses = ['draft', 'approved', 'failed'] as const;
    const { doors } = this.#stage;
    for (const row of await listFollowUps(doors.db, { statuses }))
      await cancelFollowUp(doors, { row, why: 'over', verb: 'cancel-follow-up', isDryRun: false });
  }

  #say(from: string): void {
    if (this.#isMigrated) return;
    const { world } = this.#stage.sandbox;
    this.#count += 1;
    const to = from === 'mira' || this.#name.startsWith('g') ? this.#name : 'mira';
    world.say(from, to, `said ${this.#count}`);
  }

  #there(): Message[] {
    return this.#stage.sandbox.world.messagesOf('mira', this.#name);
  }

  /** Half of the time the message that matters. */
  #pick(): Message | undefined {
    const there = this.#there().filter(({ action }) => action === null);
    const base = there.find(({ id }) => id === this.#approved?.base?.id);
    return base && this.#chance() < 0.5 ? base : there[Math.floor(this.#chance() * there.length)];
  }

  #edit(): void {
    const message = this.#pick();
    if (!message || this.#isMigrated) return;
    this.#stage.sandbox.world.edit('mira', this.#name, message.id, `${message.text}!`);
  }

  #remove(): void {
    const message = this.#pick();
    if (!message || this.#isMigrated) return;
    this.#stage.sandbox.world.remove('mira', this.#name, [message.id]);
  }

  async #sync(): Promise<void> {
    const signal = new AbortController().signal;
    const options = { chatIds: [this.#chatId], since: null, report: () => {}, signal };
    await orRefused(syncChats(this.#stage.doors, options));
  }

  async #approve(): Promise<void> {
    const { doors } = this.#stage;
    const [open] = await listFollowUps(doors.db, { statuses: ['draft', 'approved'] });
    const row = open ?? (await this.#draft());
    if (!row) return;
    const approval = { row, via: 'test', isDryRun: false, isForced: true };
    const approved = await orRefused(approveFollowUp(doors, approval));
    if (!approved) return;
    const chat = await findChat(doors.db, approved.chatId);
    const id = chat?.newestMessageId ?? null;
    const stored =
      id === null ? undefined : await findMessage(doors.db, { chatId: row.chatId, messageId: id });
    const base = id === null ? null : { id, text: stored?.text ?? '' };
    this.#approved = { id: approved.id, text: approved.text, base };
  }

  async #draft(): Promise<FollowUpListRow | null> {
    const { doors } = this.#stage;
    const chat = await findChat(doors.db, this.#chatId);
    if (!chat) return null;
    this.#count += 1;
    const text = `Follow-up ${this.#count} to ${this.#name}`;
    const sendAt = doors.now().toISOString();
    return addFollowUp(doors, {
      chat,
      text,
      sendAt,
      sendAtWhy: null,
      reason: 'test',
      isDryRun: false,
    });
  }

  /** By the command, or behind the back of everything. */
  async #change(): Promise<void> {
    const { doors } = this.#stage;
    const [row] = await listFollowUps(doors.db, { statuses: ['draft', 'approved'] });
    if (!row) return;
    const text = `${row.text} And more.`;
    if (this.#chance() < 0.5)
      await editFollowUp(doors, { row, text, sendAt: undefined, isDryRun: false });
    else await doors.db.updateTable('followUps').set({ text }).where('id', '=', row.id).execute();
  }

  async #run(): Promise<void> {
    const { doors, sandbox, settings } = this.#stage;
    const before = new Set(this.#there().map(({ id }) => id));
    // Between the plan and the look, too.
    if (this.#chance() < 0.2) {
      let isDone = false;
      sandbox.onSeen(({ method }) => {
        if (method !== 'users.GetUsers' || isDone) return;
        isDone = true;
        if (this.#chance() < 0.6) this.#say(this.#by);
        else this.#edit();
      });
    }
    const options = { settings, limit: null, timeZone: 'UTC', isDryRun: false, report: () => {} };
    const signal = new AbortController().signal;
    await dispatch(doors, { ...options, signal, withTelegram: (work) => work(doors.telegram) });
    sandbox.onSeen(() => {});
    await this.#judge(before);
  }

  async #judge(before: ReadonlySet<number>): Promise<void> {
    const { doors } = this.#stage;
    const sent = { chatId: this.#chatId, statuses: ['sent'] } as const;
    const rows = await listFollowUps(doors.db, sent);
    const own = new Set(rows.map(({ telegramMessageId }) => Number(telegramMessageId)));
    const out = this.#there().filter(({ id }) => own.has(id) && !this.#sent.has(id));
    for (const message of out) {
      this.sends += 1;
      this.violations.push(...(await this.#forbidden(message)));
      this.#sent.add(message.id);
    }
    const unknown = this.#there().filter(
      ({ id, text }) => !before.has(id) && text.startsWith('Follow-up') && !own.has(id),
    );
    if (unknown.length > 0) this.violations.push('sent and not recorded');
    if (out.length > 1) this.violations.push('twice');
  }

  async #forbidden(message: Message): Promise<string[]> {
    const { doors, sandbox } = this.#stage;
    const chat = await findChat(doors.db, this.#chatId);
    return forbidden({
      message,
      approved: this.#approved,
      there: this.#there(),
      sent: this.#sent,
      me: sandbox.world.find('mira'),
      isIgnored: chat?.state === 'ignored',
      isMigrated: this.#isMigrated,
    });
  }
}
