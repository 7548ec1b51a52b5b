-- People who buy.
CREATE TABLE customer (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  email text UNIQUE
);

-- What they buy. An order is never deleted, only cancelled.
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  customer bigint NOT NULL REFERENCES customer,
  placed timestamptz NOT NULL DEFAULT now(),
  cancelled timestamptz
);

CREATE INDEX orders_by_customer ON orders (customer, placed);

-- Sales by month, for the accountants.
CREATE VIEW sales AS
  SELECT date_trunc('month', placed) AS month, count(*) AS orders
  FROM orders
  WHERE cancelled IS NULL
  GROUP BY 1;

-- Addresses are forgotten two years after the last order.
CREATE FUNCTION forget_addresses() RETURNS void AS $$
BEGIN
  DELETE FROM address a
  WHERE NOT EXISTS (
    SELECT FROM orders o
    WHERE o.customer = a.customer AND o.placed > now() - interval '2 years');
END
$$ LANGUAGE plpgsql;

INSERT INTO customer VALUES (1, 'Ines', 'ines@example.org');
INSERT INTO customer VALUES (2, 'Omar', 'omar@example.org');
