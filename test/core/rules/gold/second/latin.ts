import { type GoldChat, me } from '../gold-chat.ts';

/** Spanish, Portuguese, French, German, Italian, Polish, Turkish. */
export const latin: readonly GoldChat[] = [
  {
    title: 'Ourco y Cumbre Digital',
    people: [
      ['Rocío Paz', 'rociopaz', 'Alianzas en Cumbre Digital'],
      ['Nacho', 'nacho_cd', null],
    ],
    talk: [
      [0, 'buen día! les comparto la propuesta'],
      [1, 'del lado técnico estamos listos'],
      [me, 'genial'],
    ],
    is: ['Cumbre Digital', 'Cumbre'],
    staff: [0, 1],
  },
  {
    title: 'Lanzamiento Ourco México',
    people: [
      ['Beto', 'beto_mx', null],
      ['Lupita', null, 'PR, Agencia Maguey'],
    ],
    talk: [
      [1, 'desde Agencia Maguey proponemos esta lista de medios'],
      [0, 'va'],
      [1, 'https://maguey.agency/ourco'],
    ],
    is: ['Agencia Maguey', 'Maguey'],
    staff: [1],
  },
  {
    title: 'Ipê Bank <> Ourco 🇧🇷',
    people: [
      ['Caio', 'caio_ipe', 'Parcerias no Ipê Bank'],
      ['Lívia', 'liviam', null],
    ],
    talk: [
      [0, 'oi pessoal, tudo bem? segue o contrato'],
      [1, 'o jurídico aprovou'],
    ],
    is: ['Ipê Bank', 'Ipe Bank', 'Ipê'],
    staff: [0, 1],
  },
  {
    title: 'Ourco chez Mistral Énergie',
    people: [['Bertrand', 'bertrand_l', null]],
    talk: [
      [0, 'Bonjour Mira, Bertrand de Mistral Énergie, suite à notre appel'],
      [0, 'mon adresse : bertrand@mistral-energie.fr'],
      [me, 'Bonjour Bertrand'],
    ],
    is: ['Mistral Énergie', 'Mistral', 'Mistral Energie'],
    staff: [0],
  },
  {
    title: 'Projekt Leuchtturm',
    people: [
      ['Annika', 'annika_h', 'Projektleiterin bei Nordwerk GmbH'],
      ['Jens', 'jens_nordwerk', null],
      ['Tobi', 'tobi_ourco', null],
    ],
    talk: [
      [0, 'Guten Morgen zusammen, Termin am Freitag passt uns'],
      [2, 'super, ich bringe die Zahlen mit'],
    ],
    is: ['Nordwerk', 'Nordwerk GmbH'],
    staff: [0, 1],
  },
  {
    title: 'Ourco / Fabbrica Sole',
    people: [
      ['Ginevra', 'gine_v', null],
      ['Piero', null, 'Fabbrica Sole, fondatore'],
    ],
    talk: [
      [1, 'ciao Mira, ecco il documento'],
      [0, 'ci sentiamo lunedì'],
    ],
    is: 'Fabbrica Sole',
    staff: [0, 1],
  },
  {
    title: 'Wierzba Software + Ourco',
    people: [['Kasia', 'kasia_wierzba', null]],
    talk: [
      [0, 'cześć! umowa podpisana, wysyłam skan'],
      [me, 'dzięki!'],
    ],
    is: ['Wierzba Software', 'Wierzba'],
    staff: [0],
  },
  {
    title: 'Ourco ve Çınar Teknoloji',
    people: [
      ['Selin', 'selin_cinar', 'Çınar Teknoloji iş geliştirme'],
      ['Ozan', 'ozanyk', null],
    ],
    talk: [
      [0, 'merhaba, sözleşmeyi ilettik'],
      [1, 'test ortamı hazır'],
      [me, 'teşekkürler'],
    ],
    is: ['Çınar Teknoloji', 'Çınar', 'Cinar'],
    staff: [0, 1],
  },
  {
    title: 'Defne',
    kind: 'user',
    people: [['Defne', 'defne_b', 'Martı Lojistik satış müdürü']],
    talk: [
      [0, "merhaba Mira hanım, ben Defne, Martı Lojistik'ten"],
      [me, 'merhaba'],
    ],
    is: ['Martı Lojistik', 'Martı', 'Marti Lojistik'],
    staff: [0],
  },
  {
    title: 'cumple de la abuela 🎂',
    people: [
      ['Tía Carmen', null, null],
      ['Primo Juan', 'juanchi', 'ventas en Coca-Cola'],
    ],
    talk: [
      [0, 'quién lleva la torta?'],
      [1, 'yo llevo las bebidas jaja'],
    ],
    is: null,
  },
];
