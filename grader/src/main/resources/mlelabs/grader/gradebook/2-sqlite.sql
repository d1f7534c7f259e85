create trigger entry_stays before update on entry begin
  select raise(abort, 'an entry of the gradebook stays as it is: add one instead');
end

create trigger entry_is_kept before delete on entry begin
  select raise(abort, 'an entry of the gradebook stays as it is: add one instead');
end

create trigger attempt_stays before update on attempt begin
  select raise(abort, 'an attempt in the gradebook stays as it is');
end

create trigger attempt_is_kept before delete on attempt begin
  select raise(abort, 'an attempt in the gradebook stays as it is');
end
