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
