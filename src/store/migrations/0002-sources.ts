/** What the study says of sources: how reliable each is, by the key that the case knows it by. */
export const sourcesSchema = `
create table reliability (
  position integer not null primary key,
  id text not null,
  data text not null
) strict;
`;
