-- What a webhook wants to hear of, and, while its secret is being changed, the one before.
alter table webhook
    add column types text[],                 -- kinds of event; null: all
    add column region text,                  -- code of a region; null: wherever its client may read
    add column previous bytea,               -- sealed; signs besides the new one until then
    add column previous_until timestamptz,
    add check ((previous is null) = (previous_until is null));
