/** All but the country code and the last two digits: `+49 … 67`. Telegram gives numbers with their country code. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const country = countryCode(digits);
  return digits.length < country.length + 4 ? '+…' : `+${country} … ${digits.slice(-2)}`;
}

/** ITU-T E.164 gives one digit to North America and Russia, two to these, three to the rest. */
function countryCode(digits: string): string {
  if (/^[17]/.test(digits)) return digits.slice(0, 1);
  return digits.slice(0, twoDigits.test(digits) ? 2 : 3);
}

const twoDigits = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
