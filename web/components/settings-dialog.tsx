import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { changeSettings, LANGUAGES, THEMES, useSettings } from '../settings.ts';
import { Dialog } from './dialog.tsx';

/** Languages by the names that they give themselves. */
const names = { en: 'English', fr: 'Français', ar: 'العربية' } as const;

/** What a person can set for this browser. Each change holds at once. */
export const SettingsDialog = ({ account, onClose }: { readonly account: string; readonly onClose: () => void }) => {
  const say = useSay();
  const { language, theme, name, letters } = useSettings();
  return (
    <Dialog title={say('action.settings')} className="settings" onClose={onClose}>
      <fieldset>
        <legend>{say('settings.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} lang={one}>
            <input
              type="radio"
              name="language"
              checked={language === one}
              onChange={() => changeSettings({ language: one })}
            />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('settings.theme')}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input type="radio" name="theme" checked={theme === one} onChange={() => changeSettings({ theme: one })} />
            {say(`theme.${one}` as MessageKey)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {say('settings.name')}
        <input
          type="text"
          value={name}
          placeholder={account}
          autoComplete="name"
          onChange={(event) => changeSettings({ name: event.target.value })}
        />
        <small>{say('settings.name.why')}</small>
      </label>
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => changeSettings({ letters: event.target.checked })}
        />
        {say('settings.letters')}
      </label>
    </Dialog>
  );
};
