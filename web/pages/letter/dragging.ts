/** What is dragged into a letter: a claim, or a block of the letter itself; each by its id. */
export const CLAIM = 'text/x-claim';
export const BLOCK = 'text/x-block';

/** On which half of an element the pointer is: what is dropped goes before it or behind it. */
export const halfOf = (element: Element, y: number): 'before' | 'behind' => {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'behind';
};
