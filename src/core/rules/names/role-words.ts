// What stands behind a role and is no name: else `direktor Acme` would be all role.
const of =
  '(?:prodaje|prodaju|nabave|marketinga|marketingu|sprzedaży|zakupów|finansów|operacyjn[ay]|handlow[ay]|obchodu|nákupu|prodeje|marketing|vendite|acquisti|commerciale|generale|tecnic[oa]|inkoop|verkoop|financiën|πωλήσεων|προμηθειών|pemasaran|penjualan|keuangan|operasional|utama|المبيعات|التسويق|المشتريات|العمليات|המכירות|השיווק|פיתוח|מכירות|שיווק|فروش|بازاریابی|مالی|komercijalni|komercyjny|regionalny|technický|finanční|provozu)';

/** Words for what a person does, several languages; the source of an expression, for whole words. */
export const roleSource = [
  // English, of trades beside those of start-ups; where a region stands behind the role, it belongs to it.
  '(?:gm|md|general manager|managing (?:director|partner)|chief of staff|account executive|ae|sdr|csm|customer success(?: manager)?|sales(?:person|woman|man)?(?: (?:rep|representative|exec|executive))?|representative|underwriter|buyer|purchasing|procurement|treasurer|treasury|controller|bookkeeper|secretary|coordinator|specialist|strategist|producer|correspondent|columnist|paralegal|attorney|solicitor|barrister|notary|team lead|tech lead|coo-founder|project (?:lead|manager)|program(?:me)? manager|portfolio manager|investment (?:manager|associate|director|analyst)|venture partner|general partner|gp|compliance(?: officer)?|supervisor|superintendent|foreman|technician|estate agent|realtor)(?: (?:emea|apac|latam|mena|dach|cis|sea|anz|nordics|benelux|europe|asia|africa|americas|uk|us|usa|eu|global|international|north america))?',
  // Russian, Ukrainian, Bulgarian, Serbian
  '(?:генеральный|исполнительный|коммерческий|технический|финансовый|операционный|арт-)\\s?директор|гендиректор|техдир|тимлид|главбух|(?:главный )?бухгалтер|юрист|закупщик|закупки|снабжение|продажи|логист|сметчик|прораб|инженер|дизайнер|продакт|проджект|программист|тестировщик|рекрутер|корреспондент|пресс-секретарь|продюсер|блогер|владелец|совладелец|собственник|учредитель|представитель|специалист|ассистент|эксперт|консультант|бэкенд|фронтенд|менеджер по \\p{L}+|отдел \\p{L}+',
  String.raw`(?:спів)?власни(?:к|ця)|(?:спів)?засновни(?:к|ця)|менеджер(?:ка)?|маркетолог(?:иня)?|керівни(?:к|ця)|директор(?:ка)?|розробни(?:к|ця)|бухгалтер(?:ка)?|продажі|закупівлі|мениджър|(?:маркетинг|търговски|проект) мениджър|управител|собственик|продажби|счетоводител|търговски \p{L}+|директорка|menadžer(?:ka)?(?: ${of})?|direktor(?:ica)?(?: ${of})?|vlasni(?:k|ca)|osnivač(?:ica)?|voditelj(?:ica)?|komercijalist(?:a)?|prodaja`,
  // Spanish, Portuguese, Italian, French, Romanian
  '(?:dir\\.?|director[a]?|gerente|jef[ea]|encargad[oa]|responsable|asesor[a]?)(?: (?:de |del )?(?:comercial|general|compras|ventas|marketing|operaciones|tecnología|cuentas|proyectos?|producto|finanzas))?|consejer[oa] delegad[oa]|propietari[oa]|dueñ[oa]|abogad[oa]|contador[a]?|compras|ventas|comercial|ejecutiv[oa] de cuentas',
  '(?:diretor|gerente|coordenador|analista|executiv|supervisor|sóci|don|advogad|consultor)[oa]?(?: (?:de |da |do )?(?:comercial|geral|compras|vendas|marketing|operações|tecnologia|contas|projetos?|produto|financeir[oa]))?|compras|vendas',
  String.raw`(?:co-?)?(?:fondatore|fondatrice)|amministrat(?:ore|rice)(?: delegat[oa])?|dirett(?:ore|rice)(?: ${of})?|titolare|(?:resp\.|responsabile)(?: ${of})?|acquisti|vendite|soci[oa]|avvocat[oa]|commercialista`,
  '(?:co-?)?gérante?|acheteu(?:r|se)|achats|pdg|dg|daf|dsi|chef(?:fe)? de (?:projet|produit)s?|chargée? (?:de|d’|d\\x27) ?\\p{L}+|commerciale?|comptable|avocate?|consultante?|administrator|director (?:comercial|general|executiv)|fondator|achiziții|vânzări',
  // German, Dutch, Scandinavian, Finnish
  'einkauf|einkäufer(?:in)?|vertrieb|verkauf|inhaber(?:in)?|vorstand|prokurist(?:in)?|geschäftsführung|referent(?:in)?|buchhaltung|sachbearbeiter(?:in)?|assistenz|(?:mit)?gründung|berater(?:in)?|redakteur(?:in)?|entwickler(?:in)?|inko(?:per|op)|verko(?:per|op)|directeur|(?:mede-?)?oprichter|eigenaar|medewerker|accountmanager|zaakvoerder|bestuurder|hoofd \\p{L}+|vd|(?:med)?grundare|säljare|inköp(?:are|schef)?|försäljning(?:schef)?|direktør|salgssjef|salgschef|indkøber|innkjøper|(?:med)?stifter|gründer|daglig leder|toimitusjohtaja|perustaja|myynti(?:johtaja)?|ostaja',
  // Polish, Czech, Slovak, Hungarian, Greek, Turkish
  String.raw`dyrektor(?:ka)?(?: ${of})?|prezes(?:ka)?|kierowni(?:k|czka)(?: ${of})?|właściciel(?:ka)?|(?:współ)?założyciel(?:ka)?|księgow[ay]|specjalist(?:a|ka)(?: ds\.? \p{L}+)?|handlowiec|zakupy|sprzedaż|menedżer(?:ka)?|redaktor(?:ka)?`,
  `jednatel(?:ka)?|ředitel(?:ka)?|obchod(?:ní(?: ${of})?|ník)?|nákup(?:čí)?|majitel(?:ka)?|zakladatel(?:ka)?|vedoucí(?: ${of})?|manažer(?:ka)?|konateľ(?:ka)?|riaditeľ(?:ka)?|ügyvezető|alapító|értékesítés(?:i vezető)?|beszerző|igazgató`,
  `πωλήσεις|διευθυντ(?:ής|ρια)|διευθύντρια|(?:συν)?ιδρ(?:υτής|ύτρια)|υπεύθυν(?:ος|η)(?: ${of})?|προμήθειες|αγορές|μάρκετινγκ|σύμβουλος`,
  '(?:genel |satış |satın alma |pazarlama |yazılım |proje |ürün |iş geliştirme |operasyon |finans |insan kaynakları )?(?:müdür(?:ü)?|direktör(?:ü)?|sorumlusu|uzman(?:ı)?|temsilcisi|yönetici(?:si)?|yönetmeni)|satış|satın alma|pazarlama|kurucu ortak|mühendis(?:i)?|avukat|muhasebe(?:ci)?|muhabir(?:i)?',
  // Arabic, Hebrew, Persian, Hindi, Thai, Vietnamese, Indonesian
  `الرئيس التنفيذي|رئيس(?:ة)?|مدير(?:ة)?(?: (?:عام|المبيعات|التسويق|المشتريات|الشراكات|تطوير الأعمال|المشروع|العمليات))?|مؤسس(?:ة)?|شريك(?:ة)?|مسؤول(?:ة)?(?: ${of})?|مبيعات|تسويق|مشتريات|مهندس(?:ة)?|محام(?:ي|ية)|صحفي(?:ة)?|מנכ["״]?לי?ת?|סמנכ["״]?לי?ת?(?: ${of})?|מנהלת?(?: ${of})?|מייסדת|שותפה?|שיווק|מכירות|רכש|עורכת? דין|مدیرعامل|مدیر(?: ${of})?|بنیان‌?گذار|هم‌?بنیان‌?گذار|کارشناس(?: ${of})?|بازاریابی|فروش`,
  'निदेशक|प्रबंधक|सह-संस्थापक|मैनेजर|การตลาด|ผู้จัดการ(?:ฝ่าย\\S*)?|ผู้ก่อตั้ง|ฝ่ายขาย|ฝ่ายจัดซื้อ|กรรมการผู้จัดการ|พัฒนาธุรกิจ',
  String.raw`(?:phó )?giám đốc(?: (?:kinh doanh|điều hành|marketing|kỹ thuật|tài chính|sản phẩm|đối tác))?|trưởng phòng(?: (?:kinh doanh|đối tác|mua hàng|marketing|kỹ thuật))?|nhân viên(?: kinh doanh)?|(?:nhà |đồng )?sáng lập|kế toán|kinh doanh|direktur(?: ${of})?|manajer(?: ${of})?|pemilik|pendiri|staf(?: ${of})?|pemasaran|penjualan|pengadaan|kepala (?:divisi )?\p{L}+`,
  // Chinese, Japanese, Korean: where a space stands before them.
  '(?:投资|投資|产品|產品|客户|客戶|项目|項目|市场|市場|销售|銷售|运营|運營|商务|商務|技术|技術|财务|財務|采购|總|总)?(?:经理|經理|总监|總監|负责人|負責人|主管|专员|專員)|董事长?|董事長|合伙人|合夥人|技术|技術|财务|財務|采购|採購|老板|记者|記者|编辑|編輯|律师|律師|会计|會計|代表取締役(?:社長)?|取締役|社長|部長|課長|担当|広報|事業開発|営業部?|開発部?|マーケティング|エンジニア|共同創業者|創業者|編集者?',
  '대표이사|공동창업자|창업자|이사|팀장|매니저|심사역|백엔드|프론트엔드|개발자|개발팀|마케팅|마케터|영업|기획|부장|과장|차장|대리|본부장|사원|담당|구매|홍보|기자|변호사',
  // Of start-ups.
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
export const joinedRoleSource =
  '(?:联合创始人|创始人|商务|商務|市场|市場|运营|運營|销售|銷售|投资|投資|产品|產品|负责人|負責人|总监|總監|总经理|经理|經理|合伙人|合夥人|代表取締役|取締役)+';

/** Not now, or not as one of them: a former post, an adviser, an investor. */
export const formerSource =
  'board (?:member|observer)|board(?=\\s?@)|mentor|mentoring|volunteer|volunteering|lecturer|student|ex|former|formerly|prev|previously|past|alum|alumni|alumnus|was|advis[oe]r|advising|advisory|angel|investor|investing|backer|бывший|бывшая|экс|ранее|колишній|antes|anteriormente|ancien|ancienne|ehemals|früher|советник|инвестор|asesor|conseiller|berater|前';
