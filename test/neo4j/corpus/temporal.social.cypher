// Construction
RETURN date('2024-02-29'), date('20240229'), date('2024-02'), date('2024'), date('2024-W09'), date('2024-W09-4'), date('2024-Q1-60'), date('2024-060')
RETURN date({year: 2024}), date({year: 2024, month: 2, day: 29}), date({year: 2024, week: 9, dayOfWeek: 4}), date({year: 2024, quarter: 2, dayOfQuarter: 10}), date({year: 2024, ordinalDay: 60})
RETURN date('2023-02-29')
RETURN date('x')
RETURN date({month: 2})
RETURN date({year: 2024, day: 5})
RETURN localtime('12:30'), localtime('123045.5'), localtime({hour: 5}), localtime({hour: 5, minute: 6, second: 7, millisecond: 8, microsecond: 9, nanosecond: 10})
RETURN time('12:30+02:00'), time('12:30Z'), time('12:30'), time({hour: 12, timezone: '+05:30'}), time('12:30:15.123456789-08:00')
RETURN localdatetime('2024-02-29T12:30'), localdatetime('20240229T123000'), localdatetime({year: 2024, month: 3, hour: 4}), localdatetime('2024-W09-4T01:02:03')
RETURN datetime('2024-03-31T01:30:00+01:00'), datetime('2024-03-31T02:30:00[Europe/Oslo]'), datetime('2024-10-27T02:30:00[Europe/Oslo]'), datetime('2024-07-01T12:00Z'), datetime('2024-07-01')
RETURN datetime({year: 2024, month: 7, timezone: 'America/New_York'}), datetime({epochSeconds: 1700000000}), datetime({epochMillis: 1700000000123}), datetime({epochSeconds: 0, nanosecond: 5})
RETURN datetime('1850-01-01T00:00[Europe/Oslo]'), datetime('2024-07-01T12:00[Asia/Kolkata]').offset, datetime('2024-01-01T12:00[Australia/Lord_Howe]').offset
RETURN datetime('2024-07-01T12:00[Mars/Base]')
RETURN date(null), time(null), localtime(null), datetime(null), localdatetime(null), duration(null)
RETURN duration('P1Y2M3W4DT5H6M7.5S'), duration('P0.5Y'), duration('P1.5M'), duration('PT1.5H'), duration('-P1D'), duration('P-1DT-1S'), duration('P2012-02-02T14:37:21.545')
RETURN duration({years: 1, months: 14, weeks: 2, days: -1, hours: 25, minutes: 61, seconds: 61, milliseconds: 5, nanoseconds: 1})
RETURN duration({months: 0.75}), duration({weeks: 2.5}), duration({days: 5.5, minutes: 1.5}), duration({seconds: -1.5})
RETURN duration('x')
RETURN duration({})
RETURN date(datetime('2024-03-31T23:30:00-05:00')), localtime(datetime('2024-03-31T23:30:00-05:00')), time(datetime('2024-03-31T23:30:00-05:00')), localdatetime(datetime('2024-03-31T23:30:00-05:00'))
RETURN datetime({date: date('2024-02-29'), time: localtime('10:11')}), localdatetime({date: date('2024-02-29'), hour: 5}), date({date: date('2024-02-29'), day: 1}), datetime({datetime: datetime('2024-03-31T12:00+02:00'), timezone: 'Europe/Oslo'})
// Components
WITH date('2024-12-30') AS d RETURN d.year, d.quarter, d.month, d.week, d.weekYear, d.day, d.ordinalDay, d.dayOfWeek, d.weekDay, d.dayOfQuarter, d.quarterDay
WITH localtime('12:31:14.645876123') AS t RETURN t.hour, t.minute, t.second, t.millisecond, t.microsecond, t.nanosecond
WITH time('12:31:14.645876123+01:30') AS t RETURN t.hour, t.nanosecond, t.offset, t.timezone, t.offsetMinutes, t.offsetSeconds
WITH datetime('1984-11-11T12:31:14.645876123+01:00') AS d RETURN d.year, d.timezone, d.offset, d.epochSeconds, d.epochMillis, d.offsetSeconds
WITH datetime('2024-07-01T12:00[Europe/Oslo]') AS d RETURN d.timezone, d.offset, d.hour, d.epochSeconds
WITH duration('P1Y14M5DT25H61M1.5S') AS d RETURN d.years, d.quarters, d.months, d.weeks, d.days, d.hours, d.minutes, d.seconds, d.milliseconds, d.nanoseconds
WITH duration('P1Y14M5DT25H61M1.5S') AS d RETURN d.monthsOfYear, d.monthsOfQuarter, d.quartersOfYear, d.daysOfWeek, d.minutesOfHour, d.secondsOfMinute, d.millisecondsOfSecond, d.nanosecondsOfSecond
WITH duration('-PT1.5S') AS d RETURN d.seconds, d.milliseconds, d.nanosecondsOfSecond, d.millisecondsOfSecond, toString(d)
MATCH (n:Event {id: 'moot'}) RETURN n.at.hour, n.until.timezone, n.local.nanosecond, n.clock.offset, n.lasts.hours
RETURN date('2024-01-01').hour
RETURN duration('P1D').year
// Arithmetic
RETURN date('2024-01-31') + duration('P1M'), date('2024-01-31') + duration('P1M1D'), date('2023-01-31') + duration('P1M'), date('2024-02-29') + duration('P1Y'), date('2024-02-29') - duration('P1Y')
RETURN date('2024-01-01') + duration('PT36H'), localtime('23:00') + duration('PT2H'), localtime('01:00') - duration('P1DT2H'), time('23:00+01:00') + duration('PT2H')
RETURN datetime('2024-03-31T01:30[Europe/Oslo]') + duration('PT1H'), datetime('2024-03-30T02:30[Europe/Oslo]') + duration('P1D'), datetime('2024-10-27T01:30[Europe/Oslo]') + duration('PT2H'), localdatetime('2024-02-28T23:59:59.999999999') + duration({nanoseconds: 1})
RETURN duration('P1D') + duration('PT24H'), duration('P1M') - duration('P30D'), duration('P1DT1H') * 2, duration('P1DT1H') * 0.5, duration('P1M') / 2, duration('P1Y') * 1.5, duration('PT1S') / 3
RETURN duration('P1D') = duration('PT24H'), duration('P1D') = duration('P1D'), duration('P1D') < duration('P2D'), duration('P12M') = duration('P1Y')
RETURN duration.between(date('2024-01-31'), date('2024-03-01')), duration.between(date('2024-03-01'), date('2024-01-31')), duration.between(localtime('10:00'), localtime('09:59:59.5')), duration.between(date('2024-01-01'), localdatetime('2024-01-02T12:00'))
RETURN duration.inMonths(date('2024-01-31'), date('2025-03-01')), duration.inDays(date('2024-01-31'), date('2025-03-01')), duration.inSeconds(date('2024-01-31'), date('2024-02-01')), duration.inDays(date('2025-01-01'), date('2024-01-01'))
RETURN duration.between(datetime('2024-03-30T12:00[Europe/Oslo]'), datetime('2024-03-31T12:00[Europe/Oslo]')), duration.inSeconds(datetime('2024-03-30T12:00[Europe/Oslo]'), datetime('2024-03-31T12:00[Europe/Oslo]'))
RETURN duration.between(null, date('2024-01-01')), date('2024-01-01') + null
RETURN date('2024-01-01') - date('2023-01-01')
RETURN date('2024-01-01') + 1
// Comparison
RETURN date('2024-01-01') < date('2024-01-02'), date('2024-01-01') = date('2024-01-01'), datetime('2024-01-01T12:00+01:00') = datetime('2024-01-01T11:00Z'), datetime('2024-01-01T12:00+01:00') <= datetime('2024-01-01T11:00Z'), time('12:00+01:00') < time('12:00Z')
RETURN date('2024-01-01') = localdatetime('2024-01-01T00:00'), date('2024-01-01') < localdatetime('2024-01-01T00:00'), date('2024-01-01') = '2024-01-01', time('11:00Z') = time('12:00+01:00')
RETURN max(date('2024-01-01')), min(duration('P1D'))
MATCH (n:Person) WHERE n.born IS NOT NULL RETURN n.id, n.born + duration('P18Y') AS adult, duration.between(n.born, date('2025-01-01')).years AS age ORDER BY n.born
MATCH (n:Event) RETURN n.id, n.at + n.lasts AS over, n.local.month ORDER BY n.at
MATCH (n:City) WHERE n.founded < date('1060-01-01') RETURN n.id, n.founded.year ORDER BY n.founded
// Truncation
RETURN date.truncate('month', date('2024-05-17')), date.truncate('quarter', date('2024-05-17')), date.truncate('week', date('2024-05-17')), date.truncate('weekYear', date('2024-05-17')), date.truncate('decade', date('2024-05-17')), date.truncate('century', date('2024-05-17')), date.truncate('millennium', date('2024-05-17')), date.truncate('year', date('2024-05-17'), {day: 5})
RETURN datetime.truncate('hour', datetime('2024-05-17T12:34:56.789+02:00')), datetime.truncate('day', datetime('2024-03-31T12:00[Europe/Oslo]')), localdatetime.truncate('minute', localdatetime('2024-05-17T12:34:56.789')), localtime.truncate('second', localtime('12:34:56.789')), time.truncate('millisecond', time('12:34:56.789123Z')), time.truncate('hour', time('12:34+01:00'), {minute: 7})
RETURN date.truncate('eon', date('2024-01-01'))
// Clocks
RETURN date() IS NOT NULL, datetime() > datetime('2020-01-01T00:00Z') IS NOT NULL, datetime.transaction() = datetime.transaction(), timestamp() = timestamp(), localtime() IS NOT NULL, date.statement() = date.statement()
RETURN datetime.fromEpoch(1700000000, 5), datetime.fromEpochMillis(1700000000123)
RETURN toString(localtime('12:00:01')), toString(localtime('12:00:00.5')), toString(datetime('2024-01-01T00:00:01Z')), toString(datetime('2024-01-01T00:00:01+00:00')), toString(time('00:00:01-00:30')), toString(date('-0001-01-01')), toString(duration('P1Y'))
// Points
RETURN point({x: 1, y: 2}), point({x: 1, y: 2, z: 3}), point({longitude: 10, latitude: 60}), point({longitude: 10, latitude: 60, height: 5}), point({x: 1, y: 2, crs: 'wgs-84'}), point({x: 1, y: 2, srid: 7203}), point(null), point({x: null, y: 1})
WITH point({longitude: 10, latitude: 60, height: 5}) AS p RETURN p.x, p.y, p.z, p.longitude, p.latitude, p.height, p.crs, p.srid
WITH point({x: 1, y: 2}) AS p RETURN p.x, p.y, p.z, p.crs, p.srid
RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})), point.distance(point({x: 0, y: 0, z: 0}), point({x: 1, y: 2, z: 2})), point.distance(point({x: 0, y: 0}), point({x: 0, y: 0, z: 1})), point.distance(null, point({x: 1, y: 1}))
RETURN round(point.distance(point({longitude: 10.75, latitude: 59.91}), point({longitude: 12.5, latitude: 41.9})), 3) AS metres, round(point.distance(point({longitude: 0, latitude: 0, height: 0}), point({longitude: 0, latitude: 0, height: 100})), 3) AS up
RETURN point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})), point.withinBBox(point({x: 3, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})), point.withinBBox(point({longitude: 180, latitude: 0}), point({longitude: 170, latitude: -5}), point({longitude: -170, latitude: 5}))
RETURN point({x: 1, y: 2}) = point({x: 1, y: 2}), point({x: 1, y: 2}) = point({x: 1, y: 2.5}), point({x: 1, y: 2}) = point({longitude: 1, latitude: 2}), point({x: 1, y: 2}) < point({x: 2, y: 3})
RETURN point({x: 'a', y: 1})
RETURN point({longitude: 200, latitude: 0}).x, point({longitude: -190, latitude: 0}).x
RETURN point({longitude: 0, latitude: 91})
RETURN point({x: 1})
MATCH (n) WHERE n.location IS NOT NULL RETURN n.id, n.location, n.location.latitude > 50 AS north ORDER BY n.id
// Parts that a type does not have
RETURN date({year: 2024, hour: 1}) AS d
RETURN date({year: 2024, time: localtime('12:00')}) AS d
RETURN time({hour: 1, month: 2}) AS t
RETURN localtime({hour: 1, date: date('2024-01-01')}) AS t
RETURN localdatetime({year: 2024, hour: 1}) AS t
RETURN localtime({hour: 1, datetime: datetime('2024-01-01T12:34Z')}) AS t
RETURN date({day: 1, datetime: datetime('2024-01-01T12:34Z')}) AS d
RETURN time({datetime: datetime('2024-01-01T12:34Z')}) AS t
RETURN duration({years: -3.969, months: 2.775, weeks: 6.7, minutes: -33.5}) AS a, duration('P1M') * 0.333 AS b, duration({minutes: 50.22, microseconds: 585.698}) AS c, duration({months: 31, days: -5, seconds: 90, nanoseconds: 7}) / 7 AS d
