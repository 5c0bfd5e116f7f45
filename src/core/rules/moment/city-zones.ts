/** Cities that people put into their bios, folded as `foldWords` does, with their time zones. */
export const cityZones: ReadonlyMap<string, string> = new Map(
  `
  Europe/London london, manchester, edinburgh, лондон
  Europe/Dublin dublin
  Europe/Lisbon lisbon, lisboa, porto, лиссабон
  Europe/Madrid madrid, barcelona, valencia, malaga, барселона, мадрид
  Europe/Paris paris, lyon, париж
  Europe/Berlin berlin, munich, munchen, hamburg, frankfurt, cologne, koln, берлин, мюнхен
  Europe/Zurich zurich, zug, geneva, geneve, lugano, basel, цюрих
  Europe/Vienna vienna, wien, вена
  Europe/Amsterdam amsterdam, rotterdam, амстердам
  Europe/Brussels brussels, bruxelles
  Europe/Rome rome, roma, milan, milano, милан, рим
  Europe/Prague prague, praha, прага
  Europe/Warsaw warsaw, warszawa, krakow, варшава
  Europe/Budapest budapest, будапешт
  Europe/Belgrade belgrade, beograd, белград
  Europe/Stockholm stockholm
  Europe/Copenhagen copenhagen
  Europe/Oslo oslo
  Europe/Helsinki helsinki
  Europe/Tallinn tallinn, таллин
  Europe/Riga riga, рига
  Europe/Vilnius vilnius, вильнюс
  Europe/Kyiv kyiv, kiev, lviv, odesa, киев, київ, львів
  Europe/Bucharest bucharest
  Europe/Sofia sofia
  Europe/Athens athens
  Asia/Nicosia limassol, nicosia, лимассол
  Europe/Istanbul istanbul, ankara, стамбул
  Europe/Moscow moscow, msk, spb, москва, петербург, мск
  Europe/Minsk minsk, минск
  Asia/Tbilisi tbilisi, batumi, тбилиси, батуми
  Asia/Yerevan yerevan, ереван
  Asia/Almaty almaty, astana, алматы, астана
  Asia/Jerusalem tel aviv, jerusalem
  Asia/Dubai dubai, abu dhabi, дубай
  Asia/Riyadh riyadh
  Africa/Cairo cairo
  Africa/Lagos lagos, abuja
  Africa/Nairobi nairobi
  Africa/Johannesburg johannesburg, cape town
  Asia/Karachi karachi, lahore
  Asia/Kolkata mumbai, delhi, bangalore, bengaluru, hyderabad, pune, chennai
  Asia/Bangkok bangkok, phuket, chiang mai, бангкок, пхукет
  Asia/Ho_Chi_Minh hanoi, saigon, ho chi
  Asia/Jakarta jakarta
  Asia/Makassar bali, бали
  Asia/Kuala_Lumpur kuala lumpur
  Asia/Singapore singapore, сингапур, 新加坡
  Asia/Hong_Kong hong kong, hongkong, гонконг, 香港
  Asia/Shanghai shanghai, beijing, shenzhen, hangzhou, 上海, 北京, 深圳, 杭州
  Asia/Taipei taipei, 台北
  Asia/Manila manila
  Asia/Tokyo tokyo, osaka, 東京
  Asia/Seoul seoul, 서울
  Australia/Sydney sydney, melbourne
  Pacific/Auckland auckland
  America/New_York new york, nyc, brooklyn, boston, miami, toronto, washington, atlanta
  America/Chicago chicago, austin, dallas, houston
  America/Denver denver, boulder
  America/Los_Angeles san francisco, sf, los angeles, seattle, vancouver, san diego, palo alto
  America/Mexico_City mexico city, cdmx
  America/Bogota bogota, medellin
  America/Lima lima
  America/Santiago santiago
  America/Sao_Paulo sao paulo, rio de
  America/Argentina/Buenos_Aires buenos aires
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', ...names] = line.trim().split(/\s+/);
      return names
        .join(' ')
        .split(', ')
        .map((city) => [city, zone] as const);
    }),
);
