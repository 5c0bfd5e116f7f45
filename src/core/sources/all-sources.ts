import { chat } from './chat.ts';
import { coingecko } from './coingecko.ts';
import { crunchbase } from './crunchbase.ts';
import { defillama } from './defillama.ts';
import { gdelt } from './gdelt.ts';
import { github } from './github.ts';
import { gleif } from './gleif.ts';
import { leaders } from './leaders.ts';
import { linkedin } from './linkedin.ts';
import { news } from './news.ts';
import { brave, google, searxng } from './search-engines.ts';
import { site } from './site.ts';
import type { Source } from './source.ts';
import { type SourceName, sourceNames } from './source-settings.ts';
import { wikidata } from './wikidata.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const byName = {
  site,
  chat,
  wikidata,
  defillama,
  coingecko,
  gleif,
  crunchbase,
  searxng,
  google,
  brave,
  github,
  leaders,
  youtube,
  x,
  news,
  gdelt,
  linkedin,
} as const satisfies Record<SourceName, Source>;

/** In the order in which they are asked. */
export const allSources: readonly Source[] = sourceNames.map((name) => byName[name]);
