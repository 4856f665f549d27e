// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace widgets {

/// A field two people changed, in words.
struct FieldConflict
{
    domain::Field field = domain::Field::NameFrench;
    QString name;
    QString theirs;
    QString mine;
};

/// Somebody else saved the group meanwhile: field by field, theirs or mine.
class ConflictPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// `taken` names the fields only the other person changed, which the form shows already.
    void setConflicts(const QList<FieldConflict> &conflicts, const QStringList &taken);
    [[nodiscard]] bool isResolved() const { return m_rows.isEmpty(); }
    void clear();
    void focusFirst();

Q_SIGNALS:
    void theirsChosen(domain::Field field);
    void mineChosen(domain::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRow(const FieldConflict &conflict);
    void resolve(QWidget *row);
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_takenLabel = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    QList<QWidget *> m_rows;
    QList<FieldConflict> m_conflicts;
    QStringList m_taken;
};

} // namespace widgets
