-- Lists name people by their SI code or citizen number, and a number is one person's: both are looked up for every row.
create index on people (province_id, si_code) where si_code is not null;
create index on people (province_id, citizen_id) where citizen_id is not null;
