/** `MM-DD`; `E+1` days from Easter; `11/4/4`, the fourth Thursday (4) of November. */
const byCountry = `
  AE 01-01 12-02 12-03 eid
  AR 01-01 05-01 05-25 07-09 12-08 12-25 E-2
  AT 01-01 01-06 05-01 08-15 10-26 11-01 12-08 12-25 12-26 E+1 E+39 E+50 E+60
  BE 01-01 05-01 07-21 08-15 11-01 11-11 12-25 E+1 E+39 E+50
  BR 01-01 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25 E-48 E-47 E-2 E+60
  CA 01-01 07-01 09/1/1 10/1/2 12-25 12-26 E-2
  CH 01-01 01-02 08-01 12-25 12-26 E-2 E+1 E+39 E+50
  CN 01-01 05-01 10-01 10-02 10-03 lunar
  CY 01-01 01-06 03-25 04-01 05-01 08-15 10-01 10-28 12-25 12-26 O-2 O+1 O+50
  CZ 01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26 E-2 E+1
  DE 01-01 05-01 10-03 12-25 12-26 E-2 E+1 E+39 E+50
  DK 01-01 12-25 12-26 E-3 E-2 E+1 E+39 E+50
  EE 01-01 02-24 05-01 06-23 06-24 08-20 12-24 12-25 12-26 E-2
  EG 01-01 01-07 01-25 04-25 05-01 07-23 10-06 eid
  ES 01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25 E-2
  FI 01-01 01-06 05-01 12-06 12-24 12-25 12-26 E-2 E+1 E+39
  FR 01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25 E+1 E+39 E+50
  GB 01-01 12-25 12-26 E-2 E+1 05/1/1 05/1/-1 08/1/-1
  GE 01-01 01-02 01-07 01-19 05-09 05-26 08-28 11-23 O-2 O+1
  GR 01-01 01-06 03-25 05-01 08-15 10-28 12-25 12-26 O-2 O+1 O+50
  HK 01-01 05-01 07-01 10-01 12-25 12-26 E-2 E+1 lunar
  HU 01-01 03-15 05-01 08-20 10-23 11-01 12-25 12-26 E-2 E+1 E+50
  ID 01-01 05-01 06-01 08-17 12-25 E-2 lunar eid
  IE 01-01 03-17 12-25 12-26 E+1 05/1/1 06/1/1 08/1/1 10/1/-1
  IN 01-26 08-15 10-02 12-25
  IT 01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26 E+1
  JP 01-01 01-02 01-03 02-11 02-23 04-29 05-03 05-04 05-05 08-11 11-03 11-23
  KR 01-01 03-01 05-05 06-06 08-15 10-03 10-09 12-25 lunar
  KZ 01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16
  LT 01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 12-24 12-25 12-26 E+1
  LV 01-01 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 E-2 E+1
  MX 01-01 05-01 09-16 12-25 02/1/1 03/1/3 11/1/3
  NG 01-01 05-01 06-12 10-01 12-25 12-26 E-2 E+1 eid
  NL 01-01 04-27 12-25 12-26 E+1 E+39 E+50
  NO 01-01 05-01 05-17 12-25 12-26 E-3 E-2 E+1 E+39 E+50
  PH 01-01 04-09 05-01 06-12 11-01 11-30 12-25 12-30 E-3 E-2
  PL 01-01 01-06 05-01 05-03 08-15 11-01 11-11 12-24 12-25 12-26 E+1 E+60
  PT 01-01 04-25 05-01 06-10 08-15 10-05 11-01 12-01 12-08 12-25 E-2 E+60
  RO 01-01 01-02 01-24 05-01 06-01 08-15 11-30 12-01 12-25 12-26 O-2 O+1 O+50
  RS 01-01 01-02 01-07 02-15 02-16 05-01 05-02 11-11 O-2 O+1
  RU 01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04
  SA 02-22 09-23 eid
  SE 01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31 E-2 E+1 E+39
  SG 01-01 05-01 08-09 12-25 E-2 lunar eid
  TR 01-01 04-23 05-01 05-19 07-15 08-30 10-29 eid
  TW 01-01 02-28 04-04 04-05 10-10 lunar
  UA 01-01 03-08 05-01 05-08 06-28 07-15 08-24 10-01 12-25
  US 01-01 06-19 07-04 11-11 12-25 01/1/3 02/1/3 05/1/-1 09/1/1 10/1/2 11/4/4
  VN 01-01 04-30 05-01 09-02 lunar
`;

const countryOfZone = `
  AE Asia/Dubai; AR America/Argentina/Buenos_Aires; AT Europe/Vienna; BE Europe/Brussels; BR America/Sao_Paulo
  CA America/Toronto America/Vancouver America/Montreal; CH Europe/Zurich; CN Asia/Shanghai; CY Asia/Nicosia
  CZ Europe/Prague; DE Europe/Berlin; DK Europe/Copenhagen; EE Europe/Tallinn; EG Africa/Cairo; ES Europe/Madrid
  FI Europe/Helsinki; FR Europe/Paris; GB Europe/London; GE Asia/Tbilisi; GR Europe/Athens; HK Asia/Hong_Kong
  HU Europe/Budapest; ID Asia/Jakarta Asia/Makassar; IE Europe/Dublin; IN Asia/Kolkata Asia/Calcutta
  IT Europe/Rome; JP Asia/Tokyo; KR Asia/Seoul; KZ Asia/Almaty; LT Europe/Vilnius; LV Europe/Riga
  MX America/Mexico_City; NG Africa/Lagos; NL Europe/Amsterdam; NO Europe/Oslo; PH Asia/Manila; PL Europe/Warsaw
  PT Europe/Lisbon; RO Europe/Bucharest; RS Europe/Belgrade; RU Europe/Moscow; SA Asia/Riyadh; SE Europe/Stockholm
  SG Asia/Singapore; TR Europe/Istanbul; TW Asia/Taipei; UA Europe/Kyiv Europe/Kiev
  US America/New_York America/Chicago America/Denver America/Los_Angeles; VN Asia/Ho_Chi_Minh Asia/Saigon
`;

/** Feasts of the moon, which no short rule tells; first days, for the years that a plan may reach. */
const moonDays: Readonly<Record<string, readonly string[]>> = {
  lunar: ['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23'],
  eid: [
    '2026-03-20',
    '2026-05-27',
    '2027-03-10',
    '2027-05-16',
    '2028-02-27',
    '2028-05-05',
    '2029-02-14',
    '2029-04-24',
    '2030-02-05',
    '2030-04-13',
  ],
};
const moonLength = 3;

const rules = new Map(
  lines(byCountry).map((line) => {
    const [country = '', ...days] = line.split(' ');
    return [country, days];
  }),
);

const countries = new Map(
  countryOfZone.split(/[;\n]/).flatMap((part) => {
    const [country = '', ...zones] = part.trim().split(' ');
    return zones.map((zone) => [zone, country]);
  }),
);

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/);
}

/**
 * Days on which people of that zone's country are off, `2026-12-25`; nothing for a zone that stands for no one
 * country here. Those of a single region are not among them, nor days that a government moves.
 *
 * @param year and the one after it
 */
export function holidaysOf(zone: string, year: number): ReadonlySet<string> {
  const days = rules.get(countries.get(zone) ?? '') ?? [];
  return new Set([year, year + 1].flatMap((each) => days.flatMap((rule) => daysOf(rule, each))));
}

function daysOf(rule: string, year: number): string[] {
  const moon = moonDays[rule];
  if (moon) {
    return moon
      .filter((day) => day.startsWith(String(year)))
      .flatMap((day) => Array.from({ length: moonLength }, (_, more) => text(plus(day, more))));
  }
  const feast = /^([EO])([+-]\d+)$/.exec(rule);
  if (feast) return [text(plus(easter(year, feast[1] === 'O'), Number(feast[2])))];
  const [month = '', weekday, count] = rule.split('/');
  if (weekday === undefined) return [`${year}-${rule}`];
  return [
    text(nthWeekday(year, Number(month), { weekday: Number(weekday), count: Number(count) })),
  ];
}

function plus(day: string | Date, days: number): Date {
  return new Date(new Date(day).getTime() + days * 86_400_000);
}

function text(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The nth weekday of a month; the last one for -1. */
function nthWeekday(
  year: number,
  month: number,
  { weekday, count }: { weekday: number; count: number },
): Date {
  const first = new Date(Date.UTC(year, count < 0 ? month : month - 1, 1));
  const ahead = (weekday - first.getUTCDay() + 7) % 7;
  return plus(first, ahead + (count < 0 ? -7 : (count - 1) * 7));
}

/** Easter Sunday: Gauss's rule in the form of Butcher; that of the Eastern churches by Meeus, 13 days on. */
function easter(year: number, isEastern: boolean): Date {
  if (isEastern) {
    const [a, b, c] = [year % 4, year % 7, year % 19];
    const d = (19 * c + 15) % 30;
    const e = (2 * a + 4 * b - d + 34) % 7;
    const days = d + e + 114;
    return plus(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)), 13);
  }
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const days = d + e - 7 * f + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}
