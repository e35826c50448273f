-- Clientele on MariaDB: shops, social titles, groups, customers, addresses, consents, visits, notes.
--
-- Every text is compared by code point, whatever the database's own collation; the columns ..._key hold folded texts. Times
-- are in UTC. Every statement can be run again, since each of them commits. The server calls every primary key PRIMARY.

create table if not exists clientele_schema_version (
    version integer not null,
    constraint clientele_schema_version_pk primary key (version)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create sequence if not exists clientele_title_seq nocache engine = InnoDB;
create sequence if not exists clientele_group_seq nocache engine = InnoDB;
create sequence if not exists clientele_customer_seq nocache engine = InnoDB;
create sequence if not exists clientele_visit_seq nocache engine = InnoDB;
create sequence if not exists clientele_privacy_log_seq nocache engine = InnoDB;
create sequence if not exists clientele_note_seq nocache engine = InnoDB;

create table if not exists clientele_shop (
    shop_id integer not null,
    folding_version integer not null,
    cursor_key varbinary(16) not null,
    hashing_key varbinary(32) not null,
    created datetime(3) not null,
    settings_version bigint not null,
    b2b_mode boolean not null,
    name_policy varchar(7) not null,
    -- Names of fields, with a comma between two of them.
    required_fields varchar(255) not null,
    min_password_length integer not null,
    refuses_most_used_passwords boolean not null,
    refuses_personal_passwords boolean not null,
    currency varchar(3) not null,
    zone varchar(64) not null,
    language varchar(16) not null,
    -- For good, also when all of the demo data is gone.
    has_demo boolean default false not null,
    constraint clientele_shop_pk primary key (shop_id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists clientele_title (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    name varchar(20) not null,
    name_key varchar(255) not null,
    gender varchar(7) not null,
    constraint clientele_title_pk primary key (shop_id, id),
    constraint clientele_title_name_unique unique (shop_id, name_key)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists clientele_customer_group (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    name varchar(255) not null,
    name_key varchar(255) not null,
    description varchar(2000) not null,
    color varchar(7),
    built_in varchar(8),
    created datetime(3) not null,
    discount decimal(5, 2) not null,
    price_display varchar(12) not null,
    show_prices boolean not null,
    constraint clientele_customer_group_pk primary key (shop_id, id),
    constraint clientele_customer_group_name_unique unique (shop_id, name_key),
    constraint clientele_customer_group_built_in_unique unique (shop_id, built_in)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists clientele_category_discount (
    shop_id integer not null,
    group_id bigint not null,
    -- The host's reference, which is compared as it is written.
    category varchar(64) not null,
    discount decimal(5, 2) not null,
    constraint clientele_category_discount_pk primary key (shop_id, group_id, category),
    constraint clientele_category_discount_group_fk
        foreign key (shop_id, group_id) references clientele_customer_group (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists clientele_customer (
    shop_id integer not null,
    id bigint not null,
    version bigint not null,
    title_id bigint,
    first_name varchar(255) not null,
    last_name varchar(255) not null,
    email varchar(254) not null,
    -- None for guests, whose addresses are not unique.
    email_key varchar(254),
    email_folded varchar(254) not null,
    first_key varchar(255) not null,
    last_key varchar(255) not null,
    -- The last name with its prefix (tussenvoegsel) behind the rest.
    unprefixed_key varchar(255) not null,
    search_text varchar(1600) not null,
    birth_date date,
    -- The day of birth_date within the year, whatever the year: the month times 100, and the day of the month.
    birthday smallint,
    guest boolean not null,
    enabled boolean not null,
    newsletter_state varchar(11) not null,
    newsletter_by varchar(210),
    newsletter_at datetime(3),
    newsletter_how varchar(500),
    newsletter_wording varchar(255),
    newsletter_ip varchar(39),
    partner_offers_state varchar(11) not null,
    partner_offers_by varchar(210),
    partner_offers_at datetime(3),
    partner_offers_how varchar(500),
    partner_offers_wording varchar(255),
    partner_offers_ip varchar(39),
    default_group_id bigint not null,
    registered datetime(3) not null,
    updated datetime(3) not null,
    -- From here to sbi_code: what is known of a company; company is null where nothing is.
    company varchar(255),
    company_key varchar(255),
    company_text varchar(600),
    website varchar(128),
    allowed_outstanding decimal(28, 10),
    max_payment_days integer,
    risk varchar(6),
    siret varchar(14),
    siren varchar(9),
    kvk_number varchar(8),
    vat_number varchar(16),
    other_country varchar(2),
    other_scheme varchar(32),
    other_number varchar(64),
    ape_code varchar(5),
    sbi_code varchar(5),
    sales decimal(28, 10) not null,
    last_visit datetime(3),
    -- Where the last visit came from, as long as a visit of the customer is kept.
    last_ip varchar(39),
    constraint clientele_customer_pk primary key (shop_id, id),
    constraint clientele_customer_email_unique unique (shop_id, email_key),
    constraint clientele_customer_title_fk
        foreign key (shop_id, title_id) references clientele_title (shop_id, id),
    constraint clientele_customer_default_group_fk
        foreign key (shop_id, default_group_id) references clientele_customer_group (shop_id, id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_customer_by_name on clientele_customer (shop_id, last_key, first_key, id);
create index if not exists clientele_customer_by_unprefixed_name
    on clientele_customer (shop_id, unprefixed_key, first_key, id);
create index if not exists clientele_customer_by_registered on clientele_customer (shop_id, registered, id);
create index if not exists clientele_customer_by_sales on clientele_customer (shop_id, sales, id);
create index if not exists clientele_customer_by_birthday on clientele_customer (shop_id, birthday, id);
create index if not exists clientele_customer_by_last_ip on clientele_customer (shop_id, last_ip, id);

-- For the removal of a title and of a group.
create index if not exists clientele_customer_by_title on clientele_customer (shop_id, title_id);
create index if not exists clientele_customer_by_default_group on clientele_customer (shop_id, default_group_id);

create table if not exists clientele_membership (
    shop_id integer not null,
    customer_id bigint not null,
    group_id bigint not null,
    constraint clientele_membership_pk primary key (shop_id, customer_id, group_id),
    constraint clientele_membership_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade,
    constraint clientele_membership_group_fk
        foreign key (shop_id, group_id) references clientele_customer_group (shop_id, id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_membership_by_group on clientele_membership (shop_id, group_id, customer_id);

create table if not exists clientele_address (
    shop_id integer not null,
    customer_id bigint not null,
    position integer not null,
    for_billing boolean not null,
    for_shipping boolean not null,
    first_name varchar(255) not null,
    last_name varchar(255) not null,
    alias varchar(32) not null,
    company varchar(255) not null,
    line1 varchar(128) not null,
    line2 varchar(128) not null,
    postcode varchar(12) not null,
    city varchar(64) not null,
    state varchar(64) not null,
    country varchar(2) not null,
    phone varchar(32) not null,
    mobile varchar(32) not null,
    vat_number varchar(32) not null,
    other varchar(2000) not null,
    constraint clientele_address_pk primary key (shop_id, customer_id, position),
    constraint clientele_address_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Entries are added and never changed; they go with their customer.
create table if not exists clientele_consent_change (
    shop_id integer not null,
    customer_id bigint not null,
    position integer not null,
    purpose varchar(14) not null,
    recorded_by varchar(210) not null,
    recorded_at datetime(3) not null,
    consent_state varchar(11) not null,
    consent_by varchar(210),
    consent_at datetime(3),
    consent_how varchar(500),
    consent_wording varchar(255),
    consent_ip varchar(39),
    constraint clientele_consent_change_pk primary key (shop_id, customer_id, position),
    constraint clientele_consent_change_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Visits go with their customer, or when they are too old.
create table if not exists clientele_visit (
    shop_id integer not null,
    id bigint not null,
    customer_id bigint not null,
    started datetime(3) not null,
    last_page datetime(3) not null,
    pages integer not null,
    ip varchar(39) not null,
    -- The page that led to the visit, without its query.
    origin varchar(255),
    constraint clientele_visit_pk primary key (shop_id, id),
    constraint clientele_visit_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_visit_by_customer on clientele_visit (shop_id, customer_id, started, id);
create index if not exists clientele_visit_by_age on clientele_visit (shop_id, started, id);

-- The staff's private notes; they go with their customer.
create table if not exists clientele_note (
    shop_id integer not null,
    id bigint not null,
    customer_id bigint not null,
    version bigint not null,
    text varchar(10000) not null,
    author varchar(210) not null,
    written datetime(3) not null,
    -- Who edited it last, and when; null as long as nobody did.
    editor varchar(210),
    edited datetime(3),
    constraint clientele_note_pk primary key (shop_id, id),
    constraint clientele_note_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_note_by_customer on clientele_note (shop_id, customer_id, id);

create table if not exists clientele_credential (
    shop_id integer not null,
    customer_id bigint not null,
    hash varchar(512) not null,
    -- The scheme and its parameters, without salt and hash: for counting.
    kind varchar(64) not null,
    since datetime(3) not null,
    constraint clientele_credential_pk primary key (shop_id, customer_id),
    constraint clientele_credential_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_credential_by_kind on clientele_credential (shop_id, kind, customer_id);

-- Of a token that was mailed, and of the address that it was mailed to, only hashes are kept (SHA-256 of 256 random bits).
create table if not exists clientele_token (
    shop_id integer not null,
    hash varbinary(32) not null,
    address_hash varbinary(32) not null,
    customer_id bigint not null,
    token_use varchar(22) not null,
    expires datetime(3) not null,
    -- From here on: when and how a permission was asked for that the token confirms.
    requested datetime(3),
    asked_by varchar(210),
    asked_at datetime(3),
    asked_how varchar(500),
    asked_wording varchar(255),
    asked_ip varchar(39),
    constraint clientele_token_pk primary key (shop_id, hash),
    constraint clientele_token_customer_fk
        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id) on delete cascade
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_token_by_customer on clientele_token (shop_id, customer_id);
create index if not exists clientele_token_by_expiry on clientele_token (shop_id, expires);

-- Failures that are slowed down; whose they are shows only in hashes under the shop's hashing key.
create table if not exists clientele_failure (
    shop_id integer not null,
    kind varchar(12) not null,
    subject varbinary(32) not null,
    failures integer not null,
    first_failure datetime(3) not null,
    not_before datetime(3) not null,
    constraint clientele_failure_pk primary key (shop_id, kind, subject)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_failure_by_time on clientele_failure (shop_id, first_failure);

-- Exports and erasures of personal data; entries stay when their customer goes, whose id then leads to nobody.
create table if not exists clientele_privacy_log (
    shop_id integer not null,
    id bigint not null,
    action varchar(7) not null,
    customer_id bigint not null,
    done_by varchar(8) not null,
    done datetime(3) not null,
    constraint clientele_privacy_log_pk primary key (shop_id, id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists clientele_privacy_log_by_customer on clientele_privacy_log (shop_id, customer_id, id);

-- Of an address that may not register again only this is kept: its HMAC-SHA-256 under the shop's hashing key.
create table if not exists clientele_blocked_email (
    shop_id integer not null,
    hash varbinary(32) not null,
    created datetime(3) not null,
    constraint clientele_blocked_email_pk primary key (shop_id, hash)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

insert into clientele_schema_version (version) values (1);
