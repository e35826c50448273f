-- The shop's own tables. Each index carries one list of the customer's page, in its order or backwards. H2 does so only for
-- a list that is ordered by all of the index's columns, so the statements name the customer in their order too.

create sequence if not exists shop_number start with 100001;

create table if not exists shop_product (
    id bigint default next value for shop_number primary key,
    name varchar(255) not null,
    price decimal(28, 10) not null
);

-- No foreign key to the customer: the books keep an order when its customer is removed.
create table if not exists shop_order (
    id bigint default next value for shop_number primary key,
    customer_id bigint not null,
    placed timestamp(3) with time zone not null,
    payment varchar(100) not null,
    status varchar(20) not null,
    total decimal(28, 10) not null
);
create index if not exists shop_order_by_customer on shop_order (customer_id, id);

create table if not exists shop_order_line (
    order_id bigint not null references shop_order,
    product_id bigint not null references shop_product,
    quantity int not null,
    total decimal(28, 10) not null,
    primary key (order_id, product_id)
);

-- What follows is kept up to date in the transaction in which an order becomes valid or is cancelled, so that nobody counts
-- a customer's orders to show the page. Nobody else writes them, and foreign keys would only cost more indexes.

create table if not exists shop_customer_total (
    customer_id bigint primary key,
    last_order bigint not null,
    valid bigint default 0 not null,
    not_valid bigint default 0 not null,
    spent decimal(28, 10) default 0 not null
);

-- How many valid orders of a customer have a product.
create table if not exists shop_favourite (
    customer_id bigint not null,
    product_id bigint not null,
    times bigint not null,
    primary key (customer_id, product_id)
);
create index if not exists shop_favourite_by_times on shop_favourite (customer_id, times desc, product_id);

-- Which orders they are.
create table if not exists shop_purchase (
    customer_id bigint not null,
    product_id bigint not null,
    order_id bigint not null,
    primary key (customer_id, product_id, order_id)
);

create table if not exists shop_cart (
    id bigint default next value for shop_number primary key,
    customer_id bigint not null,
    started timestamp(3) with time zone not null,
    changed timestamp(3) with time zone not null,
    order_id bigint references shop_order
);
create index if not exists shop_cart_by_customer on shop_cart (customer_id, id);

create table if not exists shop_cart_line (
    cart_id bigint not null references shop_cart on delete cascade,
    product_id bigint not null references shop_product,
    quantity int not null,
    primary key (cart_id, product_id)
);

-- A code that was given to a customer. No end is the end of the year 9999, so that what ends first comes first.
create table if not exists shop_voucher (
    code varchar(50) primary key,
    customer_id bigint not null,
    description varchar(255) not null,
    valid_from timestamp(3) with time zone not null,
    valid_until timestamp(3) with time zone not null,
    uses_left int not null
);
create index if not exists shop_voucher_by_customer on shop_voucher (customer_id, valid_until, code);

create table if not exists shop_price_rule (
    code varchar(50) primary key,
    group_id bigint not null,
    description varchar(255) not null,
    valid_from timestamp(3) with time zone not null,
    valid_until timestamp(3) with time zone not null
);
create index if not exists shop_price_rule_by_group on shop_price_rule (group_id, valid_until, code);

create table if not exists shop_message (
    id bigint default next value for shop_number primary key,
    customer_id bigint not null,
    sent timestamp(3) with time zone not null,
    status varchar(20) not null,
    text varchar(10000) not null
);
create index if not exists shop_message_by_customer on shop_message (customer_id, id);
