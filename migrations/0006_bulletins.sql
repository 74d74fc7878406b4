-- Published articles. `body` holds paragraphs; {{name}} in title, lead or body stands for the figure of that name.
create table bulletins (
  province_id  smallint not null references registers,
  slug         text not null check (slug ~ '^[a-z0-9-]+$'),
  published_at timestamptz(3) not null,
  title        text not null,
  lead         text not null,
  body         text not null,
  picture      text,
  caption      text,
  author       text not null,
  primary key (province_id, slug)
);

-- An indicator value bound into a bulletin, frozen with its evidence at publication.
create table figures (
  province_id   smallint not null,
  bulletin_slug text not null,
  name          text not null check (name ~ '^[a-z0-9_]+$'),
  expression    text not null,
  wording       text not null,             -- what the reader sees: «trên 7.500»
  value         numeric not null,
  as_of         date,
  known_at      timestamptz(3) not null,
  evidence      jsonb not null,
  primary key (province_id, bulletin_slug, name),
  foreign key (province_id, bulletin_slug) references bulletins
);

-- Who changed what, when. Holds no personal data: subjects are ids.
create table audit_entries (
  province_id smallint not null references registers,
  id          uuid not null,
  at          timestamptz(3) not null default now(),
  actor       text not null,
  action      text not null,
  detail      jsonb not null,
  primary key (province_id, id)
);
