/** Text with the figures of the Arabic and the Persian script as 0 to 9: the same length, so that offsets stay. */
export const withPlainFigures = (text: string): string =>
  /[٠-٩۰-۹]/.test(text)
    ? text.replace(/[٠-٩۰-۹]/g, (figure) => String((figure.charCodeAt(0) - (figure < '۰' ? 0x0660 : 0x06f0)) % 10))
    : text;
