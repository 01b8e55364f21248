-- What acts the entries speak of: their own ("own"), those promised, threatened, denied
-- ("proposition"), and those that something hangs on ("condition"). Made from the entries, so that
-- what bears on a tripwire or a promise is looked up and not searched for. A side is the ISO
-- country, else the id of an organisation, else a name; '' where none is stated.
create table act (
  entry_key   bigint not null references entry (entry_key),
  part        text not null,
  source_side text not null,
  target_side text not null,
  event       text not null,
  speech_act  text,
  day         text,
  primary key (entry_key, part, source_side, target_side)
) ${clustered};

insert into act (entry_key, part, source_side, target_side, event, speech_act, day)
select distinct e.entry_key, 'own',
  coalesce(s.country, s.actor, s.name, ''), coalesce(t.country, t.actor, t.name, ''),
  e.event, e.speech_act, e.day
from entry e
left join entry_actor s on s.entry_key = e.entry_key and s.role = 'source'
left join entry_actor t on t.entry_key = e.entry_key and t.role = 'target'
where e.event is not null;

insert into act (entry_key, part, source_side, target_side, event, speech_act, day)
select distinct e.entry_key, p.role,
  coalesce(s.country, s.actor, s.name, ''), coalesce(t.country, t.actor, t.name, ''),
  p.event, e.speech_act, e.day
from entry_proposition p
join entry e on e.entry_key = p.entry_key
left join entry_actor s on s.entry_key = p.entry_key and s.role = p.role || ' source'
left join entry_actor t on t.entry_key = p.entry_key and t.role = p.role || ' target'
where p.event is not null;

create index act_source on act (event, source_side, day);
create index act_target on act (event, target_side, day);
create index act_speech on act (speech_act, part, source_side, day);

-- Tripwires that people set, in the terms of acts such as RUS ASSAULT UKR.
create table own_tripwire (
  id          text primary key,
  act         text not null,
  consequence text,
  last_day    text,
  note        text not null,
  made_by     text not null,
  made_at     text not null
) ${clustered};

create table saved_question (
  name     text primary key,
  question text not null,
  note     text not null,
  made_by  text not null,
  made_at  text not null
) ${clustered};

-- Who set and removed what, when and why. Rows are added and never changed.
create table watch_log (
  log_key ${key},
  action  text not null check (action in ('add', 'remove')),
  kind    text not null check (kind in ('tripwire', 'question')),
  id      text not null,
  content text not null,
  reason  text not null,
  made_by text not null,
  made_at text not null
);
