-- What may become of the rows of a table says its comment. None: rows are inserted, never changed or deleted. FIXED: the
-- migrations fill it. CHANGING: personal data, replaced or erased when they must be. PASSING: true only for a while, and
-- neither moved nor backed up. LOCK: its row is only ever locked. On PostgreSQL the rights of the program follow from this.
comment on table dossier_state is 'FIXED';
comment on table account_state is 'FIXED';
comment on table account_change is 'FIXED';
comment on table account_person is 'CHANGING';
comment on table trail_actor is 'CHANGING';
comment on table trail_lock is 'LOCK';
comment on table sign_in_attempt is 'PASSING';
comment on table account_link is 'PASSING';

-- Sessions, where several programs share them; the columns are those of Spring Session.
create table web_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index web_session_expiry on web_session (expiry_time);
comment on table web_session is 'PASSING';

create table web_session_attributes (
    session_primary_id char(36)     not null references web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table web_session_attributes is 'PASSING';
