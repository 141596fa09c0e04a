const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'
const hextet = '[0-9A-Fa-f]{1,4}'
const label = '[0-9A-Za-z][0-9A-Za-z-]{0,62}'
const mailbox = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]"
const embedded = `${octet}(?:\\.${octet}){3}`
const pathCharacters = "[A-Za-z0-9$.+!*'(){},~:;=@#%&_\\-]"

// Eight groups, or fewer around one `::`: seven colons at most but where it stands at an end; an IPv4 address stands for two groups.
const someGroups = `(?:${hextet}(?::${hextet}){0,6})?`
const fewColons = '(?=(?:[0-9A-Fa-f]*:){2,7}[0-9A-Fa-f.]*(?![0-9A-Fa-f:]))'
const address6 = [
  `(?:${hextet}:){7}(?:${hextet}|:)`,
  `:(?::${hextet}){7}`,
  `(?:${hextet}:){6}${embedded}`,
  `${fewColons}${someGroups}::(?:(?:${hextet}:){0,5}${embedded}|${someGroups})`,
].join('|')

const weekday =
  '(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'
const month = [
  'Jan(?:uary|uar)?',
  'Feb(?:ruary|ruar)?',
  'M(?:a|ä)?r(?:ch|z)?',
  'Apr(?:il)?',
  'Ma(?:y|i)?',
  'Jun(?:e|i)?',
  'Jul(?:y|i)?',
  'Aug(?:ust)?',
  'Sep(?:tember)?',
  'O(?:c|k)?t(?:ober)?',
  'Nov(?:ember)?',
  'De(?:c|z)(?:ember)?',
].join('|')

const levels = [
  'alert',
  'trace',
  'debug',
  'notice',
  'info(?:rmation)?',
  'warn(?:ing)?',
  'err(?:or)?',
  'crit(?:ical)?',
  'fatal',
  'severe',
  'emerg(?:ency)?',
].join('|')

/** The named patterns of GROK, by the names and meanings of Logstash's library; they may refer to each other. */
export const grokPatterns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    WORD: '\\b\\w+\\b',
    NOTSPACE: '\\S+',
    SPACE: '\\s*',
    DATA: '.*?',
    GREEDYDATA: '.*',
    QUOTEDSTRING: `"(?:\\\\.|[^\\\\"])*"|'(?:\\\\.|[^\\\\'])*'|\`(?:\\\\.|[^\\\\\`])*\``,
    QS: '%{QUOTEDSTRING}',
    USERNAME: '[a-zA-Z0-9._-]+',
    USER: '%{USERNAME}',
    INT: '[+-]?[0-9]+',
    BASE10NUM: '(?<![0-9.+-])[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)',
    NUMBER: '%{BASE10NUM}',
    BASE16NUM: '(?<![0-9A-Fa-f])[+-]?(?:0x)?[0-9A-Fa-f]+',
    BASE16FLOAT:
      '\\b(?<![0-9A-Fa-f.])[+-]?(?:0x)?(?:[0-9A-Fa-f]+(?:\\.[0-9A-Fa-f]*)?|\\.[0-9A-Fa-f]+)\\b',
    POSINT: '\\b[1-9][0-9]*\\b',
    NONNEGINT: '\\b[0-9]+\\b',
    UUID: '[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}',
    URN: "urn:[0-9A-Za-z][0-9A-Za-z-]{0,31}:(?:%[0-9a-fA-F]{2}|[0-9A-Za-z()+,.:=@;$_!*'/?#-])+",
    EMAILLOCALPART: `${mailbox}+(?:\\.${mailbox}+)*`,
    EMAILADDRESS: '%{EMAILLOCALPART}@%{HOSTNAME}',
    CISCOMAC: '(?:[A-Fa-f0-9]{4}\\.){2}[A-Fa-f0-9]{4}',
    WINDOWSMAC: '(?:[A-Fa-f0-9]{2}-){5}[A-Fa-f0-9]{2}',
    COMMONMAC: '(?:[A-Fa-f0-9]{2}:){5}[A-Fa-f0-9]{2}',
    MAC: '%{CISCOMAC}|%{WINDOWSMAC}|%{COMMONMAC}',
    IPV4: `(?<![0-9])${embedded}(?![0-9])`,
    IPV6: `(?:${address6})(?:%[0-9A-Za-z]+)?`,
    IP: '%{IPV6}|%{IPV4}',
    HOSTNAME: `\\b${label}(?:\\.${label})*(?:\\.?|\\b)`,
    IPORHOST: '%{IP}|%{HOSTNAME}',
    HOSTPORT: '%{IPORHOST}:%{POSINT}',
    PATH: '%{UNIXPATH}|%{WINPATH}',
    UNIXPATH: '(?:/[[:alnum:]_%!$@:.,+~-]*)+',
    TTY: '/dev/(?:pts|tty(?:[pq])?)\\w*/?[0-9]+',
    WINPATH: '(?:[A-Za-z]+:|\\\\)(?:\\\\[^\\\\?*]*)+',
    URIPROTO: '[A-Za-z][A-Za-z0-9+.-]+',
    URIHOST: '%{IPORHOST}(?::%{POSINT})?',
    URIPATH: `(?:/${pathCharacters}*)+`,
    URIQUERY: "[A-Za-z0-9$.+!*'|(){},~@#%&/=:;_?\\-\\[\\]<>]*",
    URIPARAM: '\\?%{URIQUERY}',
    URIPATHPARAM: '%{URIPATH}(?:\\?%{URIQUERY})?',
    URI: '%{URIPROTO}://(?:%{USER}(?::[^@]*)?@)?(?:%{URIHOST})?(?:%{URIPATHPARAM})?',
    MONTH: `\\b(?:${month})\\b`,
    MONTHNUM: '0?[1-9]|1[0-2]',
    MONTHNUM2: '0[1-9]|1[0-2]',
    MONTHDAY: '0[1-9]|[12][0-9]|3[01]|[1-9]',
    DAY: weekday,
    YEAR: '[0-9]{2}(?:[0-9]{2})?',
    HOUR: '2[0123]|[01]?[0-9]',
    MINUTE: '[0-5][0-9]',
    SECOND: '(?:[0-5]?[0-9]|60)(?:[:.,][0-9]+)?',
    TIME: '(?<![0-9])%{HOUR}:%{MINUTE}(?::%{SECOND})(?![0-9])',
    DATE_US: '%{MONTHNUM}[/-]%{MONTHDAY}[/-]%{YEAR}',
    DATE_EU: '%{MONTHDAY}[./-]%{MONTHNUM}[./-]%{YEAR}',
    DATE: '%{DATE_US}|%{DATE_EU}',
    DATESTAMP: '%{DATE}[- ]%{TIME}',
    ISO8601_TIMEZONE: 'Z|[+-]%{HOUR}(?::?%{MINUTE})',
    ISO8601_SECOND: '%{SECOND}',
    ISO8601_HOUR: '2[0123]|[01][0-9]',
    TIMESTAMP_ISO8601:
      '%{YEAR}-%{MONTHNUM}-%{MONTHDAY}[T ]%{HOUR}:?%{MINUTE}(?::?%{SECOND})?%{ISO8601_TIMEZONE}?',
    TZ: '[APMCE][SD]T|UTC',
    DATESTAMP_RFC822: '%{DAY} %{MONTH} %{MONTHDAY} %{YEAR} %{TIME} %{TZ}',
    DATESTAMP_RFC2822: '%{DAY}, %{MONTHDAY} %{MONTH} %{YEAR} %{TIME} %{ISO8601_TIMEZONE}',
    DATESTAMP_OTHER: '%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{TZ} %{YEAR}',
    DATESTAMP_EVENTLOG: '%{YEAR}%{MONTHNUM2}%{MONTHDAY}%{HOUR}%{MINUTE}%{SECOND}',
    SYSLOGTIMESTAMP: '%{MONTH} +%{MONTHDAY} %{TIME}',
    PROG: '[\\x21-\\x5a\\x5c\\x5e-\\x7e]+',
    SYSLOGPROG: '%{PROG}(?:\\[%{POSINT}\\])?',
    SYSLOGHOST: '%{IPORHOST}',
    SYSLOGFACILITY: '<%{NONNEGINT}.%{NONNEGINT}>',
    HTTPDATE: '%{MONTHDAY}/%{MONTH}/%{YEAR}:%{TIME} %{INT}',
    HTTPDUSER: '%{EMAILADDRESS}|%{USER}',
    LOGLEVEL: `(?i:${levels})`,
  }),
)
