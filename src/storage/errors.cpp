// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/query.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::ErrorKind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(storage::Messages)

public:
    static QString of(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::Busy:
            return tr("Another program is writing to the directory. Nothing was changed; try again in a moment.");
        case ErrorKind::ReadOnly:
            return tr("The directory cannot be written to. Nothing was changed; save a copy elsewhere to edit it.");
        case ErrorKind::Damaged:
            return tr(
                "The directory’s file is damaged. It was left as it is; open a backup, or a copy from elsewhere.");
        case ErrorKind::NotADirectory:
            return tr("This is not an Annuaire directory. It was left as it is.");
        case ErrorKind::InputOutput:
            return tr("Reading or writing the directory failed. What was saved before is kept; check the disk’s free "
                      "space and the drive it is on, then try again.");
        case ErrorKind::Conflict:
            return tr("Somebody else changed this at the same time. Nothing was overwritten; look at the new version, "
                      "then make your change again.");
        case ErrorKind::InvalidInput:
            return tr("A value breaks a rule of the directory. Nothing was changed; correct it and save again.");
        case ErrorKind::NotAvailable:
            return tr("The connection to the database server is lost. What was saved before is kept; try again when "
                      "the network is back.");
        case ErrorKind::Cancelled:
            return tr("Stopped. Nothing was changed.");
        default:
            return tr("The directory did not accept a request of the program, which is a fault of the program. Nothing "
                      "was changed.");
        }
    }
};

/// Our statements fit our schema: what one misses in a file of ours was there once.
bool missesPartOfSchema(const QString &text)
{
    return text.contains(u"no such column"_s) || text.contains(u"no such table"_s) ||
           text.contains(u"has no column named"_s) || text.contains(u"unsupported file format"_s);
}

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
ErrorKind kindOfSqlite(const QString &nativeCode, const QString &text)
{
    bool isNumber = false;
    const int code = nativeCode.toInt(&isNumber);
    if (!isNumber)
        return ErrorKind::Internal;
    if (code == 1555 || code == 2067) // a primary key or unique index
        return ErrorKind::Conflict;
    switch (code & 0xff) {
    case 1:
        return missesPartOfSchema(text) ? ErrorKind::Damaged : ErrorKind::Internal;
    case 5:
    case 6:
        return ErrorKind::Busy;
    case 3:
    case 8:
    case 23:
        return ErrorKind::ReadOnly;
    case 9:
        return ErrorKind::Cancelled;
    case 10:
    case 13:
    case 14:
        return ErrorKind::InputOutput;
    case 11:
        return ErrorKind::Damaged;
    case 26:
        return ErrorKind::NotADirectory;
    case 18:
    case 19:
        return ErrorKind::InvalidInput;
    default:
        return ErrorKind::Internal;
    }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
ErrorKind kindOfPostgresql(const QString &state)
{
    if (state == u"55P03" || state == u"40001" || state == u"40P01")
        return ErrorKind::Busy;
    if (state == u"25006" || state == u"42501")
        return ErrorKind::ReadOnly;
    if (state == u"23505")
        return ErrorKind::Conflict;
    if (state == u"57014")
        return ErrorKind::Cancelled;
    const QString group = state.left(2);
    if (group == u"23" || group == u"22")
        return ErrorKind::InvalidInput;
    if (group == u"08" || group == u"28" || group == u"57" || group == u"3D")
        return ErrorKind::NotAvailable;
    if (group == u"53" || group == u"58")
        return ErrorKind::InputOutput;
    if (group == u"XX")
        return ErrorKind::Damaged;
    return ErrorKind::Internal;
}

} // namespace

domain::Error toError(const QSqlError &error, Engine engine)
{
    const QString code = error.nativeErrorCode();
    ErrorKind kind = engine == Engine::Sqlite ? kindOfSqlite(code, error.text()) : kindOfPostgresql(code);
    if (engine == Engine::Postgresql && (code.isEmpty() || error.type() == QSqlError::ConnectionError))
        kind = ErrorKind::NotAvailable;
    return {kind, Messages::of(kind), error.text() + (code.isEmpty() ? QString() : u" ["_s + code + u']')};
}

domain::Error messageOf(domain::ErrorKind kind, const QString &detail)
{
    return {kind, Messages::of(kind), detail};
}

} // namespace storage
