import { type GoldChat, me } from '../gold-chat.ts';

/** Spanish, Portuguese, French, German, Dutch, Italian, Polish, Czech, Turkish, Greek, Swedish. */
export const latin: readonly GoldChat[] = [
  {
    title: 'Reunión Ourco con Almazara del Sur',
    people: [
      ['Curro', 'curro_al', null],
      ['Inma', 'inma_g', 'Dir. Comercial, Almazara del Sur'],
    ],
    talk: [
      [1, 'buenas tardes, os paso el orden del día'],
      [0, 'yo llego 10 min tarde'],
      [me, 'sin problema'],
    ],
    is: ['Almazara del Sur', 'Almazara'],
    staff: [0, 1],
  },
  {
    title: 'Grupo implantação - Cafezal Tech',
    people: [
      ['Rodrigo', 'rodrigo_cz', 'CTO na Cafezal Tech'],
      ['Jú', 'ju_ourco', 'Ourco Brasil'],
    ],
    talk: [
      [0, 'pessoal, a homologação ficou pra quinta'],
      [1, 'combinado, o ambiente está pronto'],
      [me, '👍'],
    ],
    is: ['Cafezal Tech', 'Cafezal'],
    staff: [0],
    category: 'customer',
  },
  {
    title: 'Marcelo Duarte',
    kind: 'user',
    people: [['Marcelo Duarte', 'mduarte', null]],
    talk: [
      [0, 'Oi Mira, aqui é o Marcelo da Pitanga Logística, tudo bem?'],
      [0, 'queria entender os planos de vocês pra 200 usuários'],
      [me, 'Oi Marcelo! te mando a proposta hoje'],
    ],
    is: ['Pitanga Logística', 'Pitanga', 'Pitanga Logistica'],
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Ourco et les Ateliers Garance',
    people: [
      ['Solène', 'solene_g', 'co-gérante des Ateliers Garance'],
      ['Fabien', 'fabien_d', null],
    ],
    talk: [
      [0, 'Bonjour, la maquette est validée chez nous'],
      [1, 'je prépare la recette'],
      [me, 'parfait, merci'],
    ],
    is: ['Ateliers Garance', 'Les Ateliers Garance', 'Garance'],
    staff: [0, 1],
  },
  {
    title: 'Abstimmung Ourco/Ziegelhaus',
    people: [
      ['Heike Brandt', 'heike_b', 'Einkauf Ziegelhaus AG'],
      ['Mert', 'mert_zh', null],
    ],
    talk: [
      [0, 'Guten Tag Frau Mira, anbei die Bestellung'],
      [me, 'Vielen Dank, Rechnung folgt'],
      [1, 'Lieferadresse bleibt gleich'],
    ],
    is: ['Ziegelhaus', 'Ziegelhaus AG'],
    staff: [0, 1],
    category: 'customer',
  },
  {
    title: 'Joris de Wit',
    kind: 'user',
    people: [['Joris de Wit', 'jorisdw', 'Inkoper bij Polderkaas BV']],
    talk: [[0, 'Hoi Mira, kunnen we even bellen over de offerte?']],
    is: ['Polderkaas', 'Polderkaas BV'],
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Ourco <-> Lanterna Verde srl',
    people: [
      ['Donatella', 'dona_lv', 'resp. acquisti Lanterna Verde'],
      ['Ugo', 'ugo_t', null],
    ],
    talk: [
      [0, 'buongiorno, ecco il preventivo firmato'],
      [1, 'da parte nostra tutto ok'],
      [me, 'grazie mille'],
    ],
    is: ['Lanterna Verde', 'Lanterna Verde srl'],
    staff: [0, 1],
  },
  {
    title: 'Bursztyn Studio: kampania Ourco',
    people: [
      ['Agnieszka', 'aga_bursztyn', 'agencja Bursztyn Studio'],
      ['Olek', 'olek_k', null],
    ],
    talk: [
      [0, 'wysyłam kreacje na listopad'],
      [me, 'super, akceptujemy'],
      [1, 'faktura w załączniku'],
    ],
    is: ['Bursztyn Studio', 'Bursztyn'],
    staff: [0, 1],
    category: 'vendor',
  },
  {
    title: 'Honza Dvořák',
    kind: 'user',
    people: [['Honza Dvořák', 'honza_d', 'jednatel, Modrý Kámen s.r.o.']],
    talk: [
      [0, 'Dobrý den, posílám podepsanou smlouvu'],
      [me, 'Děkuji!'],
    ],
    is: ['Modrý Kámen', 'Modry Kamen', 'Modrý Kámen s.r.o.'],
    staff: [0],
  },
  {
    title: 'Ourco - Yakamoz Bilişim entegrasyon',
    people: [
      ['Emre Aksoy', 'emre_yb', 'Yakamoz Bilişim yazılım müdürü'],
      ['Gül', 'gul_a', null],
    ],
    talk: [
      [0, 'selamlar, test ortamına geçtik'],
      [me, 'harika'],
      [1, 'bizim tarafta hata yok'],
    ],
    is: ['Yakamoz Bilişim', 'Yakamoz'],
    staff: [0, 1],
  },
  {
    title: 'Burcu',
    kind: 'user',
    people: [['Burcu', 'burcu_t', null]],
    talk: [
      [0, 'Merhaba Mira Hanım, Kızılırmak Gıda’dan Burcu ben'],
      [0, 'teklifinizi inceledik, görüşmek isteriz'],
      [me, 'Memnuniyetle'],
    ],
    is: ['Kızılırmak Gıda', 'Kızılırmak', 'Kizilirmak Gida'],
    staff: [0],
  },
  {
    title: 'Ourco & Αμπελώνες Νότου',
    people: [['Ελένη', 'eleni_an', 'Αμπελώνες Νότου, πωλήσεις']],
    talk: [
      [0, 'Καλημέρα! Σας έστειλα την προσφορά'],
      [me, 'ευχαριστώ!'],
    ],
    is: 'Αμπελώνες Νότου',
    staff: [0],
  },
];
