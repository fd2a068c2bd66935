-- Every recorded fact changes the version of its person. With room left in a page PostgreSQL writes the new row beside the
-- old one and leaves the indexes alone, the one for the names above all: half the time. It counts for pages written from now
-- on; older ones get their room when the operator lets vacuum full rewrite the table, which is not needed.
alter table person set (fillfactor = 80);
