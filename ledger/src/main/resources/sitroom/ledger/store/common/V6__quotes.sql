-- Quotations beside what was said. All of it is made from documents and entries, and can be made again.

-- When the quotations of a document were looked for, among how much, and in what state of its entries.
create table quote_pass (
  document_key bigint primary key references document (document_key),
  state        text not null,
  newest       bigint not null,
  from_day     text,
  to_day       text,
  open         smallint not null
) ${clustered};

create table quote_finding (
  document_key bigint not null references document (document_key),
  position     integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  words        text not null,
  speaker      text,
  country      text,
  verdict      text not null,
  primary_key  bigint references document (document_key),
  note         text not null,
  json         text not null,
  primary key (document_key, position)
) ${clustered};

create index reading_day on reading (day, document_key);
