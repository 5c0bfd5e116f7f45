import type { SavedView } from '../../../core/saved-views.ts';
import type { Step } from '../../program.ts';
import { rearrange } from './listing.ts';
import { type Pick, pickItems } from './pick.ts';
import type { Effect, State } from './state.ts';

export function showView(state: State, index: number): State {
  const view = state.views[index];
  if (!view) {
    const text = `there is no saved view ${index + 1}; V keeps one`;
    return { ...state, notice: { kind: 'info', text } };
  }
  const { filter, shown, sort } = view;
  const listing = rearrange({ ...state.listing, wantedId: null }, { filter, shown, sort });
  return { ...state, listing, notice: { kind: 'info', text: `view: ${view.name}` } };
}

/** The one after the one that is shown, or the first. */
export function nextView(state: State): State {
  const shown = state.views.findIndex((view) => isShownNow(state, view));
  return showView(state, (shown + 1) % Math.max(1, state.views.length));
}

export function keepView(state: State, name: string): Step<State, Effect> {
  const { filter, shown, sort } = state.listing;
  return [state, [{ kind: 'save-view', view: { name, filter, shown, sort } }]];
}

export function dropPickedView(state: State, mode: Pick): Step<State, Effect> {
  const chosen = pickItems(state, mode)[mode.cursor]?.chosen;
  const view = chosen && 'view' in chosen ? state.views[chosen.view] : undefined;
  return [state, view ? [{ kind: 'drop-view', name: view.name }] : []];
}

function isShownNow({ listing }: State, { filter, shown, sort }: SavedView): boolean {
  return (
    listing.filter === filter &&
    listing.shown === shown &&
    listing.sort.by === sort.by &&
    listing.sort.isDescending === sort.isDescending
  );
}
