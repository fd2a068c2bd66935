-- A derivation writes only the rows of a timeline that differ. While it does, a row that begins earlier can meet its old
-- neighbour for a moment; what counts is the timeline at the end of the transaction.
alter table rechtskreisabschnitt
  drop constraint ein_rechtskreis_zur_zeit,
  add constraint ein_rechtskreis_zur_zeit
    exclude using gist (person_id with =, daterange(von, bis, '[]') with &&) deferrable initially deferred;
