import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Message, MessageId, MessageValue } from '../../src/languages/message.ts';
import { currentSettings, type Language, listenToSettings } from '../settings.ts';
import { en } from './en.ts';

/** Every text of the interface in one language; plural forms stand as further keys ("claims_one"). */
export type Messages = Readonly<Record<keyof typeof en, string>> & Readonly<Record<string, string>>;
export type MessageKey = keyof typeof en;

/** What the checks say, in one language, with what is put in between braces as in `src/languages/en/finding-messages.ts`. */
export type FindingMessages = Readonly<Record<MessageId, string>>;

const loaders: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: Messages; readonly findings: FindingMessages }>>
> = {
  fr: async () => ({ texts: (await import('./fr.ts')).fr, findings: (await import('./fr-findings.ts')).frFindings }),
  ar: async () => ({ texts: (await import('./ar.ts')).ar, findings: (await import('./ar-findings.ts')).arFindings }),
};

/** The namespace of what the checks say. */
const FINDINGS = 'findings';

const show = async (language: Language): Promise<void> => {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const { texts, findings } = await loaders[language]();
    i18next.addResourceBundle(language, 'translation', texts);
    i18next.addResourceBundle(language, FINDINGS, findings);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
};

/** Makes the interface speak the language that is set, now and when it changes. */
export const startLanguages = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
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

/** First strong isolate … pop: what is put into a sentence keeps its own direction and turns nothing around it. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** A message as the client types what the server sends: how deep messages stand within one another is not told. */
interface Sent {
  readonly id: MessageId;
  readonly values: unknown;
}

/** What a check says in the language of the interface, and in English where that is its language. */
export const useMessage = (): ((message: Sent, english: string) => string) => {
  const { t, i18n } = useTranslation();
  const find = t as unknown as (id: string, options: { readonly ns: string }) => string;
  const wordsOf = (value: MessageValue): string => {
    if (typeof value !== 'object') return isolated(String(value));
    return 'id' in value ? worded(value) : value.map(worded).join('; ');
  };
  const worded = ({ id, values }: Message): string =>
    find(id, { ns: FINDINGS }).replaceAll(/\{([a-z]+)\}/g, (_, name: string) => wordsOf(values[name] ?? ''));
  return (message, english) => (i18n.language === 'en' ? english : worded(message as Message));
};

/** Numbers, dates and lists as the language writes them; digits stay European, as in the sources. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
