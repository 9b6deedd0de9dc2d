-- The audit trail: what everybody did, each entry bound to the one before it by its hash. Rows are inserted, never changed or
-- deleted, but for trail_actor: the personal data stand there, beside the chain, so that they can be erased without breaking it.
create table trail_entry (
    sequence       bigint                      not null primary key check (sequence >= 1),
    noted_at       timestamp(6) with time zone not null,
    actor          char(64)                    not null,
    action         varchar(50)                 not null,
    subject        varchar(200)                not null,
    payload        text                        not null,
    payload_digest char(64)                    not null,
    -- No two entries follow on the same one: a second line of defence against a fork.
    previous       char(64)                    not null unique,
    hash           char(64)                    not null
);
create index trail_entry_subject on trail_entry (subject, sequence);
create index trail_entry_actor on trail_entry (actor, sequence);

create table trail_actor (
    actor  char(64)     not null primary key,
    person varchar(100) not null,
    name   varchar(300) not null,
    salt   char(64)     not null
);
create index trail_actor_person on trail_actor (person);

-- Its one row is the lock on the head of the chain: who writes an entry holds it until the entry is committed.
create table trail_lock (
    id integer not null primary key
);
insert into trail_lock (id) values (1);
