create table zustaendigkeitsmatrix (
  kommune     text not null check (kommune ~ '^\d{5}$'),
  version     bigint not null check (version > 0),
  gueltig_ab  date not null,
  erfasst_am  timestamptz not null,
  erfasst_von text not null,
  primary key (kommune, version)
);
comment on table zustaendigkeitsmatrix is 'Matrices that a Kommune has set, append-only. On a day counts the one with the latest gueltig_ab, of several the newest. No row: the delivered matrix.';

create table zustaendigkeit (
  kommune              text not null,
  version              bigint not null,
  nr                   integer not null,
  spalte               text not null check (spalte in ('ASYLSUCHENDER', 'ASYLBEWERBER', 'GEDULDETER', 'ASYLBERECHTIGTER')),
  handlungsfeld        text not null,
  organisationseinheit text not null check (length(organisationseinheit) between 1 and 200),
  kontakt              text check (length(kontakt) between 1 and 200),
  primary key (kommune, version, nr),
  foreign key (kommune, version) references zustaendigkeitsmatrix
);
comment on table zustaendigkeit is 'The units in the cells of a matrix.';

revoke update, delete on zustaendigkeitsmatrix, zustaendigkeit from "${anwendung}";
