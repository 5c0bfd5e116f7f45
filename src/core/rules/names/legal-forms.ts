/**
 * What stands before or behind a company's name to say in which form of law it exists, in the countries where people
 * write it in chats. It tells that there is a company, and is no part of its name.
 */
const after =
  'GmbH(?: & Co\\.? KG)?|AG|KG|OHG|UG|e\\.K\\.|Ltd\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|PLC|Inc\\.?|Corp\\.?|Pty\\.?(?: Ltd\\.?)?|Pvt\\.?(?: Ltd\\.?)?|Pte\\.?(?: Ltd\\.?)?|Sdn\\.? Bhd\\.?|Tbk|B\\.?V\\.?|N\\.?V\\.?|S\\.?A\\.?S?|S\\.?A\\.?R\\.?L\\.?|SARL|SAS|S\\.?L\\.?U?|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|srl|spa|Ltda\\.?|S\\.A\\. de C\\.V\\.|sp\\. z o\\.o\\.|S\\.?R\\.?L\\.?|s\\.r\\.o\\.|a\\.s\\.|d\\.o\\.o\\.|Kft\\.?|Zrt\\.?|OÜ|Oy|AB|ApS|A/S|AS|A\\.Ş\\.|Ltd\\. Şti\\.|ЕООД|ООД|АД|д\\.о\\.о\\.|Α\\.?Ε\\.?|ΕΠΕ|ΙΚΕ';
const before =
  'ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ТОО|ЖШС|ПрАТ|株式会社|有限会社|合同会社|주식회사|㈜|\\(주\\)|\\(株\\)|ل?شركة|شرکت|חברת|บริษัท|[Cc]ông ty(?: (?:cổ phần|TNHH))?|PT(?= \\p{Lu})';
const joinedAfter =
  '(?:株式会社|有限会社|合同会社|주식회사|㈜|\\(주\\)|有限责任公司|有限公司|股份有限公司|集团|集團)';

/** `Nordwerk GmbH`, `ООО Ромашка`, `株式会社ソラノネ`: the name alone. */
export function withoutLegalForm(name: string): string {
  // Most names have none.
  const bare = name.replace(behind, '').replace(joinedBehind, '').replace(inFront, '').trim();
  return /\p{L}/u.test(bare) ? bare : name;
}

/** Does it say in which form of law it exists? Then it is a company, whatever else is unclear. */
export function hasLegalForm(name: string): boolean {
  return behind.test(name) || joinedBehind.test(name) || inFront.test(name);
}

const behind = new RegExp(`(?<=[\\p{L}\\p{N}])[,]? (?:${after})$`, 'u');
const joinedBehind = new RegExp(`(?<=[\\p{L}\\p{N}]) ?${joinedAfter}$`, 'u');
const inFront = new RegExp(`^(?:${before})(?: |(?<=[社사주㈜株)]))(?=[\\p{L}\\p{N}])`, 'u');
