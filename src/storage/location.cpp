// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/location.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype longestIdentifier = 63; // NAMEDATALEN - 1 of PostgreSQL

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool holdsControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit < u' ' || unit == u'\x7f'; });
}

QString quotedForLibpq(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

/// libpq settings a URL may carry; anything else is refused, so that a link cannot make libpq read files of its choice.
bool isKnownOption(const QString &key)
{
    static const QStringList known{u"sslmode"_s, u"connect_timeout"_s, u"application_name"_s, u"sslrootcert"_s};
    return known.contains(key);
}

#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
constexpr Qt::CaseSensitivity pathCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity pathCase = Qt::CaseSensitive;
#endif

/// Links followed, as far as there is something to follow.
QString resolved(const QString &path)
{
    const QFileInfo file(path);
    if (const QString canonical = file.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

QRegularExpressionMatch schemeOf(const QString &text)
{
    static const QRegularExpression scheme(u"^([a-zA-Z][a-zA-Z0-9+.-]+)://"_s);
    return scheme.match(text.trimmed());
}

} // namespace

bool Location::isAddress(const QString &text)
{
    return schemeOf(text).hasMatch();
}

QString Location::withoutSecrets(const QString &text)
{
    const QRegularExpressionMatch match = schemeOf(text);
    return match.hasMatch() ? QString(match.captured(0) + u'…') : text;
}

domain::Result<Location> Location::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const domain::Error unreadable{domain::ErrorKind::InvalidInput,
                                   tr("“%1” is neither a file nor the address of a PostgreSQL database "
                                      "(postgresql://user@host/database).")
                                       .arg(withoutSecrets(trimmed).left(200)),
                                   {}};
    if (trimmed.isEmpty())
        return domain::Error{domain::ErrorKind::InvalidInput, tr("No directory is named: give a file."), {}};
    const QRegularExpressionMatch match = schemeOf(trimmed);
    if (!match.hasMatch()) {
        if (text.contains(QChar(u'\0')))
            return unreadable;
        return ofFile(text);
    }
    const QString name = match.captured(1).toLower();
    if (name == u"postgresql" || name == u"postgres")
        return ofServer(trimmed);
    const QUrl url(trimmed);
    if (name == u"file" && url.isLocalFile() && !url.toLocalFile().isEmpty())
        return ofFile(url.toLocalFile());
    return unreadable;
}

Location Location::ofFile(const QString &path)
{
    Location location;
    location.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return location;
}

domain::Result<Location> Location::ofServer(const QString &url)
{
    static const QRegularExpression form(u"^[^:]+://(?:([^:@/?]*)(?::([^@/?]*))?@)?(\\[[0-9a-fA-F:.]+\\]|[^:/?@]*)"
                                         "(?::([0-9]{1,5}))?/([^?/#]+)(?:\\?([^#]*))?$"_s);
    const QRegularExpressionMatch match = form.match(url);
    const domain::Error unreadable{domain::ErrorKind::InvalidInput,
                                   tr("This is not the address of a PostgreSQL database. It is written like "
                                      "postgresql://user@host/database?schema=annuaire."),
                                   {}};
    if (!match.hasMatch())
        return unreadable;

    Location location;
    location.m_engine = Engine::Postgresql;
    location.m_schema = u"annuaire"_s;
    ServerAddress &server = location.m_server;
    server.user = decoded(match.captured(1));
    server.password = decoded(match.captured(2));
    server.host = decoded(match.captured(3));
    if (server.host.startsWith(u'['))
        server.host = server.host.sliced(1).chopped(1);
    server.port = match.captured(4).toInt();
    server.database = decoded(match.captured(5));
    const auto items = QUrlQuery(match.captured(6)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"host")
            server.host = value;
        else if (key == u"port")
            server.port = value.toInt();
        else if (key == u"schema")
            location.m_schema = value;
        else if (isKnownOption(key) && !value.contains(u';'))
            server.options.append({key, value});
        else
            return domain::Error{domain::ErrorKind::InvalidInput,
                                 tr("The setting “%1” in the address of the database is not known.").arg(key.left(100)),
                                 {}};
    }
    const bool badSchema = location.m_schema.isEmpty() || location.m_schema.toUtf8().size() > longestIdentifier;
    if (badSchema || server.port > 65'535 || holdsControl(decoded(url)))
        return unreadable;
    return location;
}

QString Location::connectionInfo() const
{
    QString info;
    const auto add = [&info](const QString &key, const QString &value) {
        if (!value.isEmpty())
            info += (info.isEmpty() ? QString() : u" "_s) + key + u'=' + quotedForLibpq(value);
    };
    add(u"host"_s, m_server.host);
    add(u"port"_s, m_server.port > 0 ? QString::number(m_server.port) : QString());
    add(u"dbname"_s, m_server.database);
    add(u"user"_s, m_server.user);
    add(u"password"_s, m_server.password);
    for (const auto &[key, value] : m_server.options)
        add(key, value);
    return info;
}

bool Location::holds(const QString &path) const
{
    if (m_engine != Engine::Sqlite)
        return false;
    const QString other = resolved(path);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (resolved(m_path + suffix).compare(other, pathCase) == 0 ||
            QString(resolved(m_path) + suffix).compare(other, pathCase) == 0) {
            return true;
        }
    }
    return false;
}

QString Location::displayName() const
{
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_path).fileName();
    const QString database = m_server.host.isEmpty() || m_server.host.startsWith(u'/')
                                 ? m_server.database
                                 : m_server.host + u'/' + m_server.database;
    return m_schema == u"annuaire" ? database : QString(database + u" (" + m_schema + u')');
}

QString Location::toText() const
{
    if (m_engine == Engine::Sqlite)
        return m_path;
    QString url = u"postgresql://"_s;
    if (!m_server.user.isEmpty())
        url += encoded(m_server.user) + u'@';
    url += u'/' + encoded(m_server.database) + u"?schema=" + encoded(m_schema);
    if (!m_server.host.isEmpty())
        url += u"&host=" + encoded(m_server.host);
    if (m_server.port > 0)
        url += u"&port=" + QString::number(m_server.port);
    for (const auto &[key, value] : m_server.options)
        url += u'&' + encoded(key) + u'=' + encoded(value);
    return url;
}

} // namespace storage
