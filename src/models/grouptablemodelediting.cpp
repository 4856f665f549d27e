// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QSqlTableModel's editing surface on top of GroupStorage.

#include "models/grouppages.h"
#include "models/grouptablemodel.h"
#include "storage/connection.h"

#include <QSignalBlocker>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

namespace models {

using namespace Qt::StringLiterals;

namespace {

bool isEditableColumn(int column)
{
    switch (column) {
    case GroupTableModel::NameFrenchColumn:
    case GroupTableModel::NameEnglishColumn:
    case GroupTableModel::StatusColumn:
    case GroupTableModel::StatusSinceColumn:
    case GroupTableModel::VerifiedOnColumn:
    case GroupTableModel::VerifiedByColumn:
    case GroupTableModel::DescriptionFrenchColumn:
    case GroupTableModel::DescriptionEnglishColumn:
        return true;
    default:
        return false;
    }
}

domain::Error invalid(const QString &message)
{
    return {domain::ErrorKind::InvalidInput, message, {}};
}

/// Writes one text into its field. False when it is none of that field's values.
bool setField(domain::WorkGroup &group, int column, const QString &text)
{
    switch (column) {
    case GroupTableModel::NameFrenchColumn:
        group.name.french = text;
        return true;
    case GroupTableModel::NameEnglishColumn:
        group.name.english = text;
        return true;
    case GroupTableModel::DescriptionFrenchColumn:
        group.description.french = text;
        return true;
    case GroupTableModel::DescriptionEnglishColumn:
        group.description.english = text;
        return true;
    case GroupTableModel::VerifiedByColumn:
        group.verifiedBy = text;
        return true;
    case GroupTableModel::VerifiedOnColumn:
        group.verifiedOn = QDate::fromString(text, Qt::ISODate);
        return text.isEmpty() || group.verifiedOn.isValid();
    case GroupTableModel::StatusColumn: {
        const auto status = domain::statusFromCode(text);
        group.status = status.value_or(group.status);
        return status.has_value();
    }
    case GroupTableModel::StatusSinceColumn: {
        const auto since = domain::PartialDate::fromIso(text);
        group.statusSince = since.value_or(group.statusSince);
        return since.has_value();
    }
    default: // ours to keep: id, version, time
        return true;
    }
}

} // namespace

Qt::ItemFlags GroupTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSqlTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags.setFlag(Qt::ItemNeverHasChildren);
    if (!isEditableColumn(index.column()) || m_connection.isReadOnly())
        flags.setFlag(Qt::ItemIsEditable, false);
    return flags;
}

bool GroupTableModel::readFields(int row, domain::WorkGroup &group) const
{
    if (!groupAt(row).isValid() || storedRow(row).rowVersion == 0)
        return false;
    for (int column = 0; column < ColumnCount; ++column) {
        if (isEditableColumn(column))
            (void)setField(group, column, data(index(row, column), Qt::EditRole).toString());
    }
    group.rowVersion = data(index(row, RowVersionColumn), Qt::EditRole).toLongLong();
    return true;
}

void GroupTableModel::setEditStrategy(EditStrategy)
{
    QSqlTableModel::setEditStrategy(OnManualSubmit);
}

bool GroupTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return QSqlTableModel::setData(index, value, role);
    if (!index.isValid() || index.row() >= rowCount() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const qint64 id = m_ids.at(index.row());
    const QString wanted = value.isNull() ? u""_s : value.toString();
    if (id > 0) {
        if (data(index, Qt::EditRole).toString() == wanted)
            return true;
        if (!m_editedVersions.contains(id))
            m_editedVersions.insert(id, storedRow(index.row()).rowVersion);
        // After a submit the base class compares with what it wrote, which may no longer be what is stored.
        const QSignalBlocker blocker(this);
        QSqlTableModel::setData(index, QVariant(QMetaType::fromType<QString>()), role);
    }
    m_baseTouched = true;
    return QSqlTableModel::setData(index, wanted, role);
}

void GroupTableModel::addNewRow(int row)
{
    m_ids.insert(row, newRow);
    m_baseTouched = true;
}

void GroupTableModel::forgetRows(int first, int last)
{
    if (!m_changingRows)
        m_ids.remove(first, last - first + 1);
}

void GroupTableModel::revertRow(int row)
{
    const qint64 id = groupAt(row).value();
    QSqlTableModel::revertRow(row);
    m_editedVersions.remove(id);
    if (m_refreshPending && !isDirty()) {
        m_refreshPending = false;
        // revertAll() still walks the rows.
        QMetaObject::invokeMethod(this, &GroupTableModel::refresh, Qt::QueuedConnection);
    }
}

void GroupTableModel::setFailure(const std::optional<domain::Error> &error)
{
    m_failure = error;
    if (!error) {
        setLastError(QSqlError());
        return;
    }
    const QString code = error->kind == domain::ErrorKind::Conflict ? u"CONFLICT"_s : QString();
    setLastError(QSqlError(error->detail, error->message, QSqlError::TransactionError, code));
}

bool GroupTableModel::write(storage::ChangeKind kind, const Work &work)
{
    auto transaction = storage::ChangeSetTransaction::begin(m_connection, m_author, kind);
    if (!transaction) {
        setFailure(transaction.error());
        return false;
    }
    if (const auto done = work(*transaction); !done) {
        setFailure(done.error());
        return false;
    }
    if (const auto committed = transaction->commit(); !committed) {
        setFailure(committed.error());
        return false;
    }
    setFailure(std::nullopt);
    Q_EMIT written();
    return true;
}

domain::Result<void> GroupTableModel::updateGroup(storage::ChangeSetTransaction &transaction, domain::GroupId id,
                                                  qint64 version, const QSqlRecord &values)
{
    storage::GroupStorage storage(m_connection);
    auto read = storage.read(id);
    if (!read)
        return read.error();
    domain::WorkGroup group = *read;
    for (int column = 0; column < values.count() && column < ColumnCount; ++column) {
        if (!values.isGenerated(column))
            continue;
        if (!setField(group, column, values.value(column).toString()))
            return invalid(tr("“%1” cannot be kept in “%2”. Nothing was saved.")
                               .arg(values.value(column).toString(), headerData(column, Qt::Horizontal).toString()));
    }
    group.rowVersion = version;
    return storage.update(transaction, group);
}

bool GroupTableModel::updateRowInTable(int row, const QSqlRecord &values)
{
    QSqlRecord record(values);
    Q_EMIT beforeUpdate(row, record);
    const domain::GroupId id = groupAt(row);
    const qint64 version = m_editedVersions.value(id.value());
    if (!write(storage::ChangeKind::Edit, [&](storage::ChangeSetTransaction &transaction) {
            return updateGroup(transaction, id, version, record);
        }))
        return false;
    m_editedVersions.remove(id.value());
    return selectRow(row);
}

bool GroupTableModel::insertRowIntoTable(const QSqlRecord &values)
{
    QSqlRecord record(values);
    Q_EMIT beforeInsert(record);
    domain::GroupId id;
    const auto insert = [&](storage::ChangeSetTransaction &transaction) -> domain::Result<void> {
        domain::WorkGroup group;
        for (int column = 0; column < record.count() && column < ColumnCount; ++column) {
            const QString text = record.value(column).toString();
            if (!text.isEmpty() && !setField(group, column, text))
                return invalid(tr("“%1” cannot be kept in “%2”. Nothing was saved.")
                                   .arg(text, headerData(column, Qt::Horizontal).toString()));
        }
        if (group.name.french.isEmpty())
            group.originalLanguage = domain::Language::English;
        auto inserted = storage::GroupStorage(m_connection).insert(transaction, group);
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return {};
    };
    if (!write(storage::ChangeKind::Create, insert))
        return false;
    // submitAll() goes through the rows in order: this is the first that is not stored yet.
    if (const qsizetype row = m_ids.indexOf(newRow); row >= 0)
        m_ids[row] = id.value();
    m_rowsSubmitted = true;
    return true;
}

bool GroupTableModel::deleteRowFromTable(int row)
{
    Q_EMIT beforeDelete(row);
    const domain::GroupId id = groupAt(row);
    const qint64 version = m_editedVersions.value(id.value(), storedRow(row).rowVersion);
    if (!write(storage::ChangeKind::Delete, [&](storage::ChangeSetTransaction &transaction) {
            return storage::GroupStorage(m_connection).remove(transaction, id, version);
        }))
        return false;
    m_editedVersions.remove(id.value());
    m_ids[row] = deletedRow;
    m_rowsSubmitted = true;
    m_baseTouched = true;
    return true;
}

} // namespace models
