/**
 * Where people say they are from without meaning a company: places, events, networks and words of the week.
 * Cores, as `coreOf` gives them.
 */
export const placeNames: ReadonlySet<string> = new Set(
  `london paris berlin madrid barcelona lisbon lisboa porto rome roma milan milano vienna wien zurich zug geneva
  amsterdam brussels copenhagen stockholm oslo helsinki warsaw warszawa prague praha budapest athens istanbul ankara
  dubai abudhabi doha riyadh telaviv cairo lagos nairobi capetown singapore hongkong shanghai beijing shenzhen tokyo
  osaka seoul bangkok bali jakarta hanoi saigon hochiminh manila kualalumpur mumbai delhi bangalore bengaluru sydney
  melbourne toronto vancouver montreal newyork nyc brooklyn sanfrancisco sf losangeles la miami austin chicago boston
  seattle denver mexico mexicocity bogota lima santiago buenosaires saopaulo riodejaneiro tbilisi yerevan almaty
  belgrade moscow kyiv kiev odessa minsk riga tallinn vilnius limassol cyprus malta москва москвы москве питер питера
  киев киева минск минска тбилиси ереван алматы дубай дубая лондон лондона берлин берлина питере спб россии украины
  germany deutschland france spain españa espana portugal italy italia switzerland austria netherlands holland belgium
  denmark sweden norway finland poland czechia hungary greece turkey turkiye israel uae qatar egypt nigeria kenya
  southafrica india pakistan china taiwan japan korea southkorea thailand vietnam indonesia malaysia philippines
  australia newzealand canada usa us uk eu europe asia africa latam america brazil brasil argentina chile colombia
  peru ukraine russia belarus georgia armenia kazakhstan estonia latvia lithuania serbia romania bulgaria croatia
  telegram twitter linkedin discord x tg email gmail
  token2049 devcon devconnect ethdenver ethcc ethglobal consensus breakpoint permissionless websummit korea blockchainweek
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december today tomorrow yesterday now here there home work scratch afar team support
  we us you me them him her the this that it my our your web3 crypto defi ai ceo cto coo bd`.split(
    /\s+/,
  ),
);
