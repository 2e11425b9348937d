import { Parser } from 'htmlparser2';

/** An element of an XML part: names with their prefix as written, children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** No office program nests deeper; what does is passed over from there. */
const mostDepth = 250;

/**
 * Reads XML as it comes: nothing outside is fetched, entities that the file declares are left as they stand, and what is
 * not well formed is read as far as it goes.
 */
export const parseXml = (bytes: Uint8Array): XmlElement => {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [root];
  let passedOver = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (passedOver > 0 || open.length > mostDepth) {
          passedOver++;
          return;
        }
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        if (passedOver === 0) open.at(-1)?.children.push(text);
      },
      onclosetag: () => {
        if (passedOver > 0) passedOver--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
  return root;
};

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each): each is XmlElement => isElement(each) && each.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : elementsOf(element).filter((each) => each.name === name);

/** All elements of a name below an element, in the order of the file. */
export const descendants = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined
    ? []
    : elementsOf(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));

export const wordsOf = (element: XmlElement | undefined): string =>
  element?.children.map((each) => (isElement(each) ? wordsOf(each) : each)).join('') ?? '';
