create table dead_letter_resubmission (
  topic        text        not null,
  partition    int         not null,
  "offset"     bigint      not null,
  succeeded_at timestamptz not null default now(),
  caller       text        not null,
  primary key (topic, partition, "offset")
);
comment on table dead_letter_resubmission is 'Dead letters of this service that took effect after an operator resubmitted them. The letters themselves stay in the dead-letter topic.';
