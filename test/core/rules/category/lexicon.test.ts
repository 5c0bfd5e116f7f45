import { describe, expect, it } from 'vitest';
import { askingWords } from '../../../../src/core/rules/category/asking-words.ts';
import { dealWords } from '../../../../src/core/rules/category/deal-words.ts';
import { firmWords } from '../../../../src/core/rules/category/firm-words.ts';
import { foldText, lexiconOf } from '../../../../src/core/rules/category/lexicon.ts';
import { lifeTalk } from '../../../../src/core/rules/category/life-words.ts';
import { tradeWords } from '../../../../src/core/rules/category/trade-words.ts';
import { useWords } from '../../../../src/core/rules/category/use-words.ts';
import { workTalk } from '../../../../src/core/rules/category/work-words.ts';
import { foldWords } from '../../../../src/core/rules/names/names.ts';

const within = /[\u0590-\u06ff\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]/;

describe('the words that tell what a chat is for', () => {
  it.each(
    Object.entries({
      ...askingWords,
      ...useWords,
      ...dealWords,
      ...workTalk,
      ...lifeTalk,
      ...tradeWords,
      ...firmWords,
    }),
  )('of %s are written as they are looked for', (_, words) => {
    const wrong = words.split(',').flatMap((marked) => {
      const word = marked.trim().replace(/\s+/g, ' ').replace(/^~/, '');
      const bare = word.replaceAll('*', '');
      const isFolded = within.test(bare) || foldWords(bare).join(' ') === bare;
      const isLong = word.split(' ').every((part) => !part.endsWith('*') || part.length >= 4);
      return bare !== '' && isFolded && isLong ? [] : [word];
    });
    expect(wrong).toEqual([]);
  });

  it('are found in any case, at any place, with any ending where the word says so', () => {
    const lexicon = lexiconOf(['a', 'b'], {
      a: 'invoice*, ~paid the, 发票',
      b: 'оплат* счет, teklif*',
    });
    const read = (text: string) => lexicon(foldText(text));
    expect(read('INVOICES, please').get('a')).toEqual({ word: 'invoices', strength: 1 });
    expect(read('we Paid the bill').get('a')).toEqual({ word: 'paid the', strength: 0.5 });
    expect(read('paid, the same').get('a')?.word).toBe('paid the');
    expect(read('请开发票谢谢').get('a')?.word).toBe('发票');
    expect(read('Оплатили счёт').get('b')?.word).toBe('оплатили счет');
    expect(read('Teklifinizi aldık').get('b')?.word).toBe('teklifinizi');
    expect([...read('in voice').keys()]).toEqual([]);
  });
});
