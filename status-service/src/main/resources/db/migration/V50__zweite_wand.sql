-- What jobs look for in all Kommunen, past row-level security. The work itself is done inside the Kommune.
create view offener_lauf_aller_kommunen as
  select kommune, neuberechnung_id, art from neuberechnungslauf where beendet_am is null;
comment on view offener_lauf_aller_kommunen is 'Runs of recomputations that are on their way.';

create view unveroeffentlicht_aller_kommunen as
  select kommune, wirksam_ab from rechtskreiswechsel where veroeffentlicht_am is null and storniert_am is null;
comment on view unveroeffentlicht_aller_kommunen is 'Kommunen with Rechtskreiswechsel that wait for the publishing horizon, and the days of these.';

-- Row-level security compares the Kommune before any operator that might tell of a row by failing, and that of the
-- trigrams counts as one: it would not use the index. This view has the condition of the policy in it and leaves the order
-- to the planner, as long as no table with a policy is planned together with it.
create view schreibweise_der_kommune as
  select person_id, kommune, laute, geruest from schreibweise where kommune = current_setting('nahtlos.kommune', true);
comment on view schreibweise_der_kommune is 'The spellings of the Kommune for which the connection works; for the search by trigrams.';
