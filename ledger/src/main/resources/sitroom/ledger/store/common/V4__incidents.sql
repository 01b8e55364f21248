-- Incidents. All but incident_decision is made from entries and can be made anew.

-- Documents whose entries have changed since they were last fused.
create table unfused (
  document_key bigint primary key references document (document_key)
) ${clustered};

insert into unfused (document_key) select document_key from document;

-- What entries tell of. The number is made from the words in told, so it is the same everywhere.
create table happening (
  happening_key ${key},
  number        bigint not null unique,
  told          text not null,
  incident      bigint not null
);

create index happening_incident on happening (incident);

create table happening_shelf (
  shelf         bigint not null,
  happening_key bigint not null references happening (happening_key),
  primary key (shelf, happening_key)
) ${clustered};

create index happening_shelf_happening on happening_shelf (happening_key);

create table happening_entry (
  entry_key     bigint not null references entry (entry_key),
  happening_key bigint not null references happening (happening_key),
  reason        text not null,
  primary key (entry_key, happening_key)
) ${clustered};

create index happening_entry_happening on happening_entry (happening_key);

-- Two happenings that are taken for one.
create table happening_link (
  happening_key bigint not null references happening (happening_key),
  other_key     bigint not null references happening (happening_key),
  reason        text not null,
  primary key (happening_key, other_key)
) ${clustered};

create index happening_link_other on happening_link (other_key);

-- An incident is all happenings that hang together; its number is the smallest of theirs.
create table incident (
  number    bigint primary key,
  kind      text not null,
  event     text not null,
  parties   text not null,
  day_from  text not null,
  day_to    text not null,
  entries   integer not null,
  documents integer not null
) ${clustered};

create index incident_day on incident (day_from);

-- What people decided of incidents.
create table incident_decision (
  decision_key  ${key},
  kind          text not null check (kind in ('join', 'split')),
  things        text not null,
  made_by       text not null,
  reason        text not null,
  made_at       text not null,
  undone_by     text,
  undone_reason text,
  undone_at     text
);
