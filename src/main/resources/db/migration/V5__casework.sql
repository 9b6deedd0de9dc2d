insert into dossier_state (state) values ('CHECKED'), ('APPRAISED'), ('DECIDED'), ('CLOSED'), ('WITHDRAWN');

-- Who stored a version, and why where a reason is asked.
create table dossier_step (
    dossier varchar(12)   not null,
    version integer       not null,
    person  varchar(100)  not null,
    reason  varchar(4000) not null,
    primary key (dossier, version),
    foreign key (dossier, version) references dossier_version (dossier, version)
);

-- The check of the justification of a submitted version: every save is another row, the last one counts.
create table dossier_check (
    dossier  varchar(12)                 not null,
    version  integer                     not null,
    number   integer                     not null check (number >= 1),
    checker  varchar(100)                not null,
    content  text                        not null,
    digest   char(64)                    not null,
    saved_at timestamp(6) with time zone not null,
    primary key (dossier, version, number),
    foreign key (dossier, version) references dossier_version (dossier, version)
);

-- What a member of the committee said about an appraised version: every change is another row, the last one counts.
create table dossier_ballot (
    dossier  varchar(12)                 not null,
    version  integer                     not null,
    person   varchar(100)                not null,
    number   integer                     not null check (number >= 1),
    conflict boolean                     not null,
    -- A verdict, or empty when only a conflict of interest was declared or taken back.
    vote     varchar(20)                 not null,
    reason   varchar(4000)               not null,
    cast_at  timestamp(6) with time zone not null,
    primary key (dossier, version, person, number),
    foreign key (dossier, version) references dossier_version (dossier, version)
);

-- A decision as somebody drew it up, for another to confirm.
create table dossier_ruling (
    dossier    varchar(12)                 not null,
    version    integer                     not null,
    number     integer                     not null check (number >= 1),
    person     varchar(100)                not null,
    verdict    varchar(20)                 not null,
    advice     varchar(20)                 not null,
    content    text                        not null,
    digest     char(64)                    not null,
    drawn_at   timestamp(6) with time zone not null,
    primary key (dossier, version, number),
    foreign key (dossier, version) references dossier_version (dossier, version)
);

-- The ruling that was confirmed, and the version that this made.
create table dossier_decision (
    dossier    varchar(12)  not null,
    version    integer      not null,
    appraised  integer      not null,
    ruling     integer      not null,
    person     varchar(100) not null,
    primary key (dossier, version),
    foreign key (dossier, version) references dossier_version (dossier, version),
    foreign key (dossier, appraised, ruling) references dossier_ruling (dossier, version, number)
);

create table dossier_note (
    dossier  varchar(12)                 not null references dossier (id),
    number   integer                     not null check (number >= 1),
    person   varchar(100)                not null,
    text     varchar(10000)              not null,
    noted_at timestamp(6) with time zone not null,
    primary key (dossier, number)
);

-- A file by what is in it, once, in pieces that every database can hold.
create table evidence (
    digest char(64)     not null primary key,
    type   varchar(100) not null,
    size   integer      not null
);

create table evidence_piece (
    digest  char(64) not null references evidence (digest),
    number  integer  not null check (number >= 1),
    content bytea    not null,
    primary key (digest, number)
);

create table dossier_file (
    dossier  varchar(12)                 not null references dossier (id),
    number   integer                     not null check (number >= 1),
    digest   char(64)                    not null references evidence (digest),
    name     varchar(300)                not null,
    about    varchar(300)                not null,
    person   varchar(100)                not null,
    added_at timestamp(6) with time zone not null,
    primary key (dossier, number)
);
