-- What is known of sources (feeds, pages, folders) between two readings. These rows change.

create table source_state (
  source_key    ${key},
  address       text not null unique,
  etag          text,
  last_modified text,
  not_before    text,
  failures      integer not null,
  last_read     text,
  last_new      text,
  problem       text
);

-- The stories and files of a source: those taken, and those that could not be had yet (tries).
-- The numbers tell in which order they came.
create table source_item (
  source_key bigint not null references source_state (source_key),
  number     bigint not null,
  item       text not null,
  taken      smallint not null,
  tries      integer not null,
  primary key (source_key, number),
  unique (source_key, item)
) ${clustered};
