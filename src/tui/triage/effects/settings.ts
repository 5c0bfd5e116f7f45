import { listZoneOffers } from '../../../core/ask-zone.ts';
import type { Doors } from '../../../core/doors.ts';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import { dropView, listViews, saveView } from '../../../core/saved-views.ts';
import { forgetSkipped, listSkipped, skipInQueue } from '../../../core/triage-queue.ts';
import { findChat } from '../../../store/chats.ts';
import { listCompanies } from '../../../store/companies.ts';
import type { Event, SettingEffect } from '../state/state.ts';

/** What the screen keeps in the store for itself: views, and where the queue stands. */
export async function* runSetting(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  effect: SettingEffect,
): AsyncGenerator<Event> {
  switch (effect.kind) {
    case 'settings':
      yield { type: 'settings-loaded', views: await listViews(db), skipped: await listSkipped(db) };
      return;
    case 'companies': {
      const companies = (await listCompanies(db)).map(({ name, url }) => ({
        name: cleanText(name),
        url: url === null ? null : cleanText(url),
      }));
      yield { type: 'companies-loaded', companies };
      return;
    }
    case 'zones': {
      const chat = await findChat(db, effect.chatId);
      const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const offers = chat ? await listZoneOffers({ db, now }, chat, ownZone) : [];
      const clean = offers.map(({ zone, why }) => ({ zone, why: cleanText(why) }));
      yield { type: 'zones-loaded', chatId: effect.chatId, offers: clean };
      return;
    }
    case 'save-view': {
      const views = await saveView(db, effect.view);
      const index = views.findIndex(({ name }) => name === effect.view.name);
      const key = index < 9 ? `, on the key ${index + 1}` : '';
      const notice = { kind: 'good' as const, text: `kept the view ${effect.view.name}${key}` };
      yield { type: 'views-loaded', views, notice };
      return;
    }
    case 'drop-view': {
      const views = await dropView(db, effect.name);
      const notice = { kind: 'good' as const, text: `dropped the view ${effect.name}` };
      yield { type: 'views-loaded', views, notice };
      return;
    }
    case 'skip':
      if (effect.chatId === null) await forgetSkipped(db);
      else await skipInQueue(db, effect.chatId);
  }
}
