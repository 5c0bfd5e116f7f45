import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Every address of a name, as `dns.lookup` with `all` gives them. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export const resolveBySystem: Resolve = (host, options, done) => systemLookup(host, options, done);

export const NOT_PUBLIC = 'ERR_TGCRM_NOT_PUBLIC';

/**
 * For a socket's `lookup`: one that refuses a name if any of its addresses is not public. The socket connects to the
 * very list that was checked, so a name that answers differently the next time gains nothing.
 */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(
      host,
      { family: options.family ?? 0, hints: options.hints ?? 0, all: true },
      (error, found) => {
        if (error) return done(error, []);
        const inside = found.find(({ address }) => !isPublicAddress(address));
        if (inside)
          return done(notPublic(`${host} leads to ${inside.address}, not a public address`), []);
        const [first] = found;
        if (!first)
          return done(
            Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }),
            [],
          );
        if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
    );
  };
}

function notPublic(message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code: NOT_PUBLIC });
}
