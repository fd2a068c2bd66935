create table probe (
  id      uuid primary key,
  kommune text not null check (kommune ~ '^[0-9]{5}$'),
  text    text not null unique,
  version bigint not null
);
