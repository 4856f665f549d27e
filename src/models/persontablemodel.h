// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/person.h"
#include "domain/result.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace storage {
class Connection;
}

namespace models {

/// The persons of a directory, by sort name in an order that is blind to accents and case; those who withdrew last.
/// Read in two queries and kept whole: ten thousand take a few megabytes.
class PersonTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, GroupsColumn, MarksColumn, ColumnCount };
    enum Role {
        PersonIdRole = Qt::UserRole, ///< qint64
        NameRole,
        GroupsTextRole,    ///< what they facilitate now: "ACTTES, Communs", or that they facilitate nothing
        MarksTextRole,     ///< in words: "e-mail published", "no contact"; "" when there is nothing to say
        WithdrawnRole,     ///< bool
        SearchedWordsRole, ///< QStringList, folded: what stands out in the name
    };

    explicit PersonTableModel(storage::Connection &connection, QObject *parent = nullptr);

    /// Reads everything again; rows that stay are told as changed, not as new.
    [[nodiscard]] domain::Result<void> refresh(QDate today);
    /// Shows those whose names hold every word, accents and case aside.
    void setWords(const QString &words);
    void setContentLanguage(domain::Language language);
    [[nodiscard]] domain::Language contentLanguage() const { return m_language; }

    [[nodiscard]] int rowOf(domain::PersonId id) const; ///< -1 when not shown
    [[nodiscard]] domain::PersonId personAt(int row) const;
    /// Everybody, whatever is searched.
    [[nodiscard]] QList<domain::Person> persons() const;
    [[nodiscard]] std::optional<domain::Person> person(domain::PersonId id) const;
    [[nodiscard]] QString groupsText(domain::PersonId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        domain::Person person;
        QList<domain::LocalizedText> groups;
        QString key; ///< the folded name, in which words are sought
    };
    [[nodiscard]] const Row *find(domain::PersonId id) const;
    [[nodiscard]] std::vector<size_t> matching() const;
    [[nodiscard]] QString groupsText(const Row &row) const;
    [[nodiscard]] static QString marksText(const domain::Person &person);
    void showRows();

    storage::Connection &m_connection;
    std::vector<Row> m_all;
    std::vector<size_t> m_shown; ///< indexes into m_all
    QString m_words;
    domain::Language m_language = domain::Language::French;
};

} // namespace models
