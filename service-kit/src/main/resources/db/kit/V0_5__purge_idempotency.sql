-- The daily purge belongs to no Kommune, and row-level security shows it nothing: it may delete old answers of all of them.
create function purge_idempotency(seconds double precision, at_most int) returns bigint
  language sql security definer set search_path from current as $$
    with old as (
      delete from idempotency where (kommune, caller, key) in (
        select kommune, caller, key from idempotency where created_at < now() - make_interval(secs => seconds) limit at_most)
      returning 1)
    select count(*) from old
  $$;
comment on function purge_idempotency is 'Deletes stored answers of all Kommunen that are older than so many seconds; returns how many. It tells nothing about them.';
