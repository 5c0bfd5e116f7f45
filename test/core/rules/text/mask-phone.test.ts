import { expect, test } from 'vitest';
import { maskPhone } from '../../../../src/core/rules/text/mask-phone.ts';

test.for([
  ['4915112345678', '+49 … 78'],
  ['+1 (202) 555-0143', '+1 … 43'],
  ['79161234567', '+7 … 67'],
  ['5511987654321', '+55 … 21'],
  ['380501234567', '+380 … 67'],
  ['9996621234', '+999 … 34'],
  ['12345', '+1 … 45'],
  ['123', '+…'],
  ['', '+…'],
] as const)('%s is shown as %s', ([phone, masked]) => expect(maskPhone(phone)).toBe(masked));
