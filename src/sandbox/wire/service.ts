import { Api } from 'telegram/tl/index.js';
import type { Backstage } from '../backstage.ts';
import type { AuthKey } from './auth-keys.ts';
import type { Envelope, Message } from './envelope.ts';
import { rpcResult } from './message-body.ts';
import type { Session } from './session.ts';
import { fromLong, toLong } from './wide-ints.ts';

/** A client's open connection, as what comes over it sees it. */
export interface Line {
  /** The session that this message belongs to, known or new. */
  sessionFor(key: AuthKey, envelope: Envelope): Session;
  /** Closes the socket at once, as a broken wire does. */
  cut(): void;
  /** `ping_delay_disconnect`: the client has this long to say something more. */
  closeAfter(seconds: number): void;
}

export interface ServiceMessage {
  backstage: Backstage;
  connection: Line;
  session: Session;
  message: Message;
  request: unknown;
}

/**
 * Answers what MTProto itself asks, below any method of the API; `false` if it is none of that.
 * https://core.telegram.org/mtproto/service_messages
 */
export function answerService(service: ServiceMessage): boolean {
  const { session, message, request } = service;
  if (isForGranted(request)) return true;
  const answer = answerTo(service);
  if (answer === null) return false;
  const isResult = request instanceof Api.RpcDropAnswer || request instanceof Api.DestroyAuthKey;
  const body = isResult ? rpcResult(message.messageId, answer.getBytes()) : answer.getBytes();
  session.post({ body, isContent: isResult, isReply: true });
  return true;
}

/** Acknowledgements and reports: nothing of ours is sent twice, so there is nothing to do. */
function isForGranted(request: unknown): boolean {
  return (
    request instanceof Api.MsgsAck ||
    request instanceof Api.MsgsStateInfo ||
    request instanceof Api.MsgsAllInfo ||
    request instanceof Api.MsgResendReq ||
    request instanceof Api.HttpWait
  );
}

function answerTo(service: ServiceMessage): { getBytes(): Buffer } | null {
  const { backstage, connection, session, message, request } = service;
  const msgId = toLong(message.messageId);
  if (request instanceof Api.Ping) return new Api.Pong({ msgId, pingId: request.pingId });
  if (request instanceof Api.PingDelayDisconnect) {
    connection.closeAfter(request.disconnectDelay);
    return new Api.Pong({ msgId, pingId: request.pingId });
  }
  if (request instanceof Api.GetFutureSalts) return futureSalts(service);
  if (request instanceof Api.RpcDropAnswer) return new Api.RpcAnswerUnknown();
  if (request instanceof Api.MsgsStateReq) {
    const info = RECEIVED.repeat(request.msgIds.length);
    return new Api.MsgsStateInfo({ reqMsgId: msgId, info });
  }
  if (request instanceof Api.DestroySession) {
    const { sessionId } = request;
    const isGone = backstage.sessions.close(session.key, fromLong(sessionId));
    return isGone
      ? new Api.DestroySessionOk({ sessionId })
      : new Api.DestroySessionNone({ sessionId });
  }
  if (request instanceof Api.DestroyAuthKey) {
    backstage.keys.forget(session.key);
    return new Api.DestroyAuthKeyOk();
  }
  return null;
}

/** "Message received", in `msgs_state_info`. */
const RECEIVED = '\u0004';
const SALT_LIFE_S = 1800;

/** By hand: the library neither writes nor reads a bare vector of bare objects. */
function futureSalts({ backstage, session, message }: ServiceMessage): { getBytes(): Buffer } {
  const now = Math.floor(backstage.clock() / 1000);
  const [salt = 0n] = session.key.salts;
  const bytes = Buffer.alloc(36);
  bytes.writeUInt32LE(Api.FutureSalts.CONSTRUCTOR_ID, 0);
  bytes.writeBigInt64LE(message.messageId, 4);
  bytes.writeInt32LE(now, 12);
  // Salts change on demand alone here (`faults.rotateSalts`): the one in use is the only future one.
  bytes.writeInt32LE(1, 16);
  bytes.writeInt32LE(now, 20);
  bytes.writeInt32LE(now + SALT_LIFE_S, 24);
  bytes.writeBigInt64LE(salt, 28);
  return { getBytes: () => bytes };
}
