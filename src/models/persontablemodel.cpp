// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/persontablemodel.h"

#include "domain/text.h"
#include "domain/textmatch.h"
#include "storage/personstorage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace models {

PersonTableModel::PersonTableModel(storage::Connection &connection, QObject *parent)
    : QAbstractTableModel(parent), m_connection(connection)
{}

domain::Result<void> PersonTableModel::refresh(QDate today)
{
    storage::PersonStorage storage(m_connection);
    auto persons = storage.all();
    if (!persons)
        return persons.error();
    const auto groups = storage.currentGroupNames(today);
    if (!groups)
        return groups.error();
    std::stable_sort(persons->begin(), persons->end(), [](const domain::Person &a, const domain::Person &b) {
        return a.isWithdrawn() < b.isWithdrawn();
    });
    std::vector<Row> rows;
    rows.reserve(size_t(persons->size()));
    for (domain::Person &person : *persons)
        rows.push_back({person, groups->value(person.id), domain::fold(person.displayName)});
    const auto ids = [](const std::vector<Row> &from, const std::vector<size_t> &shown) {
        QList<domain::PersonId> list;
        for (const size_t at : shown)
            list += from[at].person.id;
        return list;
    };
    const QList<domain::PersonId> before = ids(m_all, m_shown);
    std::swap(m_all, rows);
    std::vector<size_t> shown = matching();
    if (ids(m_all, shown) == before) {
        m_shown = std::move(shown);
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return {};
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
    return {};
}

std::vector<size_t> PersonTableModel::matching() const
{
    const QStringList words = domain::searchWords(m_words);
    const QString text = domain::fold(domain::cleanLine(m_words));
    std::array<std::vector<size_t>, 3> tiers; // as groups are found
    for (size_t at = 0; at < m_all.size(); ++at) {
        if (const auto match = domain::nameMatch(m_all[at].key, text, words))
            tiers.at(static_cast<size_t>(*match)).push_back(at);
    }
    std::vector<size_t> shown;
    for (const std::vector<size_t> &tier : tiers)
        shown.insert(shown.end(), tier.begin(), tier.end());
    return shown;
}

void PersonTableModel::setWords(const QString &words)
{
    m_words = words;
    showRows();
}

void PersonTableModel::showRows()
{
    std::vector<size_t> shown = matching();
    if (shown == m_shown) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {SearchedWordsRole});
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void PersonTableModel::setContentLanguage(domain::Language language)
{
    m_language = language;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PersonTableModel::rowOf(domain::PersonId id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](size_t at) { return m_all[at].person.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

domain::PersonId PersonTableModel::personAt(int row) const
{
    return row < 0 || row >= rowCount() ? domain::PersonId() : m_all[m_shown[size_t(row)]].person.id;
}

QList<domain::Person> PersonTableModel::persons() const
{
    QList<domain::Person> persons;
    persons.reserve(qsizetype(m_all.size()));
    for (const Row &row : m_all)
        persons += row.person;
    return persons;
}

const PersonTableModel::Row *PersonTableModel::find(domain::PersonId id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const Row &row) { return row.person.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::optional<domain::Person> PersonTableModel::person(domain::PersonId id) const
{
    const Row *row = find(id);
    return row ? std::optional(row->person) : std::nullopt;
}

QString PersonTableModel::groupsText(domain::PersonId id) const
{
    const Row *row = find(id);
    return row ? groupsText(*row) : QString();
}

QString PersonTableModel::groupsText(const Row &row) const
{
    if (row.groups.isEmpty())
        return tr("facilitates no group now");
    QStringList names;
    for (const domain::LocalizedText &name : row.groups)
        names += name.preferring(m_language);
    return names.join(tr(", "));
}

QString PersonTableModel::marksText(const domain::Person &person)
{
    if (person.isWithdrawn())
        return {};
    if (person.email.value.isEmpty() && person.phone.value.isEmpty())
        return tr("no contact");
    QStringList published;
    if (person.email.publishable && !person.email.value.isEmpty())
        published += tr("e-mail published");
    if (person.phone.publishable && !person.phone.value.isEmpty())
        published += tr("telephone published");
    return published.join(tr(", "));
}

int PersonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PersonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_all[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == GroupsColumn)
            return groupsText(row);
        return index.column() == MarksColumn ? marksText(row.person) : domain::shownName(row.person, m_language);
    case Qt::AccessibleTextRole:
        return QStringList{domain::shownName(row.person, m_language), groupsText(row), marksText(row.person)}.join(
            tr(", "));
    case PersonIdRole:
        return row.person.id.value();
    case NameRole:
        return domain::shownName(row.person, m_language);
    case GroupsTextRole:
        return groupsText(row);
    case MarksTextRole:
        return marksText(row.person);
    case SearchedWordsRole:
        return domain::searchWords(m_words);
    case WithdrawnRole:
        return row.person.isWithdrawn();
    default:
        return {};
    }
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case GroupsColumn:
        return tr("Facilitates");
    case MarksColumn:
        return tr("Contact");
    default:
        return {};
    }
}

} // namespace models
