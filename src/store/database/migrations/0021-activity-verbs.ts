import { forBoth } from '../migration.ts';

/** What is put aside, rejected or edited is looked up among all that ever happened, also to draw one page. */
export const activityVerbs = forBoth(['create index activities_verb on activities (verb, at)']);
