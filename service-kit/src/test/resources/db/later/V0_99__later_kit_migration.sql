create table later_kit_migration (id int primary key);
