import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person has set for this browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Signs judgements; empty for the name of the account. */
  readonly name: string;
  /** Whether single letters are shortcuts; those who dictate turn them off. WCAG 2.1.4. */
  readonly letters: boolean;
}

const KEY = 'proffer.settings';

const preferredLanguage = (): Language => {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2));
  return (
    asked.map((tag) => LANGUAGES.find((language) => language === tag)).find((known) => known !== undefined) ?? 'en'
  );
};

const read = (): Settings => {
  const defaults: Settings = { language: preferredLanguage(), theme: 'system', name: '', letters: true };
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    // Kept by an older version, or no storage allowed: the defaults serve.
    return defaults;
  }
};

let settings = read();
const listeners = new Set<() => void>();

export const currentSettings = (): Settings => settings;

/** Changes settings for this browser, in all of its windows. */
export const changeSettings = (change: Partial<Settings>): void => {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the settings last as long as the page.
  }
  for (const listener of listeners) listener();
};

window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  settings = read();
  for (const listener of listeners) listener();
});

export const listenToSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSettings = (): Settings => useSyncExternalStore(listenToSettings, currentSettings);
