// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "widgets/export/copyjob.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractItemView;
class QMimeData;

namespace models {
class DirectorySession;
}

namespace widgets {

/// What is copied or dragged out of the window: groups as text, Markdown or a table, and as a file; persons as a vCard.
/// Only what is marked publishable leaves, and of persons who withdrew nothing.
class HandingOut : public QObject
{
    Q_OBJECT

public:
    explicit HandingOut(models::DirectorySession &session, QObject *parent = nullptr);

    /// Many are read by a worker: copying() tells so, and what the clipboard holds stays until copied().
    void copy(const QList<domain::GroupId> &groups, CopyFormat format);
    void stopCopying();
    /// nullptr when there is nothing to hand out, or too much.
    [[nodiscard]] QMimeData *groupData(const QList<domain::GroupId> &groups);
    [[nodiscard]] QMimeData *personData(domain::PersonId person);

Q_SIGNALS:
    void copying(int groups);
    void copied(int groups);
    void failed(const domain::Error &error);
    void tooManyToDrag(int most);

private:
    void take(const QString &text, int groups);
    [[nodiscard]] QString fileFor(const QString &name, const QString &suffix, const QByteArray &bytes);

    models::DirectorySession &m_session;
    QPointer<CopyJob> m_job;
    QTemporaryDir m_folder; ///< what is dragged lives as long as the window
};

/// Lets what a view shows be dragged out of the window.
class DragSource : public QObject
{
    Q_OBJECT

public:
    using MakeData = std::function<QMimeData *()>;

    DragSource(QAbstractItemView *view, MakeData makeData);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    MakeData m_makeData;
    QPoint m_pressed;
    bool m_armed = false;
};

} // namespace widgets
