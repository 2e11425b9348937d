import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { currentSettings, type Language, listenToSettings } from '../settings.ts';
import { en } from './en.ts';

/** Every text of the interface in one language; plural forms stand as further keys ("claims_one"). */
export type Messages = Readonly<Record<keyof typeof en, string>> & Readonly<Record<string, string>>;
export type MessageKey = keyof typeof en;

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};

const show = async (language: Language): Promise<void> => {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loaders[language]());
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

/** Numbers, dates and lists as the language writes them; digits stay European, as in the sources. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
