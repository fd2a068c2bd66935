-- The households of some persons, for the lock: the index of the exclusion constraint is no B-tree and far slower.
create index mitgliedschaft_person on mitgliedschaft (person_id);
