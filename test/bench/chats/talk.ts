import type { Random } from '../made-up-text.ts';
import { type Company, oneOf } from './company.ts';
import { type Tongue, wayOfWriting } from './people.ts';
import { fill } from './titles.ts';

export interface Line {
  text: string;
  links: string[];
  fileName?: string;
  forwardedFrom?: string;
}

/** Words of business that name nobody. */
const work: Record<Tongue, string> = {
  en: 'sounds good;can we do a call tomorrow?;sent you the contract;checking with the team;any update on the integration?;thanks!;let us sync next week;what is your budget?;the campaign goes live on monday;please review the doc;ok;great, talk soon;we need the logo in svg;who handles the API keys?;I will get back to you;gm;👍;can you share the deck?;our CTO has a question about the sdk;moving this to Q1;invoice is paid',
  ru: 'добрый день;созвонимся завтра?;отправил договор;есть новости по интеграции?;спасибо!;ок;какой бюджет?;передам команде;👍',
  es: 'buenas;¿tenemos reunión mañana?;te envío la propuesta;gracias;perfecto;vale;¿alguna novedad?',
  pt: 'oi;podemos marcar reunião?;segue a proposta;obrigado;perfeito;beleza',
  de: 'guten Morgen;passt der Termin?;Angebot ist raus;danke;super;ok',
  fr: "bonjour;réunion demain ?;voici la proposition;merci;parfait;d'accord",
  tr: 'merhaba;yarın toplantı?;sözleşmeyi gönderdim;teşekkürler;tamam',
  zh: '你好;明天开会?;合同已发;谢谢;好的;收到',
  id: 'halo kak;besok meeting?;sudah saya kirim;terima kasih;oke',
};
const idle =
  'lol;who is in?;see you at 8;happy birthday!;😂😂;anyone watching the game?;on my way;nice pic;haha;bring snacks;привет;ок;jaja;vale;好;good morning;traffic is terrible;what a goal;miss you all;sticker'.split(
    ';',
  );

const intros: Record<Tongue, string> = {
  en: 'Hi, {P} from {A} here;Hey all, this is {P} from {A};{P} here, BD at {A};we at {A} would love to work with you;{A} team here!;I am {P}, I work at {A};on behalf of {A}, nice to meet you all;I lead growth at {A};Hello! I represent {A};reaching out from {A}',
  ru: 'Всем привет, я {P} из {A};представляю {A};я из команды {A};работаю в {A}',
  es: 'Hola, soy {P} de {A};trabajo en {A};somos {A}',
  pt: 'Oi, sou {P} da {A};trabalho na {A}',
  de: 'Hallo, ich bin {P} von {A};wir von {A} freuen uns',
  fr: 'Bonjour, je suis {P} de {A};je travaille chez {A}',
  tr: "Merhaba, ben {P}, {A}'den;{A} ekibinden {P}",
  zh: '大家好，我是{A}的{P};我来自{A}',
  id: 'halo, saya {P} dari {A}',
};
const namings =
  '{A} is ready to start;at {A} we do it differently;the {A} side is fine with that;{A} has 40k users now;let me ask the {A} devs;{A} x your brand would be great;from the {A} perspective all good;{A} готов;from the {A} side we are ready to sign;our team at {A} would need SSO;the {A} board approved it;on our end at {A}, we are good;people at {A} love it;en {A} estamos listos;{A} token launches soon'.split(
    ';',
  );
/** Of a company that is not the speaker's. */
const rumours =
  'have you seen what {A} is doing?;{A} raised 20M;{A} just launched;what do you think of {A}?;{A} is a competitor;I heard that {A} is hiring;{A} got hacked lol;слышали про {A}?;we looked at {A} too;similar to {A};{A} has a nice landing page'.split(
    ';',
  );
const myNamings =
  'Hi {A} team!;welcome {A}!;how are things at {A};the {A} team is great to work with;welcome {A};excited to work with {A};how is everything at {A}?;added you to the {A} folder;we love what {A} is building;Привет {A};sent the {A} invoice'.split(
    ';',
  );
const linkings =
  'docs: {L};see {L};{L};our site {L};here you go {L};details on {L};please read {L} before the call;смотрите {L};{L} 🚀'.split(
    ';',
  );
const paths = ',docs,blog,app,pricing,about,deck,docs/sdk,careers,stats'.split(',');
const generic =
  'https://docs.google.com/document/d/1;https://calendly.com/someone/30min;https://zoom.us/j/1;https://www.notion.so/page;https://x.com/some/status/1;https://etherscan.io/tx/0x1;https://www.figma.com/file/1;https://docsend.com/view/1;https://lu.ma/event;https://meet.google.com/abc;https://github.com/ethereum/go-ethereum/pull/1;https://t.me/+abcdef;https://www.youtube.com/watch?v=1;https://forms.gle/1;https://dune.com/q/1'.split(
    ';',
  );

const plain = (text: string): Line => ({ text, links: [] });

export function workLine(random: Random, tongue: Tongue): Line {
  return plain(oneOf(random, work[random() < 0.7 ? tongue : 'en'].split(';')));
}

/** Among friends and families. */
const homely =
  'dinner on sunday?;the kids are asleep;padel tomorrow?;love you;how was the holiday?;bring beers;mum says hi;see you at the gym;weekend in the mountains?;happy birthday my dear;are you home?;my flatmate is away;shall we watch the football?;dad is better;с днём рождения;на дачу в субботу?;мама передаёт привет;te quiero;nos vemos en la playa;feliz cumple;alles gute zum geburtstag;am wochenende wandern?;bon anniv;bisous;gym tonight?;lol;haha;😂;on my way;see you at 8'.split(
    ';',
  );

export function homelyLine(random: Random): Line {
  return plain(oneOf(random, homely));
}

export function idleLine(random: Random): Line {
  return plain(oneOf(random, idle));
}

export function introLine(
  random: Random,
  { company, first, tongue }: { company: Company; first: string; tongue: Tongue },
): Line {
  const written = wayOfWriting(random, company);
  return plain(
    fill(oneOf(random, intros[random() < 0.7 ? tongue : 'en'].split(';')), {
      P: first,
      A: written,
    }),
  );
}

export function namingLine(
  random: Random,
  { company, isMine }: { company: Company; isMine: boolean },
): Line {
  return plain(
    fill(oneOf(random, isMine ? myNamings : namings), { A: wayOfWriting(random, company) }),
  );
}

export function rumourLine(random: Random, company: Company): Line {
  return plain(fill(oneOf(random, rumours), { A: wayOfWriting(random, company) }));
}

export function linkLine(random: Random, company: Company): Line {
  const die = random();
  const { x, github, telegram, domain } = company;
  const link =
    die < 0.1 && x
      ? `https://x.com/${x}`
      : die < 0.16 && github
        ? `https://github.com/${github}`
        : die < 0.22 && telegram
          ? `https://t.me/${telegram}`
          : `https://${random() < 0.25 ? `${oneOf(random, ['docs', 'app', 'www', 'blog'])}.` : ''}${domain}/${oneOf(random, paths)}`;
  const bare = random() < 0.25 ? link.replace('https://', '').replace(/\/$/, '') : link;
  return { text: fill(oneOf(random, linkings), { L: bare }), links: [link] };
}

export function genericLine(random: Random): Line {
  const link = oneOf(random, generic);
  return { text: fill(oneOf(random, linkings), { L: link }), links: [link] };
}

export function mailLine(
  random: Random,
  { company, first }: { company: Company; first: string },
): Line {
  const local =
    first
      .normalize('NFKD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase() || 'info';
  const mail = `${oneOf(random, [local, `${local}.b`, 'hello', 'bd', 'finance'])}@${company.mailDomain}`;
  return plain(
    fill(
      oneOf(random, [
        'my mail is {M}',
        'please send it to {M}',
        '{M}',
        'invite {M} please',
        'пишите на {M}',
      ]),
      { M: mail },
    ),
  );
}

export function fileLine(random: Random, company: Company): Line {
  const name = oneOf(random, [company.name, company.name.replaceAll(' ', '_')]);
  return {
    ...plain(''),
    fileName: `${name}${oneOf(random, ['_deck.pdf', '_Proposal_v2.pdf', ' one pager.pdf', '-NDA.docx', '_logo.svg'])}`,
  };
}

export function forwardLine(random: Random, company: Company): Line {
  return {
    ...plain(oneOf(random, ['new release is out', 'we raised our seed', 'AMA today'])),
    forwardedFrom: `${company.name}${oneOf(random, ['', ' Announcements', ' News', ' Official'])}`,
  };
}

export function pageLine(random: Random, company: Company): Line {
  const handle = company.telegram ?? company.x ?? company.domain.split('.')[0] ?? '';
  return plain(oneOf(random, [`follow @${handle}`, `our channel @${handle}`, `@${handle}`]));
}

/** As under an e-mail. */
export function signatureLine(
  random: Random,
  { company, first }: { company: Company; first: string },
): Line {
  const written = wayOfWriting(random, company);
  const ending = oneOf(random, [
    `Best, ${first}\n--\n${first} Baker\nHead of Ops, ${written}`,
    `Thanks,\n${first}\nBD | ${written}\n${company.domain}`,
    `thanks, ${first} / ${written}`,
    `${first} (CTO, ${written})`,
    `Regards\n${first}\n${written}`,
  ]);
  return { text: `attached as discussed. ${ending}`, links: [] };
}
