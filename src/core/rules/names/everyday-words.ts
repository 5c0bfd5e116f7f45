/** Is a company's core a word that people use for other things? Then its letters in a text prove little. */
export function isEverydayWord(core: string): boolean {
  return words.has(core);
}

const words: ReadonlySet<string> = new Set(
  `self life live love home work play time day night world people human friend friends family money cash bank coin
  gold silver card market trade deal shop store house city street road bridge gate key lock door window light dark
  fire water earth air wind sun moon star stars sky cloud rain snow ice storm wave ocean sea river lake mountain rock
  stone tree leaf flower garden forest farm food bread salt sugar honey apple orange lemon banana cherry peach berry
  pepper coffee tea milk wine beer dog cat bird fish bear bull lion tiger wolf fox eagle owl hawk whale shark dragon
  unicorn phoenix monkey rabbit horse cow pig hero king queen prince knight wizard magic spirit soul mind heart hand
  eye face body head voice story book page paper note pen letter word name number point line circle square cube
  block chain link loop ring wheel engine motor drive boost rocket ship boat train plane car bike speed fast slow
  first last next new old open close free pure true real simple smart clear bright deep high low big small one two
  three zero ten hundred alpha beta gamma delta omega sigma nova prime core base top up down left right go run jump
  fly swim walk talk chat call meet sync share send pay buy sell give take make build create design art music song
  video photo film game games sport team club group party event news media press blog idea dream hope luck fun joy
  happy peace power energy force space planet galaxy orbit future past present now today forever always never ever
  yes no ok maybe good great best better cool super mega ultra plus max mini micro nano meta super hyper flow stream
  pulse spark flash bolt thunder echo mirror shadow ghost mask shield sword arrow anchor compass map path trail route
  track race goal target mission quest journey adventure oasis island beach harbor port castle tower temple palace
  vault safe treasure diamond ruby pearl crystal gem jade amber ivory copper iron steel carbon silicon quantum atom
  cell gene bio health care doctor medic fit yoga zen frame border edge corner center hub spot place land field
  ground root seed plant grow bloom harvest season spring summer autumn winter morning evening dawn dusk sunrise
  sunset horizon summit peak valley canyon desert jungle safari tribe nation union alliance guild council senate
  forum agora plaza mall studio lab factory workshop school academy university college class course lesson teacher
  student scholar genius expert master pilot captain crew agent scout ranger guard angel saint demon monster alien
  robot machine brain neuron signal noise sound beat rhythm tempo melody harmony chorus stage show scene drama script
  scroll rune token vote proof fact truth trust honor glory fame legend myth saga epic poem verse rhyme mode style
  fashion brand label tag badge medal crown throne`.split(/\s+/),
);
