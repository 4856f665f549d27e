// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publicationremarks.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace models {
class RemarksModel;
}

namespace widgets {

class EmptyState;

/// What there is to know before a document goes out. Each row leads to where it is mended; none of them is in the way.
class RemarksPane : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksPane(QWidget *parent = nullptr);

    void setRemarks(const QList<domain::PublicationRemark> &remarks, const QStringList &missingCharacters);
    [[nodiscard]] int count() const;
    [[nodiscard]] QListView &listView() const { return *m_list; }

Q_SIGNALS:
    void mendRequested(const domain::PublicationRemark &remark);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mend();
    void retranslate();
    [[nodiscard]] QString summary() const;

    models::RemarksModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_characters = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_stack = nullptr;
    QPushButton *m_mend = nullptr;
    QStringList m_missingCharacters;
};

} // namespace widgets
