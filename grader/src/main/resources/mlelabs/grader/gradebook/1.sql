create table if not exists score (
  student varchar(400) not null,
  lab varchar(20) not null,
  attempt integer not null,
  exercise varchar(20) not null,
  score decimal(8, 2) not null,
  max_score decimal(8, 2) not null,
  status varchar(20) not null,
  graded_at varchar(30) not null,
  submission_hash varchar(64) not null,
  course_version varchar(64) not null,
  sandboxed integer not null,
  primary key (student, lab, attempt, exercise)
)
