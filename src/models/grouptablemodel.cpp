// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/grouptablemodel.h"

#include "domain/contentlabels.h"
#include "domain/validation.h"
#include "models/grouppages.h"
#include "models/groupsnippets.h"
#include "storage/connection.h"

#include <QSqlError>

#include <limits>

namespace models {

using namespace Qt::StringLiterals;

GroupTableModel::GroupTableModel(storage::Connection &connection, QObject *parent)
    : QSqlTableModel(parent, connection.database())
    , m_connection(connection)
    , m_pages(std::make_unique<GroupPages>(connection))
    , m_snippets(std::make_unique<GroupSnippets>(connection))
{
    // Connected before any view is, so that the row count is right when views hear of new and gone rows.
    connect(this, &QSqlTableModel::primeInsert, this, &GroupTableModel::addNewRow);
    connect(this, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetRows(first, last); });
    QSqlTableModel::setEditStrategy(OnManualSubmit);
    setTable(u"work_group"_s);
    QSqlTableModel::select();
}

GroupTableModel::~GroupTableModel() = default;

/// Never the table's rows: those come by id, in pages. The base class only learns the columns from it, and leaves no
/// open statement behind.
QString GroupTableModel::selectStatement() const
{
    return u"SELECT id, name_fr, name_en, status, status_since, verified_on, verified_by, updated_at, row_version, "
           "description_fr, description_en FROM work_group WHERE 0 = 1"_s;
}

QModelIndex GroupTableModel::indexInQuery(const QModelIndex &) const
{
    return {};
}

bool GroupTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    constexpr qsizetype most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_ids.size(), most));
}

int GroupTableModel::rowOf(domain::GroupId id) const
{
    return id.isValid() ? static_cast<int>(m_ids.indexOf(id.value())) : -1;
}

domain::GroupId GroupTableModel::groupAt(int row) const
{
    return row >= 0 && row < rowCount() ? domain::GroupId(m_ids.at(row)) : domain::GroupId();
}

GroupTableModel::Column GroupTableModel::nameColumn(domain::Language language)
{
    return language == domain::Language::French ? NameFrenchColumn : NameEnglishColumn;
}

GroupTableModel::Column GroupTableModel::descriptionColumn(domain::Language language)
{
    return language == domain::Language::French ? DescriptionFrenchColumn : DescriptionEnglishColumn;
}

domain::Language GroupTableModel::contentLanguage() const
{
    return m_pages->language();
}

QDate GroupTableModel::today() const
{
    return m_pages->today();
}

void GroupTableModel::setContentLanguage(domain::Language language)
{
    if (language == m_pages->language())
        return;
    m_pages->setLanguage(language);
    rereadRows();
}

void GroupTableModel::setVerification(int directoryIntervalMonths, QDate today)
{
    if (m_verificationInterval == directoryIntervalMonths && m_pages->today() == today)
        return;
    m_verificationInterval = directoryIntervalMonths;
    m_pages->setToday(today);
    rereadRows();
}

const GroupRow &GroupTableModel::storedRow(int row) const
{
    const GroupRow &stored = m_pages->row(m_ids, row);
    reportReadError();
    return stored;
}

void GroupTableModel::reportReadError() const
{
    // data() is asked while views paint: who hears of it may well open a message bar, so not from in there.
    if (const auto error = m_pages->takeError())
        QMetaObject::invokeMethod(
            const_cast<GroupTableModel *>(this), [this, error] { Q_EMIT readFailed(*error); }, Qt::QueuedConnection);
}

/// The row as it would be once its unsaved edits are written.
GroupRow GroupTableModel::shownRow(int row) const
{
    const qint64 id = m_ids.at(row);
    GroupRow shown = id > 0 ? storedRow(row) : GroupRow();
    if (id <= 0)
        shown.facilitatorLine = domain::noFacilitatorLabel(contentLanguage());
    const auto edited = [this, row](Column column, QString &text) {
        if (const QModelIndex at = index(row, column); isDirty(at))
            text = QSqlTableModel::data(at, Qt::EditRole).toString();
    };
    edited(NameFrenchColumn, shown.name.french);
    edited(NameEnglishColumn, shown.name.english);
    edited(VerifiedOnColumn, shown.verifiedOn);
    QString status = domain::statusCode(shown.status);
    edited(StatusColumn, status);
    shown.status = domain::statusFromCode(status).value_or(shown.status);
    return shown;
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(index);
    if (role == GroupIdRole)
        return m_ids.at(index.row());
    if (role == SearchedWordsRole)
        return m_snippets->words();
    if (role != Qt::AccessibleTextRole && (role < NameRole || role > SnippetRole))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (id <= 0 || m_editedVersions.contains(id))
        return roleValue(shownRow(index.row()), role);
    return roleValue(storedRow(index.row()), role);
}

QVariant GroupTableModel::text(const QModelIndex &index) const
{
    const qint64 id = m_ids.at(index.row());
    if (id <= 0 || (m_editedVersions.contains(id) && isDirty(index)))
        return QSqlTableModel::data(index, Qt::EditRole);
    if (index.column() == DescriptionFrenchColumn || index.column() == DescriptionEnglishColumn) {
        const domain::LocalizedText description = m_pages->description(id);
        reportReadError();
        return index.column() == DescriptionFrenchColumn ? description.french : description.english;
    }
    return columnText(storedRow(index.row()), index.column());
}

QVariant GroupTableModel::columnText(const GroupRow &row, int column) const
{
    switch (column) {
    case IdColumn:
        return row.id;
    case NameFrenchColumn:
        return row.name.french;
    case NameEnglishColumn:
        return row.name.english;
    case StatusColumn:
        return domain::statusCode(row.status);
    case StatusSinceColumn:
        return row.statusSince;
    case VerifiedOnColumn:
        return row.verifiedOn;
    case VerifiedByColumn:
        return row.verifiedBy;
    case UpdatedAtColumn:
        return row.updatedAt;
    case RowVersionColumn:
        return row.rowVersion;
    default:
        return {};
    }
}

QVariant GroupTableModel::roleValue(const GroupRow &row, int role) const
{
    switch (role) {
    case NameRole:
        return row.name.preferring(contentLanguage());
    case StatusCodeRole:
        return static_cast<int>(row.status);
    case StatusTextRole:
        return domain::statusLabel(row.status, contentLanguage());
    case FacilitatorLineRole:
        return row.facilitatorLine;
    case HasFacilitatorRole:
        return row.hasFacilitator;
    case VerificationDueRole:
        return isVerificationDue(row);
    case VerifiedOnRole:
        return QDate::fromString(row.verifiedOn, Qt::ISODate);
    case SnippetRole:
        return m_snippets->snippet(row.id, row.name.preferring(contentLanguage()) + u' ' + row.facilitatorLine,
                                   contentLanguage());
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

bool GroupTableModel::isVerificationDue(const GroupRow &row) const
{
    if (row.status == domain::GroupStatus::Closed)
        return false;
    domain::WorkGroup group;
    group.verifiedOn = QDate::fromString(row.verifiedOn, Qt::ISODate);
    group.verifyEveryMonths = row.verifyEveryMonths;
    const QDate due = domain::verificationDueOn(group, m_verificationInterval);
    return !due.isValid() || due <= m_pages->today();
}

QString GroupTableModel::accessibleText(const GroupRow &row) const
{
    QStringList parts{row.name.preferring(contentLanguage()), domain::statusLabel(row.status, contentLanguage()),
                      row.facilitatorLine};
    if (isVerificationDue(row))
        parts.append(domain::verifiedLabel({}, contentLanguage()));
    if (const QString snippet = roleValue(row, SnippetRole).toString(); !snippet.isEmpty())
        parts.append(snippet);
    return parts.join(u", "_s);
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QSqlTableModel::headerData(section, orientation, role);
    switch (section) {
    case IdColumn:
        return tr("Number");
    case NameFrenchColumn:
        return tr("Name in French");
    case NameEnglishColumn:
        return tr("Name in English");
    case StatusColumn:
        return tr("Status");
    case StatusSinceColumn:
        return tr("Since");
    case VerifiedOnColumn:
        return tr("Verified on");
    case VerifiedByColumn:
        return tr("Verified by");
    case UpdatedAtColumn:
        return tr("Changed at");
    case RowVersionColumn:
        return tr("Version");
    case DescriptionFrenchColumn:
        return tr("Description in French");
    case DescriptionEnglishColumn:
        return tr("Description in English");
    default:
        return {};
    }
}

} // namespace models
