create table shop_order (id integer not null primary key);
