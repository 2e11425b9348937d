/**
 * The derived schema. What queries select by is a column; the whole thing is JSON in `data`. `position` keeps the order
 * in which the study puts things.
 */
export const derivedSchema = `
create table contribution (
  document text not null primary key,
  stage text not null,
  words integer not null,
  data text not null
) strict;

create table study (
  key text not null primary key,
  value text not null
) strict;

create table document (
  position integer not null primary key,
  id text not null unique,
  data text not null
) strict;

create table actor (
  position integer not null primary key,
  id text not null unique,
  data text not null
) strict;

create table statement (
  position integer not null primary key,
  id text not null unique,
  document text not null,
  start integer not null,
  data text not null
) strict;

create table claim (
  position integer not null primary key,
  id text not null unique,
  data text not null
) strict;

create table corroboration (
  position integer not null primary key,
  claim text not null unique,
  standing text not null,
  data text not null
) strict;

create table origin (
  position integer not null primary key,
  id text not null,
  claim text not null,
  data text not null
) strict;

create table conflict (
  position integer not null primary key,
  id text not null,
  claim text not null,
  data text not null
) strict;

create table instrument (
  position integer not null primary key,
  symbol text not null,
  data text not null
) strict;

create table assessment (
  position integer not null primary key,
  claim text not null,
  data text not null
) strict;

create table finding (
  position integer not null primary key,
  id text not null,
  document text not null,
  rule text not null,
  severity text not null,
  data text not null
) strict;

create index statement_by_document on statement (document, start);
create index finding_by_document on finding (document);
`;
