-- A name with several errors at once is asked by the names that its words may have been, and no longer by likeness, which reads much of the
-- register: of a million people some 10 ms instead of 300.
create extension if not exists fuzzystrmatch with schema extensions;

-- The first and the last words of the names of a province, without accents, each by one look into an index. Middle words are mostly among them.
create function name_words(province smallint) returns text[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
    with recursive first as (
      select '' as word union all
      select (select split_part(public.plain_name(person.full_name), ' ', 1) from public.people as person
               where person.province_id = name_words.province and public.plain_name(person.full_name) collate "C" >= first.word || '!'
               order by public.plain_name(person.full_name) collate "C" limit 1)
        from first where first.word is not null
    ), last as (
      select '' as word union all
      select (select split_part(reverse(public.plain_name(person.full_name)), ' ', 1) from public.people as person
               where person.province_id = name_words.province and reverse(public.plain_name(person.full_name)) collate "C" >= last.word || '!'
               order by reverse(public.plain_name(person.full_name)) collate "C" limit 1)
        from last where last.word is not null
    )
    select array_agg(word) from (select word from first union select reverse(word) from last) as each where word <> '' $$;
revoke execute on function name_words(smallint) from public;

-- What a name may have been, the likeliest first: up to two of its words are others that are one or two errors away (a letter left out,
-- changed, too much, or swapped with its neighbour), and the errors together not more than `most`.
create function respellings(wanted text, words text[], most integer) returns text[]
  language sql immutable set search_path = pg_catalog, extensions, pg_temp as $$
    with recursive asked as (
      select each.word, each.no::integer as no from string_to_table(wanted, ' ') with ordinality as each (word, no)
    ), written as (
      select no, word, word as variant, 0 as errors from asked union all
      select no, word, left(word, at - 1) || substr(word, at + 1, 1) || substr(word, at, 1) || substr(word, at + 2), 1
        from asked, generate_series(1, length(word) - 1) as at
    ), near as (
      select no, word as text, 0 as errors from asked union all
      select no, each, min(errors + levenshtein_less_equal(variant, each, 2)) from written, unnest(words) as each
       where each <> word and errors + levenshtein_less_equal(variant, each, 2) <= least(2, greatest(1, length(word) / 2))
       group by no, each
    ), made as (
      select 0 as no, '' as text, 0 as errors, 0 as others union all
      select near.no, ltrim(made.text || ' ' || near.text), made.errors + near.errors, made.others + least(1, near.errors)
        from made join near on near.no = made.no + 1 and made.errors + near.errors <= most and made.others + least(1, near.errors) <= 2
    )
    select array_agg(text order by errors, text) from (
      select text, errors from made where no = (select max(no) from asked) order by errors, text limit 3000) as each $$;
revoke execute on function respellings(text, text[], integer) from public;

-- As in migrations/0050_search_again.sql, with one more way before the likeness: a name of several words of which up to one letter in five,
-- and three at most, is wrong (1.1).
do $$ begin perform extensions.similarity('a', 'b'); end $$;  -- else this session may not know the setting (0043)
create or replace function people_named(wanted text, most integer) returns table (id uuid, name text, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, extensions, pg_temp
  set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  members integer[];  -- the communes of the scope, and 0
  plain   constant text := 'public.plain_name(named.full_name)';
  turned  constant text := 'reverse(public.plain_name(named.full_name))';
  -- No name with a beginning comes after it with U+FFFD at its end.
  ways    constant text[] := array[
    plain || ' collate "C" >= $2 and ' || plain || ' collate "C" < $3',
    plain || ' collate "C" = any ($4)',
    turned || ' collate "C" >= $5 and ' || turned || ' collate "C" < $6',
    plain || ' collate "C" = any ($9)',
    '$2 <% ' || plain];
  marks   constant text[] := array['2', '1.5', '1.2', '1.1', '(word_similarity($2, ' || plain || ') + similarity($2, ' || plain || ')) / 2'];
  enough  constant integer[] := array[most, 20, 20, case when wanted like '% %' then 1 else 0 end, case when wanted like '% %' then 1 else 5 end];
  place   text := ' and not named.is_guest';
  seen    text := '';
  total   integer := 0;
  found   integer;
begin
  if ours.areas is not null then
    seen := ' where public.lives_in_scope(found.id, nullif(found.area_id, 0))';
  end if;
  if not 0 = any (ours.areas) then
    place := ' and named.area_id = any ($7)';
    members := array(select 0 union select each from unnest(ours.areas) as each union
                     select scoped.area_id from public.area_scopes as scoped
                      where scoped.scope_id = any (ours.areas) and scoped.valid_from <= today and today < scoped.valid_to);
  end if;
  -- Of many people alike it is asked last whether they live in the scope, the likeliest first, until enough do: `offset 0` keeps that order.
  for way in 1 .. 5 loop
    exit when way > 1 and length(wanted) < 3;
    continue when total >= enough[way];
    return query execute
      'select found.id, found.full_name, found.likeness from (
         select named.id, named.area_id, named.full_name, (' || marks[way] || ')::real as likeness from public.person_names as named
          where named.province_id = $1 and ' || ways[way] || place || case when way = 5 then ' order by 4 desc offset 0' else '' end || ') as found'
      || seen || ' limit $8'
      using ours.province, wanted, wanted || U&'\FFFD', case when way = 2 then public.spellings(wanted) end,
            reverse(wanted), reverse(wanted) || U&'\FFFD', members, most,
            case when way = 4 then public.respellings(wanted, public.name_words(ours.province), least(3, length(wanted) / 5)) end;
    get diagnostics found = row_count;
    total := total + found;
  end loop;
end $$;
