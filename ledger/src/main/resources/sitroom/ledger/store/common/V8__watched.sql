-- Tripwires and commitments with the entries that bear on them. All of it is made from entries and
-- from own_tripwire, and can be made anew.

-- Documents whose entries have changed since they were last followed: first their statements are
-- put in (said = 0), then their entries are set against what is followed (said = 1).
create table unfollowed (
  document_key bigint primary key references document (document_key),
  said         smallint not null,
  all_stale    smallint not null
) ${clustered};

insert into unfollowed (document_key, said, all_stale) select document_key, 0, 1 from document;

-- What is followed. Acts are written event, polarity, sources, targets, between tabs; several sides
-- are parted by newlines, stems by spaces. stale: all entries are to be set against it anew.
create table followed (
  followed_key ${key},
  id           text not null unique,
  kind         text not null,
  shelf        text not null,
  side         text not null,
  act          text not null,
  consequences text not null,
  since        text,
  stems        text not null,
  state        text not null,
  last_day     text,
  stale        smallint not null
);

create index followed_shelf on followed (shelf);
create index followed_kind on followed (kind, state, last_day);
create index followed_side on followed (side, kind, last_day);
create index followed_stale on followed (stale);

-- By which acts it is looked up: its own, and those that were said to follow.
create table followed_act (
  event        text not null,
  source_side  text not null,
  target_side  text not null,
  followed_key bigint not null references followed (followed_key),
  primary key (event, source_side, target_side, followed_key)
) ${clustered};

create index followed_act_target on followed_act (event, target_side);
create index followed_act_followed on followed_act (followed_key);

-- Statements of conditions, promises and refusals. Only those of one shelf can be one.
create table followed_statement (
  entry_key    bigint not null references entry (entry_key),
  shelf        text not null,
  act          text not null,
  consequence  text,
  words        text not null,
  taken_back   text not null,
  stems        text not null,
  followed_key bigint references followed (followed_key),
  primary key (entry_key, shelf)
) ${clustered};

create index followed_statement_shelf on followed_statement (shelf);
create index followed_statement_followed on followed_statement (followed_key);

-- What entries say of it.
create table followed_mark (
  followed_key bigint not null references followed (followed_key),
  entry_key    bigint not null references entry (entry_key),
  role         text not null,
  act_day      text,
  said_by      text not null,
  reason       text not null,
  sure         double precision not null,
  primary key (followed_key, entry_key, role)
) ${clustered};

create index followed_mark_entry on followed_mark (entry_key);

-- What entries tell of measures: a stage of a kind, from one side to another ('' where not stated).
create table told_measure (
  entry_key   bigint not null references entry (entry_key),
  sender      text not null,
  target      text not null,
  measure     text not null,
  stage       text not null,
  day         text,
  primary key (entry_key, sender, target, measure, stage)
) ${clustered};

create index told_measure_sender on told_measure (sender, day);
create index told_measure_target on told_measure (target, day);
create index told_measure_day on told_measure (day);
