import type { Database } from '#server/database/connect.ts';

/** Every column, constraint, index and policy, a line each. */
const SCHEMA = `
  select name collate "C" as name
    from (select format('%s.%s %s%s%s', table_name, column_name, data_type,
                        case is_nullable when 'NO' then ' not null' else '' end,
                        ' default ' || coalesce(column_default, generation_expression)) as name
            from information_schema.columns where table_schema = 'public'
          union all
          select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u', 'c')
          union all
          select indexdef from pg_indexes where schemaname = 'public'
          union all
          select format('%s: row security %s', oid::regclass, relrowsecurity)
            from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          union all
          select format('%s: policy %s %s', tablename, policyname, qual) from pg_policies where schemaname = 'public'
          union all
          select format('%s: %s may %s', table_name, grantee, string_agg(privilege_type, ', ' order by privilege_type))
            from information_schema.role_table_grants
           where table_schema = 'public' and grantee like 'baophu%' group by table_name, grantee) as lines
   order by 1`;

/** The migrated schema as `migrations/schema.txt` has it. */
export async function schemaLines(db: Database): Promise<string[]> {
  const { rows } = await db.asOwner((tx) => tx.query<{ name: string }>(SCHEMA));
  return rows.map(({ name }) => name);
}
