// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/query.h"

#include <QFile>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString withoutHeadComments(QString text)
{
    while (text.startsWith(u"--"_s)) {
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QString() : text.sliced(end + 1);
    }
    return text.trimmed();
}

/// Never null, and without the two noncharacters that SQLite gives back as U+FFFD: what is stored is what is read.
QString storable(QString text)
{
    if (text.isNull())
        return u""_s;
    const auto isUnreadable = [](QChar unit) { return unit.unicode() >= 0xFFFE; };
    if (std::any_of(text.cbegin(), text.cend(), isUnreadable))
        std::replace_if(text.begin(), text.end(), isUnreadable, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

domain::Result<QString> statement(Engine engine, const QString &name)
{
    const QString own = engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    for (const QString &folder : {own, u"common"_s}) {
        QFile file(u":/sql/"_s + folder + u'/' + name + u".sql");
        if (file.open(QIODevice::ReadOnly))
            return withoutHeadComments(QString::fromUtf8(file.readAll()));
    }
    return messageOf(domain::ErrorKind::Internal, u"no statement "_s + name);
}

QString idSet(Engine engine, const QList<qint64> &ids)
{
    QString set;
    set.reserve(ids.size() * 8 + 2);
    for (const qint64 id : ids) {
        if (!set.isEmpty())
            set += u',';
        set += QString::number(id);
    }
    return engine == Engine::Sqlite ? QString(u'[' + set + u']') : QString(u'{' + set + u'}');
}

Query::Query(Connection &connection, const QString &statementName)
    : m_connection(connection)
    , m_query(connection.database())
    , m_engine(connection.engine())
    , m_reconnections(connection.reconnections())
{
    m_query.setForwardOnly(true);
    auto text = statement(m_engine, statementName);
    if (!text) {
        m_error = text.error();
        return;
    }
    m_text = *std::move(text);
    (void)prepare();
}

bool Query::prepare()
{
    m_error.reset();
    if (!m_query.prepare(m_text))
        m_error = toError(m_query.lastError(), m_engine);
    return !m_error;
}

bool Query::prepareAgain()
{
    const QVariantList values = m_query.boundValues();
    m_reconnections = m_connection.reconnections();
    if (!prepare())
        return false;
    for (int place = 0; place < int(values.size()); ++place)
        m_query.bindValue(place, values.at(place));
    return true;
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>())
        m_query.bindValue(placeholder, storable(value.toString()));
    else if (value.metaType() == QMetaType::fromType<bool>())
        m_query.bindValue(placeholder, value.toBool() ? 1 : 0);
    else
        m_query.bindValue(placeholder, value);
    return *this;
}

domain::Result<void> Query::prepared() const
{
    return m_error ? domain::Result<void>(*m_error) : domain::Result<void>();
}

domain::Result<void> Query::exec()
{
    const bool stale = m_reconnections != m_connection.reconnections() && !m_text.isEmpty();
    if (stale ? !prepareAgain() : m_error.has_value())
        return *m_error;
    if (!m_query.exec())
        return toError(m_query.lastError(), m_engine);
    return {};
}

domain::Result<void> Query::execOne()
{
    if (auto done = exec(); !done)
        return done;
    if (m_query.numRowsAffected() != 1)
        return messageOf(domain::ErrorKind::Conflict);
    return {};
}

domain::Result<qint64> Query::execInsert()
{
    auto id = execValue();
    if (!id)
        return id.error();
    return id->toLongLong();
}

domain::Result<QVariant> Query::execValue()
{
    if (auto done = exec(); !done)
        return done.error();
    const QVariant first = m_query.next() ? m_query.value(0) : QVariant();
    // An open statement would hold the lock, and refuse a COMMIT.
    m_query.finish();
    return first;
}

domain::Result<void> Query::ended() const
{
    const QSqlError error = m_query.lastError();
    return error.isValid() ? domain::Result<void>(toError(error, m_engine)) : domain::Result<void>();
}

} // namespace storage
