import { type GoldChat, me } from '../gold-chat.ts';

/** Groups of work, in languages and with habits that no earlier set has. */
export const groups: readonly GoldChat[] = [
  {
    title: 'Ourco ⟷ Mistwood (token launch)',
    people: [
      ['Ansel', 'ansel_mw', null],
      ['Bríd', 'brid_k', 'Mistwood, tokenomics'],
    ],
    talk: [
      [0, 'allocation sheet v4 is up'],
      [me, 'checking'],
      [1, 'cliff is 6 months for everyone'],
    ],
    is: 'Mistwood',
    staff: [0, 1],
  },
  {
    title: 'Q4 webinar | Ourco feat. Saltpeter',
    people: [
      ['Lotte', 'lotte_saltpeter', null],
      ['Rune', 'rune_f', 'Saltpeter | webinars'],
    ],
    talk: [
      [0, 'landing page is ready: saltpeter.dev/webinar'],
      [me, 'love it'],
    ],
    is: 'Saltpeter',
    staff: [0, 1],
  },
  {
    title: 'Colaborare Ourco - Vatra Luminii',
    people: [
      ['Ioana', 'ioana_vl', 'Manager vânzări la Vatra Luminii'],
      ['Radu', 'radu_p', null],
    ],
    talk: [
      [0, 'Bună ziua, v-am trimis oferta'],
      [1, 'din partea noastră e ok'],
      [me, 'mulțumesc'],
    ],
    is: 'Vatra Luminii',
    staff: [0, 1],
  },
  {
    title: 'Ourco & Kékmadár Kft. egyeztetés',
    people: [['Zsófi', 'zsofi_k', 'Kékmadár Kft., ügyvezető']],
    talk: [
      [0, 'Jó napot, küldöm a szerződést'],
      [me, 'köszönöm!'],
    ],
    is: ['Kékmadár', 'Kékmadár Kft.', 'Kekmadar'],
    staff: [0],
  },
  {
    title: 'Ourco x Fjällräv Studio',
    people: [
      ['Linnea', 'linnea_fs', 'Grundare, Fjällräv Studio'],
      ['Oskar', 'oskarb', null],
    ],
    talk: [
      [0, 'hej! skissen är klar'],
      [me, 'snyggt!'],
    ],
    is: ['Fjällräv Studio', 'Fjällräv'],
    staff: [0, 1],
  },
  {
    title: 'Ourco / Revontuli Oy',
    people: [['Aino', 'aino_r', 'Revontuli Oy, myynti']],
    talk: [[0, 'Hei Mira, tarjous liitteenä']],
    is: ['Revontuli', 'Revontuli Oy'],
    staff: [0],
  },
  {
    title: 'Ourco და მზიური | პარტნიორობა',
    people: [['ნინო', 'nino_mziuri', 'მზიური, გაყიდვები']],
    talk: [
      [0, 'გამარჯობა, ხელშეკრულება გამოგიგზავნეთ'],
      [me, 'მადლობა'],
    ],
    is: ['მზიური', 'Mziuri'],
    staff: [0],
  },
  {
    title: 'Ourco + Zarafshon Pay hamkorlik',
    people: [
      ['Dilnoza', 'dilnoza_zp', 'Zarafshon Pay marketing boʻlimi'],
      ['Jasur', 'jasur_n', null],
    ],
    talk: [
      [0, 'Assalomu alaykum, shartnoma tayyor'],
      [me, 'rahmat'],
      [1, 'testlar ham tugadi'],
    ],
    is: ['Zarafshon Pay', 'Zarafshon'],
    staff: [0, 1],
  },
  {
    title: 'Mesra Niaga x Ourco (KL pilot)',
    people: [
      ['Aisyah', 'aisyah_mn', 'Pengurus Projek @ Mesra Niaga Sdn Bhd'],
      ['Hafiz', 'hafiz88', null],
    ],
    talk: [
      [0, 'salam, jadual pilot dah siap'],
      [1, 'boleh mula minggu depan'],
      [me, 'great'],
    ],
    is: ['Mesra Niaga', 'Mesra Niaga Sdn Bhd'],
    staff: [0, 1],
  },
  {
    title: 'Ourco–Bahari Farms',
    people: [
      ['Wangari', 'wangari_bf', 'Bahari Farms | supply chain'],
      ['Kamau', null, null],
    ],
    talk: [
      [0, 'habari Mira, tumetuma order'],
      [me, 'asante!'],
    ],
    is: ['Bahari Farms', 'Bahari'],
    staff: [0, 1],
  },
  {
    title: 'Onboarding — Kestlewood Clinics',
    people: [
      ['Dr Imogen Shaw', 'imogen_shaw', 'Medical director, Kestlewood Clinics'],
      ['Front desk', 'kestlewood_desk', null],
    ],
    talk: [
      [1, 'two of our staff cannot log in to the portal'],
      [me, 'resetting them now'],
      [0, 'thank you, also please add the new branch to our plan'],
    ],
    is: ['Kestlewood Clinics', 'Kestlewood'],
    staff: [0, 1],
    category: 'customer',
  },
  {
    title: 'press kit & quotes',
    people: [
      ['Mabel', 'mabel_wp', 'Whistlepig Communications'],
      ['Dex', 'dex_whistlepig', null],
    ],
    talk: [
      [0, 'we from Whistlepig drafted the release, can you approve by noon?'],
      [me, 'approved with one edit'],
      [1, 'sending to our media list. invoice for October attached'],
    ],
    is: ['Whistlepig Communications', 'Whistlepig'],
    staff: [0, 1],
    category: 'vendor',
  },
  {
    title: 'Ourco <> Thornfield <> Mint & Co auditors',
    people: [
      ['Saul', 'saul_thornfield', 'CFO, Thornfield'],
      ['Ines', 'ines_mint', 'Auditor at Mint & Co'],
      ['Noa', 'noa_thornfield', null],
    ],
    talk: [
      [1, 'we need the ledger export from both of you'],
      [0, 'ours is in the data room'],
      [2, 'and the wallet proofs'],
      [me, 'uploading ours tonight'],
    ],
    is: 'Thornfield',
    staff: [0, 2],
  },
];
