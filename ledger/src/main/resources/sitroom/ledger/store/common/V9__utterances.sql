-- Quotations with whose words they are, as each reading of a document found them: also those that
-- made no entry.
create table utterance (
  document_key bigint not null references document (document_key),
  reading      integer not null,
  position     integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  speaker      text not null,
  country      text,
  json         text not null,
  primary key (document_key, reading, position)
) ${clustered};
