-- An account is the sequence of its versions. Rows of these two tables are inserted, never changed or deleted.
create table account (
    id        varchar(12)                 not null primary key,
    -- Made by the program to try it out: its password is known to everybody.
    demo      boolean                     not null,
    opened_at timestamp(6) with time zone not null
);

-- Tables, and no checks: see V1.
create table account_state (
    state varchar(10) not null primary key
);
insert into account_state (state) values ('ACTIVE'), ('BLOCKED');

create table account_change (
    what varchar(20) not null primary key
);
insert into account_change (what) values ('OPENED'), ('ROLES'), ('BLOCKED'), ('UNBLOCKED'), ('PASSWORD'), ('RESET'), ('SIGNED_OUT');

create table account_version (
    account       varchar(12)                 not null references account (id),
    version       integer                     not null check (version >= 1),
    what          varchar(20)                 not null references account_change (what),
    state         varchar(10)                 not null references account_state (state),
    -- The words of the roles in the order of the alphabet, with spaces between them.
    roles         varchar(200)                not null,
    -- Whoever signed in under an older version than this is signed out.
    sessions_from integer                     not null,
    changed_by    varchar(12)                 not null,
    changed_at    timestamp(6) with time zone not null,
    primary key (account, version)
);

-- Who the person is, and only what is so now: replaced when it changes, and erased when it must be. Nothing refers to it.
create table account_person (
    account  varchar(12)  not null primary key references account (id),
    sign_in  varchar(100) not null unique,
    name     varchar(200) not null,
    -- Never the password, but what it is checked against; empty when there is none.
    password varchar(300) not null
);

-- What is true only for a while, and changed and deleted as it goes: no rows of the dossiers or the accounts.

-- How often somebody tried to sign in in vain, by name and by address. Of either only a digest is kept, for a day.
create table sign_in_attempt (
    subject  char(64)                    not null primary key,
    failures integer                     not null,
    last_at  timestamp(6) with time zone not null
);

-- Links by which somebody chooses a password, once. Of the link only a digest is kept.
create table account_link (
    digest     char(64)                    not null primary key,
    -- Empty for the first administrator, who has no account yet.
    account    varchar(12)                 references account (id),
    expires_at timestamp(6) with time zone not null
);
