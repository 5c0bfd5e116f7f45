import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { isNameOf } from './names-company.ts';
import { pageOf } from './social-link.ts';
import {
  type Answer,
  type Ask,
  type FoundFact,
  type Reading,
  reading,
  type Source,
} from './source.ts';
import type { Subject } from './subject.ts';

/** https://defillama.com/docs/api: two lists, each fetched once a day at most, searched here. */
export const defillama: Source = {
  name: 'defillama',
  adds: 'of crypto protocols: what they do, chains, value locked, funding rounds',
  sends: 'nothing of the company: the lists of all protocols and of all funding rounds are fetched',
  licence: 'DefiLlama API: free to use, name the source',
  key: null,
  quota: () => ({ calls: 200, per: 'day' }),
  paceMs: 1000,
  ttlDays: 3,
  calls: (_subject, { base }) => [
    { what: `GET ${base}/protocols (once for all companies)`, most: 1, costMicros: 0 },
    { what: `GET ${base}/raises (once for all companies)`, most: 1, costMicros: 0 },
  ],
  read,
};

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const protocols = await ask.once('protocols', () => listProtocols(ask));
  const facts: FoundFact[] = [];
  const found = protocols.kind === 'ok' ? find(subject, protocols.value) : null;
  if (found) facts.push(...protocolFacts(found.protocol, found.confidence));
  const raises = await ask.once('raises', () => listRaises(ask));
  if (raises.kind === 'ok') {
    const id = found?.protocol.id;
    const own = raises.value.filter((raise) =>
      id !== undefined && raise.defillamaId
        ? raise.defillamaId === id
        : isNameOf(subject, raise.name),
    );
    facts.push(...own.slice(0, 10).flatMap((raise) => raiseFact(raise, found?.confidence ?? 0.6)));
  }
  return reading(facts, protocols.kind === 'ok' ? raises : protocols);
}

const text = v.nullish(v.string());
const megabytes = 2 ** 20;

const protocolSchema = v.object({
  id: v.string(),
  name: v.string(),
  slug: text,
  symbol: text,
  url: text,
  description: text,
  category: text,
  chains: v.nullish(v.array(v.string())),
  twitter: text,
  tvl: v.nullish(v.number()),
});

type Protocol = v.InferOutput<typeof protocolSchema>;

function listProtocols(ask: Ask): Promise<Answer<Protocol[]>> {
  return ask.json({
    path: '/protocols',
    schema: tolerant(protocolSchema),
    maxBytes: 30 * megabytes,
    fields: Object.keys(protocolSchema.entries),
    ttlMs: 86_400_000,
  });
}

const raiseSchema = v.object({
  name: v.string(),
  date: v.nullish(v.number()),
  round: text,
  amount: v.nullish(v.number()),
  leadInvestors: v.nullish(v.array(v.string())),
  source: text,
  defillamaId: text,
});

type Raise = v.InferOutput<typeof raiseSchema>;

async function listRaises(ask: Ask): Promise<Answer<Raise[]>> {
  const answer = await ask.json({
    path: '/raises',
    schema: v.object({ raises: tolerant(raiseSchema) }),
    maxBytes: 20 * megabytes,
    ttlMs: 86_400_000,
  });
  return answer.kind === 'ok' ? { ...answer, value: answer.value.raises } : answer;
}

/** One odd row among thousands spoils only itself. */
function tolerant<S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((rows) =>
      rows.flatMap((row): v.InferOutput<S>[] => {
        const read = v.safeParse(schema, row);
        return read.success ? [read.output] : [];
      }),
    ),
  );
}

function find(
  subject: Subject,
  protocols: readonly Protocol[],
): { protocol: Protocol; confidence: number } | null {
  const site = subject.url ?? subject.domain;
  const bySite = protocols.find(({ url }) => isSameSite(url, site));
  if (bySite) return { protocol: bySite, confidence: 1 };
  const x = subject.handles.x?.toLowerCase();
  const byAccount = x ? protocols.find(({ twitter }) => twitter?.toLowerCase() === x) : undefined;
  if (byAccount) return { protocol: byAccount, confidence: 0.9 };
  // By name alone only where there is no site that could speak against it.
  const byName = site === null ? protocols.filter(({ name }) => isNameOf(subject, name)) : [];
  return byName.length === 1 && byName[0] ? { protocol: byName[0], confidence: 0.5 } : null;
}

function protocolFacts(protocol: Protocol, confidence: number): FoundFact[] {
  const url = `https://defillama.com/protocol/${protocol.slug ?? ''}`;
  const told: [string, string | null | undefined][] = [
    ['name', protocol.name],
    ['description', protocol.description],
    ['category', protocol.category],
    ['site', protocol.url],
    ['x', protocol.twitter ? pageOf('x', protocol.twitter) : null],
    ['ticker', protocol.symbol === '-' ? null : protocol.symbol],
    ['value locked', protocol.tvl ? `$${Math.round(protocol.tvl).toLocaleString('en')}` : null],
    ['chains', protocol.chains?.slice(0, 12).join(', ')],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}

/** Amounts are in millions of US dollars, dates in seconds. */
function raiseFact(raise: Raise, confidence: number): FoundFact[] {
  const day = raise.date ? new Date(raise.date * 1000).toISOString().slice(0, 10) : null;
  const led = raise.leadInvestors?.length ? `led by ${raise.leadInvestors.join(', ')}` : null;
  const parts = [raise.round, raise.amount ? `$${raise.amount}M` : null, led];
  const what = parts.filter((part) => part).join(', ');
  if (what === '') return [];
  const value = day === null ? what : `${day} ${what}`;
  return [
    {
      field: 'funding round',
      value,
      url: raise.source ?? 'https://defillama.com/raises',
      confidence,
    },
  ];
}
