-- Near-duplicates: the bands of texts (MinHash), which texts are alike, and what each goes back to.

create table band (
  hash         bigint not null,
  document_key bigint not null references document (document_key),
  primary key (hash, document_key)
) ${clustered};

create table copy_link (
  document_key bigint not null references document (document_key),
  other_key    bigint not null references document (document_key),
  resemblance  double precision not null,
  primary key (document_key, other_key)
) ${clustered};

create index copy_link_other on copy_link (other_key);

-- Changes when an earlier text of the same origin comes later.
create table origin (
  document_key bigint primary key references document (document_key),
  origin_key   bigint not null references document (document_key)
) ${clustered};

create index origin_origin on origin (origin_key);
