import { forBoth } from '../migration.ts';

/** What was done by one stroke gets one name, and the names sort in the order of the strokes: times may be equal. */
export const acts = forBoth([
  `alter table activities add column act TEXT not null default ''`,
  `update activities set act = ordered.act from (
    select id, substr((1000000000000 + row_number() over (order by at, id)) || '', 2) || '-' as act from activities
  ) as ordered where ordered.id = activities.id`,
  'create index activities_act on activities (act)',
]);
