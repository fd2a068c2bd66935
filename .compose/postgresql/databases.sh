#!/bin/bash
# One database per service with an owner for the migrations and a user for the service, and one for Keycloak. Can run
# again on kept data; the passwords are set anew each time. The statements are those of the local stack and its tests
# (datenbank.sql), so what a service may do here is what was tested.
set -euo pipefail
export PGOPTIONS='-c client_min_messages=warning'

sql() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$1"
}

exists() {
  [ "$(psql --no-psqlrc -tA --dbname postgres --command "select 1 from pg_database where datname = '$1'")" = 1 ]
}

check() {
  [[ $2 =~ ^[A-Za-z0-9._~-]{8,}$ ]] || {
    echo "The database password of $1 needs 8 or more characters out of A-Z a-z 0-9 . _ ~ -" >&2
    exit 1
  }
}

# Part n of datenbank.sql for a database
part() {
  awk -v wanted="$1" '/^-- part [0-9]/ { part = $3 + 0 } part == wanted' "${SQL:-/nahtlos/datenbank.sql}" |
    sed -e "s/\${datenbank}/$2/g" -e "s/\${passwort}/$3/g" -e "s/\${migrationPasswort}/$4/g"
}

database() {
  check "$1" "$2"
  check "$1_migration" "$3"
  part 1 "$@" | sql postgres
  exists "$1" || part 2 "$@" | sql postgres
  part 3 "$@" | sql "$1"
  echo "database $1 is ready"
}

keycloak() {
  check keycloak "$1"
  sql postgres <<SQL
do \$\$ begin
  if not exists (select from pg_roles where rolname = 'keycloak') then
    create role keycloak login;
  end if;
end \$\$;
alter role keycloak password '$1';
SQL
  exists keycloak || sql postgres <<<"create database keycloak owner keycloak encoding 'UTF8' template template0"
  sql keycloak <<<'revoke all on database keycloak from public'
  echo "database keycloak is ready"
}

database status "$STATUS_PASSWORD" "$STATUS_MIGRATION_PASSWORD"
database fall "$FALL_PASSWORD" "$FALL_MIGRATION_PASSWORD"
database unterbringung "$UNTERBRINGUNG_PASSWORD" "$UNTERBRINGUNG_MIGRATION_PASSWORD"
keycloak "$KEYCLOAK_PASSWORD"
sql postgres <<<'revoke all on database postgres from public; revoke all on database template1 from public'
