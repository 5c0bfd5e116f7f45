import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { AppError } from '../errors.ts';
import type { PeerAddress } from './port.ts';

type Hashed = { id: bigInt.BigInteger; accessHash: bigInt.BigInteger };

/**
 * T9: the library's own look-up never finds a peer by its id, so every address is built from our store.
 *
 * @throws {AppError} `not-found` when the peer was only ever seen in passing (without its access hash).
 */
export function inputPeer(address: PeerAddress): Api.TypeInputPeer {
  switch (address.peerId[0]) {
    case 'g':
      return new Api.InputPeerChat({ chatId: bareId(address) });
    case 'c': {
      const { id, accessHash } = hashed(address);
      return new Api.InputPeerChannel({ channelId: id, accessHash });
    }
    default: {
      const { id, accessHash } = hashed(address);
      return new Api.InputPeerUser({ userId: id, accessHash });
    }
  }
}

export function inputUser(address: PeerAddress): Api.InputUser {
  const { id, accessHash } = hashed(address);
  return new Api.InputUser({ userId: id, accessHash });
}

export function inputChannel(address: PeerAddress): Api.InputChannel {
  const { id, accessHash } = hashed(address);
  return new Api.InputChannel({ channelId: id, accessHash });
}

export function bareId({ peerId }: PeerAddress): bigInt.BigInteger {
  return bigInt(peerId.slice(1));
}

function hashed(address: PeerAddress): Hashed {
  if (address.accessHash === null) {
    throw new AppError('not-found', 'Telegram has not told enough about this chat to open it', {
      hint: 'run tgcrm chats --refresh, then try again',
    });
  }
  return { id: bareId(address), accessHash: bigInt(address.accessHash) };
}
