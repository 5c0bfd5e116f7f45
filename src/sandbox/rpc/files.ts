import { Api } from 'telegram/tl/index.js';
import { fileBytes } from '../tl/file-bytes.ts';
import { readFileReference } from '../tl/media.ts';
import { channelOf, historyOf, isMember, unixSeconds } from '../world/look.ts';
import type { Media } from '../world/message.ts';
import type { Call } from './call.ts';
import { method, RpcFault } from './method.ts';

const grain = 4096;
const mostAtOnce = 1024 * 1024;

/** https://core.telegram.org/api/files#downloading-files */
export const fileMethods = [
  method(Api.upload.GetFile, (call, { location, offset, limit }) => {
    const from = Number(offset);
    if (limit % grain !== 0 || mostAtOnce % limit !== 0) throw new RpcFault(400, 'LIMIT_INVALID');
    if (from % grain !== 0) throw new RpcFault(400, 'OFFSET_INVALID');
    const bytes = fileBytes(documentAt(call, location)).subarray(from, from + limit);
    const mtime = unixSeconds(call.world.state);
    return new Api.upload.File({ type: new Api.storage.FilePartial(), mtime, bytes });
  }),
];

type Document = Extract<Media, { kind: 'document' }>;

/** Whoever cannot read the message cannot read its file, and a leave for another file is none for this one. */
function documentAt(call: Call, location: Api.TypeInputFileLocation): Document {
  if (location.className !== 'InputDocumentFileLocation')
    throw new RpcFault(400, 'LOCATION_INVALID');
  const { state } = call.world;
  const place = readFileReference(location.fileReference);
  const channel = place && channelOf(state, place.peer);
  const mayRead = place && (!channel || isMember(channel, call.account.userId));
  const message = mayRead && historyOf(state, call.account, place.peer)?.find(place.id);
  if (!message || String(message.uid) !== String(location.id))
    throw new RpcFault(400, 'FILE_REFERENCE_EXPIRED');
  if (message.media?.kind !== 'document') throw new RpcFault(400, 'LOCATION_INVALID');
  return message.media;
}
