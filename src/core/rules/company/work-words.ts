/** Titles of private life, as `foldWords` gives the words; several languages. */
export const personalWords: ReadonlySet<string> = new Set(
  `family friends friend home weekend party trip travel football soccer hiking birthday wedding poker tennis padel
  running gym yoga book bookclub school class parents kids neighbours neighbors roommates flatmates holiday vacation
  barbecue bbq game gamenight dinner lunch beer beers mum mom dad brothers sisters cousins alumni band choir garden
  семья друзья дом выходные вечеринка футбол поездка школа родители соседи дача однокурсники шашлыки баня сімя друзі
  familia amigos casa fiesta viaje futbol cumpleanos boda vecinos escuela padres familie freunde urlaub geburtstag
  hochzeit nachbarn eltern famille amis vacances anniversaire mariage voisins parents famiglia amici vacanze festa
  compleanno aile arkadaslar tatil dugun komsular rodzina przyjaciele wakacje sasiedzi keluarga teman liburan
  family group amigas churrasco familia abuela abuelo abuelita cumple cumpleanos mama papa tia tio primos hermanos hermanas mae pai avo irmaos primas
  бабушка дедушка мама папа братья сестры племянники одноклассники выпускники родня бабуся мамо кузени oma opa geschwister
  grandma grandpa nana aunt uncle siblings bday bachelor bachelorette stag hen reunion bouldering climbing surf surfing
  skiing ski cycling bouldern klettern wandern stammtisch kegeln rodos sinif mezunlar kuzenler gia dinh nha minh
  עאילה משפחה חברים عائله عائلة العائله عائلة أصدقاء عيد خانواده فامیل परिवार दोस्त ครอบครัว เพื่อน οικογένεια φίλοι rodina kamarádi
  család barátok familie perhe ystävät 家人 家族 朋友 同学 가족 친구 家族 友達`.split(/\s+/),
);

/** Of those, what people of one trade do with each other as well. */
export const sociableWords: ReadonlySet<string> = new Set(
  `dinner lunch beer beers trip travel game school class home garden party golf running cycling reunion weekend cena
  comida almuerzo jantar almoco abendessen viaje viagem`.split(/\s+/),
);

/** Of scripts that write without spaces: looked for within the title. */
export const joinedPersonalWords =
  /家人|家族|亲戚|親戚|同学|同學|朋友|爬山|聚会|聚餐|旅行|生日|妈妈|爸爸|友達|同窓会|飲み会|家族会|誕生日|가족|친구|동창|모임|여행|생일/u;

/** Words of business talk, several languages: a text in lower case holds one of them. */
export const workWords =
  /\b(?:partner\w*|collab\w*|integrat\w*|proposal|invoice|contract|deck|pitch|campaign|marketing|launch|listing|kyc|api|sdk|demo|pricing|budget|intro|call|meeting|calendar|calendly|sync|deal|terms|nda|team|client|customer|product|roadmap|mainnet|testnet|liquidity|audit|grant|fund\w*|invest\w*|bd|kol|ama|agenda|onboard\w*|release|deploy\w*|feedback|asociaci\w*|alianza|reuni\w*|propuesta|contrato|parceria|proposta|vertrag|angebot|zusammenarbeit|termin|partenariat|contrat|proposition|sozlesme|toplanti|umowa|spotkanie|kerjasama)\b|партн|сотрудн|созвон|договор|интеграц|предлож|проект|команд|встреч|маркетинг|співпрац|合作|项目|商务|会议|集成|협업|파트너|미팅|제휴|提携|打ち合わせ|शراكة|شراكة|اجتماع|साझेदारी|שותפות/iu;
