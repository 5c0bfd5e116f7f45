import type { Language } from '../text/language.ts';

/** What a draft is for: see `OpenLoop`. */
export const templateKinds = ['answer', 'promised', 'owed', 'meeting', 'silence', 'hello'] as const;
export type TemplateKind = (typeof templateKinds)[number];

export interface Wording {
  /** `{hello}` in the tone of the chat. */
  formalHello: string;
  casualHello: string;
  texts: Record<TemplateKind, string>;
  /** Where the language has a polite form of its own. */
  formal?: Partial<Record<TemplateKind, string>>;
  /** What stands where only the person knows what to say. */
  blank: string;
}

/**
 * The wordings that come with tgcrm. Each asks one question about one thing that stands in the chat, and claims
 * nothing: `{topic}` is quoted from a message. `{blank}` is for the person to fill in.
 */
export const wordings: Partial<Record<Language, Wording>> = {
  en: {
    formalHello: 'Hello {name},',
    casualHello: 'Hi {name},',
    blank: 'your answer',
    texts: {
      answer: '{hello} about “{topic}”: {blank}',
      promised: '{hello} as promised (“{topic}”): {blank}',
      owed: '{hello} you wrote “{topic}”. How is that coming along?',
      meeting: '{hello} are we still on as agreed (“{topic}”)?',
      silence: '{hello} I wrote “{topic}”. What do you think?',
      hello: '{hello} we have not talked for a while. What are you working on at the moment?',
    },
  },
  ru: {
    formalHello: 'Здравствуйте, {name}!',
    casualHello: 'Привет, {name}!',
    blank: 'ваш ответ',
    texts: {
      answer: '{hello} По поводу «{topic}»: {blank}',
      promised: '{hello} Как обещал(а) («{topic}»): {blank}',
      owed: '{hello} Ты писал(а): «{topic}». Как с этим продвигается?',
      meeting: '{hello} Договорённость в силе («{topic}»)?',
      silence: '{hello} Я писал(а): «{topic}». Что думаешь?',
      hello: '{hello} Давно не общались. Над чем сейчас работаешь?',
    },
    formal: {
      owed: '{hello} Вы писали: «{topic}». Как с этим продвигается?',
      silence: '{hello} Я писал(а): «{topic}». Что вы думаете?',
      hello: '{hello} Давно не общались. Над чем вы сейчас работаете?',
    },
  },
  uk: {
    formalHello: 'Добрий день, {name}!',
    casualHello: 'Привіт, {name}!',
    blank: 'ваша відповідь',
    texts: {
      answer: '{hello} Щодо «{topic}»: {blank}',
      promised: '{hello} Як і обіцяно («{topic}»): {blank}',
      owed: '{hello} Було написано: «{topic}». Як із цим просувається?',
      meeting: '{hello} Домовленість у силі («{topic}»)?',
      silence: '{hello} З мого боку було: «{topic}». Що думаєш?',
      hello: '{hello} Давно не спілкувалися. Над чим зараз працюєш?',
    },
    formal: {
      silence: '{hello} З мого боку було: «{topic}». Що ви думаєте?',
      hello: '{hello} Давно не спілкувалися. Над чим ви зараз працюєте?',
    },
  },
  es: {
    formalHello: 'Buenos días, {name}:',
    casualHello: 'Hola, {name}:',
    blank: 'tu respuesta',
    texts: {
      answer: '{hello} sobre «{topic}»: {blank}',
      promised: '{hello} como prometí («{topic}»): {blank}',
      owed: '{hello} escribiste «{topic}». ¿Cómo va eso?',
      meeting: '{hello} ¿sigue en pie lo acordado («{topic}»)?',
      silence: '{hello} te escribí «{topic}». ¿Qué te parece?',
      hello: '{hello} hace tiempo que no hablamos. ¿En qué estás trabajando ahora?',
    },
    formal: {
      owed: '{hello} usted escribió «{topic}». ¿Cómo va eso?',
      silence: '{hello} le escribí «{topic}». ¿Qué le parece?',
      hello: '{hello} hace tiempo que no hablamos. ¿En qué está trabajando ahora?',
    },
  },
  pt: {
    formalHello: 'Bom dia, {name}!',
    casualHello: 'Oi, {name}!',
    blank: 'sua resposta',
    texts: {
      answer: '{hello} Sobre “{topic}”: {blank}',
      promised: '{hello} Como prometido (“{topic}”): {blank}',
      owed: '{hello} Você escreveu “{topic}”. Como está indo?',
      meeting: '{hello} Continua de pé o combinado (“{topic}”)?',
      silence: '{hello} Escrevi “{topic}”. O que você acha?',
      hello: '{hello} Faz tempo que não falamos. Em que você está trabalhando agora?',
    },
  },
  fr: {
    formalHello: 'Bonjour {name},',
    casualHello: 'Salut {name},',
    blank: 'votre réponse',
    texts: {
      answer: '{hello} à propos de « {topic} » : {blank}',
      promised: '{hello} comme promis (« {topic} ») : {blank}',
      owed: '{hello} tu as écrit « {topic} ». Où en es-tu ?',
      meeting: '{hello} c’est toujours d’accord (« {topic} ») ?',
      silence: '{hello} j’avais écrit « {topic} ». Qu’en penses-tu ?',
      hello: '{hello} cela fait un moment. Sur quoi travailles-tu en ce moment ?',
    },
    formal: {
      owed: '{hello} vous avez écrit « {topic} ». Où en êtes-vous ?',
      silence: '{hello} j’avais écrit « {topic} ». Qu’en pensez-vous ?',
      hello: '{hello} cela fait un moment. Sur quoi travaillez-vous en ce moment ?',
    },
  },
  de: {
    formalHello: 'Guten Tag {name},',
    casualHello: 'Hallo {name},',
    blank: 'Ihre Antwort',
    texts: {
      answer: '{hello} zu „{topic}“: {blank}',
      promised: '{hello} wie versprochen („{topic}“): {blank}',
      owed: '{hello} du hattest geschrieben: „{topic}“. Wie weit ist das?',
      meeting: '{hello} bleibt es bei unserer Verabredung („{topic}“)?',
      silence: '{hello} ich hatte geschrieben: „{topic}“. Was meinst du?',
      hello: '{hello} wir haben lange nicht gesprochen. Woran arbeitest du gerade?',
    },
    formal: {
      owed: '{hello} Sie hatten geschrieben: „{topic}“. Wie weit ist das?',
      silence: '{hello} ich hatte geschrieben: „{topic}“. Was meinen Sie?',
      hello: '{hello} wir haben lange nicht gesprochen. Woran arbeiten Sie gerade?',
    },
  },
  it: {
    formalHello: 'Buongiorno {name},',
    casualHello: 'Ciao {name},',
    blank: 'la tua risposta',
    texts: {
      answer: '{hello} a proposito di «{topic}»: {blank}',
      promised: '{hello} come promesso («{topic}»): {blank}',
      owed: '{hello} avevi scritto «{topic}». A che punto è?',
      meeting: '{hello} è confermato («{topic}»)?',
      silence: '{hello} ti avevo scritto «{topic}». Che ne pensi?',
      hello: '{hello} è un po’ che non ci sentiamo. A cosa stai lavorando adesso?',
    },
    formal: {
      owed: '{hello} aveva scritto «{topic}». A che punto è?',
      silence: '{hello} Le avevo scritto «{topic}». Che ne pensa?',
      hello: '{hello} è un po’ che non ci sentiamo. A cosa sta lavorando adesso?',
    },
  },
  tr: {
    formalHello: 'Merhaba {name},',
    casualHello: 'Selam {name},',
    blank: 'yanıtınız',
    texts: {
      answer: '{hello} “{topic}” hakkında: {blank}',
      promised: '{hello} söz verdiğim gibi (“{topic}”): {blank}',
      owed: '{hello} “{topic}” yazmıştın. Bu konu ne durumda?',
      meeting: '{hello} sözleştiğimiz gibi mi (“{topic}”)?',
      silence: '{hello} “{topic}” yazmıştım. Ne düşünüyorsun?',
      hello: '{hello} epeydir konuşmadık. Şu sıralar ne üzerinde çalışıyorsun?',
    },
    formal: {
      owed: '{hello} “{topic}” yazmıştınız. Bu konu ne durumda?',
      silence: '{hello} “{topic}” yazmıştım. Ne düşünüyorsunuz?',
      hello: '{hello} epeydir konuşmadık. Şu sıralar ne üzerinde çalışıyorsunuz?',
    },
  },
  id: {
    formalHello: 'Selamat siang {name},',
    casualHello: 'Halo {name},',
    blank: 'jawaban Anda',
    texts: {
      answer: '{hello} soal “{topic}”: {blank}',
      promised: '{hello} seperti yang saya janjikan (“{topic}”): {blank}',
      owed: '{hello} Anda menulis “{topic}”. Bagaimana perkembangannya?',
      meeting: '{hello} apakah jadi sesuai rencana (“{topic}”)?',
      silence: '{hello} saya menulis “{topic}”. Bagaimana menurut Anda?',
      hello: '{hello} sudah lama kita tidak berbicara. Sedang mengerjakan apa sekarang?',
    },
  },
  zh: {
    formalHello: '{name}您好，',
    casualHello: '{name}你好，',
    blank: '您的回复',
    texts: {
      answer: '{hello}关于“{topic}”：{blank}',
      promised: '{hello}按之前说好的（“{topic}”）：{blank}',
      owed: '{hello}你之前提到“{topic}”，现在进展如何？',
      meeting: '{hello}我们还是按约定的来吗（“{topic}”）？',
      silence: '{hello}我之前写过“{topic}”，你怎么看？',
      hello: '{hello}好久没聊了，最近在忙什么？',
    },
    formal: {
      owed: '{hello}您之前提到“{topic}”，现在进展如何？',
      silence: '{hello}我之前写过“{topic}”，您怎么看？',
      hello: '{hello}好久没聊了，您最近在忙什么？',
    },
  },
};
