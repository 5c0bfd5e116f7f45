/** Words for what a person does, several languages; the source of an expression, for whole words. */
export const roleSource = [
  '(?:co-?\\s?)?founder(?:ing)?',
  '(?:software|backend|back-end|frontend|front-end|full[ -]?stack|data|security|smart contract|blockchain|web3|mobile|ml|ai|devops|cloud|platform|solutions?|systems?|staff|senior|junior|lead)\\s(?:engineer|developer|dev|architect|scientist|analyst)',
  'c[a-z]o',
  'chief(?:\\s\\p{L}+){1,2}',
  '(?:head|director|vp|lead|manager|svp|evp)(?:\\s(?:of|for)(?:\\s(?!at\\b|@)[\\p{L}&]+){1,2})?',
  '(?:growth|bd|business development|marketing|community|partnerships?|product|ecosystem|sales|ops|operations|devrel|developer relations|content|account|regional|country|engineering)(?:\\s(?:lead|manager|head|director|associate|intern|specialist|team|dev))?',
  'biz\\s?dev|journalist|reporter|editor|podcaster|auditor|trader|journaliste|periodista|jornalista|журналист|редактор|seo|smm|copywriter|recruiter|headhunter|trading(?:\\sdesk)?|pr(?:\\s(?:manager|lead))?|kol(?:\\s(?:manager|lead))?|comms|consultant|lawyer|counsel|accountant',
  'ambassador|intern|engineer|developer|dev|designer|researcher|analyst|associate|partner|principal|president|owner|contributor|core contributor|moderator|mod|admin|advocate|evangelist',
  'основатель|сооснователь|со-основатель|директор|менеджер|руководитель|разработчик|партн[её]р|глава|маркетолог|аналитик',
  'партнерства|партнерство|партнёрства|сотрудничество|продажи|маркетинг|розвиток бізнесу|развитие бизнеса',
  'засновник|співзасновник|керівник',
  '(?:co)?fundador(?:a)?|director(?:a)?|gerente|jefe|jefa|socio|socia',
  '(?:co-?)?fondateur|(?:co-?)?fondatrice|directeur|directrice|responsable|associé',
  '(?:mit)?gründer(?:in)?|geschäftsführer(?:in)?|\\p{L}*leiter(?:in)?|\\p{L}*managerin',
  'alianzas|parcerias|partenariats|partnerschaften|ortaklıklar|iş geliştirme|kemitraan|đối tác|partnerstwa',
  'kurucu|müdür|yönetici',
  'شراكات|تطوير الأعمال|المؤسس|שותפויות|פיתוח עסקי|מייסד|पार्टनरशिप|साझेदारी|संस्थापक|제휴|사업개발|대표|提携|営業|代表',
].join('|');

/** For scripts without spaces: stands right after the name, `Acme商务负责人`. */
export const joinedRoleSource = '(?:联合创始人|创始人|商务|市场|运营|负责人|总监|经理|合伙人)+';

/** Not now, or not as one of them: a former post, an adviser, an investor. */
export const formerSource =
  'board (?:member|observer)|board(?=\\s?@)|ex|former|formerly|prev|previously|past|alum|alumni|alumnus|was|advis[oe]r|advising|advisory|angel|investor|investing|backer|бывший|бывшая|экс|ранее|колишній|antes|anteriormente|ancien|ancienne|ehemals|früher|советник|инвестор|asesor|conseiller|berater|前';
