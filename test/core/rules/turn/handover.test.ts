import { describe, expect, it } from 'vitest';
import { findHandover, successorIn } from '../../../../src/core/rules/turn/handover.ts';

describe('a person hands over to another', () => {
  it.each([
    ["Hi! I'm no longer at Acme, please write to @bob_acme", 'bob_acme'],
    ['not me, write to @cleo_bd', 'cleo_bd'],
    ['@dan_acme will take over from me on Monday', 'dan_acme'],
    ['Я больше не работаю в Acme, пишите @petr_acme', 'petr_acme'],
    ['Я вже більше не працюю тут, звертайтеся до @olena_acme', 'olena_acme'],
    ['Ya no trabajo en Acme, escríbele a @marta_acme', 'marta_acme'],
    ['Não trabalho mais na Acme, fale com @joao_acme', 'joao_acme'],
    ['Je ne suis plus chez Acme, contactez @luc_acme', 'luc_acme'],
    ['Ich bin nicht mehr bei Acme, wende dich bitte an @jan_acme', 'jan_acme'],
    ['Artık çalışmıyorum, @deniz_acme ile iletişime geçin', 'deniz_acme'],
    ['Non lavoro più lì, scrivi a @gia_acme', 'gia_acme'],
    ['我已离职，请联系 @wang_acme', 'wang_acme'],
    ['퇴사했습니다. @kim_acme 님께 연락해 주세요', 'kim_acme'],
  ])('in "%s"', (text, username) => {
    expect(successorIn(text)).toBe(username);
  });

  it.each([
    'thanks @bob_acme for the intro',
    "I'm no longer at Acme",
    'my mail is ann@no-longer-at.example',
    'follow @acme_news',
    '',
  ])('not in "%s"', (text) => {
    expect(successorIn(text)).toBeNull();
  });

  it('by their own newest word, never by mine', () => {
    const said = (messageId: number, text: string, isMine: boolean) => ({
      messageId,
      senderPeerId: isMine ? 'u1' : 'u2',
      text,
      isMine,
    });
    const messages = [
      said(1, 'not me, write to @first_one', false),
      said(2, 'please write to @second_one', false),
      said(3, 'please write to @my_own', true),
    ];
    expect(findHandover(messages)).toEqual({
      username: 'second_one',
      messageId: 2,
      senderPeerId: 'u2',
    });
  });

  it('takes linear time', () => {
    const text = `${'no longer at '.repeat(100_000)}@`;
    expect(successorIn(text)).toBeNull();
  });
});
