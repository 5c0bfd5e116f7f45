/** Somebody says that another person is to be written to from now on. */
export interface Handover {
  /** `@bob`, without the sign. */
  username: string;
  messageId: number;
  senderPeerId: string | null;
}

export interface HandoverMessage {
  messageId: number;
  senderPeerId: string | null;
  text: string;
  isMine: boolean;
}

/**
 * The newest message of theirs that sends me to another person by username: `I am no longer at Acme, please write to
 * @bob`, in some twelve languages. A mention alone is none: the words must say that somebody else takes over.
 */
export function findHandover(messages: readonly HandoverMessage[]): Handover | null {
  for (const { messageId, senderPeerId, text, isMine } of messages.toReversed()) {
    if (isMine) continue;
    const username = successorIn(text);
    if (username !== null) return { username, messageId, senderPeerId };
  }
  return null;
}

/** The username that stands in the same message as, and nearest behind, the words that hand over. */
export function successorIn(text: string): string | null {
  const start = text.slice(0, longest);
  const words = handingOver.exec(start);
  if (!words) return null;
  const after = start.slice(words.index);
  return username.exec(after)?.[1] ?? username.exec(start)?.[1] ?? null;
}

const longest = 600;

const username = /(?<![\w.])@([a-zA-Z]\w{3,31})(?!\w)/;

const handingOver = new RegExp(
  [
    "no longer (?:at|with|work|handl|respons)|(?:don['’]t|do not) work (?:at|for|there|here)|left (?:the company|the team)|have left|stepp(?:ed|ing) down|my last day",
    '(?:please |pls )?(?:write|talk|speak|reach out|reach|message|ping|contact|dm)(?: to)? @|(?:will|is going to) (?:take over|replace me|be your)|(?:is|be) your (?:new )?contact|taking over (?:from me|for me)|not me[,. ]',
    'больше не работаю|ушла? из компании|пишите (?:теперь )?@|обращайтесь к|напишите @|вместо меня|теперь этим занимается|по этому вопросу к @',
    'більше не працюю|пишіть @|звертайтеся до|замість мене',
    'ya no trabajo|ya no estoy|escr[ií]b[ae](?:n|le)? a @|habla con @|contacta (?:a|con) @|en mi lugar',
    'n[ãa]o trabalho mais|n[ãa]o estou mais|fale com @|escreva para @|no meu lugar',
    'je ne travaille plus|je ne suis plus|[ée]crivez [àa] @|contactez @|me remplace',
    'nicht mehr (?:bei|für|zuständig)|schreib(?:en sie|t)?(?: bitte)?(?: an)? @|wende(?:n sie)? (?:dich|sich|euch)(?: bitte)? an @|übernimmt',
    'artık çalışmıyorum|ayrıldım|@\\w+ ile iletişime|yerime',
    'non lavoro più|scriv(?:i|ete|a) a @|al mio posto',
    'nie pracuję już|już nie pracuję|pisz(?:cie)? do @|zamiast mnie',
    'sudah tidak bekerja|hubungi @|silakan kontak @',
    '已离职|不在.{0,12}了|请联系|请找|以后由|퇴사|연락해 ?주세요|담당자가 바뀌|退職|後任|担当が変わ',
  ].join('|'),
  'iu',
);
