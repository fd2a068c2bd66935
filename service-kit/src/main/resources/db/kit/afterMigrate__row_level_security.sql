-- The second wall (docs/zweite-wand.md). It runs after every migration, also after one that had nothing to do: no table
-- with a Kommune can be forgotten. What is in order is left alone, so nothing is locked then.
do $$
declare
  kommune constant text := 'kommune = current_setting(''nahtlos.kommune'', true)';
  it record;
begin
  -- Instances that start at once go one after another.
  perform pg_advisory_xact_lock(hashtext('row level security'));

  -- The owner is not bound by it: migrations and foreign keys look at all rows.
  for it in
    select t.oid::regclass as name from pg_class t
    join pg_attribute a on a.attrelid = t.oid and a.attname = 'kommune' and not a.attisdropped
    where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
      and not exists (select from pg_policy p where p.polrelid = t.oid)
  loop
    execute format('create policy kommune on %s using (%s) with check (%s)', it.name, kommune, kommune);
    execute format('alter table %s enable row level security', it.name);
  end loop;

  -- A view reads with the rights of the owner, that is past the wall: the service only ever reads through it.
  for it in
    select distinct v.oid::regclass as name, granted.grantee::regrole as service from pg_class v, aclexplode(v.relacl) granted
    where v.relnamespace = current_schema()::regnamespace and v.relkind = 'v'
      and granted.grantee <> v.relowner and granted.privilege_type <> 'SELECT'
  loop
    execute format('revoke all on %s from %s', it.name, it.service);
    execute format('grant select on %s to %s', it.name, it.service);
  end loop;
end $$;
