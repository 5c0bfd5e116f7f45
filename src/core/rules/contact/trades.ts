/** Does a company's name, or what its people say of themselves, speak of serving other companies? */
export function isSupplier(text: string): boolean {
  return supplier.test(text);
}

/** … or of putting money into them? */
export function isInvestor(text: string): boolean {
  return investor.test(text);
}

/** … of advising them? */
export function isAdviser(text: string): boolean {
  return adviser.test(text);
}

/** … of bringing others together? */
export function isGoBetween(text: string): boolean {
  return goBetween.test(text);
}

const supplier =
  /\b(?:agency|agencia|agence|agentur|kol|kols|pr|consult\p{L}*|audit\p{L}*|law|legal|counsel|recruit\p{L}*|media|account (?:lead|manager|director|exec\p{L}*))\b|агентств/iu;
const investor = /\b(?:ventures?|capital|vc|fund|invest\p{L}*|angels?)\b|фонд|инвест/iu;
const adviser = /\b(?:advis[eo]r\p{L}*|advising|advisory|asesor|conseiller|berater)\b|советник/iu;
const goBetween =
  /\b(?:introduc(?:e|ing|er)s?|intros|connector|connect(?:s|ing) people|networker|matchmaker|super ?connector|знакомлю)\b/iu;
