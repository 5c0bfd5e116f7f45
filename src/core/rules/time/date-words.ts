import { foldLetters } from '../speech/plain-words.ts';

/** Words for days in a dozen languages, as {@link plainWords} writes them; `*` stands for letters. Sunday first. */
export const WEEKDAYS: readonly RegExp[] = [
  'nedeli|nedele|duminica|vasarnap|Κυριακή|ביום ראשון|रविवार|วันอาทิตย์|يکشنبه|یکشنبه|sunday|zondag|sondag|sunnuntai*|chu nhat|일요일|воскресень*|вс|неділ*|domingo|dimanche|domenica|sonntag|pazar|niedziel*|الاحد|الأحد|minggu',
  'pondel*|luni|hetfo*|Δευτέρα|יום שני|सोमवार|somvar|วันจันทร์|دوشنبه|monday|maandag|mandag|maanantai*|thu hai|thu 2|월요일|понедельник*|пн|понеділ*|lunes|segunda feira|segunda-feira|segunda as|na segunda|lundi|lunedi|montag|pazartesi|poniedzia*|الاثنين|الإثنين|senin',
  'utery|marti|kedd*|Τρίτη|יום שלישי|मंगलवार|วันอังคาร|سه شنبه|tuesday|dinsdag|tisdag|tiistai*|thu ba|thu 3|화요일|tue|tues|вторник*|вт|вівтор*|martes|terca feira|terca-feira|terca as|na terca|mardi|martedi|dienstag|sali|salı|wtor*|الثلاثاء|selasa',
  'stredu|streda|miercuri|szerda*|Τετάρτη|יום רביעי|बुधवार|วันพุธ|چهارشنبه|wednesday|weds|on wed|by wed|this wed|next wed|until wed|wed(?= (?:\\d|at|morning|afternoon|works))|woensdag|onsdag|keskiviik*|thu tu|thu 4|수요일|среду|сред[ауеы]|ср|серед[ауиі]|miercoles|quarta feira|quarta-feira|quarta as|na quarta|mercredi|mercoledi|mittwoch|carsamba*|srod*|srede|الاربعاء|الأربعاء|rabu',
  'ctvrtek|stvrtok|joi|csutortok*|Πέμπτη|יום חמישי|गुरुवार|วันพฤหัส|پنجشنبه|thursday|thur|donderdag|torsdag|torstai*|thu nam|thu 5|목요일|thu(?! (?:hai|ba|tu|nam|sau|bay|\\d))|thurs|четверг*|чт|четвер*|jueves|quinta|quinta-feira|jeudi|giovedi|donnerstag|persembe*|czwart*|الخميس|kamis',
  'patek|piatok|vineri|pentek*|Παρασκευή|יום שישי|शुक्रवार|วันศุกร์|جمعه|friday|vrijdag|fredag|perjantai*|thu sau|thu 6|금요일|fri|пятниц*|пт|пятниц[яіюею]|viernes|sexta|sexta-feira|vendredi|venerdi|freitag|cuma*|piat*|الجمعة|jumat',
  'sobotu|sambata|szombat*|Σάββατο|שבת|शनिवार|วันเสาร์|saturday|zaterdag|lordag|lauantai*|thu bay|thu 7|토요일|суббот*|сб|субот*|sabado|samedi|sabato|samstag|sonnabend|cumartesi|sobot*|السبت|sabtu',
].map(wordIn);

/** January first. */
export const MONTHS: readonly RegExp[] = [
  'january|januari|tammikuu*|thang 1|thang gieng|jan|январ[яьею]|січн[яію]|січень|enero|janeiro|janvier|gennaio|januar|ocak|ocakta|styczni*|يناير',
  'february|februari|helmikuu*|thang 2|feb|феврал[яьею]|лют[ийого]*|febrero|fevereiro|fevrier|febbraio|februar|subat|lut*|فبراير',
  'march|maart|maaliskuu*|thang 3|март[аеу]?|берез[ень|ня|ні]*|marzo|marco|mars|marz|mart|marca|مارس',
  'april|huhtikuu*|thang 4|apr|апрел[яьею]|квіт[ень|ня|ні]*|abril|avril|aprile|nisan|kwie*|أبريل',
  'toukokuu*|mei \\d+|\\d+ mei|thang 5|ma[iy] \\d+|\\d+ may|in may|ма[яею]|трав[ень|ня|ні]*|mayo|maio|maggio|im mai|mayis|maj*|مايو',
  'june|kesakuu*|thang 6|jun|июн[яьею]|черв[ень|ня|ні]*|junio|junho|juin|giugno|juni|haziran|czerw*|يونيو',
  'july|heinakuu*|thang 7|jul|июл[яьею]|лип[ень|ня|ні]*|julio|julho|juillet|luglio|juli|temmuz|lipc*|يوليو',
  'august|augustus|augusti|elokuu*|thang 8|aug|август[аеу]?|серп[ень|ня|ні]*|agosto|aout|agustos|sierp*|أغسطس',
  'september|syyskuu*|thang 9|sept|sep|сентябр[яьею]|верес[ень|ня|ні]*|septiembre|setembro|septembre|settembre|eylul|wrze*|سبتمبر',
  'october|lokakuu*|thang 10|oktober|oct|октябр[яьею]|жовт[ень|ня|ні]*|octubre|outubro|octobre|ottobre|oktober|ekim|pazdz*|أكتوبر',
  'november|marraskuu*|thang 11|nov|ноябр[яьею]|листопад*|noviembre|novembro|novembre|kasim|kasım|listopad*|نوفمبر',
  'december|joulukuu*|thang 12|desember|dezember|dec|декабр[яьею]|груд[ень|ня|ні]*|diciembre|dezembro|decembre|dicembre|dezember|aralik|aralık|grud*|ديسمبر',
].map(wordIn);

/** Days from now; longer phrases first. */
export const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [
    wordIn(
      'day after tomorrow|overmorgen|i overmorgon|ylihuomenna|ngay kia|ngay mot|모레|明后天|послезавтра|післязавтра|pasado manana|depois de amanha|apres demain|dopodomani|ubermorgen|obur gun|pojutrze|后天|明後日|بعد غد|بعد يومين|lusa',
    ),
    2,
  ],
  [
    wordIn(
      'tomorrow|tomorow|2moro|zavtra|i morgon|imorgon|huomenna|ngay mai|sang mai|chieu mai|trua mai|toi mai|mai nhe|mai gui|завтрашний|завтрашнего|tmrw|tmr|завтра|amanha|demain|domani|morgen|yarin|yarın|jutro|jutra|yarin*|huomis*|завтрашн*|明天|明日|غدا|غداً|بكرة|بكرا|بكره|باكر|zitra|holnap|maine|sutra|bukas|αύριο|αυριο|מחר|فردا|कल|พรุ่งนี้|mai minh|mai em|mai toi|mai anh|mai chi|mai ben|besok|내일',
    ),
    1,
  ],
  // In Spanish "por la mañana" is the morning.
  [/(?<!la |de |esta )(?<= )manana(?= )/u, 1],
  [
    wordIn(
      'today|vandaag|vanavond|vanmiddag|idag|i dag|ikvall|i kvall|tanaan|tana iltana|hom nay|toi nay|вечером|днем сегодня|esta tarde|esta noche|ce soir|cet apres midi|stasera|questo pomeriggio|heute abend|bu aksam|dzis wieczorem|sore ini|nanti malam|今夜|tonight|this (?:morning|afternoon|evening)|сегодня|сьогодні|hoy|hoje|aujourdhui|oggi|heute|bugun|dzis|dzisiaj|الليلة|هالليلة|النهارده|النهاردة|dnes|azi|danas|ngayon|σήμερα|σημερα|היום|הערב|امروز|आज|aaj|วันนี้|คืนนี้|今天|今日|本日|今晚|اليوم|hari ini|오늘',
    ),
    0,
  ],
];

/** Of the day that is named beside it, or else of today. */
export const END_OF_DAY = wordIn(
  'end of day|after lunch|after work|nach dem mittag|nach dem mittagessen|despues de comer|depois do almoco|apres le dejeuner|dopo pranzo|ogleden sonra|после обеда|end of the day|cob|eob|eod|close of business|later today|до конца дня|до вечера|до кінця дня|fin del dia|final del dia|fim do dia|final do dia|fin de journee|fine giornata|ende des tages|gun sonu*|konca dnia|einde van de dag|slutet av dagen|cuoi ngay|akhir hari|下班前|今日中|本日中',
);

export const NEXT_WEEK = wordIn(
  'next week|volgende week|nasta vecka|ensi viikolla|tuan sau|tuan toi|nastepny* tydzien|nastepnym tygodniu|kommende woche|kommender woche|semaine qui vient|settimana entrante|下礼拜|下週|다음주|(?:на )?следующей неделе|(?:на )?следующую неделю|наступного тижня|наступному тижні|(?:la )?proxima semana|semana que viene|semana que vem|(?:la )?semaine prochaine|prossima settimana|settimana prossima|nachste woche|nachster woche|onumuzdeki hafta|haftaya|gelecek hafta|przyszlym tygodniu|下周|下星期|来週|الاسبوع القادم|الأسبوع القادم|minggu depan|다음 주',
);

/** "Next Tuesday": not the one of this week. */
export const NEXT_DAY = wordIn(
  'next|nachsten|nachster|nachste|следующ*|наступн*|przyszl*|nastepn*|volgende|nasta|gelecek|onumuzdeki',
);

export const END_OF_WEEK = wordIn(
  'end of (?:the |this )?week|later this week|this week|на этой неделе|на цьому тижні|цього тижня|esta semana|questa settimana|diese woche|dieser woche|cette semaine|bu hafta|tym tygodniu|deze week|einde van de week|eind van de week|denna vecka|i veckan|slutet av veckan|talla viikolla|cuoi tuan|tuan nay|minggu ini|本周|这周|今週|이번 주|eow|до конца недели|к концу недели|в конце недели|до кінця тижня|(?:fin|final|finales) de (?:la )?semana|fim da semana|final da semana|fin de (?:la )?semaine|fine settimana|ende der woche|hafta sonuna kadar|konca tygodnia|周末前|这周内|本周内|今週中',
);

export const NEXT_MONTH = wordIn(
  'next month|start of the month|beginning of the month|first of the month|в начале месяца|в начале следующего|на початку місяця|a primeros de mes|principios de mes|inicio do mes|comeco do mes|debut du mois|inizio mese|anfang des monats|monatsanfang|ay basi|月初|volgende maand|nasta manad|ensi kuussa|thang sau|다음 달|в следующем месяце|наступного місяця|proximo mes|mes que viene|mes que vem|mois prochain|prossimo mese|mese prossimo|nachsten monat|gelecek ay|przyszlym miesiacu|下个月|来月|bulan depan',
);

export const END_OF_MONTH = wordIn(
  'end of (?:the |this )?month|eom|this month|last day of the month|ultimo dia do mes|ultimo dia del mes|eind van de maand|slutet av manaden|kuun lopussa|cuoi thang|akhir bulan|в конце месяца|finales de mes|final do mes|до конца месяца|к концу месяца|до кінця місяця|(?:fin|final) de mes|fim do mes|fin du mois|fine mese|ende des monats|ay sonu|konca miesiaca|月底|月末',
);

/** `Q1`, `1 квартал`. */
export const QUARTER =
  /(?<= )q ?([1-4])(?= )|(?<= )([1-4])(?: ?-?(?:й|м|го|ом|er|e|o|st|nd|rd|th))? (?:quarter|кварта\p{L}*|trimestre|quartal\p{L}*|ceyrek)(?= )|第([一二三四1-4])季度/u;

export const NEXT_QUARTER = wordIn(
  'next quarter|в следующем квартале|следующий квартал|наступного кварталу|proximo trimestre|trimestre que viene|prochain trimestre|trimestre prochain|prossimo trimestre|nachsten quartal|nachstes quartal|gelecek ceyrek|下个季度|下季度|来期',
);

/** And the year after: people come back on the second of January at the earliest. */
export const NEW_YEAR = wordIn(
  'new year|new years|next year|начале года|начале следующего года|после нового года|после новогодн*|нового года|новом году|следующем году|нового року|новому році|наступного року|ano nuevo|proximo ano|ano que viene|ano novo|ano que vem|nouvel an|nouvelle annee|annee prochaine|lan prochain|neujahr|neuen jahr|neues jahr|nachsten jahr|nachstes jahr|anno nuovo|nuovo anno|prossimo anno|anno prossimo|yilbasindan|yeni yil*|gelecek yil|seneye|nowym roku|przyszlym roku|nieuwjaar|nieuwe jaar|volgend jaar|nasta ar|nya aret|ensi vuonna|tahun depan|tahun baru|nam moi|nam sau|明年|年后|元旦|来年|年明け|내년|새해|السنة الجديدة|العام القادم|رأس السنة',
);

/** `in 3 days`: words before or after the count, then hours, days, weeks, months. */
export const UNITS: readonly (readonly [string, 'minute' | 'hour' | 'day' | 'week' | 'month'])[] = [
  [
    'minutes?|mins?|минут[уы]?|хвилин[уи]?|minutos?|minuti|minuten|minut[ey]?|dakika|dk|minuuttia|phut|menit|دقائق|دقيقة|分钟|分鐘|分|분',
    'minute',
  ],
  [
    'hours?|timmar|timme|tunnin|tuntia|gio|tieng|시간|hrs?|час[аов]*|годин[иуа]?|horas?|heures?|ore|ora|stunden?|saat|godzin[ye]?|小时|時間|ساعات|ساعة|jam',
    'hour',
  ],
  [
    'days?|dagen|dag|dagar|paivan|paivaa|ngay|дня|дн[яей]+|день|дні|днів|dias?|jours?|giorni|tage[n]?|gun|dni|天|日|ايام|أيام|hari',
    'day',
  ],
  [
    'weeks?|weken|veckor|vecka|viikon|viikkoa|tuan|тиждень|주|недел[иью]*|тижд[енья]*|тижні[в]?|semanas?|semaines?|settiman[ae]|wochen?|hafta|tygodni[ea]?|周|星期|週間|اسابيع|minggu',
    'week',
  ],
  [
    'months?|maanden|maand|manader|manad|kuukauden|kuukautta|thang|개월|месяц[аев]*|місяц[іьяів]*|mes(?:es)?|mois|mesi|monate?n?|ay|miesi[ae]c[ey]?|个月|か月|ヶ月|اشهر',
    'month',
  ],
];

export const IN_BEFORE =
  'in|in about|in around|in the next|within the next|through|over|inom|om|binnen|trong|sau|через|примерно через|за|within|en|dans|tra|fra|em|daqui a|za|inerhalb|innerhalb von|بعد|dalam';
export const IN_AFTER =
  'icinde|sonra|paasta|sisalla|nua|lagi|kemudian|뒤|후|안에|之内|后|後|内|以内|later|from now';

export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'a an one один одну un una um uma une uno ein eine einem einer bir een en yhden mot satu jeden jedna 一',
    'two couple few пару два две дві par paar twee tva kahden hai dua dos dois duas deux due zwei iki dwa dwie 两 二',
    'three три drie tre kolmen ba tiga tres trois tre drei uc trzy 三',
    'four четыре vier fyra neljan bon empat чотири cuatro quatro quatre quattro vier dort cztery 四',
    'five пять vijf fem viiden nam lima cinco cinq cinque funf bes piec 五',
    'six шесть zes sex kuuden sau enam seis six sei sechs alti szesc 六',
    'seven семь zeven sju seitseman bay tujuh siete sete sept sette sieben yedi 七',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** At whole words, or anywhere in scripts that leave no spaces. */
function wordIn(alternatives: string): RegExp {
  const [spaced, joined] = [false, true].map((isJoined) =>
    alternatives
      .split('|')
      .map(foldLetters)
      .filter(
        (word) => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(word) === isJoined,
      )
      .join('|')
      .replaceAll('*', '[\\p{L}]*'),
  );
  const whole = `(?<= )(?:${spaced})(?= )`;
  return new RegExp(joined ? `${whole}|${joined}` : whole, 'u');
}
