import { Api, LAYER } from 'telegram/tl/index.js';
import { RpcFault } from '../rpc/method.ts';
import type { Device } from './auth-keys.ts';
import { fromLong } from './wide-ints.ts';

/** A request without its wrappers, and what they said. */
export interface Unwrapped {
  query: unknown;
  device: Device | null;
  wantsUpdates: boolean;
  /** The messages that must have gone well before this one is done. */
  after: bigint[];
}

/** Takes `invokeWithLayer`, `initConnection` and their like off a request. */
export function unwrap(request: unknown): Unwrapped {
  const unwrapped: Unwrapped = { query: request, device: null, wantsUpdates: true, after: [] };
  for (;;) {
    const inner = open(unwrapped.query, unwrapped);
    if (inner === unwrapped.query) return unwrapped;
    unwrapped.query = inner;
  }
}

function open(query: unknown, told: Unwrapped): unknown {
  if (query instanceof Api.InvokeWithLayer) {
    // TL is one layer here: answers in another one could not be read.
    if (query.layer !== LAYER) throw new RpcFault(400, 'CONNECTION_LAYER_INVALID');
    return query.query;
  }
  if (query instanceof Api.InitConnection) {
    const { apiId, deviceModel, systemVersion, appVersion } = query;
    told.device = { apiId, deviceModel, systemVersion, appVersion };
    return query.query;
  }
  if (query instanceof Api.InvokeWithoutUpdates) {
    told.wantsUpdates = false;
    return query.query;
  }
  if (query instanceof Api.InvokeAfterMsg) {
    told.after.push(fromLong(query.msgId));
    return query.query;
  }
  if (query instanceof Api.InvokeAfterMsgs) {
    told.after.push(...query.msgIds.map(fromLong));
    return query.query;
  }
  if (query instanceof Api.InvokeWithTakeout || query instanceof Api.InvokeWithMessagesRange) {
    return query.query;
  }
  return query;
}
