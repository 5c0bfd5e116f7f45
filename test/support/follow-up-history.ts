import { type LiveMessage, lastLook } from '../../src/core/rules/dispatch/last-look.ts';
import { isEditedSince, newerIn } from '../../src/core/rules/dispatch/newer-messages.ts';
import { planDispatch } from '../../src/core/rules/dispatch/plan.ts';
import { chat, due, limits } from '../core/rules/dispatch/due.ts';

import {
  blank,
  type Chance,
  drawEvent,
  type EventKind,
  nothing,
  type Told,
  type Truth,
} from './follow-up-events.ts';

interface Said extends LiveMessage {
  isDeleted: boolean;
}

/**
 * One made-up history of a chat with a follow-up, at Telegram and in a store that hears of it late, through the very
 * rules that a run decides by. Things happen between the plan and the look, too.
 */
export function tellHistory(chance: Chance, length: number): Told {
  const world = new World(chance);
  const events: EventKind[] = [];
  for (let step = 0; step < length; step += 1) {
    const kind = drawEvent(chance);
    events.push(kind);
    world.happen(kind);
  }
  world.happen('run');
  return { events, sends: world.sends, violations: world.violations };
}

class World {
  sends = 0;
  readonly violations: string[] = [];
  readonly #chance: Chance;
  #live: Said[] = [];
  #stored: Said[] = [];
  #time = Date.UTC(2026, 2, 2, 12);
  #skewMs = 0;
  #migrated = false;
  #storedMigrated = false;
  #isIgnored = false;
  #truth: Truth = nothing;
  #status: 'draft' | 'approved' = 'draft';
  #isTextApproved = false;
  #approvedAt = '';
  #base: number | null = null;
  #trigger: number | null = null;
  #anchorTexts: string[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#say(false);
    this.#say(true);
    this.#sync();
  }

  happen(kind: EventKind): void {
    this.#time += Math.floor(this.#chance() * 2000);
    switch (kind) {
      case 'they-write':
        this.#say(false);
        this.#truth = { ...this.#truth, answered: true };
        return;
      case 'they-join':
        this.#say(false, 'service');
        return;
      case 'i-write':
        this.#say(true);
        this.#truth = { ...this.#truth, wroteMyself: true };
        return;
      case 'edit':
        this.#edit();
        return;
      case 'delete':
        this.#remove();
        return;
      case 'migrate':
        this.#migrated = true;
        this.#truth = { ...this.#truth, migrated: true };
        return;
      case 'sync':
        this.#sync();
        return;
      case 'approve':
        this.#approve();
        return;
      case 'change-text':
        this.#isTextApproved = false;
        this.#truth = { ...this.#truth, changed: true };
        return;
      case 'ignore':
      case 'restore':
        this.#isIgnored = kind === 'ignore';
        this.#truth = { ...this.#truth, ignored: this.#isIgnored };
        return;
      case 'clock':
        this.#skewMs = Math.floor((this.#chance() - 0.5) * 6 * 86_400_000);
        return;
      case 'pass':
        this.#time += Math.floor(this.#chance() * 3 * 3_600_000);
        return;
      case 'run':
        this.#run();
        return;
    }
  }

  #now(): string {
    return new Date(this.#time + this.#skewMs).toISOString();
  }

  #telegramNow(): string {
    return new Date(Math.floor(this.#time / 1000) * 1000).toISOString();
  }

  #say(isOutgoing: boolean, media: string | null = null): void {
    const messageId = this.#live.length + 1;
    const at = this.#telegramNow();
    const common = { editedAt: null, migratedTo: null, isDeleted: false };
    this.#live.push({ ...common, messageId, sentAt: at, isOutgoing, media, text: `#${messageId}` });
  }

  #pick(): Said | undefined {
    const id = this.#chance() < 0.5 ? this.#base : this.#trigger;
    const index = Math.floor(this.#chance() * this.#live.length);
    return this.#live.find(({ messageId }) => messageId === id) ?? this.#live[index];
  }

  #edit(): void {
    const message = this.#pick();
    if (!message || message.isDeleted) return;
    message.text = `${message.text}!`;
    message.editedAt = this.#telegramNow();
    if (this.#isAnchor(message)) this.#truth = { ...this.#truth, edited: true };
  }

  /** What somebody took back before anybody looked was never said: no one can see it any more. */
  #remove(): void {
    const message = this.#pick();
    if (!message) return;
    message.isDeleted = true;
    if (this.#isAnchor(message)) this.#truth = { ...this.#truth, deleted: true };
    const left = this.#live.filter(
      ({ messageId, isDeleted, media }) =>
        messageId > (this.#base ?? 0) && !isDeleted && media === null,
    );
    const answered = left.some(({ isOutgoing }) => !isOutgoing);
    const wroteMyself = left.some(({ isOutgoing }) => isOutgoing);
    this.#truth = { ...this.#truth, answered, wroteMyself };
  }

  #isAnchor({ messageId }: Said): boolean {
    return messageId === this.#base || messageId === this.#trigger;
  }

  #sync(): void {
    this.#stored = this.#live.map((message) => ({ ...message }));
    this.#storedMigrated = this.#migrated;
  }

  #approve(): void {
    const known = this.#stored.filter(({ isDeleted }) => !isDeleted);
    this.#base = this.#stored.at(-1)?.messageId ?? null;
    this.#trigger = known.at(Math.floor(this.#chance() * known.length))?.messageId ?? null;
    this.#anchorTexts = this.#textsOf(this.#stored);
    this.#status = 'approved';
    this.#isTextApproved = true;
    this.#approvedAt = this.#now();
    // What the store had not heard of yet happened before the approval, and yet nobody knew of it.
    const news = this.#live.slice(this.#stored.length);
    const unseen = news.filter(({ media, isDeleted }) => media === null && !isDeleted);
    const anchors = this.#live.filter((message) => this.#isAnchor(message));
    const stored = this.#stored.filter((message) => this.#isAnchor(message));
    this.#truth = {
      answered: unseen.some(({ isOutgoing }) => !isOutgoing),
      wroteMyself: unseen.some(({ isOutgoing }) => isOutgoing),
      edited: anchors.some(({ text }, index) => text !== stored[index]?.text),
      deleted: anchors.some(({ isDeleted }) => isDeleted),
      migrated: this.#migrated,
      changed: false,
      ignored: this.#isIgnored,
    };
  }

  #textsOf(messages: readonly Said[]): string[] {
    return messages.filter((message) => this.#isAnchor(message)).map(({ text }) => text);
  }

  #run(): void {
    if (this.#status !== 'approved') return;
    const step = this.#plan();
    if (step?.kind === 'cancel' || step?.kind === 'lapse') this.#status = 'draft';
    if (step?.kind !== 'send') return;
    if (this.#chance() < 0.2) this.happen(this.#chance() < 0.5 ? 'they-write' : 'edit');
    const verdict = this.#look();
    this.#status = 'draft';
    if (verdict.kind !== 'clear') return;
    this.sends += 1;
    for (const [name, isSo] of Object.entries(this.#truth)) if (isSo) this.violations.push(name);
  }

  #plan() {
    const approval = { baseMessageId: this.#base, approvedAt: this.#approvedAt };
    const anchors = this.#stored.filter((message) => this.#isAnchor(message));
    const isSame = this.#textsOf(this.#stored).join('\n') === this.#anchorTexts.join('\n');
    const isEdited = !isSame || anchors.some(({ editedAt }) => isEditedSince(editedAt, approval));
    const isDeleted = anchors.some((message) => message.isDeleted);
    const [step] = planDispatch({
      due: [
        due({
          sendAt: this.#approvedAt,
          approvedAt: this.#approvedAt,
          isApprovalGood: this.#isTextApproved,
          chat: {
            ...chat,
            state: this.#isIgnored ? 'ignored' : 'crm',
            isMigrated: this.#storedMigrated,
            newer: newerIn(this.#stored, approval, new Set()),
            base: isDeleted ? 'deleted' : isEdited ? 'edited' : 'same',
          },
        }),
      ],
      past: [],
      limits: { ...limits, quietHours: { from: 0, to: 0 } },
      now: this.#now(),
    });
    return step;
  }

  #look() {
    const there = this.#live.filter(({ isDeleted }) => !isDeleted);
    const base = this.#base ?? 0;
    const messages = there.filter(({ messageId }) => messageId >= base);
    const moved = { ...messages[0], messageId: 9999, media: 'service', migratedTo: 'c1' };
    const anchors = [...new Set([this.#base, this.#trigger])].filter((id) => id !== null);
    return lastLook({
      approval: { baseMessageId: this.#base, approvedAt: this.#approvedAt },
      messages: this.#migrated ? [...messages, { ...blank, ...moved }] : messages,
      anchors: anchors.map((id) => ({
        live: there.find(({ messageId }) => messageId === id) ?? null,
        isStored: true,
      })),
      saySame: this.#textsOf(this.#live).join('\n') === this.#anchorTexts.join('\n'),
      sendIds: new Set(),
    });
  }
}
