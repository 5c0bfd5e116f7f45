import { expect, it } from 'vitest';
import { fillTemplate } from '../../../../src/core/rules/draft/fill-template.ts';
import { wordings } from '../../../../src/core/rules/draft/template-words.ts';

const tone = { isFormal: false, isSure: true, greeting: null };
const values = { name: 'Per', topic: '', company: null, me: null };

it.each(['{hello} any news?', '{hello}, any news?', '{hello} , any news?', '{hello}! any news?'])(
  'a greeting brings its own mark: "%s"',
  (text) => {
    const filled = fillTemplate(text, { values, wording: wordings.en, tone });
    expect(filled).toBe('Hi Per, any news?');
  },
);
