create table region (
    code text primary key,
    name text not null,
    imported_at timestamptz -- null: came with the product, so a newer edition of ours may replace it
);

create table organisation (
    id text primary key,
    name text not null,
    kind text not null check (kind in ('PETITION_OFFICE', 'GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP')),
    region text not null references region,
    parent text references organisation,
    categories text[] not null default '{}',
    phone text not null default '',
    address text not null default '',
    hours text not null default '',
    successor text references organisation, -- set: dissolved; whatever was meant for it goes there
    imported_at timestamptz
);

-- Which editions of the shipped files have been planted; makes seeding idempotent, also between nodes.
create table directory_edition (
    edition text primary key,
    planted_at timestamptz not null
);
