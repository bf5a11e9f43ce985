-- What the public may read of a finished petition: words of their own, written by staff, never a view on the petition. The number tells nothing of the petition's.
create table publication (
    petition bigint primary key references petition,
    region text not null,
    number text not null unique,             -- drawn at random
    place text not null,                     -- county at the most; nothing nearer is published
    category text,
    class text not null check (class <> 'accusation'),
    unit text not null,                      -- whose answer it is
    received date not null,                  -- first day of its month: no day is published
    answered date not null,
    title text not null,
    claim text not null,
    answer text not null,
    searched text not null,                  -- the three texts in one plain form
    grams text[] not null,                   -- every character and pair of neighbours in it
    published_at timestamptz not null
);
create index publication_newest on publication (published_at desc, number desc);
create index publication_place on publication (place text_pattern_ops, published_at desc, number desc);
create index publication_category on publication (category text_pattern_ops, published_at desc, number desc);
create index publication_grams on publication using gin (grams);

-- Every publication and its end: by whom, when, why, and a digest of the words.
create table publication_log (
    id bigint primary key,
    petition bigint not null references petition,
    region text not null,
    number text,                             -- null where only the consent changed
    what text not null check (what in ('published', 'changed', 'withdrawn', 'reopened', 'erased', 'consented', 'consent-withdrawn')),
    at timestamptz not null,
    account text not null,
    unit text,
    digest bytea
);
create index publication_log_petition on publication_log (petition, id);

create function publication_log_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of publications is append-only';
end $$;
create trigger publication_log_append_only before update or delete on publication_log for each row execute function publication_log_is_kept();
create trigger publication_log_no_truncate before truncate on publication_log for each statement execute function publication_log_is_kept();

-- Counts of complete months, by county and unit; made anew by a timer. Nothing in it is about one petition.
create table public_figure (
    month date not null,
    place text not null,
    unit text not null,
    received int not null,
    answered int not null,
    on_time int not null,
    primary key (month, place, unit)
);

-- Months of petitions are counted; they come in by time, so this costs next to nothing.
create index petition_received on petition using brin (received_at);
