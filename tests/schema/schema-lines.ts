import type { Database } from '#server/database/connect.ts';

/** Of these roles, what each may; the owner may everything. */
const ROLES = `'baophu_app', 'baophu_reader', 'baophu_planner', 'baophu_accounts'`;
/** Our schemas; what is not in the first one is called by both names. */
const SCHEMAS = `'public', 'accounts'`;
const named = (schema: string, name: string): string => `concat(nullif(${schema}::text, 'public') || '.', ${name})`;
const IS_OURS = `grantee in (${ROLES})`;

/** Every column, constraint, index, policy, right and function, a line each. */
const SCHEMA = `
  select name collate "C" as name
    from (select format('%s.%s %s%s%s', ${named('table_schema', 'table_name')}, column_name, data_type,
                        case is_nullable when 'NO' then ' not null' else '' end,
                        ' default ' || coalesce(column_default, generation_expression)) as name
            from information_schema.columns where table_schema in (${SCHEMAS})
          union all
          select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid))
            from pg_constraint where connamespace::regnamespace::text in (${SCHEMAS}) and contype in ('p', 'f', 'u', 'c')
          union all
          select indexdef from pg_indexes where schemaname in (${SCHEMAS})
          union all
          select format('%s: row security %s', oid::regclass, relrowsecurity)
            from pg_class where relnamespace::regnamespace::text in (${SCHEMAS}) and relkind = 'r'
          union all
          select regexp_replace(format('%s: policy %s for %s to %s%s%s', ${named('schemaname', 'tablename')}, policyname, lower(cmd), array_to_string(roles, ', '),
                                       ' using ' || qual, ' with check ' || with_check), '\\s+', ' ', 'g')
            from pg_policies where schemaname in (${SCHEMAS})
          union all
          select format('%s: %s may %s', ${named('table_schema', 'table_name')}, grantee, string_agg(privilege_type, ', ' order by privilege_type))
            from information_schema.role_table_grants
           where table_schema in (${SCHEMAS}) and ${IS_OURS} group by table_schema, table_name, grantee
          union all
          select format('%s: %s may %s (%s)', ${named('table_schema', 'table_name')}, grantee, privilege_type, string_agg(column_name, ', ' order by column_name))
            from information_schema.role_column_grants as of_columns
           where table_schema in (${SCHEMAS}) and ${IS_OURS}
             and not exists (select from information_schema.role_table_grants as whole
                              where whole.table_schema = of_columns.table_schema and whole.table_name = of_columns.table_name
                                and whole.grantee = of_columns.grantee and whole.privilege_type = of_columns.privilege_type)
           group by table_schema, table_name, grantee, privilege_type
          union all
          select format('%s may be called by %s', oid::regprocedure, string_agg(grantee, ', ' order by grantee))
            from pg_proc join information_schema.role_routine_grants on specific_name = proname || '_' || oid
           where pronamespace::regnamespace::text in (${SCHEMAS}) and grantee in (${ROLES}, 'PUBLIC') group by oid) as lines
   order by 1`;

/** The migrated schema as `migrations/schema.txt` has it. */
export async function schemaLines(db: Database): Promise<string[]> {
  const { rows } = await db.asOwner((tx) => tx.query<{ name: string }>(SCHEMA));
  return rows.map(({ name }) => name);
}
