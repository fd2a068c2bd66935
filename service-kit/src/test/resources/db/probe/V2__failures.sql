-- What real failures are provoked with.
create table probe_row (id text primary key, number int not null);
insert into probe_row values ('a', 0), ('b', 0), ('c', 0);

create table probe_stay (
  place text      not null,
  days  int4range not null,
  exclude using gist (place with =, days with &&)
);
create table probe_late_stay (
  place text      not null,
  days  int4range not null,
  exclude using gist (place with =, days with &&) deferrable initially deferred
);

-- The connection breaks in the middle of the commit.
create table probe_end (id int not null);
create function end_session() returns trigger language plpgsql as
$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
create constraint trigger end_session after insert on probe_end
  deferrable initially deferred for each row execute function end_session();
