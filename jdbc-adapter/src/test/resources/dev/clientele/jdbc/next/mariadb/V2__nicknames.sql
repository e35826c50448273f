-- What a second version could add; it is never published.
alter table clientele_customer add column if not exists nickname varchar(510);

-- Only what was not filled; and the old version goes on writing rows without it.
update clientele_customer set nickname = first_name where nickname is null;

create index if not exists clientele_customer_by_nickname on clientele_customer (shop_id, registered, guest);

insert into clientele_schema_version (version) values (2);
