-- An area's people count, before it began, in what it came from: the scopes are derived again when areas are loaded.
delete from area_scopes;
