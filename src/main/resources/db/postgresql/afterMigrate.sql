-- What the role that the program runs as may do, given anew each time the tables were brought up to date. Of a table without
-- a comment it adds rows and reads them, no more: see V7.
do $rights$
declare
    application constant text := '${application}';
    found record;
begin
    if application = current_user then
        raise exception 'The program must run as another role than the owner of the tables, %: give spring.datasource.username and spring.flyway.user different roles.', application;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), application);
    for found in
        select c.relname as name, coalesce(obj_description(c.oid, 'pg_class'), '') as kind
        from pg_class c
        where c.relkind = 'r' and c.relnamespace = (select n.oid from pg_namespace n where n.nspname = current_schema())
    loop
        execute format('revoke all on table %I from public, %I', found.name, application);
        execute format('grant %s on table %I to %I',
            case
                when found.kind = 'FIXED' or found.name = 'flyway_schema_history' then 'select'
                when found.kind = 'LOCK' then 'select, update'
                when found.kind in ('CHANGING', 'PASSING') then 'select, insert, update, delete'
                else 'select, insert'
            end,
            found.name, application);
    end loop;
end
$rights$;
