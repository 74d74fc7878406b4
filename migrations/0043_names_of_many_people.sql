-- A name is found among a million people: by its beginning, with one wrong letter, by its end (the given name), and only where
-- hardly anybody is found so by likeness, which reads much of the register. A desk of some communes looks into those
-- communes first: to ask of each person of the province whether they live there took seconds (docs/decisions/0023-search-of-people.md).
-- A session that has not used the extension yet does not know its settings, and may not set what it does not know.
do $$ begin perform extensions.similarity('a', 'b'); end $$;

create index people_in_area_by_name on people (province_id, area_id, plain_name(full_name) collate "C");
create index people_by_end_of_name on people (province_id, reverse(plain_name(full_name)) collate "C");
create index people_in_area_by_end_of_name on people (province_id, area_id, reverse(plain_name(full_name)) collate "C");
create index person_corrections_by_name on person_corrections (province_id, plain_name(full_name) collate "C") where full_name is not null;
create index moves_by_area on moves (province_id, area_id);
create index person_corrections_by_area on person_corrections (province_id, area_id) where area_id is not null;

-- All texts that are one letter away: left out, changed, too much, or swapped with its neighbour; and the text itself.
create function spellings(of text) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  return array(
    select of union
    select left(of, at - 1) || substr(of, at + 1) from generate_series(1, length(of)) as at union
    select left(of, at - 1) || substr(of, at + 1, 1) || substr(of, at, 1) || substr(of, at + 2) from generate_series(1, length(of) - 1) as at union
    select left(of, at - 1) || letter || substr(of, at + 1)
      from generate_series(1, length(of)) as at, unnest(string_to_array('abcdeghiklmnopqrstuvxy', null)) as letter union
    select left(of, at) || letter || substr(of, at + 1)
      from generate_series(0, length(of)) as at, unnest(string_to_array('abcdeghiklmnopqrstuvxy ', null)) as letter);

-- Who is called like that, by the name first recorded or a corrected one; `likeness` is 2 for a name that begins so, 1.5 for one
-- with a letter wrong, 1.2 for one that ends so, else from 0 to 1. Each way is asked where fewer than a page were found before.
create or replace function people_named(wanted text, most integer) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, extensions, pg_temp
  set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  ours      record := public.scope();
  today     date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  is_scoped boolean := ours.areas is not null and not 0 = any (ours.areas);
  members   integer[];
  guests    uuid[];   -- who may live in those areas though first recorded elsewhere
  -- A string that no name with those beginnings follows.
  after     text := wanted || U&'\FFFD';
  turned    text := reverse(wanted);
  ways      text[] := array[
    'public.plain_name(%1$s.full_name) collate "C" >= $2 and public.plain_name(%1$s.full_name) collate "C" < $3',
    'public.plain_name(%1$s.full_name) collate "C" = any ($4)',
    'reverse(public.plain_name(%1$s.full_name)) collate "C" >= $5 and reverse(public.plain_name(%1$s.full_name)) collate "C" < $6',
    '$2 <%% public.plain_name(%1$s.full_name)'];
  marks     text[] := array['2', '1.5', '1.2',
    '(word_similarity($2, public.plain_name(%1$s.full_name)) + similarity($2, public.plain_name(%1$s.full_name))) / 2'];
  enough    integer[] := array[most, 20, 20, 5];
  place     text := '';
  total     integer := 0;
  found     integer;
begin
  if is_scoped then
    members := array(select each from unnest(ours.areas) as each union
                     select scoped.area_id from public.area_scopes as scoped
                      where scoped.scope_id = any (ours.areas) and scoped.valid_from <= today and today < scoped.valid_to);
    guests := array(select move.person_id from public.moves as move where move.province_id = ours.province and move.area_id = any (members) union
                    select correction.person_id from public.person_corrections as correction
                     where correction.province_id = ours.province and correction.area_id = any (members) union
                    select link.person_id from public.held_links as link where link.province_id = ours.province);
  end if;
  for way in 1 .. 4 loop
    if total >= enough[way] or way > 1 and length(wanted) < 3 then
      return;
    end if;
    place := case when is_scoped then ' and person.area_id = any ($7)' else '' end;
    return query execute format($q$
      select person.id, (%2$s)::real from public.people as person
       where person.province_id = $1 and %1$s %3$s and ($9 is null or public.lives_in_scope(person.id, person.area_id))%4$s$q$,
      format(ways[way], 'person'), format(marks[way], 'person'), place,
      case when way = 4 then ' order by 2 desc limit $10' else ' limit $10' end)
      using ours.province, wanted, after, case when way = 2 then public.spellings(wanted) end, turned, turned || U&'\FFFD',
            members, guests, ours.areas, most;
    get diagnostics found = row_count;
    total := total + found;
    return query execute format($q$
      select correction.person_id, (%2$s)::real from public.person_corrections as correction
       where correction.province_id = $1 and correction.full_name is not null and %1$s
         and ($9 is null or public.lives_in_scope(correction.person_id)) limit $10$q$,
      format(ways[way], 'correction'), format(marks[way], 'correction'))
      using ours.province, wanted, after, case when way = 2 then public.spellings(wanted) end, turned, turned || U&'\FFFD',
            members, guests, ours.areas, most;
    get diagnostics found = row_count;
    total := total + found;
    if cardinality(guests) > 0 then
      return query execute format($q$
        select person.id, (%2$s)::real from public.people as person
         where person.province_id = $1 and person.id = any ($8) and not person.area_id = any ($7) and %1$s
           and public.lives_in_scope(person.id, person.area_id) limit $10$q$,
        format(ways[way], 'person'), format(marks[way], 'person'))
        using ours.province, wanted, after, case when way = 2 then public.spellings(wanted) end, turned, turned || U&'\FFFD',
              members, guests, ours.areas, most;
      get diagnostics found = row_count;
      total := total + found;
    end if;
  end loop;
end $$;

revoke execute on function spellings(text) from public;
