-- The tables of the warehouse, from the files in data/. ${data} is that folder.
-- flights has the columns of Flights.load() in the same order, and last its day as a DATE.
CREATE TABLE flights AS
WITH stored AS (
  SELECT * FROM read_csv('${data}/flights.csv.gz', nullstr = '', types = {
    'month': 'INTEGER', 'day': 'INTEGER', 'sched_dep_time': 'INTEGER', 'dep_delay': 'INTEGER',
    'sched_arr_time': 'INTEGER', 'arr_time': 'INTEGER', 'arr_delay': 'INTEGER', 'air_time': 'INTEGER',
    'distance': 'INTEGER', 'origin': 'VARCHAR', 'dest': 'VARCHAR', 'carrier': 'VARCHAR',
    'flight': 'INTEGER', 'tailnum': 'VARCHAR'})
), clocked AS (
  SELECT *, MAKE_DATE(2013, month, day) AS date,
    (sched_dep_time // 100 * 60 + sched_dep_time % 100 + dep_delay + 1440 * 10) % 1440 AS departed
  FROM stored
)
SELECT 2013 AS year, month, day,
  IF(departed = 0, 2400, departed // 60 * 100 + departed % 60) AS dep_time,
  sched_dep_time, dep_delay, arr_time, sched_arr_time, arr_delay, carrier, flight, tailnum, origin, dest,
  air_time, distance, sched_dep_time // 100 AS hour, sched_dep_time % 100 AS minute,
  TIMEZONE('America/New_York', date + TO_HOURS(sched_dep_time // 100)) AS time_hour,
  date
FROM clocked;

CREATE TABLE weather AS SELECT * REPLACE (
    CAST(year AS INTEGER) AS year, CAST(month AS INTEGER) AS month, CAST(day AS INTEGER) AS day,
    CAST(hour AS INTEGER) AS hour)
  FROM read_csv('${data}/weather.csv.gz', nullstr = '', sample_size = -1);

CREATE TABLE planes AS SELECT * REPLACE (
    CAST(engines AS INTEGER) AS engines, CAST(seats AS INTEGER) AS seats)
  FROM read_csv('${data}/planes.csv.gz', nullstr = '', sample_size = -1);

CREATE TABLE airports AS SELECT * FROM read_csv('${data}/airports.csv.gz', nullstr = '', sample_size = -1);

CREATE TABLE airlines AS SELECT * FROM read_csv('${data}/airlines.csv.gz', nullstr = '', sample_size = -1);
