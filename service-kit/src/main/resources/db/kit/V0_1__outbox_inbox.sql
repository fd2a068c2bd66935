create table outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid        not null,
  type        text        not null,
  key         text        not null,
  data        text        not null,
  traceparent text,
  time        timestamptz not null
);
comment on table outbox is 'Events written in the transaction of their cause; the relay sends them to Kafka in the order of id and deletes a row after the acknowledgement of the broker.';
comment on column outbox.key is 'Message key and CloudEvents subject. Rows of one key are written under one lock, so id is their order.';
-- The table is nearly always empty and turned over at a high rate.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, fillfactor = 70);

create table inbox (
  event_id    text        primary key,
  received_at timestamptz not null default now()
);
comment on table inbox is 'Ids of the events that have taken effect here. A second delivery finds its id and does nothing.';
create index inbox_received_at on inbox (received_at);
