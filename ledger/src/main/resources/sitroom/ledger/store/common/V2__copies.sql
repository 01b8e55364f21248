-- Near-duplicates: MinHash signatures, their bands, and which document each copy goes back to.

create table signature (
  document_key bigint primary key references document (document_key),
  hashes       text not null
) ${clustered};

create table band (
  hash         bigint not null,
  document_key bigint not null references document (document_key),
  primary key (hash, document_key)
) ${clustered};

create table copy_link (
  document_key bigint not null references document (document_key),
  other_key    bigint not null references document (document_key),
  similarity   double precision not null,
  primary key (document_key, other_key)
) ${clustered};

create index copy_link_other on copy_link (other_key);

create table origin (
  document_key bigint primary key references document (document_key),
  origin_key   bigint not null references document (document_key)
) ${clustered};

create index origin_origin on origin (origin_key);
