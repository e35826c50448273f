-- Clientele on H2: shops, social titles, groups, customers.
--
-- Names are in VARCHARs twice as long as their code points, since H2 counts UTF-16 units.
-- The columns ..._key hold folded texts as UTF-8: H2 compares bytes by code point, whatever its collation.
-- Times are in UTC. Every statement can be run again after a crash between two of them.

create table if not exists clientele_schema_version (
    version integer not null,
    constraint clientele_schema_version_pk primary key (version)
);

create sequence if not exists clientele_title_seq;
create sequence if not exists clientele_group_seq;
-- An import draws ids by the thousand; a crash can leave a gap as long as the cache.
create sequence if not exists clientele_customer_seq cache 1000;

create table if not exists clientele_shop (
    shop_id integer not null,
    folding_version integer not null,
    cursor_key varbinary(16) not null,
    created timestamp(3) not null,
    constraint clientele_shop_pk primary key (shop_id)
);

create table if not exists clientele_title (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    name varchar(40) not null,
    name_key varbinary(2048) not null,
    gender varchar(7) not null,
    constraint clientele_title_pk primary key (shop_id, id),
    constraint clientele_title_name_unique unique (shop_id, name_key)
);

create table if not exists clientele_customer_group (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    name varchar(510) not null,
    name_key varbinary(16384) not null,
    description varchar(4000) not null,
    color varchar(7),
    built_in varchar(8),
    created timestamp(3) not null,
    constraint clientele_customer_group_pk primary key (shop_id, id),
    constraint clientele_customer_group_name_unique unique (shop_id, name_key),
    constraint clientele_customer_group_built_in_unique unique (shop_id, built_in)
);

create table if not exists clientele_customer (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    title_id bigint,
    first_name varchar(510) not null,
    last_name varchar(510) not null,
    email varchar(508) not null,
    email_key varbinary(3072),
    email_folded varchar(508) not null,
    first_key varbinary(1020) not null,
    last_key varbinary(1020) not null,
    search_text varchar(1600) not null,
    birth_date date,
    enabled boolean not null,
    newsletter_state varchar(11) not null,
    newsletter_by varchar(420),
    newsletter_at timestamp(3),
    newsletter_how varchar(1000),
    newsletter_wording varchar(510),
    partner_offers_state varchar(11) not null,
    partner_offers_by varchar(420),
    partner_offers_at timestamp(3),
    partner_offers_how varchar(1000),
    partner_offers_wording varchar(510),
    default_group_id bigint not null,
    registered timestamp(3) not null,
    updated timestamp(3) not null,
    sales decimal(28, 10) not null,
    last_visit timestamp(3),
    constraint clientele_customer_pk primary key (shop_id, id),
    constraint clientele_customer_email_unique unique (shop_id, email_key)
);

create index if not exists clientele_customer_by_name on clientele_customer (shop_id, last_key, first_key, id);
create index if not exists clientele_customer_by_registered on clientele_customer (shop_id, registered, id);

-- H2 makes an unnamed index for a foreign key that finds none.
create index if not exists clientele_customer_by_title on clientele_customer (shop_id, title_id);
create index if not exists clientele_customer_by_default_group on clientele_customer (shop_id, default_group_id);
alter table clientele_customer add constraint if not exists clientele_customer_title_fk
    foreign key (shop_id, title_id) references clientele_title (shop_id, id);
alter table clientele_customer add constraint if not exists clientele_customer_default_group_fk
    foreign key (shop_id, default_group_id) references clientele_customer_group (shop_id, id);

create table if not exists clientele_membership (
    shop_id integer not null,
    customer_id bigint not null,
    group_id bigint not null,
    constraint clientele_membership_pk primary key (shop_id, customer_id, group_id)
);

create index if not exists clientele_membership_by_group on clientele_membership (shop_id, group_id, customer_id);
alter table clientele_membership add constraint if not exists clientele_membership_customer_fk
    foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade;
alter table clientele_membership add constraint if not exists clientele_membership_group_fk
    foreign key (shop_id, group_id) references clientele_customer_group (shop_id, id);

insert into clientele_schema_version (version) values (1);
