alter table outbox add column written_at timestamptz not null default now();
comment on column outbox.written_at is 'When the row was written by the clock of the database; the age of the oldest row is watched. The column time follows the clock of the service, which a local installation may set.';
