-- A dossier is the sequence of its versions. Rows are inserted, never changed or deleted.
create table dossier (
    id        varchar(12)                    not null primary key,
    example   varchar(100)                   not null,
    opened_at timestamp(6) with time zone    not null
);

-- A table, and not check (state in (…)): H2 ties such a check to the connection that made it, and every insert fails once a
-- pool has retired that one.
create table dossier_state (
    state varchar(10) not null primary key
);
insert into dossier_state (state) values ('DRAFT'), ('SUBMITTED'), ('REMOVED');

create table dossier_version (
    dossier  varchar(12)                  not null references dossier (id),
    version  integer                      not null check (version >= 1),
    state    varchar(10)                  not null references dossier_state (state),
    title    varchar(300)                 not null,
    content  text                         not null,
    digest   char(64)                     not null,
    saved_at timestamp(6) with time zone  not null,
    -- The optimistic lock: of two saves that start from the same version, one finds its number taken.
    primary key (dossier, version)
);

create table dossier_appraisal (
    dossier         varchar(12)                 not null,
    version         integer                     not null,
    appraised_at    timestamp(6) with time zone not null,
    verdict         varchar(20)                 not null,
    total           bigint                      not null,
    answers_digest  char(64)                    not null,
    rulebook_digest char(64)                    not null,
    edition         varchar(100)                not null,
    reference_date  date                        not null,
    goal            varchar(100)                not null,
    weights_digest  char(64)                    not null,
    outcome_digest  char(64)                    not null,
    program         varchar(50)                 not null,
    engine          varchar(50)                 not null,
    document        text                        not null,
    primary key (dossier, version),
    foreign key (dossier, version) references dossier_version (dossier, version)
);
