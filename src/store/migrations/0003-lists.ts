/**
 * What lists and search select by: the claims in order of weight with the figures they are sorted by, the values that
 * they are filtered by, and the text of every block in a full-text index.
 */
export const listsSchema = `
create table claim_list (
  position integer not null primary key,
  claim text not null unique,
  label text not null,
  tie text not null,
  standing text not null,
  origins integer not null,
  documents integer not null,
  statements integer not null,
  denials integer not null,
  conflicts integer not null,
  judged integer not null,
  first_day text,
  last_day text
) strict;

create table claim_facet (
  kind text not null,
  value text not null,
  position integer not null,
  primary key (kind, value, position)
) strict, without rowid;

create index claim_facet_by_claim on claim_facet (position, kind, value);
create index claim_list_by_standing on claim_list (standing, position);
create index origin_by_claim on origin (claim);
create index conflict_by_claim on conflict (claim);
create index assessment_by_claim on assessment (claim);

create table passage (
  id integer primary key,
  document text not null,
  start integer not null,
  end integer not null,
  text text not null
) strict;

create index passage_by_document on passage (document, start);

create virtual table passage_index using fts5(
  text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

create trigger passage_added after insert on passage begin
  insert into passage_index (rowid, text) values (new.id, new.text);
end;

create trigger passage_removed after delete on passage begin
  insert into passage_index (passage_index, rowid, text) values ('delete', old.id, old.text);
end;
`;
