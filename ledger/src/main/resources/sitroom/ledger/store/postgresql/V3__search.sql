-- One inverted index for words and facets. Terms are made by the program and only stored here.
-- sort_key is the day (in days since the year 0) times 2^42 plus the key.
create table entry_index (
  sort_key bigint primary key,
  terms    tsvector not null
);

create index entry_index_terms on entry_index using gin (terms);

create table document_index (
  sort_key bigint primary key,
  terms    tsvector not null
);

create index document_index_terms on document_index using gin (terms);

-- Phrases in long documents: a tsvector counts places only up to 16383, and 256 for each word.
create table document_part (
  document_key bigint not null references document (document_key),
  part         integer not null,
  terms        tsvector not null,
  primary key (document_key, part)
);
