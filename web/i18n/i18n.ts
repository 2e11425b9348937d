import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { failureMessages } from '../../src/languages/en/failure-messages.ts';
import { findingMessages } from '../../src/languages/en/finding-messages.ts';
import { reasonMessages } from '../../src/languages/en/reason-messages.ts';
import { timeWords as enTimeWords } from '../../src/languages/en/time-words.ts';
import type { Message, MessageId, MessageValue } from '../../src/languages/message.ts';
import { type TimeWords, timeInWords } from '../../src/languages/time-in-words.ts';
import { currentSettings, type Language, listenToSettings } from '../settings.ts';
import { en } from './en.ts';

/** Every text of the interface in one language; plural forms stand as further keys ("claims_one"). */
export type Messages = Readonly<Record<keyof typeof en, string>> & Readonly<Record<string, string>>;
export type MessageKey = keyof typeof en;

/** What Proffer says by id, in one language, with what is put in between braces as in `src/languages/en`. */
export type FindingMessages = Readonly<Record<keyof typeof findingMessages, string>>;
export type ReasonMessages = Readonly<Record<keyof typeof reasonMessages, string>>;
export type FailureMessages = Readonly<Record<keyof typeof failureMessages, string>>;

interface Bundle {
  readonly texts: Messages;
  readonly said: Readonly<Record<MessageId, string>>;
  readonly times: TimeWords;
}

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Bundle>>> = {
  fr: async () => ({
    texts: (await import('./fr.ts')).fr,
    said: {
      ...(await import('./fr-findings.ts')).frFindings,
      ...(await import('./fr-reasons.ts')).frReasons,
      ...(await import('./fr-failures.ts')).frFailures,
    },
    times: (await import('../../src/languages/fr/time-words.ts')).timeWords,
  }),
  ar: async () => ({
    texts: (await import('./ar.ts')).ar,
    said: {
      ...(await import('./ar-findings.ts')).arFindings,
      ...(await import('./ar-reasons.ts')).arReasons,
      ...(await import('./ar-failures.ts')).arFailures,
    },
    times: (await import('../../src/languages/ar/time-words.ts')).timeWords,
  }),
};

/** The namespace of what Proffer says by id: findings, reasons and failures. */
const SAID = 'said';

/** What times are put into words with, in the languages that were shown. */
const timeWords = new Map<string, TimeWords>([['en', enTimeWords]]);

const show = async (language: Language): Promise<void> => {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const { texts, said, times } = await loaders[language]();
    timeWords.set(language, times);
    i18next.addResourceBundle(language, 'translation', texts);
    i18next.addResourceBundle(language, SAID, said);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
};

/** Makes the interface speak the language that is set, now and when it changes. */
export const startLanguages = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en, [SAID]: { ...findingMessages, ...reasonMessages, ...failureMessages } } },
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await show(currentSettings().language);
  listenToSettings(() => void show(currentSettings().language));
};

/** A text by its key, with what stands in it; `count` chooses the plural. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export const useSay = (): Say => {
  const { t } = useTranslation();
  return t as unknown as Say;
};

const timeIn = (language: string, edtf: string): string => timeInWords(edtf, timeWords.get(language) ?? enTimeWords);

/** A time that is kept as EDTF, in the language of the interface. */
export const useTime = (): ((edtf: string) => string) => {
  const { language } = useTranslation().i18n;
  return useCallback((edtf) => timeIn(language, edtf), [language]);
};

/** First strong isolate … pop: what is put into a sentence keeps its own direction and turns nothing around it. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** Left-to-right isolate … pop: "5(a)" is read as it is written in a text that runs from right to left too. */
const asWritten = (path: string): string => `\u2066${path}\u2069`;

/** What a provision is called by its path: "5(a)" → "paragraph 5(a)", "preamble 4" as such. */
export const useProvision = (): ((path: string) => string) => {
  const say = useSay();
  return (path) =>
    path.startsWith('preamble ')
      ? say('law.preamble', { number: path.slice('preamble '.length) })
      : say('law.paragraph', { path: asWritten(path) });
};

/** A message as the client types what the server sends: how deep messages stand within one another is not told. */
export interface Sent {
  readonly id: MessageId;
  readonly values: unknown;
}

/** What a finding, a reason or a failure says in the language of the interface. The same function until that changes. */
export const useMessage = (): ((message: Sent) => string) => {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (message) => {
      const find = t as unknown as (id: string, options: { readonly ns: string }) => string;
      // What English puts into a sentence turns nothing around it.
      const putIn = language === 'en' ? (words: string): string => words : isolated;
      const wordsOf = (value: MessageValue): string => {
        if (typeof value !== 'object') return putIn(String(value));
        if ('edtf' in value) return putIn(timeIn(language, value.edtf));
        return 'id' in value ? worded(value) : value.map(worded).join('; ');
      };
      const worded = ({ id, values }: Message): string =>
        find(id, { ns: SAID }).replaceAll(/\{([a-z]+)\}/g, (_, name: string) => wordsOf(values[name] ?? ''));
      return worded(message as Message);
    },
    [t, language],
  );
};

/** Numbers, dates and lists as the language writes them; digits stay European, as in the sources. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
