-- Creates one database of the local stack. ${datenbank} and the two passwords are put in by PostgresServer.
-- Everything can run again on kept data.
--
-- Two users per database: ${datenbank}_migration owns the schema and runs the migrations; the service works as
-- ${datenbank} and can neither change a table nor switch off row-level security.

-- part 1: in the database postgres, as superuser
do $$ begin
  if not exists (select from pg_roles where rolname = '${datenbank}') then
    create role ${datenbank} login;
  end if;
  if not exists (select from pg_roles where rolname = '${datenbank}_migration') then
    create role ${datenbank}_migration login;
  end if;
end $$;

alter role ${datenbank} password '${passwort}';
alter role ${datenbank}_migration password '${migrationPasswort}';

-- part 2: the database itself, if it is missing
create database ${datenbank} owner ${datenbank}_migration encoding 'UTF8' template template0;

-- part 3: in the new database, as superuser
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

revoke all on database ${datenbank} from public;
grant connect, temporary on database ${datenbank} to ${datenbank}, ${datenbank}_migration;

alter schema public owner to ${datenbank}_migration;
revoke all on schema public from public;
grant usage on schema public to ${datenbank};

alter default privileges for role ${datenbank}_migration in schema public
  grant select, insert, update, delete on tables to ${datenbank};
alter default privileges for role ${datenbank}_migration in schema public
  grant usage on sequences to ${datenbank};
