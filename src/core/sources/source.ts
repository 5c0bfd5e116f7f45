import type { GenericSchema, InferOutput } from 'valibot';
import type { Feed, Page, Pdf } from '../web/parse/values.ts';
import type { SharedFile } from './shared-file.ts';
import type { SourceName } from './source-settings.ts';
import type { Subject } from './subject.ts';
import type { Trouble } from './trouble.ts';

/**
 * A place that facts about companies come from. One file each; `all-sources.ts` lists them. A source asks only
 * through `Ask`, which keeps its quota, its budget and its key, and never throws for what a server does.
 */
export interface Source {
  name: SourceName;
  /** Whose server, key and quota it uses, if not its own. */
  server?: SourceName;
  /** One of several that do the same: the first that is set up is asked. */
  isSearchEngine?: boolean;
  /** What it adds to a profile. */
  adds: string;
  /** What leaves this machine when it is asked. */
  sends: string;
  /** Under which terms it gives its facts; goes with each of them. */
  licence: string;
  key: SourceKey | null;
  /** Most calls in an hour, a day or a month. */
  quota(hasKey: boolean): Quota | null;
  /** Shortest time between two calls of its server; a server of one's own needs no such care. */
  paceMs: number;
  /** How long its facts are good. */
  ttlDays: number;
  /** The calls that reading would make at most; none where it has nothing to go by. Pure: `--dry-run` prints it. */
  calls(subject: Subject, place: Place): PlannedCall[];
  read(subject: Subject, ask: Ask): Promise<Reading>;
}

export interface SourceKey {
  /** Without it the source cannot be asked at all; where it is not needed, it raises the quota or adds more. */
  isNeeded: boolean;
  /** How to get one, and what it costs. */
  how: string;
}

export interface Quota {
  calls: number;
  per: 'hour' | 'day' | 'month';
}

export interface Place {
  /** The server's address without a slash at its end; empty for a source that has no server of its own. */
  base: string;
  hasKey: boolean;
}

export interface PlannedCall {
  /** `GET https://…`, or in words where an earlier answer decides. */
  what: string;
  most: number;
  /** Of one call, in millionths of a US dollar. */
  costMicros: number;
}

export interface Ask extends Place {
  /** Of a search engine of one's own at Google; of YouTube, where the feeds are. */
  id: string | null;
  /** The addresses that the person gave it: news feeds. */
  list: readonly string[];
  now: Date;
  json<S extends GenericSchema>(request: JsonRequest<S>): Promise<Answer<InferOutput<S>>>;
  page(url: string): Promise<Answer<Page>>;
  feed(url: string): Promise<Answer<Feed>>;
  pdf(url: string): Promise<Answer<Pdf>>;
  text(url: string): Promise<Answer<string>>;
  /** A PDF that somebody sent in a chat. */
  attachment(file: SharedFile): Promise<Answer<Pdf>>;
  /** Makes a value once in a run, for what all companies share: a list of megabytes, a feed. */
  once<T>(name: string, make: () => Promise<T>): Promise<T>;
}

export interface JsonRequest<S> {
  /** On the source's own server, from `/` on. */
  path: string;
  query?: Readonly<Record<string, string>>;
  schema: S;
  headers?: Readonly<Record<string, string>>;
  /** What carries the key, and what stands before it. */
  key?: { header: string; prefix?: string } | { parameter: string };
  costMicros?: number;
  maxBytes?: number;
  /** Keeps only these fields of each object of a list: for lists of megabytes. */
  fields?: readonly string[];
  ttlMs?: number;
}

/** `none`: the source knows no such thing. */
export type Answer<T> = { kind: 'ok'; value: T; url: string } | { kind: 'none' } | Trouble;

/** What was found, also when the rest could not be had. */
export interface Reading {
  facts: FoundFact[];
  trouble: Trouble | null;
}

export interface FoundFact {
  field: string;
  value: string;
  /** Where a person can see it. */
  url: string | null;
  /** 0 to 1: how sure it is that this is the same company; 1 where the source names its domain. */
  confidence: number;
  /** Of a contact of the company instead of the company. */
  contactId?: string;
}

/** @param answer of the call that ended the reading */
export function reading(facts: FoundFact[], answer?: Answer<unknown>): Reading {
  return { facts, trouble: answer?.kind === 'trouble' ? answer : null };
}

/** The name and the aliases with the legal name, each once: for sources that are asked by name. */
export function namesOf({ name, aliases, legalName }: Subject): string[] {
  return [...new Set([name, ...aliases, ...(legalName === null ? [] : [legalName])])];
}
