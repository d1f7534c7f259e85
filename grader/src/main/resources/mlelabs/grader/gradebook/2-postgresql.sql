create function gradebook_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'an entry of the gradebook stays as it is: add one instead';
end $$

create trigger entry_stays before update or delete or truncate on entry
  for each statement execute function gradebook_only_grows()

create trigger attempt_stays before update or delete or truncate on attempt
  for each statement execute function gradebook_only_grows()
