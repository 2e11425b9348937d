import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, amount, exactly, wordValue } from '../found.ts';

/**
 * An amount of money. Two signs side by side are two readings; a currency that many countries share is told by the
 * country's name before it, else taken for the best known one.
 *
 *     US$289.5m      £$40 million      40 million dollars      500 Syrian pounds
 *     ^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
export const money: AmountConstruct = {
  name: 'money',
  build: ({ n, prefix, symbol, other, code, currency, nation, pounds, sterling }) => {
    const number = numberOf(n);
    if (Number.isNaN(number)) return undefined;
    const country = wordValue(nation, 'nation');
    const cents = wordValue(currency, 'currency') === 'cent';
    const named = pounds !== undefined ? 'pound' : (wordValue(currency, 'currency') ?? '');
    const known =
      wordValue(prefix, 'prefix') ??
      (country === undefined ? undefined : (nationalCurrency[`${country} ${named}`] ?? nationalCurrency[country])) ??
      wordValue(symbol, 'symbol') ??
      wordValue(code, 'code') ??
      (sterling === undefined ? (cents ? 'USD' : named || undefined) : 'GBP');
    if (known === undefined) return undefined;
    const rival = wordValue(other, 'symbol');
    // "500 dinars" of no country told have no code.
    const unit = /^[A-Z]{3}$/.test(known) ? { currency: known } : { unit: known };
    const value = { ...exactly(cents ? number / 100 : number), ...unit };
    return amount('amount', rival === undefined ? value : { ...value, ambiguous: rival });
  },
};

/** ISO 4217 codes of currencies whose name several countries share. */
const nationalCurrency: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  CH: 'CHF',
  FR: 'FRF',
  SY: 'SYP',
  IQ: 'IQD',
  LB: 'LBP',
  EG: 'EGP',
  SD: 'SDG',
  JO: 'JOD',
  KW: 'KWD',
  TR: 'TRY',
  SA: 'SAR',
  QA: 'QAR',
  YE: 'YER',
  IR: 'IRR',
  LY: 'LYD',
  TN: 'TND',
  DZ: 'DZD',
  MA: 'MAD',
  IN: 'INR',
  PK: 'PKR',
  RU: 'RUB',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  KE: 'KES',
  CFA: 'XOF',
};
