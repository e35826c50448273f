-- The shop's own tables on MariaDB, see schema.sql. Texts are compared by code point, as the library's are.

create table if not exists shop_product (
    id bigint auto_increment primary key,
    name varchar(255) not null,
    price decimal(28, 10) not null
) auto_increment = 100001 character set utf8mb4 collate utf8mb4_nopad_bin;

-- No foreign key to the customer: the books keep an order when its customer is removed.
create table if not exists shop_order (
    id bigint auto_increment primary key,
    customer_id bigint not null,
    placed datetime(3) not null,
    payment varchar(100) not null,
    status varchar(20) not null,
    total decimal(28, 10) not null
) auto_increment = 100001 character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_order_by_customer on shop_order (customer_id, id);

create table if not exists shop_order_line (
    order_id bigint not null references shop_order (id),
    product_id bigint not null references shop_product (id),
    quantity int not null,
    total decimal(28, 10) not null,
    primary key (order_id, product_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What follows is kept up to date in the transaction in which an order becomes valid or is cancelled, so that nobody counts
-- a customer's orders to show the page. Nobody else writes them, and foreign keys would only cost more indexes.

create table if not exists shop_customer_total (
    customer_id bigint primary key,
    last_order bigint not null,
    valid bigint default 0 not null,
    not_valid bigint default 0 not null,
    spent decimal(28, 10) default 0 not null
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- How many valid orders of a customer have a product.
create table if not exists shop_favourite (
    customer_id bigint not null,
    product_id bigint not null,
    times bigint not null,
    primary key (customer_id, product_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_favourite_by_times on shop_favourite (customer_id, times desc, product_id);

-- Which orders they are.
create table if not exists shop_purchase (
    customer_id bigint not null,
    product_id bigint not null,
    order_id bigint not null,
    primary key (customer_id, product_id, order_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists shop_cart (
    id bigint auto_increment primary key,
    customer_id bigint not null,
    started datetime(3) not null,
    changed datetime(3) not null,
    order_id bigint references shop_order (id)
) auto_increment = 100001 character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_cart_by_customer on shop_cart (customer_id, id);

create table if not exists shop_cart_line (
    cart_id bigint not null references shop_cart (id) on delete cascade,
    product_id bigint not null references shop_product (id),
    quantity int not null,
    primary key (cart_id, product_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A code that was given to a customer. No end is the end of the year 9999, so that what ends first comes first.
create table if not exists shop_voucher (
    code varchar(50) primary key,
    customer_id bigint not null,
    description varchar(255) not null,
    valid_from datetime(3) not null,
    valid_until datetime(3) not null,
    uses_left int not null
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_voucher_by_customer on shop_voucher (customer_id, valid_until, code);

create table if not exists shop_price_rule (
    code varchar(50) primary key,
    group_id bigint not null,
    description varchar(255) not null,
    valid_from datetime(3) not null,
    valid_until datetime(3) not null
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_price_rule_by_group on shop_price_rule (group_id, valid_until, code);

create table if not exists shop_message (
    id bigint auto_increment primary key,
    customer_id bigint not null,
    sent datetime(3) not null,
    status varchar(20) not null,
    text varchar(10000) not null
) auto_increment = 100001 character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists shop_message_by_customer on shop_message (customer_id, id);
