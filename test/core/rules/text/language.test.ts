import { expect, it } from 'vitest';
import { languageOf } from '../../../../src/core/rules/text/language.ts';

it.each([
  ['en', 'Hi, did you get a chance to look at the contract?'],
  ['en', 'ok sounds good, let me check with our team'],
  ['ru', 'Привет, когда сможешь посмотреть договор?'],
  ['uk', 'Привіт, коли зможеш подивитися? Дякую, є питання'],
  ['es', 'Hola, ¿cuándo podemos hablar de la propuesta?'],
  ['pt', 'Oi, você já viu a proposta? Podemos falar amanhã'],
  ['fr', 'Bonjour, vous avez pu regarder notre proposition ?'],
  ['de', 'Hallo, wann können wir über den Vertrag sprechen?'],
  ['it', 'Ciao, quando possiamo parlare della proposta?'],
  ['tr', 'Merhaba, sözleşme için ne zaman konuşalım? Teşekkürler'],
  ['id', 'Halo, apakah kita bisa bicara besok? Terima kasih'],
  ['pl', 'Dzień dobry, czy możemy się spotkać w piątek?'],
  ['zh', '你好，合同看过了吗？'],
  ['ja', 'こんにちは、契約書は見ましたか？'],
  ['ko', '안녕하세요, 계약서 보셨나요?'],
  ['ar', 'مرحبا، هل يمكننا الحديث غدا؟'],
  ['fa', 'سلام، چه زمانی می‌توانیم صحبت کنیم؟'],
  ['he', 'שלום, מתי נוכל לדבר?'],
])('%s: %s', (language, text) => {
  expect(languageOf([text])).toBe(language);
});

it('says nothing of a text that says nothing', () => {
  expect(languageOf([])).toBeNull();
  expect(languageOf(['👍', '12345', 'https://example.com/the/and'])).toBeNull();
});
