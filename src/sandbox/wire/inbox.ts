import { Api } from 'telegram/tl/index.js';
import type { Backstage } from '../backstage.ts';
import { answerCall } from '../calls.ts';
import type { AuthKey } from './auth-keys.ts';
import type { Envelope, Message } from './envelope.ts';
import { messagesIn, readObject, rpcResult } from './message-body.ts';
import { answerService, type Line } from './service.ts';
import type { Session } from './session.ts';
import { toLong } from './wide-ints.ts';

export interface Delivery {
  backstage: Backstage;
  connection: Line;
  key: AuthKey;
  envelope: Envelope;
}

/** Takes in one decrypted packet: checks its time and salt, then answers each message in it. */
export async function receive(delivery: Delivery): Promise<void> {
  const { backstage, connection, key, envelope } = delivery;
  const session = connection.sessionFor(key, envelope);
  const complaint = complaintAbout(envelope, delivery);
  if (complaint !== null) {
    backstage.record.event(key.dcId, `ignored, error ${complaint.errorCode}`);
    session.post({ body: complaint.getBytes(), isContent: false, isReply: true });
    return;
  }
  if (!session.isAnnounced) announce(session, envelope);
  const messages = messagesIn(envelope).filter((message) => session.accept(message.messageId));
  await Promise.all(messages.map((message) => answer({ backstage, connection, session, message })));
}

/** https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message */
const TOO_OLD = { code: 16, seconds: 300 };
const TOO_NEW = { code: 17, seconds: 30 };
const NOT_A_CLIENTS_ID = 18;
const WRONG_SALT = 48;

function complaintAbout(
  envelope: Envelope,
  { backstage, key }: Delivery,
): Api.BadMsgNotification | Api.BadServerSalt | null {
  const about = {
    badMsgId: toLong(envelope.messageId),
    badMsgSeqno: envelope.seqNo,
  };
  const code = timeComplaint(envelope.messageId, backstage.clock());
  if (code !== null) return new Api.BadMsgNotification({ ...about, errorCode: code });
  if (key.salts.includes(envelope.salt)) return null;
  const [salt = 0n] = key.salts;
  return new Api.BadServerSalt({ ...about, errorCode: WRONG_SALT, newServerSalt: toLong(salt) });
}

function timeComplaint(messageId: bigint, nowMs: number): number | null {
  if ((messageId & 3n) !== 0n) return NOT_A_CLIENTS_ID;
  const ageS = nowMs / 1000 - Number(BigInt.asUintN(64, messageId) >> 32n);
  if (ageS > TOO_OLD.seconds) return TOO_OLD.code;
  return -ageS > TOO_NEW.seconds ? TOO_NEW.code : null;
}

/** With the first message that is taken in: a complaint alone opens no session. */
function announce(session: Session, envelope: Envelope): void {
  session.isAnnounced = true;
  const [salt = 0n] = session.key.salts;
  const created = new Api.NewSessionCreated({
    firstMsgId: toLong(envelope.messageId),
    uniqueId: toLong(session.uniqueId),
    serverSalt: toLong(salt),
  });
  session.post({ body: created.getBytes(), isContent: true, isReply: false });
}

interface Answering {
  backstage: Backstage;
  connection: Line;
  session: Session;
  message: Message;
}

async function answer({ backstage, connection, session, message }: Answering): Promise<void> {
  const request = parse(message.body);
  if (answerService({ backstage, connection, session, message, request })) return;
  const call = answerCall(backstage, session, request);
  session.keepCall(
    message.messageId,
    call.then((outcome) => outcome.kind !== 'answer' || outcome.isGood),
  );
  const outcome = await call;
  switch (outcome.kind) {
    case 'cut':
      connection.cut();
      return;
    case 'silence':
      acknowledge(session, message);
      return;
    case 'answer':
      session.answer(message.messageId, rpcResult(message.messageId, outcome.body));
  }
}

/** A constructor that this layer does not have becomes a call that no method answers. */
function parse(body: Buffer): unknown {
  try {
    return readObject(body);
  } catch {
    return { className: `(constructor ${body.readUInt32LE(0).toString(16)})` };
  }
}

function acknowledge(session: Session, message: Message): void {
  const ack = new Api.MsgsAck({ msgIds: [toLong(message.messageId)] });
  session.post({ body: ack.getBytes(), isContent: false, isReply: false });
}
