-- Rulebooks whole, by digest. Rows are inserted, never changed or deleted.
create table rulebook (
    digest        char(64)                    not null primary key,
    id            varchar(100)                not null,
    edition       varchar(100)                not null,
    in_force_from date                        not null,
    kept_at       timestamp(6) with time zone not null
);

create table rulebook_file (
    rulebook char(64)     not null references rulebook (digest),
    path     varchar(300) not null,
    content  bytea        not null,
    primary key (rulebook, path)
);

-- Who wants which rulebook in force, and why. People stand here by their commitment in the audit trail.
create table rulebook_proposal (
    number      integer                     not null primary key check (number >= 1),
    rulebook    char(64)                    not null references rulebook (digest),
    reason      text                        not null,
    proposed_by char(64)                    not null,
    proposed_at timestamp(6) with time zone not null
);

-- What a proposed rulebook would do to the dossiers there were.
create table rulebook_impact (
    proposal      integer                     not null references rulebook_proposal (number),
    run           integer                     not null check (run >= 1),
    worked_out_at timestamp(6) with time zone not null,
    dossiers      integer                     not null,
    moved         integer                     not null,
    document      text                        not null,
    primary key (proposal, run)
);

-- A second person put it in force. The highest number is in force.
create table rulebook_in_force (
    number       integer                     not null primary key check (number >= 1),
    proposal     integer                     not null unique references rulebook_proposal (number),
    rulebook     char(64)                    not null references rulebook (digest),
    confirmed_by char(64)                    not null,
    confirmed_at timestamp(6) with time zone not null
);
