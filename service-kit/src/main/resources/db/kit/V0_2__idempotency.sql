create table idempotency (
  kommune      text        not null,
  caller       text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       int,
  headers      text,
  body         text,
  created_at   timestamptz not null default now(),
  primary key (kommune, caller, key)
);
comment on table idempotency is 'Answers to requests with an Idempotency-Key, written in the transaction of their effect. The primary key makes simultaneous requests wait for the first one.';
create index idempotency_created_at on idempotency (created_at);
