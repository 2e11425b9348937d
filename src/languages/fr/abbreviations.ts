/** French abbreviations, without their full stop, after which a sentence goes on. */
export const ABBREVIATIONS: readonly string[] = (
  'm mm dr pr me mgr st ste sr jr mr av apr env art al chap cf ch coll éd ed ex fig ibid id inf max min nos op p pp ' +
  'parag réf rés sect suiv t tél tel v vol bd boul gén cdt lt adj ann app arr bibl c-à-d dép dist janv févr juil ' +
  'oct nov déc'
).split(' ');
