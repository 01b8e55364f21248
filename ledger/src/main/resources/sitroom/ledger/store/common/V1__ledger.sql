-- The ledger. What an analyst may want to ask is in plain columns; docs/schema.md explains them.
-- The same statements run on SQLite and PostgreSQL; what they call differently is filled in.
-- Days are ISO dates and times ISO instants in UTC, both as text: they sort as they should on both.
-- Rows are added and never changed, but for failure, story_head and origin.

create table document (
  document_key ${key},
  id           text not null unique,
  text         text not null,
  uri          text,
  outlet       text,
  title        text,
  author       text,
  published    text,
  language     text,
  story_key    bigint not null,
  version      integer not null,
  added_at     text not null
);

-- The newest version of each story.
create table story_head (
  story_key    bigint primary key,
  document_key bigint not null references document (document_key)
) ${clustered};

-- Every place where this very text stood, the first one included.
create table appearance (
  document_key bigint not null references document (document_key),
  number       integer not null,
  uri          text,
  outlet       text,
  title        text,
  author       text,
  published    text,
  language     text,
  seen_at      text not null,
  primary key (document_key, number)
) ${clustered};

create index appearance_uri on appearance (uri);

-- Each time that the document was read and something was found otherwise than before.
create table reading (
  document_key bigint not null references document (document_key),
  number       integer not null,
  appearance   integer not null,
  fingerprint  text not null,
  day          text,
  day_assumed  smallint not null,
  made_at      text not null,
  primary key (document_key, number)
) ${clustered};

-- Parts of the text that a reading left out.
create table unread_part (
  document_key bigint not null references document (document_key),
  reading      integer not null,
  position     integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  reason       text not null,
  primary key (document_key, reading, position)
) ${clustered};

create table correction (
  correction_key ${key},
  entry_key      bigint not null unique,
  kind           text not null check (kind in ('replace', 'withdraw')),
  made_by        text not null,
  reason         text not null,
  made_at        text not null
);

create table entry (
  entry_key      ${key},
  document_key   bigint not null references document (document_key),
  reading        integer not null,
  correction_key bigint references correction (correction_key),
  id             text not null,
  day            text,
  day_assumed    smallint not null,
  sentence       integer not null,
  kind           text not null,
  speech_act     text,
  event          text,
  mode           text,
  contexts       text not null,
  cameo          text,
  factuality     text,
  act_from       text,
  act_to         text,
  act_assumed    smallint,
  place          text,
  place_country  text,
  quote          text,
  confidence     double precision not null,
  words          text not null,
  json           text not null
);

create index entry_id on entry (id);
create index entry_document on entry (document_key);
create index entry_correction on entry (correction_key);

create table entry_span (
  entry_key    bigint not null references entry (entry_key),
  position     integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  primary key (entry_key, position)
) ${clustered};

create table entry_actor (
  entry_key    bigint not null references entry (entry_key),
  role         text not null,
  position     integer not null,
  actor        text,
  name         text not null,
  country      text,
  sector       text,
  office       text,
  words        text not null,
  start_offset integer,
  end_offset   integer,
  primary key (entry_key, role, position)
) ${clustered};

create index entry_actor_name on entry_actor (name);
create index entry_actor_country on entry_actor (country);

create table entry_proposition (
  entry_key    bigint not null references entry (entry_key),
  role         text not null,
  words        text not null,
  start_offset integer,
  end_offset   integer,
  event        text,
  polarity     text not null,
  primary key (entry_key, role)
) ${clustered};

create table attribution (
  entry_key    bigint not null references entry (entry_key),
  position     integer not null,
  actor        text,
  name         text not null,
  country      text,
  cue          text not null,
  start_offset integer,
  end_offset   integer,
  medium       text not null,
  primary key (entry_key, position)
) ${clustered};

-- Entries that no longer count: a later reading, a correction or a newer version took their place.
create table retirement (
  entry_key  bigint primary key references entry (entry_key),
  cause      text not null check (cause in ('reading', 'correction', 'version')),
  retired_at text not null
) ${clustered};

-- What could not be read, to be tried again.
create table failure (
  failure_key ${key},
  place       text not null unique,
  file        text,
  document    text,
  reason      text not null,
  first_at    text not null,
  last_at     text not null,
  attempts    integer not null,
  state       text not null check (state in ('open', 'solved'))
);

create view current_entry as
  select e.* from entry e
  where not exists (select 1 from retirement r where r.entry_key = e.entry_key);
