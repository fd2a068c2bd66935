-- What one role has to do, the next Frist first: a few tasks of the Leitung among very many of the Lotsen
create index aufgabe_rolle on aufgabe (kommune, rolle, frist, id) where status = 'OFFEN' or zur_pruefung;
