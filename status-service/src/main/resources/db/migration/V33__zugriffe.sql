-- Every read and write of a person is logged now, so the log of one person is read page by page in its own order.
drop index zugriffsprotokoll_person;
create index zugriffsprotokoll_person on zugriffsprotokoll (kommune, person_id, id);
comment on table zugriffsprotokoll is 'Who saw or changed which person, in which role and for which purpose. For control only, no performance monitoring; no names of persons in it.';
comment on column zugriffsprotokoll.ansicht is 'The view that was shown, or the code of the use case.';
comment on column zugriffsprotokoll.zweck is 'As the request named it, else the standing purpose of the role.';
