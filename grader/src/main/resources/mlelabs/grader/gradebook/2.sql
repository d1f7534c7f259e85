create table attempt (
  student varchar(400) not null,
  lab varchar(20) not null,
  number integer not null check (number >= 1),
  handed_in varchar(30) not null,
  submission_hash varchar(64) not null,
  primary key (student, lab, number)
)

create table entry (
  student varchar(400) not null,
  lab varchar(20) not null,
  attempt integer not null,
  exercise varchar(20) not null,
  number integer not null check (number >= 1),
  kind varchar(20) not null check (kind in ('graded', 'regraded', 'override', 'withdrawn')),
  score decimal(8, 2) not null,
  max_score decimal(8, 2) not null,
  status varchar(20) not null,
  recorded_at varchar(30) not null,
  recorded_by varchar(200) not null,
  reason varchar(2000) not null check (reason <> ''),
  course_version varchar(64) not null,
  sandboxed integer not null,
  primary key (student, lab, attempt, exercise, number),
  foreign key (student, lab, attempt) references attempt (student, lab, number)
)

insert into attempt (student, lab, number, handed_in, submission_hash)
  select student, lab, attempt, min(graded_at), min(submission_hash) from score group by student, lab, attempt

insert into entry (student, lab, attempt, exercise, number, kind, score, max_score, status, recorded_at, recorded_by,
    reason, course_version, sandboxed)
  select student, lab, attempt, exercise, 1, 'graded', score, max_score, status, graded_at, 'not recorded',
    'graded by an earlier version of the gradebook', course_version, sandboxed from score

drop table score
