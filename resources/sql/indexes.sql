CREATE INDEX IF NOT EXISTS response_key ON response (source_id, key_hash);
CREATE INDEX IF NOT EXISTS response_customer ON response (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS customer_account ON customer (account_id) WHERE account_id IS NOT NULL;
